import { describe, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import { help, startHelp, type Verbs } from "../helpers/help-line.ts";
import { startPhoneLine } from "../helpers/phone-line.ts";
import { documentsOf } from "../helpers/twiml-server.ts";
import { startLine } from "../helpers/start-line.ts";

describe("callers and reps at one queue", () => {
  test("one rep takes the oldest of three callers, and the others move up", async () => {
    const line = await startHelp();
    const [first, second, third] = [
      await line.rings("/caller"),
      await line.rings("/caller"),
      await line.rings("/caller"),
    ];

    const rep = await line.rings("/rep");

    expect(rep).toBeTalkingTo(first);
    expect(second).toBeWaitingIn("help", { position: 1 });
    expect(third).toBeWaitingIn("help", { position: 2 });
  });

  test("of two reps and one caller, the second rep waits until the timeout", async () => {
    const line = await startHelp();
    const first = await line.rings("/rep-once");
    const second = await line.rings("/rep-once");

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 29 });

    expect(first).toBeTalkingTo(caller);
    expect(second.listensOn).toBe("help");
    await line.clock.advance({ seconds: 2 });
    expect(line.results("/done")).toEqual([
      { DequeueResult: "queue-empty", DialCallStatus: "no-answer", CallStatus: "in-progress" },
    ]);
  });

  test("reps who listen on one queue are served in the order in which they dialled", async () => {
    const line = await startHelp();
    const reps = [await line.rings("/rep"), await line.rings("/rep"), await line.rings("/rep")];

    const callers = [await line.rings("/caller"), await line.rings("/caller"), await line.rings("/caller")];

    expect(reps.map((rep) => rep.partner)).toEqual(callers);
  });

  test("a rep whose Dial began again stands behind those who listened before", async () => {
    const line = await startHelp();
    const early = await line.rings("/rep");
    await line.clock.advance({ seconds: 20 });
    const late = await line.rings("/rep");
    await line.clock.advance({ seconds: 15 });

    const caller = await line.rings("/caller");

    expect(late).toBeTalkingTo(caller);
    expect(early.listensOn).toBe("help");
  });

  test("places and waits are right at every moment", async () => {
    const line = await startHelp({ "/caller": "<Enqueue>help</Enqueue>" });
    const places = (...phones: Phone[]) => phones.map(({ queue }) => [queue?.position, queue?.waitedSeconds]);
    const ann = await line.rings("/caller");
    await line.clock.advance({ seconds: 10 });
    const bob = await line.rings("/caller");
    await line.clock.advance({ seconds: 20 });
    const cat = await line.rings("/caller");

    expect(places(ann, bob, cat)).toEqual([
      [1, 30],
      [2, 20],
      [3, 0],
    ]);
    await bob.hangUp();
    await line.clock.advance({ seconds: 5 });
    expect(places(ann, bob, cat)).toEqual([
      [1, 35],
      [undefined, undefined],
      [2, 5],
    ]);
    await line.rings("/rep");
    expect(places(ann, cat)).toEqual([
      [undefined, undefined],
      [1, 5],
    ]);
  });

  test("the talk reports who it was with, how long they had waited and how long it took", async () => {
    const line = await startHelp();
    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 42 });
    await line.rings("/rep-once");
    await line.clock.advance({ seconds: 100 });

    await caller.hangUp();

    expect(line.said("/done")).toMatchObject([
      {
        DequeueResult: "bridged",
        DialBridged: "true",
        DequeuedCallSid: caller.sid,
        DequeuedCallQueueTime: "42",
        DequeuedCallDuration: "100",
        QueueSid: line.twilio.queues[0]?.sid,
      },
    ]);
    expect(line.said("/exit")).toMatchObject([{ QueueResult: "bridged", QueueTime: "42" }]);
  });
});

