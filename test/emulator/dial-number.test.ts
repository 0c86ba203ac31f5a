import { describe, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import "../helpers/matchers.ts";
import {
  callerNumber,
  lineNumber,
  type PhoneLine,
  type PhoneLineOptions,
  startPhoneLine,
} from "../helpers/phone-line.ts";
import { type Documents, stay, twiml } from "../helpers/twiml-server.ts";

const ann = "+15005550201";
const bob = "+15005550202";

/** A line whose document dials; the action is asked at `/done`. */
function startDialing(dial: string, documents: Documents = {}, options: PhoneLineOptions = {}): Promise<PhoneLine> {
  return startPhoneLine({ "/voice": twiml(dial), "/done": stay, ...documents }, options);
}

function phoneOf(line: PhoneLine, number: string): Phone {
  const phone = line.twilio.phone(number);
  if (phone === undefined) throw new Error(`nobody rings ${number}`);
  return phone;
}

/** What the Dial's action was told, once for each request. */
function results(line: PhoneLine): Readonly<Record<string, string | undefined>>[] {
  return line.server.asked("/done").map(({ params }) => ({
    status: params.DialCallStatus,
    bridged: params.DialBridged,
    seconds: params.DialCallDuration,
  }));
}

const dialAnn = `<Dial action="/done">${ann}</Dial><Say>unreachable</Say>`;

describe("a Dial of a number", () => {
  test("rings it, and joins the two when it is answered", async () => {
    const line = await startDialing(dialAnn);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    expect(callee.status).toBe("ringing");

    await callee.answer();

    expect(caller).toBeTalkingTo(callee);
    expect([caller.status, callee.status]).toEqual(["in-progress", "in-progress"]);
    expect(await line.client.calls(callee.sid).fetch()).toMatchObject({
      from: callerNumber,
      parentCallSid: caller.sid,
      direction: "outbound-dial",
    });
    expect(results(line)).toEqual([]);
  });

  test("is over when the other party hangs up: the action goes on with the caller", async () => {
    const line = await startDialing(dialAnn);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();

    await line.after(65.5);
    await callee.hangUp();

    expect(results(line)).toEqual([{ status: "completed", bridged: "true", seconds: "65" }]);
    expect(line.server.asked("/done")[0]?.params).toMatchObject({ CallSid: caller.sid, DialCallSid: callee.sid });
    expect([caller.status, callee.status]).toEqual(["in-progress", "completed"]);
  });

  test("is over when the caller hangs up, and so is the other call", async () => {
    const line = await startDialing(dialAnn);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();

    await caller.hangUp();

    expect(callee.status).toBe("completed");
    expect(results(line)).toEqual([{ status: "completed", bridged: "true", seconds: "0" }]);
    expect(line.server.asked("/done")[0]?.params.CallStatus).toBe("completed");
  });

  test("goes on with the next verb where it has no action", async () => {
    const line = await startDialing(`<Dial>${ann}</Dial><Say>and now</Say>`);
    const caller = await line.ring();

    await phoneOf(line, ann).busy();

    expect(caller).toHaveHeard("and now");
    expect(line.paths()).toEqual(["/voice"]);
  });

  test("shows the caller ID it says", async () => {
    const line = await startDialing(`<Dial callerId="${lineNumber}">${ann}</Dial>`);

    await line.ring();

    expect(phoneOf(line, ann).from).toBe(lineNumber);
  });

  test("tells in both timelines who talks to whom", async () => {
    const line = await startDialing(`<Dial callerId="${lineNumber}">${ann}</Dial>`);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);

    await callee.answer();

    expect(caller.timeline.map(({ text }) => text)).toContain(`talks to ${ann}`);
    expect(callee.timeline.map(({ text }) => text)).toContain(`talks to ${callerNumber}`);
  });

  test.each(["", "5551234", "<Number>anyone</Number>"])("that is none, %j, fails at once", async (what) => {
    const line = await startDialing(`<Dial action="/done">${what}</Dial>`);

    await line.ring();

    expect(results(line)).toEqual([{ status: "failed", bridged: "false", seconds: undefined }]);
    expect(line.codes()).toContain(13_223);
  });
});

