import { describe, expect, test } from "vitest";
import "../helpers/matchers.ts";
import { type PhoneLine, startPhoneLine } from "../helpers/phone-line.ts";
import { type Documents, stay, twiml } from "../helpers/twiml-server.ts";

const queueing = {
  "/voice": twiml('<Enqueue waitUrl="/wait" action="/left">customers</Enqueue>'),
  "/wait": stay,
  "/left": stay,
  "/status": { status: 204 },
};
const withStatus = { number: { statusCallback: "/status" } };
const apology = "application error";

/** Seconds since the story began. */
const secondsOf = ({ startMs, clock }: PhoneLine, atMs = clock.now()) => (atMs - startMs) / 1000;

describe("a report that is late", () => {
  test("reaches the server then, and nobody has waited for it", async () => {
    const line = await startPhoneLine(queueing);
    line.twilio.fault({ path: "/left", kind: "late", seconds: 30 });
    const caller = await line.ring();

    await caller.hangUp();

    expect(secondsOf(line)).toBeLessThan(1);
    await line.after(29);
    expect(line.paths()).toEqual(["/voice", "/wait"]);
    await line.after(2);
    expect(line.server.asked("/left").map(({ params }) => params.QueueResult)).toEqual(["hangup"]);
    expect(line.server.asked("/left")[0]?.params.CallStatus).toBe("no-answer");
  });

  test("says what was so when it was sent, with the cookies of then", async () => {
    const line = await startPhoneLine({
      ...queueing,
      "/voice": { headers: { "Set-Cookie": "at=queue" }, body: queueing["/voice"] },
      "/next": { headers: { "Set-Cookie": "at=next" }, body: twiml("<Redirect>/last</Redirect>") },
      "/last": stay,
    });
    line.twilio.fault({ path: "/left", kind: "late", seconds: 5 });
    const caller = await line.ring();

    caller.moveTo({ url: `${line.server.url}/next` });
    await line.after(10);

    expect(line.paths()).toEqual(["/voice", "/wait", "/next", "/last", "/left"]);
    expect(line.server.asked("/left")[0]?.headers.cookie).toBe("at=queue");
    expect(line.server.asked("/left")[0]?.params).toMatchObject({ QueueResult: "redirected", QueueTime: "0" });
  });

  test("does not reach a server for whom all has begun again", async () => {
    const line = await startPhoneLine(queueing);
    line.twilio.fault({ path: "/left", kind: "late", seconds: 5 });
    const caller = await line.ring();
    await caller.hangUp();

    line.twilio.reset();
    await line.after(60);

    expect(line.server.asked("/left")).toEqual([]);
  });

  test("is late in real time, too", async () => {
    const line = await startPhoneLine(queueing, { clock: "real", ...withStatus });
    line.twilio.fault({ path: "/left", kind: "late", seconds: 0.05 });
    const caller = await line.ring();

    await caller.hangUp();

    expect(line.paths()).toEqual(["/voice", "/wait", "/status"]);
    await expect.poll(() => line.paths()).toEqual(["/voice", "/wait", "/status", "/left"]);
  });
});

describe("a request that is late", () => {
  test("is waited for", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Say>Hello</Say>") });
    line.twilio.fault({ path: "/voice", kind: "late", seconds: 10 });

    const caller = await line.ring();

    expect(line.twilio.requests().map(({ atMs }) => secondsOf(line, atMs))).toEqual([10]);
    expect(secondsOf(line, caller.heard[0]?.atMs)).toBe(10.15);
  });

  test("is waited for no longer than ever: the server gets it when Twilio has given up", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Say>Hello</Say>"), "/fallback": stay });
    line.twilio.setNumber("+15005550009", {
      voiceUrl: `${line.server.url}/voice`,
      voiceFallbackUrl: `${line.server.url}/fallback`,
    });
    line.twilio.fault({ path: "/voice", kind: "late", seconds: 20 });

    const caller = await line.twilio.call({ from: "+15005550011", to: "+15005550009" });
    expect(line.paths()).toEqual(["/fallback"]);
    await line.after(10);

    expect(line.twilio.alerts.map(({ code, atMs }) => [code, secondsOf(line, atMs)])).toEqual([[11_203, 15]]);
    expect(line.twilio.requests().map(({ path, error }) => [path, error])).toEqual([
      ["/fallback", undefined],
      ["/voice", 11_203],
    ]);
    expect(caller.heard).toEqual([]);
    expect(caller.status).toBe("ringing");
  });

  test("is waited for as long as its URL says", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml("<Say>Hello</Say>") },
      { number: { voiceUrl: "/voice#rt=4000" } },
    );
    line.twilio.fault({ path: "/voice", kind: "late", seconds: 5 });

    await line.ring();

    expect(line.twilio.alerts.map(({ code, atMs }) => [code, secondsOf(line, atMs)])).toEqual([[11_203, 4]]);
  });
});

