import { createServer, type Socket } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { EmulatorClock } from "../../src/emulator/clock.ts";
import { startTwilio } from "../../src/emulator/start-twilio.ts";
import { parseTarget } from "../../src/emulator/webhooks/target.ts";
import { until } from "../helpers/process.ts";
import { callerNumber, lineNumber, startPhoneLine } from "../helpers/phone-line.ts";
import { silence, stay, twiml } from "../helpers/twiml-server.ts";
import { listen } from "../helpers/listen.ts";

/** A server that does with every connection what a test says; gives its port and how many there have been. */
async function startSockets(treat: (socket: Socket) => void) {
  const seen = { connections: 0 };
  const server = createServer((socket) => {
    seen.connections += 1;
    socket.on("error", () => {});
    treat(socket);
  });
  return { seen, port: await listen(server) };
}

function ringAt(voiceUrl: string) {
  const twilio = startTwilio({ numbers: { [lineNumber]: { voiceUrl } } });
  onTestFinished(() => {
    twilio.stop();
  });
  return { twilio, ring: () => twilio.call({ from: callerNumber, to: lineNumber }) };
}

describe("servers that are no servers", () => {
  test("a connection that never comes about is tried once more, and only once", async () => {
    const { seen, port } = await startSockets((socket) => socket.end("this is no TLS\r\n"));
    const { twilio, ring } = ringAt(`https://127.0.0.1:${port}/voice`);

    await ring();

    expect(seen.connections).toBe(2);
    expect(twilio.alerts.map(({ code }) => code)).toContain(11_220);
  });

  test("an answer that changes the protocol is no answer", async () => {
    const upgrade = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n";
    const { port } = await startSockets((socket) => socket.once("data", () => socket.write(upgrade)));
    const { twilio, ring } = ringAt(`http://127.0.0.1:${port}/voice`);

    await ring();
    await twilio.clock.advance({ seconds: 60 });

    expect(twilio.alerts.map(({ code }) => code)).toContain(11_206);
  });

  test("an answer may take 15 seconds, unless the URL says less", () => {
    expect(parseTarget("http://127.0.0.1/voice")?.overrides.totalMs).toBe(15_000);
    expect(parseTarget("http://127.0.0.1/voice#tt=500")?.overrides.totalMs).toBe(500);
  });

  test("the time is for all attempts together, and costs as much in virtual time", async () => {
    const line = await startPhoneLine({ "/voice": silence }, { number: { voiceUrl: "/voice#tt=300&rc=5&rp=rt" } });
    const began = line.twilio.clock.now();

    await line.ring();

    expect(line.codes()).toContain(11_203);
    expect(line.paths()).toEqual(["/voice"]);
    expect(line.twilio.clock.now() - began).toBe(300);
  });

  test("nothing is sent again, and nothing goes on, once Twilio is stopped", async () => {
    const next = twiml("<Redirect>/next</Redirect>");
    const line = await startPhoneLine({ "/voice": next, "/next": silence }, { clock: "real" });
    void line.ring();
    await until(
      () => line.paths().includes("/next"),
      () => "it is never asked",
    );

    line.twilio.stop();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });

    expect(line.server.asked("/next")).toHaveLength(1);
  });
});

describe("documents that lay traps", () => {
  test.each(["constructor", "toString", "__proto__"])("<Play>%s</Play> is media like any other", async (name) => {
    const line = await startPhoneLine({ "/voice": twiml(`<Play>${name}</Play>`, "<Say>done</Say>") });
    const caller = await line.ring();

    await line.after(30);

    expect(caller.heard.map(({ text }) => text)).toEqual([name, "done"]);
  });

  test("a call that is never answered ends after four hours, too", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Enqueue>all</Enqueue>") });
    const caller = await line.ring();

    await line.after(4 * 3600 - 1);
    expect(caller.status).toBe("ringing");
    await line.after(2);

    expect(caller.status).toBe("no-answer");
    expect(line.twilio.queues[0]?.members).toEqual([]);
  });

  test("a talk lasts four hours at most, whatever the Dial says", async () => {
    const line = await startPhoneLine(
      { "/voice": twiml('<Dial timeLimit="3000000"><Number>+15005550077</Number></Dial>', "<Say>over</Say>") },
      { maxCallSeconds: 100_000 },
    );
    line.twilio.habit("+15005550077", { kind: "answers", afterSeconds: 1 });
    const caller = await line.ring();

    await line.after(14_399);
    expect(caller.partner).toBeDefined();
    await line.after(5);

    expect(caller.heard.map(({ text }) => text)).toEqual(["over"]);
  });

  test("a bad document that REST gives is an alert and the end, not silence", async () => {
    const line = await startPhoneLine({ "/voice": stay });
    const caller = await line.ring();

    caller.moveTo({ twiml: "<Respnse/>" });
    await line.after(10);

    expect(line.codes()).toEqual([12_102]);
    expect(caller).toMatchObject({ status: "completed" });
    expect(caller.heard[0]?.text).toContain("application error");
  });

  test("Gather without an action asks the same document, by its own method", async () => {
    const gather = '<Gather method="GET" numDigits="1"/>';
    const line = await startPhoneLine({ "/voice": twiml(gather, "<Pause/>") });
    const caller = await line.ring();

    await caller.press("5");

    expect(line.server.requests.map(({ method }) => method)).toEqual(["POST", "GET"]);
  });
});