describe("nobody is joined", () => {
  const notJoined = (status: string) => [{ status, bridged: "false", seconds: undefined }];

  test("when the line is busy", async () => {
    const line = await startDialing(dialAnn);
    await line.ring();
    const callee = phoneOf(line, ann);

    await callee.busy();

    expect(results(line)).toEqual(notJoined("busy"));
    expect(callee.status).toBe("busy");
    expect(line.server.asked("/done")[0]?.params.DialCallSid).toBe(callee.sid);
  });

  test("when it is busy out of habit", async () => {
    const line = await startDialing(dialAnn);
    line.twilio.habit(ann, { kind: "is-busy" });

    await line.ring();

    expect(results(line)).toEqual(notJoined("busy"));
  });

  test("when it rings out", async () => {
    const line = await startDialing(dialAnn);
    await line.ring();

    await phoneOf(line, ann).noAnswer();

    expect(results(line)).toEqual(notJoined("no-answer"));
  });

  test.each([
    ["30 seconds", "", 30, {}],
    ["the seconds it says", ' timeout="12"', 12, {}],
    ["them and what Twilio adds", ' timeout="12"', 17, { dialBufferSeconds: 5 }],
  ])("when it has rung for %s", async (_, timeout, seconds, options) => {
    const line = await startDialing(`<Dial action="/done"${timeout}>${ann}</Dial>`, {}, options);
    await line.ring();
    const callee = phoneOf(line, ann);

    await line.after(seconds - 0.2);
    expect(callee.status).toBe("ringing");
    await line.after(0.4);

    expect(callee.status).toBe("no-answer");
    expect(results(line)).toEqual(notJoined("no-answer"));
  });

  test("when the caller gives up: nobody is rung any more", async () => {
    const line = await startDialing(dialAnn);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);

    await caller.hangUp();

    expect(callee.status).toBe("no-answer");
    expect(line.twilio.phone(ann)).toBeUndefined();
    expect(results(line)).toEqual(notJoined("canceled"));
  });

  test("by answering too late", async () => {
    const line = await startDialing(dialAnn);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await line.after(31);

    await callee.answer();

    expect(caller.partner).toBeUndefined();
    expect(callee.status).toBe("no-answer");
  });
});

describe("of several numbers", () => {
  const both = `<Dial action="/done"><Number>${ann}</Number><Number> ${bob} </Number></Dial>`;

  test("the first who answers wins, and the other rings no longer", async () => {
    const line = await startDialing(both);
    const caller = await line.ring();
    const [first, second] = [phoneOf(line, ann), phoneOf(line, bob)];

    await second.answer();

    expect(caller).toBeTalkingTo(second);
    expect(first.status).toBe("canceled");
    expect(results(line)).toEqual([]);
  });

  test.each([
    [ann, bob],
    [bob, ann],
  ])("%s is busy, and the other one is still rung", async (busy, other) => {
    const line = await startDialing(both);
    line.twilio.habit(busy, { kind: "is-busy" });

    const caller = await line.ring();
    expect(results(line)).toEqual([]);
    await phoneOf(line, other).answer();

    expect(caller).toBeTalkingTo(phoneOf(line, other));
  });

  test("all are busy: the Dial is over once", async () => {
    const line = await startDialing(both);
    line.twilio.habit(ann, { kind: "is-busy" });
    line.twilio.habit(bob, { kind: "is-busy" });

    await line.ring();

    expect(results(line)).toEqual([{ status: "busy", bridged: "false", seconds: undefined }]);
  });

  test("the habits of their telephones decide", async () => {
    const line = await startDialing(both);
    line.twilio.habit(ann, { kind: "answers", afterSeconds: 8 });
    line.twilio.habit(bob, { kind: "is-machine", afterSeconds: 4 });

    const caller = await line.ring();
    await line.after(5);

    expect(caller.partner?.number).toBe(bob);
  });

  test("ten are rung at most", async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => `<Number>+150055503${index + 10}</Number>`);
    const line = await startDialing(`<Dial>${numbers.join("")}</Dial>`);

    await line.ring();

    expect(line.twilio.activeCalls).toHaveLength(1 + 10);
  });
});