describe("webhooks in another order:", () => {
  test("a report goes behind the next of its call", async () => {
    const line = await startPhoneLine(queueing, withStatus);
    line.twilio.fault({ path: "/left", kind: "reorder" });
    const caller = await line.ring();

    await caller.hangUp();

    expect(line.paths()).toEqual(["/voice", "/wait", "/status", "/left"]);
  });

  test("another call's does not count, unless any may", async () => {
    const line = await startPhoneLine(queueing);
    line.twilio.fault({ path: "/left", kind: "reorder" });
    line.twilio.fault({ path: "/status", kind: "reorder", behind: "any" });
    const [first, second] = [await line.ring(), await line.ring("+15005550124")];
    line.twilio.setNumber("+15005550009", { voiceUrl: "", statusCallback: `${line.server.url}/status` });

    await first.hangUp();
    await line.twilio.call({ from: "+15005550125", to: "+15005550009" });
    expect(line.paths().slice(4)).toEqual([]);
    await second.hangUp();

    const later = line.server.requests.slice(4).map(({ path, params }) => [path, params.CallSid]);
    expect(later.slice(0, 2)).toEqual([
      ["/left", second.sid],
      ["/status", line.twilio.calls.find(({ number }) => number === "+15005550125")?.sid],
    ]);
    await line.after(16);
    expect(line.server.asked("/left").map(({ params }) => params.CallSid)).toEqual([second.sid, first.sid]);
  });

  test("a report behind which nothing comes is only late", async () => {
    const line = await startPhoneLine(queueing);
    line.twilio.fault({ path: "/left", kind: "reorder", seconds: 8 });
    const caller = await line.ring();
    await caller.hangUp();

    await line.after(10);

    expect(line.twilio.requests({ path: "/left" }).map(({ atMs }) => Math.floor(secondsOf(line, atMs)))).toEqual([8]);
  });

  test("the request for what a caller hears comes when the call is over", async () => {
    const line = await startPhoneLine(queueing);
    line.twilio.fault({ path: "/wait", kind: "reorder" });
    const caller = line.twilio.ring({ from: "+15005550011", to: "+15005550001" });
    await line.after(1);
    expect(caller).toBeWaitingIn("customers");

    await caller.hangUp();

    expect(line.paths()).toEqual(["/voice", "/left", "/wait"]);
    expect(line.server.asked("/wait")[0]?.params.CallStatus).toBe("ringing");
    expect(caller.heard).toEqual([]);
  });

  test("a request behind which nothing comes is waited for in vain", async () => {
    const line = await startPhoneLine(queueing);
    line.twilio.fault({ path: "/voice", kind: "reorder" });

    const caller = await line.ring();

    expect(line.codes()).toEqual([11_203]);
    expect(caller).toHaveHeard(apology);
  });
});

