import { expect, test } from "vitest";
import { type PhoneLine, startPhoneLine } from "../helpers/phone-line.ts";
import { twiml } from "../helpers/twiml-server.ts";

const ann = "+15005550201";
const documents = {
  "/voice": twiml(
    '<Gather numDigits="1" action="/menu" timeout="3"><Say>Press one or two</Say></Gather>',
    "<Redirect/>",
  ),
  "/menu": ({ Digits = "" }) =>
    Digits === "1"
      ? twiml('<Enqueue action="/left" waitUrl="/wait">customers</Enqueue>')
      : twiml(`<Dial action="/dialed" timeout="8">${ann}</Dial>`),
  "/wait": twiml("<Say>You are waiting</Say>", '<Pause length="4"/>'),
  "/left": twiml("<Say>Goodbye</Say>"),
  "/dialed": twiml("<Dial action='/left' timeout='2'><Queue>customers</Queue></Dial>"),
  "/status": { status: 204 },
};

/** A story with several callers, a fault and keys, in which much happens at the same moment. */
async function tell(line: PhoneLine): Promise<void> {
  line.twilio.fault({ kind: "delay", path: "/wait", seconds: 2 });
  line.twilio.habit(ann, { kind: "answers", afterSeconds: 20 });
  const callers = await Promise.all(["+15005550301", "+15005550302", "+15005550303"].map((from) => line.ring(from)));
  await line.after(1);
  await Promise.all(callers.map((caller, index) => caller.press(index === 2 ? "2" : "1")));
  await line.after(15);
  await callers[0]?.hangUp();
  await line.after(300);
}

/** Everything that can be seen of a story: requests, calls, queues, alerts; without the port of the server. */
async function record(seed: number | string): Promise<unknown> {
  const line = await startPhoneLine(documents, {
    seed,
    number: { statusCallback: "/status", voiceFallbackUrl: "/left" },
  });
  await tell(line);
  const seen = {
    requests: line.twilio.requests(),
    tokens: line.server.requests.map(({ headers }) => headers["i-twilio-idempotency-token"]),
    calls: line.twilio.calls.map(({ sid, status, createdMs, endedMs, timeline }) => [
      sid,
      status,
      createdMs,
      endedMs,
      timeline,
    ]),
    queues: line.twilio.queues.map(({ sid, name }) => [sid, name]),
    alerts: line.twilio.alerts,
  };
  const text = JSON.stringify(seen, null, 1).replaceAll(line.server.url, "http://server");
  return JSON.parse(text) as unknown;
}

test("the same seed and the same story give the same requests, SIDs and timelines, every time", async () => {
  const [first, second, third] = [await record(5), await record(5), await record("5")];

  expect(second).toEqual(first);
  expect(third).toEqual(first);
});

test("stories at the same time do not disturb each other", async () => {
  const alone = await record(5);

  const together = await Promise.all([record(5), record(5), record(5)]);

  expect(together).toEqual([alone, alone, alone]);
});

test("another seed gives other SIDs, and the queue keeps its own", async () => {
  const [first, second] = [await record(5), await record(6)];

  expect(sids(first, "CA")).toHaveLength(4);
  expect(sids(first, "CA").filter((sid) => sids(second, "CA").includes(sid))).toEqual([]);
  expect(sids(first, "QU")).toEqual(sids(second, "QU"));
});

/** The SIDs of one kind in a record, each once. */
function sids(record: unknown, prefix: string): string[] {
  const found = JSON.stringify(record).match(new RegExp(`${prefix}[\\da-f]{32}`, "g")) ?? [];
  return [...new Set(found)].toSorted();
}
