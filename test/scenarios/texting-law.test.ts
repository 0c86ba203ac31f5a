import { describe, expect, test } from "vitest";
import { offline } from "../../src/twilio/offline.ts";
import { missedInWords } from "../../src/voice/words.ts";
import { type CallBackLine, startCallBacks } from "../helpers/start-call-backs.ts";
import { feedbackEnv } from "../helpers/start-feedback.ts";
import type { LineSettings } from "../helpers/start-line.ts";

/*
 * What the law of the USA asks of whoever texts and rings, paragraph by paragraph. Twilio does nothing here
 * (`SMS_KEYWORDS=own`): all of it must hold by what the server itself does. Wordings beyond these few stand in
 * test/fixtures/texts/, hours in call-backs-hours.test.ts.
 */

const ann = "+16175550142";
const farewell = "Acme: You are unsubscribed and will get no more texts from us. Reply START to get them again.";
const { customers, "premium-customers": premium } = offline.numbers;

/** A line of Acme's in New York, at ten in the morning. */
function start({ env, options }: LineSettings = {}): Promise<CallBackLine> {
  const ours = { COMPANY: "Acme", CONTACT: "acme.example/help", TIME_ZONE: "America/New_York", SURVEY_EVERY_DAYS: "1" };
  return startCallBacks({
    env: { ...feedbackEnv, ...ours, SMS_KEYWORDS: "own", ...env },
    options: { optOut: "off", startMs: Date.parse("2026-01-05T10:00:00-05:00"), ...options },
  });
}

/** What somebody may have had from us, by what it leaves open. */
const situations = {
  "asked how it was": async (line: CallBackLine, customer: string) => {
    await line.talk(customer);
    await line.after(30);
  },
  "offered a call-back": async (line: CallBackLine, customer: string) => {
    await line.giveUp(customer, 12);
    await line.after(60);
  },
  "promised a call-back": async (line: CallBackLine, customer: string) => {
    await line.giveUp(customer, 12);
    await line.after(60);
    await line.text(customer, "CALL");
  },
  "never texted": (line: CallBackLine, customer: string) => line.hasTalked(customer),
};

/** What they are texted when they do again what we would otherwise text them about, within minutes. */
async function textsThereafter(line: CallBackLine, ...them: readonly string[]): Promise<string[]> {
  const before = line.twilio.messages.length;
  for (const customer of them) {
    await line.talk(customer);
    await line.giveUp(customer, 20);
  }
  await line.after(300);
  const ours = line.twilio.messages.slice(before).filter(({ direction }) => direction !== "inbound");
  return ours.map(({ to, body }) => `${to}: ${body}`);
}

describe("47 CFR 64.1200(a)(10): consent is revoked", () => {
  const perSe = ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"];
  const reasonable = [
    "Please take me off your list",
    "Don't ever text this number again.",
    "I never agreed to this. No more messages!",
    "5 stop",
    "No me manden más mensajes",
    "Ne m'envoyez plus de SMS",
    "Bitte keine SMS mehr",
  ];

  test.each(Object.entries(situations))(
    "by any word of the rule, and other clear ones, by who was %s",
    async (_, live) => {
      const line = await start();
      const words = [...perSe, ...reasonable].map((word, i) => [word, `+1617555${String(1000 + i)}`] as const);
      for (const [word, customer] of words) {
        await live(line, customer);
        const before = line.inbox(customer).length;

        await line.text(customer, word);

        expect([word, ...line.inbox(customer).slice(before)]).toEqual([word, farewell]);
      }
      expect(await textsThereafter(line, ...words.map(([, customer]) => customer))).toEqual([]);
    },
  );

  test("by the key for no texts", async () => {
    const line = await start({ env: { CONSENT_PROMPT: "on" } });
    const phone = await line.customerRings(ann);
    await line.after(1);

    await phone.press("3");
    await line.after(20);
    await phone.hangUp();

    expect(await textsThereafter(line, ann)).toEqual([]);
  });

  test("for every number of ours, whichever was texted", async () => {
    const line = await start({ env: { SMS_FROM: `premium-customers=${premium},customers=${customers}` } });
    await situations["asked how it was"](line, ann);
    await line.twilio.text({ from: ann, to: premium, body: "stop" });
    await line.after(10);

    const gold = await line.premiumCustomerRings(ann);
    await line.after(20);
    await gold.hangUp();

    expect(line.inbox(ann).slice(1)).toEqual([farewell]);
    expect(await textsThereafter(line, ann)).toEqual([]);
  });
});