describe("what a waiting caller hears", () => {
  test("the wait document is asked for again and again, with the caller's place and the queue's numbers", async () => {
    const line = await startHelp();
    const ann = await line.rings("/caller");
    await line.clock.advance({ seconds: 4 });
    await line.rings("/caller");

    await line.clock.advance({ seconds: 17 });

    const heard = line.said("/wait", ann).map((said) => [said.QueuePosition, said.QueueTime, said.CurrentQueueSize]);
    expect(heard).toEqual([
      ["1", "0", "1"],
      ["1", "10", "2"],
      ["1", "20", "2"],
    ]);
    expect(line.said("/wait", ann).map(({ AvgQueueTime }) => AvgQueueTime)).toEqual(["0", "8", "18"]);
    expect(line.said("/wait", ann)[0]).toMatchObject({ MaxQueueSize: "1000", CallStatus: "ringing" });
  });

  test("after a redirect in it, its end leads back to the first wait document", async () => {
    const wait = "<Say>Please wait.</Say><Redirect>/music</Redirect>";
    const line = await startHelp({ "/wait": wait, "/music": "<Pause length='5'/>" });

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 12 });

    const asked = line.twilio.requests({ callSid: caller.sid }).map(({ path }) => path);
    expect(asked.slice(0, 5)).toEqual(["/caller", "/wait", "/music", "/wait", "/music"]);
    expect(line.said("/music")[1]).toMatchObject({ QueuePosition: "1" });
  });

  test("an empty waitUrl is silence: nothing is asked", async () => {
    const line = await startHelp({ "/caller": '<Enqueue waitUrl="">help</Enqueue>' });

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 600 });

    expect(line.twilio.requests({ callSid: caller.sid })).toHaveLength(1);
    expect(caller).toBeWaitingIn("help", { position: 1 });
  });

  test("Leave takes the caller out, and the action's document follows", async () => {
    const line = await startHelp({ "/wait": "<Pause length='3'/><Leave/><Say>never</Say>" });

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 4 });

    expect(caller).toHaveHeard("Goodbye.");
    expect(caller).not.toHaveHeard("never");
    expect(caller.queue).toBeUndefined();
    expect(line.results("/exit")).toEqual([{ QueueResult: "leave", CallStatus: "ringing" }]);
  });

  test("Leave without an action leads to the verb after the Enqueue", async () => {
    const line = await startHelp({
      "/caller": '<Enqueue waitUrl="/wait">help</Enqueue><Say>Call again.</Say>',
      "/wait": "<Pause/><Leave/>",
    });

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 2 });

    expect(caller).toHaveHeard("Call again.");
  });

  test("a key in the wait document leads to another document, from which the caller can leave", async () => {
    const line = await startHelp({
      "/wait": '<Gather numDigits="1" action="/key" timeout="10"><Say>Press 1 to be called back.</Say></Gather>',
      "/key": "<Say>Thank you.</Say><Leave/>",
    });
    const caller = await line.rings("/caller");

    await caller.press("1");
    await line.clock.advance({ seconds: 3 });

    expect(caller).toHaveHeard("Thank you.");
    expect(line.said("/key")).toMatchObject([{ Digits: "1", QueuePosition: "1" }]);
    expect(line.results("/exit")).toMatchObject([{ QueueResult: "leave" }]);
  });

  test("Hangup in the wait document ends the call and reports a hang-up", async () => {
    const line = await startHelp({ "/wait": "<Say>We are closed.</Say><Hangup/>" });

    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 3 });

    expect(caller.status).toBe("no-answer");
    expect(line.twilio.queues[0]?.members).toEqual([]);
    expect(line.results("/exit")).toEqual([{ QueueResult: "hangup", CallStatus: "no-answer" }]);
  });

  test.each([
    ["answers 500", { kind: "status", status: 500 }, 11_217],
    ["is no TwiML", { kind: "garbage" }, 12_100],
  ] as const)("a wait document that %s takes the caller out with an error", async (_, fault, code) => {
    const line = await startHelp();
    line.twilio.fault({ path: "/wait", ...fault });

    const caller = await line.rings("/caller");

    expect(line.results("/exit")).toEqual([{ QueueResult: "error", CallStatus: "ringing" }]);
    expect(caller).toHaveHeard("Goodbye.");
    expect(line.twilio.alerts.map((alert) => alert.code)).toEqual([code]);
  });
});

