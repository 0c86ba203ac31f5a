import { describe, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { newestSurvey } from "../../src/record/tables/surveys.ts";
import { askAgain, askForComment, thanks } from "../../src/sms/words.ts";
import { type FeedbackLine, smsFrom, startFeedback } from "../helpers/start-feedback.ts";
import { ask } from "../helpers/decide.ts";

const ann = "+15005550111";
const first =
  "Thanks for calling Queue Dispatch. How did we do? Reply with a number from 1 (poor) to 5 (great). STOP to opt out.";

/** How often Twilio was asked to send a text, and how often to list them. */
function asked({ twilio }: FeedbackLine): { readonly sends: number; readonly lists: number } {
  const methods = twilio.restRequests({ path: "/Messages" }).map(({ method }) => method);
  return {
    sends: methods.filter((one) => one === "POST").length,
    lists: methods.filter((one) => one === "GET").length,
  };
}

describe("when Twilio", () => {
  test("is too busy, a text is sent later, and nothing is looked for", async () => {
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status: 429, times: 4 });

    await line.talk(ann);
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first]);
    expect(asked(line)).toEqual({ sends: 5, lists: 0 });
  });

  test("is too busy until SMS_HOURS are over, a text waits for the morning", async () => {
    const line = await startFeedback({ options: { startMs: Date.UTC(2026, 0, 5, 19, 58) } });
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status: 429, times: 100 });
    await line.talk(ann);
    await line.after(120);
    expect(asked(line).sends).toBeGreaterThan(0);

    line.twilio.clearFaults();
    await line.quietly(11.9 * 3600);
    expect(line.inbox(ann)).toEqual([]);
    await line.quietly(0.2 * 3600);

    expect(line.inbox(ann)).toEqual([first]);
  });

  test.each([500, 503])("fails by %i, a text is looked for, and then sent", async (status) => {
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status });

    await line.talk(ann);
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first]);
    expect(asked(line)).toEqual({ sends: 2, lists: 2 });
  });

  test("loses its answer before it has taken the text, that is sent once", async () => {
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "reset" });

    await line.talk(ann);
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first]);
    expect(asked(line).sends).toBe(2);
  });

  test("loses its answer after it has taken the text, that is found and not sent again", async () => {
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "reset", carriedOut: true });
    line.twilio.fault({ path: "/sms-status", kind: "lose", times: 10 });

    await line.talk(ann);
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first]);
    expect(asked(line)).toEqual({ sends: 1, lists: 1 });
  });

  test("still has the text in its queue, it is found although it has no DateSent", async () => {
    const line = await startFeedback({ options: { sentSeconds: 3600 } });
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "reset", carriedOut: true });
    line.twilio.fault({ path: "/sms-status", kind: "lose", times: 10 });

    await line.talk(ann);
    await line.after(120);

    expect(line.twilio.messages).toHaveLength(1);
    expect(asked(line)).toEqual({ sends: 1, lists: 2 });
    expect(await line.outbox()).toMatchObject([{ state: "sent", messageSid: line.twilio.messages[0]?.sid }]);
  });

  test("reports a text before it has answered, it is neither looked for nor sent again", async () => {
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "reset", carriedOut: true });

    await line.talk(ann);
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first]);
    expect(asked(line)).toEqual({ sends: 1, lists: 0 });
    expect(await line.outbox()).toMatchObject([{ state: "sent", status: "delivered" }]);
  });

  test("does not answer at all, a text is looked for", { timeout: 60_000 }, async (context) => {
    onlyInFull(context);
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "timeout", carriedOut: true });
    line.twilio.fault({ path: "/sms-status", kind: "lose", times: 10 });

    await line.talk(ann);
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first]);
    expect(asked(line).sends).toBe(1);
  });

  test("cannot list them either, nothing is sent until it can", async () => {
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status: 500 });
    line.twilio.fault({ rest: "/Messages", method: "GET", kind: "status", status: 500, times: 3 });

    await line.talk(ann);
    await line.after(50);
    expect(asked(line).sends).toBe(1);
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first]);
    expect(asked(line).sends).toBe(2);
  });

  test.each([
    ["for a minute, it is said to who has opted out", 5, 1, []],
    ["for longer than five minutes, nothing is said any more to who has opted out", 100, 0, ["too late"]],
  ])("takes no texts %s", async (_, times, said, dropped) => {
    const reasons: unknown[] = [];
    const write = (text: string) => {
      const { event, reason } = JSON.parse(text) as { readonly event?: string; readonly reason?: string };
      if (event === "text.dropped") reasons.push(reason);
    };
    const line = await startFeedback({ log: { write } });
    await line.talk(ann);
    await line.after(30);
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status: 429, times });

    await line.text(ann, "leave me alone");
    await line.after(280);
    expect([line.inbox(ann).length, reasons]).toEqual([1 + said, []]);
    await line.quietly(1200);

    expect([line.inbox(ann).length, reasons]).toEqual([1 + said, dropped]);
  });

  test("takes no texts for longer than twelve hours, any other answer is not sent any more", async () => {
    const line = await startFeedback();
    await line.talk(ann);
    await line.after(30);
    line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status: 429, times: 600 });
    const answer = async () => (await line.outbox()).map(({ state, reason }) => [state, reason]).at(-1);

    await line.text(ann, "5");
    await line.quietly(11.9 * 3600);
    expect(await answer()).toEqual(["due", null]);
    await line.quietly(0.5 * 3600);

    expect(await answer()).toEqual(["dropped", "too late"]);
  });

  test("refuses us, the text waits until the operator has mended it", async () => {
    const line = await startFeedback();
    line.twilio.fault({ rest: "/Messages", kind: "status", status: 401, times: 6 });

    await line.talk(ann);
    await line.after(600);

    expect(line.inbox(ann)).toEqual([first]);
  });

  test("refuses one text, the others go on, and nobody counts as asked who was not", async () => {
    const line = await startFeedback();
    line.twilio.reception(ann, { kind: "refused", errorCode: 21_612 });
    await line.talk(ann);
    await line.after(60);
    line.twilio.reception(ann, { kind: "delivered" });

    await line.talk(ann);
    await line.after(60);

    expect(line.inbox(ann)).toEqual([first]);
    expect(await line.outbox()).toMatchObject([
      { state: "dropped", reason: "refused", errorCode: 21_612 },
      { state: "sent" },
    ]);
  });
});