describe("a called party who is asked first", () => {
  const screened = `<Dial action="/done"><Number url="/screen" method="GET">${ann}</Number></Dial>`;
  const question = twiml('<Gather action="/accept" numDigits="1"><Say>Press a key</Say></Gather>', "<Hangup/>");

  test("is joined when the document is over", async () => {
    const line = await startDialing(screened, { "/screen": question, "/accept": twiml("<Say>Thank you</Say>") });
    const caller = await line.ring();
    const callee = phoneOf(line, ann);

    await callee.answer();
    expect(caller.partner).toBeUndefined();
    await callee.press("1");
    expect(caller.partner).toBeUndefined();
    await line.after(1);

    expect(caller).toBeTalkingTo(callee);
    expect(line.server.asked("/screen")[0]).toMatchObject({
      method: "GET",
      params: { CallSid: callee.sid, ParentCallSid: caller.sid, CallStatus: "in-progress", Direction: "outbound-dial" },
    });
    expect(line.server.asked("/accept")[0]?.params.Digits).toBe("1");
  });

  test.each([
    ["presses nothing", question, 20],
    ["is rejected", twiml("<Reject/>"), 1],
  ])("%s: the call has been answered, and not joined", async (_, screen, seconds) => {
    const line = await startDialing(screened, { "/screen": screen });
    const caller = await line.ring();
    const callee = phoneOf(line, ann);

    await callee.answer();
    await line.after(seconds);

    expect(callee.status).toBe("completed");
    expect(caller.status).toBe("in-progress");
    expect(results(line)).toEqual([{ status: "completed", bridged: "false", seconds: undefined }]);
  });

  test("is asked by a document that fails: they hear an apology, and the caller goes on", async () => {
    const line = await startDialing(screened, { "/screen": { status: 500 } });
    const caller = await line.ring();
    const callee = phoneOf(line, ann);

    await callee.answer();
    expect(callee).toHaveHeard("application error");
    await line.after(10);

    expect(results(line)).toEqual([{ status: "completed", bridged: "false", seconds: undefined }]);
    expect(caller.status).toBe("in-progress");
  });

  test("cannot dial on: that is error 13201, and the rest goes on", async () => {
    const line = await startDialing(screened, { "/screen": twiml(`<Dial>${bob}</Dial>`, "<Say>Hello</Say>") });
    await line.ring();
    const callee = phoneOf(line, ann);

    await callee.answer();

    expect(line.twilio.alerts).toMatchObject([{ code: 13_201, level: "error", callSid: callee.sid }]);
    expect(line.twilio.phone(bob)).toBeUndefined();
    expect(callee).toHaveHeard("Hello");
  });

  test("has all the time they want: the Dial's timeout is for ringing", async () => {
    const line = await startDialing(screened, { "/screen": twiml('<Pause length="100"/>') });
    const caller = await line.ring();
    await phoneOf(line, ann).answer();

    await line.after(101);

    expect(caller).toBeTalkingTo(phoneOf(line, ann));
  });

  test("hears no more when the caller hangs up meanwhile", async () => {
    const line = await startDialing(screened, { "/screen": question });
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();

    await caller.hangUp();

    expect(callee.status).toBe("completed");
    expect(results(line)).toHaveLength(1);
  });
});

