import { describe, expect, test } from "vitest";
import { statement } from "../../src/record/database.ts";
import { askAgain, askForComment, corrected, keywordAnswer, noCallBack, thanks } from "../../src/sms/words.ts";
import { type FeedbackLine, startFeedback } from "../helpers/start-feedback.ts";
import { ask } from "../helpers/decide.ts";

const us = { company: "Queue Dispatch", contact: undefined };
const ann = "+15005550111";
const bea = "+15005550222";
const question = "Thanks for calling Queue Dispatch. How did we do? Reply with a number from 1 (poor) to 5 (great).";
const first = `${question} STOP to opt out.`;
const sorry = "Queue Dispatch: Sorry we missed you. Reply CALL and we will call you back.";

interface Kept {
  readonly stage: string;
  readonly rating: number | null;
  readonly comment: string | null;
}
const kept = statement<Kept>("test_kept", "SELECT stage, rating, comment FROM surveys ORDER BY asked_ms");

async function surveys({ services }: FeedbackLine): Promise<Kept[]> {
  return (await ask(services.record, (tx) => tx.all(kept))) ?? [];
}

async function reasons(line: FeedbackLine): Promise<(string | null)[]> {
  return (await line.outbox()).map(({ reason }) => reason);
}

describe("after a talk", () => {
  test("the customer is asked how it was, then what we should know, and thanked", async () => {
    const line = await startFeedback();

    await line.talk(ann);
    await line.after(30);
    expect(line.inbox(ann)).toEqual([first]);
    await line.text(ann, "a 4 I guess");
    await line.text(ann, "the music");

    expect(line.inbox(ann)).toEqual([first, askForComment, thanks]);
    expect(await surveys(line)).toEqual([{ stage: "done", rating: 4, comment: "the music" }]);
    expect(line.twilio.alerts).toEqual([]);
  });

  test("what is no number gets one gentle retry, and is kept as a comment", async () => {
    const line = await startFeedback();
    await line.talk(ann);
    await line.after(30);

    await line.text(ann, "it was ok");
    await line.text(ann, "leave it");

    expect(line.inbox(ann)).toEqual([first, askAgain, thanks]);
    expect(await surveys(line)).toEqual([{ stage: "done", rating: null, comment: "it was ok\n\nleave it" }]);
  });

  test("who asks who we are is told, and whoever wants to be left alone is, in whatever words", async () => {
    const line = await startFeedback();
    await line.talk(ann);
    await line.after(30);

    await line.text(ann, "who is this?");
    await line.text(ann, "5, now lose my number");
    await line.text(ann, "5");

    expect(line.inbox(ann)).toEqual([first, keywordAnswer("help", us, true), keywordAnswer("stop", us, true)]);
    expect(await surveys(line)).toEqual([{ stage: "stopped", rating: null, comment: null }]);
  });

  test("machines are not answered", async () => {
    const line = await startFeedback();
    await line.talk(ann);
    await line.after(30);

    await line.text(ann, "Automatic reply: I am out of the office until Monday. Reply STOP to end.");
    await line.text(ann, `Liked “${first}”`);

    expect(line.inbox(ann)).toEqual([first]);
    expect(await surveys(line)).toMatchObject([{ stage: "asked", comment: null }]);
  });

  test("a rating can be corrected within the hour", async () => {
    const line = await startFeedback();
    await line.talk(ann);
    await line.after(30);
    await line.text(ann, "1");

    await line.after(3000);
    await line.text(ann, "sorry, 5");

    expect(line.inbox(ann)).toEqual([first, askForComment, corrected(5)]);
    expect(await surveys(line)).toMatchObject([{ rating: 5 }]);
  });

  test("of less than thirty seconds nobody is asked", async () => {
    const line = await startFeedback();

    await line.talk(ann, { talked: 25 });
    await line.after(60);

    expect(line.inbox(ann)).toEqual([]);
    expect(await reasons(line)).toEqual(["short talk"]);
  });

  test("a long wait is apologised for, and the company named", async () => {
    const line = await startFeedback({ env: { COMPANY: "Acme" } });

    await line.talk(ann, { waited: 301 });
    await line.after(30);

    expect(line.inbox(ann)[0]).toMatch(/^Thanks for calling Acme, and sorry for the long wait\. How did we do\?/);
  });

  test("nobody is asked twice within the days", async () => {
    const line = await startFeedback({ env: { SURVEY_EVERY_DAYS: "1" } });
    await line.talk(ann);
    await line.after(30);

    await line.talk(ann);
    await line.after(60);
    expect(line.inbox(ann)).toEqual([first]);
    await line.quietly(86_400);
    await line.talk(ann);
    await line.after(30);

    expect(line.inbox(ann)).toEqual([first, question]);
    expect(await reasons(line)).toEqual([null, "asked lately", null]);
  });

  test("at night the question waits for the morning", async () => {
    // The day begins at 09:00 UTC, which is 21:00 in Auckland's summer.
    const line = await startFeedback({
      env: { TIME_ZONE: "Pacific/Auckland" },
      options: { startMs: Date.UTC(2026, 0, 5, 8) },
    });
    await line.talk(ann);

    await line.quietly(10 * 3600 + 3400);
    expect(line.inbox(ann)).toEqual([]);
    await line.after(300);

    expect(line.inbox(ann)).toEqual([first]);
  });

  test("who stops before the morning is not asked in the morning", async () => {
    const line = await startFeedback({ env: { SMS_HOURS: "10:00-20:00" } });
    await line.talk(ann);
    await line.after(60);

    await line.text(ann, "STOP");
    await line.text(ann, "START");
    await line.quietly(2 * 3600);

    expect(line.inbox(ann)).toEqual([]);
    expect(await reasons(line)).toEqual(["opted out"]);
  });

  test.each(["+266696687", "anonymous", "client:ann", "sip:ann@example.com", ""])(
    "%j cannot be texted",
    async (from) => {
      const line = await startFeedback();

      await line.talk(from);
      await line.after(60);

      expect(await line.outbox()).toEqual([]);
      expect(line.twilio.messages).toEqual([]);
    },
  );
});