test("an outcome that a later report corrects decides what is texted", async () => {
  const line = await startFeedback({ options: { finalCallback: "first" } });
  // Without this the record does not know that the two have met, and takes the caller for one who has given up.
  line.twilio.fault({ path: "/connect", kind: "lose" });
  const caller = await line.customerRings(ann);
  const rep = await line.repRings();
  await line.after(60);
  expect(caller.partner).toBe(rep);

  for (const path of ["/queue-exit", "/rep-call-complete"]) line.twilio.fault({ path, kind: "late", seconds: 8 });
  caller.drop();
  await line.after(5);
  const early = await ask(line.services.record, (tx) => tx.one(callOf, caller.sid));
  await line.after(60);

  expect(early?.outcome).toBe("abandoned");
  expect(line.inbox(ann)).toEqual([first]);
});

test("texts that cross each other go on with the survey as it then stands", async () => {
  const line = await startFeedback();
  await line.talk(ann);
  await line.after(30);

  const text = { from: ann, to: smsFrom, optOutType: undefined, heardMs: line.clock.now() };
  await line.services.texting?.inbox.hear({ ...text, messageSid: "SM2", body: "the music" });
  await line.services.texting?.inbox.hear({ ...text, messageSid: "SM1", body: "5" });
  await line.services.texting?.inbox.hear({ ...text, messageSid: "SM2", body: "the music" });
  await line.after(30);

  expect(line.inbox(ann)).toEqual([first, askAgain, askForComment]);
});

test("who gets two texts gets them in their order, though Twilio has not taken the first at once", async () => {
  const line = await startFeedback();
  await line.talk(ann);
  await line.after(30);
  line.twilio.fault({ rest: "/Messages", method: "POST", kind: "status", status: 429, times: 5 });

  await line.text(ann, "5");
  await line.text(ann, "the music");
  await line.after(120);

  expect(line.inbox(ann)).toEqual([first, askForComment, thanks]);
});

describe("reports", () => {
  test.each(["in-order", "reversed"] as const)("that come %s leave a text delivered", async (statusOrder) => {
    const line = await startFeedback({ options: { statusOrder, sendingCallback: true } });

    await line.talk(ann);
    await line.after(60);

    expect(line.twilio.requests({ path: "/sms-status" }).length).toBeGreaterThan(1);
    expect(await line.outbox()).toMatchObject([{ status: "delivered" }]);
  });

  test("that come twice and much later change nothing", async () => {
    const line = await startFeedback();
    line.twilio.fault({ path: "/sms-status", kind: "late", seconds: 100 });
    line.twilio.fault({ path: "/sms-status", kind: "duplicate", afterSeconds: 200 });

    await line.talk(ann);
    await line.after(600);

    expect(await line.outbox()).toMatchObject([{ status: "delivered" }]);
  });

  test("of a text that is not ours are answered and forgotten", async () => {
    const line = await startFeedback();
    await line.services.texting?.inbox.report({
      id: "follow-up-CA1",
      sid: "SM1",
      status: "sent",
      errorCode: undefined,
    });

    expect(await line.outbox()).toEqual([]);
  });
});

describe("texts", () => {
  test("that are told twice are heard once", async () => {
    const line = await startFeedback();
    await line.talk(ann);
    await line.after(30);

    line.twilio.fault({ path: "/sms", kind: "duplicate" });
    await line.text(ann, "5");
    line.twilio.fault({ path: "/sms", kind: "duplicate", afterSeconds: 60 });
    await line.text(ann, "the music");
    await line.after(120);

    expect(line.inbox(ann)).toEqual([first, askForComment, thanks]);
    const survey = await ask(line.services.record, (tx) => tx.one(newestSurvey, ann));
    expect(survey).toMatchObject({ rating: 5, comment: "the music" });
  });

  test("are answered one a second at most", async () => {
    const line = await startFeedback({ env: { ANSWERS_TO_STRANGERS: "8" } });
    const people = Array.from({ length: 8 }, (_, i) => `+1500555020${i}`);

    await Promise.all(people.map((from) => line.twilio.text({ from, to: smsFrom, body: "CALL" })));
    await line.after(20);

    const times = line.twilio.messages.flatMap(({ direction, createdMs }) =>
      direction === "outbound-api" ? createdMs : [],
    );
    const gaps = times.slice(1).map((ms, i) => ms - (times[i] ?? 0));
    expect(gaps).toHaveLength(7);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
    expect(Math.max(...gaps)).toBeLessThan(1100);
  });
});
