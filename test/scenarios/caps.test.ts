import { Writable } from "node:stream";
import examples from "libphonenumber-js/mobile/examples";
import { type CountryCode, getExampleNumber } from "libphonenumber-js/max";
import { describe, expect, test } from "vitest";
import { statement } from "../../src/record/database.ts";
import { alreadyOnTheLine, callBackNoted, tooManyCallBacks } from "../../src/sms/words.ts";
import { words } from "../../src/voice/words.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import { type FeedbackLine, startFeedback } from "../helpers/start-feedback.ts";
import { ask } from "../helpers/decide.ts";

const ann = "+15005550111";
const stranger = (i: number) => `+1415556${String(1000 + i)}`;

/** Whatever the hour is where they live. */
const anyHour = { SMS_HOURS: "00:00-24:00", CALLBACK_HOURS: "00:00-24:00" };

/** Ten countries to which texts are dear. */
const dear: readonly CountryCode[] = ["DZ", "AZ", "CU", "LV", "LT", "SO", "LK", "TN", "JM", "BS"];
const madeUp = dear.flatMap((country) => {
  const example = getExampleNumber(country, examples)?.number ?? "";
  return Array.from({ length: 60 }, (_, i) => example.slice(0, -2) + String(10 + i));
});

/** Everything that the line has logged of caps. */
function capLog() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      const entry = JSON.parse(String(chunk)) as { event?: string; cap?: string; level?: number };
      if (entry.event === "cap.reached") lines.push(`${entry.level} ${entry.cap}`);
      done();
    },
  });
  return { lines, stream };
}

/** They all ring, thirty at a time, and give up after eleven seconds. */
async function giveUp(line: FeedbackLine, callers: readonly string[]): Promise<void> {
  for (let first = 0; first < callers.length; first += 30) {
    const phones = await Promise.all(callers.slice(first, first + 30).map((from) => line.customerRings(from)));
    await line.after(11);
    await Promise.all(phones.map((phone) => phone.hangUp()));
  }
}

async function reasons(line: FeedbackLine): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state, reason } of await line.outbox()) {
    const what = reason ?? state;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}

describe("600 made-up callers", () => {
  test("in ten dear countries are sent nothing", async () => {
    const line = await startFeedback();

    await giveUp(line, madeUp);
    await line.after(60);

    expect(new Set(madeUp).size).toBe(600);
    expect(line.twilio.messages).toEqual([]);
    expect(await reasons(line)).toEqual({ country: 600 });
  });

  test("where they may be texted are sent what the hour allows, and the rest when there is room again", async () => {
    const { lines, stream } = capLog();
    const env = { ...anyHour, TEXT_COUNTRIES: dear.join(","), SMS_PER_SECOND: "100", TEXTS_PER_DAY: "450" };
    const line = await startFeedback({ env, log: stream });

    await giveUp(line, madeUp);
    await line.quietly(1800);

    expect(line.twilio.messages).toHaveLength(200);
    expect(lines).toEqual(["40 TEXTS_PER_HOUR"]);
    expect(line.services.readiness().caps).toMatchObject({ textsPerHour: "200 of 200", textsPerDay: "200 of 450" });

    await line.quietly(1860);
    expect(line.twilio.messages).toHaveLength(400);

    await line.quietly(7200);
    expect(line.twilio.messages).toHaveLength(450);
    expect(lines).toEqual(["40 TEXTS_PER_HOUR", "40 TEXTS_PER_HOUR", "40 TEXTS_PER_DAY"]);
    expect(line.services.readiness().caps).toMatchObject({ textsPerDay: "450 of 450" });

    await line.quietly(86_400);
    expect(await reasons(line)).toEqual({ sent: 600 });
  });
});

describe("texts beyond the cap", () => {
  test("wait as long as they make sense, and are then dropped with the reason", async () => {
    const line = await startFeedback({ env: { ...anyHour, TEXTS_PER_DAY: "1" } });
    for (const who of [1, 2, 3]) {
      await giveUp(line, [stranger(who)]);
      await line.after(60);
    }
    expect(await reasons(line)).toEqual({ sent: 1, due: 2 });

    await line.quietly(86_400);

    expect(await reasons(line)).toEqual({ sent: 2, "too many": 1 });
    expect([1, 2, 3].map((who) => line.inbox(stranger(who)).length)).toEqual([1, 1, 0]);
  });

  test("are not the answer to STOP", async () => {
    const line = await startFeedback({
      env: { TEXTS_PER_DAY: "1", SMS_KEYWORDS: "own" },
      options: { optOut: "off" },
    });
    await giveUp(line, [ann]);
    await line.after(60);

    await line.text(ann, "HELP");
    await line.text(ann, "STOP");

    expect(line.inbox(ann)).toEqual([
      expect.stringMatching(/^Queue Dispatch: Sorry we missed you/),
      expect.stringMatching(/^Queue Dispatch: You are un/),
    ]);
    expect(await reasons(line)).toEqual({ sent: 2, "too many": 1 });
  });
});