describe("a caller whom we have missed", () => {
  test("is told so after waiting for ten seconds", async () => {
    const line = await startFeedback();

    await line.giveUp(ann, 11);
    await line.giveUp(bea, 8);
    await line.after(60);

    expect(line.inbox(ann)).toEqual([`${sorry} STOP to opt out.`]);
    expect(line.inbox(bea)).toEqual([]);
    expect(await reasons(line)).toEqual([null, "short wait"]);
  });

  test("is told so when the line is full", async () => {
    const line = await startFeedback({ env: { MAX_QUEUE: "1" } });
    await line.customerRings(bea);

    await line.customerRings(ann);
    await line.after(30);

    expect(line.inbox(ann)).toEqual([`${sorry} STOP to opt out.`]);
  });

  test.each([
    ["has waited as long as anybody may", { MAX_WAIT: "60" }],
    ["waited while nobody was there to take the call", { MAX_WAIT_WITHOUT_REPS: "60" }],
  ])("is told so where they %s", async (_, env) => {
    const line = await startFeedback({ env });
    await line.customerRings(ann);

    await line.after(200);

    expect(line.inbox(ann)).toEqual([`${sorry} STOP to opt out.`]);
  });

  test("and who has rung again at once gets no text but the one about that call", async () => {
    const line = await startFeedback();

    await line.giveUp(ann, 12);
    await line.talk(ann);
    await line.after(60);

    expect(line.inbox(ann)).toEqual([first]);
    expect(await reasons(line)).toEqual(["rang again", null]);
  });

  test("is told so three times a day at most", async () => {
    const line = await startFeedback();

    for (let i = 0; i < 5; i += 1) {
      await line.giveUp(ann, 12);
      await line.after(60);
    }

    expect(line.inbox(ann)).toEqual([`${sorry} STOP to opt out.`, sorry, sorry]);
  });

  test("who asks for a call-back is told that there is none, where nobody is rung back", async () => {
    const line = await startFeedback({ env: { CALLBACK_COUNTRIES: "none" } });
    await line.giveUp(ann, 12);
    await line.after(60);

    await line.text(ann, "CALL");

    expect(line.inbox(ann)).toEqual([expect.not.stringContaining("CALL"), noCallBack]);
  });
});