describe("47 CFR 64.1200(a)(11): it is heeded in time", () => {
  test("at once: what is due already is not sent", async () => {
    const line = await start();
    await line.talk(ann);
    await line.text(ann, "stop");

    await line.after(120);

    expect(line.inbox(ann)).toEqual([farewell]);
    expect((await line.outbox()).map(({ kind, state }) => [kind, state])).toContainEqual(["follow-up", "dropped"]);
  });
});

describe("47 CFR 64.1200(a)(12): a revocation is confirmed", () => {
  test("by one text within five minutes, which offers and asks nothing; a second word gets none", async () => {
    const line = await start();
    await situations["offered a call-back"](line, ann);
    const before = line.inbox(ann).length;
    const askedMs = line.clock.now();

    for (const word of ["stop", "STOP", "leave me alone"]) await line.text(ann, word);
    await line.after(600);

    const sent = line.twilio.inbox(ann).slice(before);
    expect(sent.map(({ body }) => body)).toEqual([farewell]);
    expect((sent[0]?.arrivedMs ?? Infinity) - askedMs).toBeLessThan(300_000);
    expect(farewell).not.toMatch(/CALL|\?|1 .*5/);
  });

  test("to who has never rung, too, where a text of ours went to them; not to strangers", async () => {
    const line = await start({ env: { ANSWERS_TO_STRANGERS: "1" } });
    const [stranger, other] = ["+16175550143", "+16175550144"];
    await line.text(stranger, "HELP");

    for (const who of [stranger, other]) for (const word of ["stop", "STOP"]) await line.text(who, word);

    expect(line.inbox(stranger)).toEqual([expect.stringMatching(/^Acme: We text/), farewell]);
    expect(line.inbox(other)).toEqual([]);
  });

  test("to one of ours who gets notices alone", async () => {
    const ours = "+16175550143";
    const line = await start({ env: { ALERT_NUMBERS: ours } });
    await line.giveUp(ann, 12);
    await line.text(ann, "where is my router?");
    await line.after(20);
    expect(line.inbox(ours)).toHaveLength(1);

    await line.text(ours, "STOP");

    expect(line.inbox(ours).slice(1)).toEqual([farewell]);
  });
});

describe("47 CFR 64.1200(b): a recorded voice", () => {
  test("says at its beginning whose it is, and which number to ring", async () => {
    const line = await start({ options: { movedWhileAsked: "dial-ends" } });
    await situations["promised a call-back"](line, ann);
    await line.repRings();
    const phone = await line.ringing(ann);

    await phone.machine();
    await line.after(60);

    const heard = phone.heard.map(({ text }) => text);
    expect(heard[0]).toMatch(/^(Hello, )?[Tt]his is Acme\b/);
    expect(heard.join(" ")).toContain(missedInWords(customers, ann));
  });
});

describe("47 CFR 64.1200(c)(1): nobody is rung or texted", () => {
  test.each([
    ["Boston", "+16175550142", "2026-01-05T20:59:50-05:00", "2026-01-06T08:00:00-05:00"],
    ["Los Angeles", "+13105550143", "2026-01-05T08:30:00-05:00", "2026-01-05T11:00:00-05:00"],
  ])("before eight or after nine in %s", async (_, customer, talkEnds, earliest) => {
    const line = await start({ options: { startMs: Date.parse(talkEnds) - 61_000 } });
    await line.talk(customer);
    await line.giveUp("+16175550199", 0);

    const minutes = (Date.parse(earliest) - line.clock.now()) / 60_000;
    await line.quietly((minutes - 1) * 60);
    expect(line.inbox(customer)).toEqual([]);
    await line.quietly(180);

    expect(line.inbox(customer)).toHaveLength(1);
  });
});

describe("carriers and 10DLC", () => {
  test("the first text names us and how to opt out, in one segment", async () => {
    const line = await start();
    await situations["asked how it was"](line, ann);

    const [first = ""] = line.inbox(ann);
    expect(first).toMatch(/\bAcme\b.* STOP to opt out\.$/);
    expect(first.length).toBeLessThanOrEqual(160);
  });

  test("HELP names us, how to reach us, and how to opt out, whoever asks", async () => {
    const line = await start();
    await situations["asked how it was"](line, ann);
    await line.text(ann, "HELP");

    expect(line.inbox(ann).at(-1)).toMatch(/^Acme: .*acme\.example\/help.* STOP to opt out\..* rates may apply\.$/);
  });
});