describe("a request that comes once more, later,", () => {
  const moreThanOnce = (): Documents => {
    let times = 0;
    return {
      "/voice": { headers: { "Set-Cookie": "step=1" }, body: twiml("<Redirect>/next</Redirect>") },
      "/next": () => {
        times += 1;
        const verb = times === 1 ? "<Redirect>/last</Redirect>" : "<Hangup/>";
        return { headers: { "Set-Cookie": `step=${times + 1}` }, body: twiml('<Pause length="1"/>', verb) };
      },
      "/last": twiml('<Pause length="10"/>', "<Redirect>/end</Redirect>"),
      "/end": stay,
    };
  };

  test("is the same to the last byte, and its answer is ignored", async () => {
    const line = await startPhoneLine(moreThanOnce());
    line.twilio.fault({ path: "/next", kind: "duplicate", afterSeconds: 5 });

    const caller = await line.ring();
    expect(line.server.asked("/next")).toHaveLength(1);
    await line.after(20);

    const [first, second] = line.server.asked("/next");
    expect(second).toEqual(first);
    expect(first?.headers.cookie).toBe("step=1");
    expect(line.paths()).toEqual(["/voice", "/next", "/last", "/next", "/end"]);
    expect(line.server.asked("/end")[0]?.headers.cookie).toBe("step=2");
    expect(caller.status).toBe("ringing");
  });

  test("has another token where Twilio gives it one, and comes after the end of its call", async () => {
    const line = await startPhoneLine(queueing, { retryToken: "new" });
    line.twilio.fault({ path: "/wait", kind: "duplicate", afterSeconds: 0 });
    line.twilio.fault({ path: "/left", kind: "duplicate", afterSeconds: 60 });
    const caller = await line.ring();
    await caller.hangUp();

    await line.after(61);

    expect(line.paths()).toEqual(["/voice", "/wait", "/wait", "/left", "/left"]);
    const tokens = line.server.requests.map(({ headers }) => headers["i-twilio-idempotency-token"]);
    expect(new Set(tokens).size).toBe(5);
  });
});

describe("a webhook that is lost", () => {
  test("never reaches the server; nobody waits for a report", async () => {
    const line = await startPhoneLine(queueing, withStatus);
    line.twilio.fault({ path: "/left", kind: "lose" });
    line.twilio.fault({ path: "/status", kind: "lose" });
    const caller = await line.ring();

    await caller.hangUp();

    expect(secondsOf(line)).toBeLessThan(1);
    await line.after(60);
    expect(line.paths()).toEqual(["/voice", "/wait"]);
    expect(line.twilio.requests({ callSid: caller.sid }).map(({ path, error }) => [path, error])).toEqual([
      ["/voice", undefined],
      ["/wait", undefined],
      ["/left", 11_203],
      ["/status", 11_203],
    ]);
  });

  test("is waited for in vain where its answer counts", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml("<Say>Hello</Say>"), "/fallback": stay },
      { number: { voiceFallbackUrl: "/fallback" } },
    );
    line.twilio.fault({ path: "/voice", kind: "lose" });

    await line.ring();

    expect(line.paths()).toEqual(["/fallback"]);
    expect(line.server.requests[0]?.params).toMatchObject({ ErrorCode: "11203" });
    expect(line.twilio.alerts.map(({ code, atMs }) => [code, secondsOf(line, atMs)])).toEqual([[11_203, 15]]);
  });

  test("is waited for in vain in real time, too", async () => {
    const line = await startPhoneLine({}, { clock: "real", number: { voiceUrl: "/voice#rt=100" } });
    line.twilio.fault({ path: "/voice", kind: "lose" });
    const beforeMs = Date.now();

    const caller = await line.ring();

    expect(Date.now() - beforeMs).toBeGreaterThanOrEqual(99);
    expect(caller).toHaveHeard(apology);
  });
});

test("a fault whose path ends in a star befalls every path that begins so", async () => {
  const line = await startPhoneLine(queueing, withStatus);
  line.twilio.fault({ path: "/w*", kind: "status", status: 500 });
  line.twilio.fault({ path: "/*", kind: "status", status: 503, times: 2 });

  const caller = await line.ring();
  await caller.hangUp();
  await line.ring();

  expect(line.twilio.requests().map(({ path, status }) => [path, status])).toEqual([
    ["/voice", 503],
    ["/status", 503],
    ["/voice", 200],
    ["/wait", 500],
    ["/left", 200],
  ]);
});