describe("a talk ends", () => {
  test("at the time limit, and the caller goes on", async () => {
    const line = await startDialing(`<Dial action="/done" timeLimit="60">${ann}</Dial>`);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();

    await line.after(60.2);

    expect([caller.status, callee.status]).toEqual(["in-progress", "completed"]);
    expect(results(line)).toEqual([{ status: "completed", bridged: "true", seconds: "60" }]);
  });

  test("at the caller's star, where the Dial says so", async () => {
    const line = await startDialing(`<Dial action="/done" hangupOnStar="true">${ann}</Dial>`);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();

    await callee.press("*");
    await caller.press("12");
    expect(caller).toBeTalkingTo(callee);
    await caller.press("*");

    expect([caller.status, callee.status]).toEqual(["in-progress", "completed"]);
    expect(results(line)).toHaveLength(1);
  });

  test("not at a star otherwise", async () => {
    const line = await startDialing(dialAnn);
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();

    await caller.press("*");

    expect(caller).toBeTalkingTo(callee);
  });
});

describe("the status callback of a called number", () => {
  const dial = (events: string) =>
    `<Dial action="/done"><Number statusCallback="/events" statusCallbackMethod="GET"${events}>${ann}</Number></Dial>`;
  const all = ' statusCallbackEvent="initiated ringing answered completed"';
  const events = (line: PhoneLine) =>
    line.server.asked("/events").map(({ params }) => [params.SequenceNumber, params.CallStatus]);

  test("tells every event it is asked for", async () => {
    const line = await startDialing(dial(all), { "/events": { status: 204 } });
    const caller = await line.ring();
    const callee = phoneOf(line, ann);

    await callee.answer();
    await line.after(10);
    await callee.hangUp();

    expect(events(line)).toEqual([
      ["0", "initiated"],
      ["1", "ringing"],
      ["2", "in-progress"],
      ["3", "completed"],
    ]);
    expect(line.server.asked("/events").at(-1)).toMatchObject({
      method: "GET",
      params: { CallSid: callee.sid, ParentCallSid: caller.sid, CallDuration: "10" },
    });
  });

  test("tells the end alone otherwise, whatever it was", async () => {
    const line = await startDialing(dial(""), { "/events": { status: 204 } });
    await line.ring();

    await phoneOf(line, ann).busy();

    expect(events(line)).toEqual([["0", "busy"]]);
  });
});

test("a noun that Dial does not have is skipped with 13215", async () => {
  const line = await startDialing(`<Dial action="/done"><Play>a</Play><Number>${ann}</Number></Dial>`);

  await line.ring();

  expect(line.codes()).toEqual([13_215]);
  expect(phoneOf(line, ann).status).toBe("ringing");
});

describe("a called party whom REST moves while they are asked", () => {
  const dial = `<Dial action="/done"><Number url="/ask">${ann}</Number></Dial>`;
  const documents = { "/ask": twiml('<Pause length="30"/><Hangup/>') };
  const message = "<Response><Say>please call us back when you can</Say></Response>";

  test.each([
    ["dial-ends", 0],
    ["dial-waits", 2.8],
  ] as const)("goes on elsewhere, and %s", async (movedWhileAsked, atLeast) => {
    const line = await startDialing(dial, documents, { movedWhileAsked });
    const caller = await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();
    await line.clock.advance({ seconds: 5 });
    const fromMs = line.clock.now();

    await line.client.calls(callee.sid).update({ twiml: message });
    while (results(line).length === 0) await line.clock.advance({ seconds: 0.1 });

    const seconds = (line.clock.now() - fromMs) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(atLeast);
    expect(seconds).toBeLessThan(atLeast + 0.6);
    await line.clock.advance({ seconds: 10 });
    expect(callee).toHaveHeard("please call us back when you can");
    expect([caller.status, callee.status]).toEqual(["in-progress", "completed"]);
    expect(results(line)).toEqual([{ status: "completed", bridged: "false", seconds: undefined }]);
  });

  test("cannot be moved, where Twilio refuses it, and is asked on", async () => {
    const line = await startDialing(dial, documents, { movedWhileAsked: "refused" });
    await line.ring();
    const callee = phoneOf(line, ann);
    await callee.answer();

    await expect(line.client.calls(callee.sid).update({ twiml: message })).rejects.toThrow("Cannot redirect");

    await line.clock.advance({ seconds: 10 });
    expect([callee.status, results(line)]).toEqual(["in-progress", []]);
  });
});
