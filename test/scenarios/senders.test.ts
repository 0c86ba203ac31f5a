import { describe, expect, test } from "vitest";
import { wantsNoTexts } from "../../src/record/decisions/wants-no-texts.ts";
import { consentOf } from "../../src/record/tables/consents.ts";
import { offline } from "../../src/twilio/offline.ts";
import { consentPrompt, words } from "../../src/voice/words.ts";
import { noCallBack } from "../../src/sms/words.ts";
import type { Environment } from "../../src/config.ts";
import { MovedClock } from "../helpers/moved-clock.ts";
import { ask } from "../helpers/decide.ts";
import { startCallBacks } from "../helpers/start-call-backs.ts";
import { type FeedbackLine, startFeedback } from "../helpers/start-feedback.ts";

const ann = "+15005550111";
const bea = "+15005550222";
const dayS = 86_400;
const elsewhere = "+15005550009";
const optOut = " STOP to opt out.";
const { customers, "premium-customers": premium } = offline.numbers;
const twoSenders = { SMS_FROM: `premium-customers=${premium},customers=${customers}`, COMPANY: "Acme" };

async function consent({ services }: FeedbackLine, number: string) {
  return await ask(services.record, (tx) => consentOf(tx, number));
}

/** A line whose machine can be put to sleep for days. */
async function startSleepy(env: Environment) {
  let clock: MovedClock | undefined;
  const line = await startFeedback({ env, clock: (real) => (clock = new MovedClock(real)) });
  const sleep = async (seconds: number) => {
    clock?.sleep(seconds);
    await line.after(60);
  };
  return { line, sleep };
}

function sent({ twilio }: FeedbackLine): string[] {
  return twilio.messages
    .filter(({ direction, byTwilio }) => direction !== "inbound" && !byTwilio)
    .map(({ from, to }) => `${from} to ${to}`);
}

describe("a sender for each queue", () => {
  test("who rang a queue is texted from its number, and reaches the same queue by tapping it", async () => {
    const line = await startFeedback({ env: twoSenders });
    const gold = await line.premiumCustomerRings(ann);
    const plain = await line.customerRings(bea);
    await line.after(12);
    await Promise.all([gold.hangUp(), plain.hangUp()]);
    await line.after(60);

    expect(sent(line).toSorted()).toEqual([`${customers} to ${bea}`, `${premium} to ${ann}`]);
    const [text] = line.twilio.inbox(ann);
    const again = await line.twilio.call({ from: ann, to: text?.from ?? "" });
    await line.after(1);
    expect(again.queue?.name).toBe("premium-customers");
  });

  test("an answer comes from the number that was texted", async () => {
    const line = await startFeedback({ env: twoSenders });
    const gold = await line.premiumCustomerRings(ann);
    await line.after(12);
    await gold.hangUp();
    await line.after(60);

    await line.twilio.text({ from: ann, to: premium, body: "CALL" });
    await line.after(10);

    expect(sent(line)).toEqual([`${premium} to ${ann}`, `${premium} to ${ann}`]);
  });

  test("a queue without one of its own has the number for all others", async () => {
    const line = await startFeedback({
      env: { SMS_FROM: `${elsewhere},premium-customers=${premium}` },
      options: { numbers: { [elsewhere]: {} } },
    });
    const gold = await line.premiumCustomerRings(ann);
    const plain = await line.customerRings(bea);
    await line.after(12);
    await Promise.all([gold.hangUp(), plain.hangUp()]);
    await line.after(60);

    expect(sent(line).toSorted()).toEqual([`${premium} to ${ann}`, `${elsewhere} to ${bea}`].toSorted());
  });
});

describe("who we are", () => {
  test("an answer names us where it begins a conversation, and not within one", async () => {
    const { line, sleep } = await startSleepy({ COMPANY: "Acme", CALLBACK_COUNTRIES: "none" });
    await line.talk(ann, { talked: 5 });
    await line.after(60);

    await line.text(ann, "CALL");
    await line.text(ann, "CALL");

    expect(line.inbox(ann)).toEqual([`Acme: ${noCallBack}${optOut}`, noCallBack]);
    await sleep(4 * dayS);
    await line.text(ann, "CALL");
    expect(line.inbox(ann).at(-1)).toBe(`Acme: ${noCallBack}`);
  });

  test("in another conversation, with another number of ours, it names us again", async () => {
    const line = await startFeedback({ env: { ...twoSenders, CALLBACK_COUNTRIES: "none" } });
    await line.talk(ann, { talked: 5 });
    await line.after(60);
    await line.text(ann, "CALL");

    await line.twilio.text({ from: ann, to: premium, body: "CALL" });
    await line.after(10);

    expect(line.inbox(ann)).toEqual([`Acme: ${noCallBack}${optOut}`, `Acme: ${noCallBack}`]);
  });

  test("after 30 days, and not before, it is said again how to opt out", async () => {
    const { line, sleep } = await startSleepy({ SURVEY_EVERY_DAYS: "1" });
    for (const days of [0, 29, 1, 29]) {
      await sleep(days * dayS);
      await line.talk(ann);
      await line.after(60);
    }

    expect(line.inbox(ann).map((text) => text.endsWith(optOut))).toEqual([true, false, true, false]);
  });
});