describe("people who are cut off at the worst moment", () => {
  test("a called party who is lost with the report of the answer stays lost", async () => {
    const dial =
      '<Dial action="/after"><Number url="/ask" statusCallback="/report" statusCallbackEvent="answered">+15005550077</Number></Dial>';
    const line = await startPhoneLine({
      "/voice": twiml(dial),
      "/ask": stay,
      "/after": stay,
      "/report": { status: 204 },
    });
    await line.ring();
    line.twilio.fault({ path: "/report", kind: "drop" });

    await line.twilio.phone("+15005550077")?.answer();

    expect(line.paths()).toEqual(["/voice", "/report", "/after"]);
    expect(line.twilio.phone("+15005550077")).toBeUndefined();
  });

  test("no telephone rings for a Dial that is over", async () => {
    const numbers = ["+15005550077", "+15005550078"];
    const nouns = numbers.map(
      (number) => `<Number statusCallback="/report" statusCallbackEvent="initiated">${number}</Number>`,
    );
    const line = await startPhoneLine({
      "/voice": twiml(`<Dial>${nouns.join("")}</Dial>`),
      "/report": { status: 204 },
    });
    line.twilio.fault({ path: "/report", kind: "drop", times: 2 });

    await line.ring();

    expect(numbers.map((number) => line.twilio.phone(number))).toEqual([undefined, undefined]);
  });

  test("a placed call that is answered at once is answered once", async () => {
    const line = await startPhoneLine({ "/voice": stay, "/report": { status: 204 } });
    const { sid } = await line.client.calls.create({
      to: "+15005550077",
      from: lineNumber,
      twiml: stay,
      machineDetection: "Enable",
      statusCallback: `${line.server.url}/report`,
      statusCallbackEvent: ["initiated", "ringing", "answered", "completed"],
    });

    await line.twilio.phone("+15005550077")?.answer();
    await line.after(5);

    expect(line.twilio.phoneOf(sid)?.status).toBe("in-progress");
    expect(line.server.asked("/report").map(({ params }) => params.CallStatus)).toEqual(["initiated", "in-progress"]);
    expect(line.server.asked("/report")[1]?.params.AnsweredBy).toBe("human");
  });

  test("a queue in which somebody is just being taken is not deleted", async () => {
    const rep = twiml('<Dial><Queue url="/connect">all</Queue></Dial>');
    const line = await startPhoneLine({ "/voice": twiml("<Enqueue>all</Enqueue>"), "/connect": stay, "/rep": rep });
    line.twilio.setNumber("+15005550003", { voiceUrl: `${line.server.url}/rep` });
    const caller = await line.ring();
    const taker = await line.twilio.call({ from: "+15005550090", to: "+15005550003" });

    const isDeleted = line.twilio.deleteQueue("all");
    await taker.hangUp();

    expect(isDeleted).toBe(false);
    expect(caller.queue).toMatchObject({ name: "all", position: 1 });
  });
});

describe("at real pace", () => {
  test("events come in the order of virtual time: by time, then by scheduling", async () => {
    const clock = new EmulatorClock("real", 0);
    const order: string[] = [];
    const events = { c: 2, a: 1, d: 2, b: 1 };
    for (const [name, ms] of Object.entries(events)) clock.after(ms, () => order.push(name));

    await until(
      () => order.length === 4,
      () => order.join(),
    );

    expect(order.toSorted()).toEqual(["a", "b", "c", "d"]);
    expect(order.indexOf("a")).toBeLessThan(order.indexOf("b"));
    expect(order.indexOf("c")).toBeLessThan(order.indexOf("d"));
  });

  test("what is due in a month does not happen now", async () => {
    const clock = new EmulatorClock("real", 0);
    const happened: string[] = [];
    clock.after(31 * 86_400_000, () => happened.push("month"));
    clock.after(2, () => happened.push("soon"));

    await until(
      () => happened.length > 0,
      () => "nothing happens",
    );
    clock.close();

    expect(happened).toEqual(["soon"]);
  });

  test("a fault of the emulator's own is an alert, and takes nobody else with it", async () => {
    const line = await startPhoneLine({ "/voice": twiml("<Enqueue>all</Enqueue>") }, { clock: "real" });
    line.twilio.clock.after(1, () => {
      throw new Error("a bug");
    });

    await until(
      () => line.codes().includes(12_400),
      () => "there is no alert",
    );
    const caller = await line.ring();

    expect(caller.queue).toMatchObject({ name: "all" });
  });
});

test.each([
  ["<Dial><Number>12</Number><Number>+15005550077</Number></Dial>", [13_223], "in-progress"],
  ["<Dial><Number>12</Number></Dial>", [13_223], "completed"],
  ["<Dial><Number/></Dial>", [13_223], "completed"],
  [`<Dial><Queue>${"q".repeat(65)}</Queue></Dial>`, [14_213], "completed"],
  ["<Dial><Queue/></Dial>", [14_212], "completed"],
] as const)("%s raises %j, and the call is %s", async (dial, codes, status) => {
  const line = await startPhoneLine({ "/voice": twiml(dial) });

  const caller = await line.ring();

  expect(line.codes()).toEqual(codes);
  expect(caller.status).toBe(status);
});

test("a number that something else has taken over is not answered by its VoiceUrl", async () => {
  const line = await startPhoneLine({ "/voice": stay }, { number: { trunkSid: "TK1" } });

  const caller = await line.ring();

  expect(caller.status).toBe("failed");
  expect(line.codes()).toEqual([]);
  expect(line.twilio.notEmulated).toMatchObject([{ what: "calls to TK1, which overrides the VoiceUrl" }]);
  expect(line.paths()).toEqual([]);
});