describe("the document before the bridge", () => {
  const withConnect: Verbs = {
    "/rep": '<Dial action="/done"><Queue url="/connect">help</Queue></Dial>',
    "/connect": "<Say>You will now be connected to a colleague of ours.</Say>",
  };

  test("the caller hears it before the talk, and its request says who takes the call", async () => {
    const line = await startHelp(withConnect);
    const caller = await line.rings("/caller");
    await line.clock.advance({ seconds: 7 });

    const rep = await line.rings("/rep");

    expect(caller).toHaveHeard("You will now be connected");
    expect(rep.partner).toBeUndefined();
    await line.clock.advance({ seconds: 5 });
    expect(rep).toBeTalkingTo(caller);
    expect(rep.heard).toEqual([]);
    expect(line.said("/connect")).toMatchObject([
      { CallSid: caller.sid, DequeingCallSid: rep.sid, QueueTime: "7", QueueSid: line.twilio.queues[0]?.sid },
    ]);
  });

  test("what may not stand in it is skipped, with a warning", async () => {
    const line = await startHelp({ ...withConnect, "/connect": "<Hangup/><Dial>+15005550099</Dial>" });
    const caller = await line.rings("/caller");

    const rep = await line.rings("/rep");

    expect(rep).toBeTalkingTo(caller);
    expect(line.twilio.alerts.map(({ code }) => code)).toEqual([12_200, 13_201]);
  });

  test("when it fails, the two are bridged all the same, and Twilio warns", async () => {
    const line = await startHelp(withConnect);
    line.twilio.fault({ kind: "status", status: 500, path: "/connect" });
    const caller = await line.rings("/caller");

    const rep = await line.rings("/rep");

    expect(rep).toBeTalkingTo(caller);
    expect(line.twilio.alerts.map(({ code }) => code)).toContain(14_211);
  });

  test("or the caller goes back to the front, if Twilio should do that", async () => {
    const line = await startHelp(withConnect, { connectFailure: "requeue" });
    line.twilio.fault({ kind: "status", status: 500, path: "/connect" });
    const caller = await line.rings("/caller");
    const other = await line.rings("/caller");
    await line.clock.advance({ seconds: 5 });

    await line.rings("/rep");

    expect(caller).toBeWaitingIn("help", { position: 1 });
    expect(caller.queue?.waitedSeconds).toBeGreaterThanOrEqual(5);
    expect(other).toBeWaitingIn("help", { position: 2 });
    expect(line.results("/done")).toMatchObject([{ DequeueResult: "error", DialCallStatus: "failed" }]);
  });
});