describe("CONSENT_PROMPT", () => {
  const env = { CONSENT_PROMPT: "on", COMPANY: "Acme" };
  const prompt = consentPrompt("Acme");

  test("tells who waits once that we may text them; both are kept, and who presses 3 gets no texts", async () => {
    const line = await startFeedback({ env });
    const phone = await line.customerRings(ann);
    await line.after(1);
    const heardMs = line.clock.now();
    await phone.press("3");
    await line.after(60);

    expect(phone.heard.filter(({ text }) => text.includes(prompt))).toHaveLength(1);
    expect(phone).toHaveHeard(words.noTexts);
    expect(phone.queue?.name).toBe("customers");
    const { optedOutMs = 0, optedOutHow, promptedMs } = (await consent(line, ann)) ?? {};
    expect([optedOutHow, typeof promptedMs]).toEqual(["key", "number"]);
    expect(Math.abs((optedOutMs ?? 0) - heardMs)).toBeLessThan(5000);

    await phone.hangUp();
    await line.after(60);
    expect((await line.outbox()).map(({ reason }) => reason)).toEqual(["opted out"]);
    const later = await line.customerRings(ann);
    await line.after(20);
    expect(later).not.toHaveHeard(prompt);
    expect(line.inbox(ann)).toEqual([]);
  });

  test("tells them where Twilio has to ask again before it has our answer", async () => {
    const line = await startFeedback({ env });
    line.twilio.fault({ kind: "duplicate", path: "/wait" });
    const phone = await line.customerRings(ann);
    await line.after(20);

    expect(phone.heard.filter(({ text }) => text.includes(prompt))).toHaveLength(1);
  });

  test("START by text undoes it", async () => {
    const line = await startFeedback({ env });
    const phone = await line.customerRings(ann);
    await line.after(1);
    await phone.press("3");
    await line.after(5);

    await line.text(ann, "START");

    expect(await consent(line, ann)).toMatchObject({ optedOutMs: null, optedOutHow: null });
  });

  test("who presses nothing is texted, and is told with the next call again", async () => {
    const line = await startFeedback({ env });
    await line.giveUp(ann, 90);
    await line.after(60);
    const later = await line.customerRings(ann);
    await line.after(20);

    expect(line.inbox(ann)).toHaveLength(1);
    expect(await consent(line, ann)).toMatchObject({ optedOutMs: null, optedOutHow: null });
    expect(later).toHaveHeard(prompt);
  });

  test.each([
    ["a withheld number", "anonymous", env],
    ["anybody, where it is off", ann, { COMPANY: "Acme" }],
  ])("says nothing to %s, and 3 means nothing", async (_, from, settings) => {
    const line = await startFeedback({ env: settings });
    const phone = await line.customerRings(from);
    await line.after(1);
    await phone.press("3");
    await line.after(20);

    expect(phone).not.toHaveHeard(prompt);
    expect(phone).not.toHaveHeard(words.noTexts);
    expect((await consent(line, from))?.optedOutMs ?? null).toBeNull();
  });

  test.each([
    [23 * 3600, true],
    [25 * 3600, false],
  ])("to who was told %i s ago, by a setting that was on, 3 means no texts: %s", async (ago, isHeeded) => {
    const line = await startFeedback({ env });
    await line.giveUp(ann, 20);
    await line.quietly(ago);

    const call = { callSid: "CA1", queue: "customers", customer: ann, lineNumber: "+15005550001" };
    expect(await line.services.record?.decide(wantsNoTexts, call)).toBe(isHeeded);

    expect((await consent(line, ann))?.optedOutHow).toBe(isHeeded ? "key" : null);
  });

  test("after 3, 1 still asks for a call-back", async () => {
    const line = await startCallBacks({ env });
    const phone = await line.customerRings(ann);
    await line.after(1);
    expect(phone).toHaveHeard(words.callBackOfferToStrangers);
    await phone.press("3");
    await line.after(5);
    await phone.press("1");
    await line.after(30);

    expect(await line.outcomes()).toEqual(["waiting"]);
    expect(await consent(line, ann)).toMatchObject({ optedOutHow: "key" });
    line.expectNoFindings();
  });

  test("STOP is kept as said by text", async () => {
    const line = await startFeedback({ env });
    await line.giveUp(ann, 2);
    await line.text(ann, "STOP");

    expect(await consent(line, ann)).toMatchObject({ optedOutHow: "text", promptedMs: expect.any(Number) });
  });
});