describe("consent", () => {
  test("STOP is for good, by Twilio's list and by ours; Twilio alone answers", async () => {
    const line = await startFeedback({ env: { SURVEY_EVERY_DAYS: "1" } });
    await line.talk(ann);
    await line.after(30);

    await line.text(ann, "stop");
    for (const body of ["5", "5", "HELP", "CALL", "why?", "Stop please"]) await line.text(ann, body);
    await line.quietly(86_400);
    await line.talk(ann);
    await line.after(30);
    await line.giveUp(ann, 20);
    await line.after(60);

    expect(line.inbox(ann)).toEqual([first]);
    expect(await surveys(line)).toEqual([{ stage: "stopped", rating: null, comment: null }]);
    expect((await line.outbox()).map(({ kind }) => kind)).toEqual(["follow-up", "follow-up", "follow-up"]);
    expect(line.twilio.restRequests({ path: "/Messages" }).filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  test("whoever asks in other words is heeded too, and told so once, since Twilio does not", async () => {
    const line = await startFeedback();
    await line.talk(ann);
    await line.after(30);

    await line.text(ann, "Please stop texting me");
    await line.text(ann, "stop it");

    expect(line.inbox(ann).slice(1)).toEqual([
      "Queue Dispatch: You are unsubscribed and will get no more texts from us. Reply START to get them again.",
    ]);
  });

  test.each(["START", "UNSTOP", "yes"])("%s undoes it", async (word) => {
    const line = await startFeedback({ env: { SURVEY_EVERY_DAYS: "1" } });
    await line.talk(ann);
    await line.after(30);
    await line.text(ann, "END");

    await line.text(ann, word);
    await line.quietly(86_400);
    await line.talk(ann);
    await line.after(30);

    expect(line.inbox(ann)).toEqual([first, question]);
  });

  test("with SMS_KEYWORDS=own we answer, and Twilio does nothing", async () => {
    const line = await startFeedback({ env: { SMS_KEYWORDS: "own" }, options: { optOut: "off" } });

    await line.giveUp(ann, 2);
    const help =
      "Queue Dispatch: We text a question or offer a call-back after calls. Call us for help. STOP to opt out. Msg & data rates may apply.";
    for (const word of ["HELP", "STOP", "INFO", "who is this?", "STOP", "YES", "START"]) await line.text(ann, word);

    expect(line.inbox(ann)).toEqual([
      help,
      "Queue Dispatch: You are unsubscribed and will get no more texts from us. Reply START to get them again.",
      help,
      "Queue Dispatch: You will get our texts again. Reply HELP for help, STOP to stop them.",
    ]);
  });

  test("HELP is answered after STOP, too, but no machine that says it for ever", async () => {
    const line = await startFeedback({ env: { SMS_KEYWORDS: "own" }, options: { optOut: "off" } });
    await line.giveUp(ann, 2);
    await line.text(ann, "STOP");

    for (let i = 0; i < 30; i += 1) await line.text(ann, "HELP");

    expect(line.inbox(ann)).toHaveLength(12);
    expect(line.inbox(ann).at(-1)).toBe(keywordAnswer("help", us, true));
  });

  test("what Twilio tells by OptOutType counts, whatever the word", async () => {
    const service = `MG${"1".repeat(32)}`;
    const line = await startFeedback({
      env: { MESSAGING_SERVICE_SID: service },
      options: { optOut: "advanced", messagingServices: { [service]: ["+15005550001"] } },
    });
    await line.text(ann, "STOP");
    await line.talk(ann);
    await line.after(60);

    expect(await reasons(line)).toEqual(["opted out"]);
  });

  test("whom Twilio knows to have opted out is so for us as well", async () => {
    const line = await startFeedback({ env: { SURVEY_EVERY_DAYS: "1" } });
    line.twilio.reception(ann, { kind: "refused", errorCode: 21_610 });
    await line.talk(ann);
    await line.after(30);

    line.twilio.reception(ann, { kind: "delivered" });
    await line.giveUp(ann, 20);
    await line.after(60);

    expect(line.inbox(ann)).toEqual([]);
    expect(await reasons(line)).toEqual(["refused", "opted out"]);
  });

  test.each([
    ["refused at once", { kind: "refused", errorCode: 21_614 }, "refused"],
    ["told later", { kind: "undelivered", errorCode: 30_006 }, null],
  ] as const)("a landline is remembered: %s", async (_, reception, reason) => {
    const line = await startFeedback();
    line.twilio.reception(ann, reception);
    await line.giveUp(ann, 20);
    await line.after(60);

    await line.giveUp(ann, 20);
    await line.after(60);

    expect(await reasons(line)).toEqual([reason, "unreachable"]);
    expect(line.twilio.messages).toHaveLength(reason === null ? 1 : 0);
  });

  test("a number that texts is no landline", async () => {
    const line = await startFeedback();
    line.twilio.reception(ann, { kind: "undelivered", errorCode: 30_006 });
    await line.giveUp(ann, 20);
    await line.after(60);
    line.twilio.reception(ann, { kind: "delivered" });

    await line.text(ann, "hello?");
    await line.talk(ann);
    await line.after(60);

    expect(line.inbox(ann)).toEqual([question]);
  });
});

test("a machine that answers everything is not answered for ever", async () => {
  const line = await startFeedback();
  await line.talk(ann, { talked: 5 });

  for (let i = 0; i < 30; i += 1) await line.text(ann, "CALL");

  expect(line.inbox(ann)).toHaveLength(12);
});

test("without texting the URLs of texts are not there, and nothing is written", async () => {
  const line = await startFeedback({ env: { SMS_FROM: "" } });

  await line.talk(ann);
  await line.after(60);

  expect((await fetch(`${line.url}/sms`)).status).toBe(404);
  expect((await fetch(`${line.url}/sms-status`)).status).toBe(404);
  expect(await line.outbox()).toEqual([]);
});