describe("every result that Twilio can report of a caller's stay", () => {
  test("queue-full: the caller was never enqueued, so no QueueSid and no QueueTime", async () => {
    const line = await startHelp({}, { defaultMaxQueueSize: 1 });
    await line.rings("/caller");

    const refused = await line.rings("/caller");

    expect(refused).toHaveHeard("Goodbye.");
    expect(line.said("/exit")).toMatchObject([{ CallSid: refused.sid, QueueResult: "queue-full" }]);
    expect(line.said("/exit")[0]).not.toHaveProperty("QueueSid");
    expect(line.said("/exit")[0]).not.toHaveProperty("QueueTime");
    expect(line.twilio.alerts.map(({ code }) => code)).toEqual([14_207]);
  });

  test("queue-full without an action: the verb after the Enqueue follows", async () => {
    const caller = "<Enqueue>help</Enqueue><Say>All lines are busy.</Say>";
    const line = await startHelp({ "/caller": caller }, { defaultMaxQueueSize: 1 });
    await line.rings("/caller");

    expect(await line.rings("/caller")).toHaveHeard("All lines are busy.");
  });

  test("error: the name of the queue is empty", async () => {
    const line = await startHelp({ "/caller": '<Enqueue action="/exit"> </Enqueue>' });

    await line.rings("/caller");

    expect(line.results("/exit")).toEqual([{ QueueResult: "error", CallStatus: "ringing" }]);
    expect(line.twilio.alerts.map(({ code }) => code)).toEqual([14_204]);
  });

  test.each(["error", "system-error"] as const)("%s, forced: the caller was not enqueued", async (queueResult) => {
    const line = await startHelp();
    line.twilio.force({ queueResult });

    await line.rings("/caller");
    const next = await line.rings("/caller");

    expect(line.results("/exit")).toEqual([{ QueueResult: queueResult, CallStatus: "ringing" }]);
    expect(next).toBeWaitingIn("help", { position: 1 });
  });

  test("bridging-in-process, forced: it is not final, and bridged follows once", async () => {
    const line = await startHelp();
    line.twilio.force({ queueResult: "bridging-in-process" });
    const caller = await line.rings("/caller");

    const rep = await line.rings("/rep");

    expect(rep).toBeTalkingTo(caller);
    expect(line.results("/exit")).toMatchObject([{ QueueResult: "bridging-in-process" }]);
    await caller.hangUp();
    expect(line.results("/exit").map(({ QueueResult }) => QueueResult)).toEqual(["bridging-in-process", "bridged"]);
  });
});

describe("every result that Twilio can report of a Dial", () => {
  test.each(["queue-not_found", "queue-not-found"])("%s: at once, and no QueueSid", async (notFoundResult) => {
    const line = await startPhoneLine(documentsOf(help), { notFoundResult });

    const rep = await line.rings("/rep-once");

    expect(line.results("/done", rep)).toEqual([
      { DequeueResult: notFoundResult, DialCallStatus: "failed", CallStatus: "in-progress" },
    ]);
    expect(line.said("/done")[0]).not.toHaveProperty("QueueSid");
    expect(line.twilio.queues).toEqual([]);
  });

  test.each([true, false])("queue-empty, with a QueueSid: %s", async (queueSidOnEmpty) => {
    const line = await startHelp({}, { queueSidOnEmpty });
    const [queue] = line.twilio.queues;

    await line.rings("/rep-once");
    await line.clock.advance({ seconds: 31 });

    expect(line.said("/done")).toMatchObject([{ DequeueResult: "queue-empty", DialCallStatus: "no-answer" }]);
    expect(line.said("/done")[0]?.QueueSid).toBe(queueSidOnEmpty ? queue?.sid : undefined);
  });

  test.each(["system-error", "timeout", "something-new"])("%s, forced: nobody is taken", async (dequeueResult) => {
    const line = await startHelp();
    line.twilio.force({ dequeueResult });
    const caller = await line.rings("/caller");

    await line.rings("/rep-once");

    expect(line.results("/done")).toMatchObject([{ DequeueResult: dequeueResult, DialCallStatus: "failed" }]);
    expect(caller).toBeWaitingIn("help", { position: 1 });
  });

  test.each([
    [{}, 1],
    [{ dialMinimumSeconds: 5 }, 5],
    [{ dialMinimumSeconds: 5, dialBufferSeconds: 5 }, 10],
  ])("with %j, a Dial of one second listens for %d", async (options, seconds) => {
    const line = await startLine({ options });

    const rep = await line.repRings();

    await line.clock.advance({ seconds: seconds - 0.5 });
    expect(rep.listensOn).toBe("premium-customers");
    await line.clock.advance({ seconds: 0.7 });
    expect(line.dialed(rep)).toEqual(["premium-customers", "customers"]);
  });
});