describe("900 texts from numbers that never rang", () => {
  const bodies = ["HELP", "CALL", "call me back please", "START", "CANCEL-CALL", "5"];
  const own = { SMS_KEYWORDS: "own", SMS_PER_SECOND: "100" };

  test("are heard, and not answered", async () => {
    const { lines, stream } = capLog();
    const line = await startFeedback({ env: own, options: { optOut: "off" }, log: stream });

    for (let i = 0; i < 900; i += 1) await text(line, stranger(i), bodies[i % bodies.length] ?? "");
    await line.after(60);

    expect(await line.outbox()).toEqual([]);
    expect(line.services.readiness().caps).toMatchObject({ answersToStrangers: "0 of 0" });
    expect(lines).toEqual(["40 ANSWERS_TO_STRANGERS"]);
  });

  test("have so many answers an hour as may be had", async () => {
    const { lines, stream } = capLog();
    const env = { ...own, ANSWERS_TO_STRANGERS: "5" };
    const line = await startFeedback({ env, options: { optOut: "off" }, log: stream });

    for (let i = 0; i < 20; i += 1) await text(line, stranger(i), "HELP");
    await line.after(60);
    expect(line.services.readiness().caps).toMatchObject({ answersToStrangers: "5 of 5" });
    await line.quietly(3600);
    for (let i = 20; i < 40; i += 1) await text(line, stranger(i), "HELP");
    await line.after(60);

    expect(await reasons(line)).toEqual({ sent: 10 });
    expect(lines).toEqual(["40 ANSWERS_TO_STRANGERS", "40 ANSWERS_TO_STRANGERS"]);
  });

  test("that say STOP are heeded without a word", async () => {
    const line = await startFeedback({ env: own, options: { optOut: "off" } });

    for (let i = 0; i < 50; i += 1) await text(line, stranger(i), "STOP");
    await line.after(60);

    const optedOut = statement<{ readonly n: number }>(
      "test_opted_out",
      "SELECT COUNT(*) AS n FROM consents WHERE opted_out_ms IS NOT NULL",
    );
    expect(await ask(line.services.record, (tx) => tx.one(optedOut))).toEqual({ n: 50 });
    expect(await line.outbox()).toEqual([]);
  });

  async function text(line: FeedbackLine, from: string, body: string): Promise<void> {
    await line.twilio.text({ from, to: line.numbers[1] ?? "", body });
  }
});

describe("100 spoofed callers who press 1", () => {
  test("stand behind the customer who rings after them", async () => {
    const line = await startCallBacks({ env: { ...anyHour, CALLBACKS_PER_HOUR: "1000" } });
    await spoof(line, 100);
    expect((await line.callBacks()).map(({ state }) => state)).toEqual(Array(100).fill("waiting"));

    const customer = await line.customerRings(ann);
    await line.after(1);
    expect(customer).toHaveHeard("You are next in line.");
    const rep = await line.repRings();

    expect(rep).toBeTalkingTo(customer);
    line.expectNoFindings();
  });

  test("are no more than the caps let in, and nobody is offered what is not to be had", async () => {
    const { lines, stream } = capLog();
    const line = await startCallBacks({ env: anyHour, log: stream });
    await spoof(line, 100);

    expect(await line.callBacks()).toHaveLength(60);
    expect(lines).toEqual(["40 CALLBACKS_PER_HOUR"]);
    expect(line.services.readiness().caps).toMatchObject({ callBacksPerHour: "60 of 60", callBacksOpen: "60 of 100" });
    const customer = await line.customerRings(ann);
    await line.after(1);
    expect(customer).not.toHaveHeard(words.callBackOfferToStrangers);
    await customer.press("1");
    await line.after(11);
    expect(customer.queue?.name).toBe("customers");
    await line.text(ann, "CALL");
    await customer.hangUp();
    await line.after(30);
    await line.text(ann, "CALL");
    expect(line.inbox(ann)).toEqual([
      `Queue Dispatch: ${alreadyOnTheLine} STOP to opt out.`,
      "Queue Dispatch: Sorry we missed you. Please call us again when it suits you.",
      tooManyCallBacks,
    ]);

    await line.quietly(3600);
    await line.text(ann, "CALL");
    expect(line.inbox(ann).at(-1)).toBe(callBackNoted);
  });

  /** They ring one after another, press the key, and are gone; who is not let out of the queue hangs up. */
  async function spoof(line: CallBackLine, callers: number): Promise<void> {
    for (let i = 0; i < callers; i += 1) {
      const phone = await line.customerRings(stranger(i));
      await line.after(1);
      await phone.press("1");
      await line.after(1);
      await phone.hangUp();
    }
    await line.after(20);
  }
});

test("a denied number is taken when it rings, and gets neither a call-back nor a text", async () => {
  const line = await startCallBacks({ env: { DENIED_PREFIXES: "+1809,+15005550" } });
  const phone = await line.customerRings(ann);
  await line.after(1);
  await phone.press("1");
  await line.after(15);
  expect(phone.queue?.name).toBe("customers");
  expect(phone).not.toHaveHeard(words.callBackOfferToStrangers);

  await phone.hangUp();
  await line.after(60);
  await line.text(ann, "CALL");

  expect(line.inbox(ann)).toEqual([]);
  expect(await reasons(line)).toEqual({ denied: 1 });
});
