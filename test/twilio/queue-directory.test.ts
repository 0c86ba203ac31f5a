import { pino } from "pino";
import { describe, expect, onTestFinished, test } from "vitest";
import { QueueDirectory } from "../../src/twilio/queue-directory.ts";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import { ManualClock } from "../helpers/manual-clock.ts";
import { refusal, sidOf } from "../helpers/twilio-records.ts";
import { type Fault, startTwilio } from "../helpers/twilio-stand-in.ts";

const premiumSid = sidOf("QU", 0);
const customersSid = sidOf("QU", 1);
const down: Fault = () => refusal(503, 20503, "Service Unavailable");

async function startDirectory({ premiumQueueSid }: { premiumQueueSid?: string } = {}) {
  const twilio = await startTwilio();
  twilio.records.addQueue("premium-customers", { sid: premiumSid });
  twilio.records.addQueue("customers", { sid: customersSid });
  const clock = new ManualClock();
  const logged: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const { accountSid, authToken, url: apiUrl } = twilio;
  const rest = createRestClient({ accountSid, authToken, apiUrl });
  const queues = new QueueDirectory({ order: ["premium-customers", "customers"], premiumQueueSid, rest, clock, log });
  onTestFinished(() => {
    queues.close();
  });
  return { twilio, clock, queues, logged, looks: () => looksAt(twilio.requests) };
}

function looksAt(requests: readonly { method: string; path: string }[]): number {
  return requests.filter(({ method, path }) => method === "GET" && path === "/Queues.json").length;
}

test("once Twilio has answered, every queue is known by its SID", async () => {
  const { queues, clock } = await startDirectory();

  queues.makeSure();
  await clock.settled();

  expect(queues.nameOf(premiumSid)).toBe("premium-customers");
  expect(queues.nameOf(customersSid)).toBe("customers");
  expect(queues.problem).toBeUndefined();
});

test("queues that are missing are there afterwards", async () => {
  const { twilio, queues, clock } = await startDirectory();
  twilio.records.queues.length = 0;

  queues.makeSure();
  await clock.settled();

  expect(queues.problem).toBeUndefined();
  expect(twilio.records.queues.map((queue) => queue.friendly_name)).toEqual(["premium-customers", "customers"]);
});

test("of several queues of one name every SID means that queue", async () => {
  const { twilio, queues, clock } = await startDirectory();
  twilio.records.addQueue("customers", { sid: sidOf("QU", 7), createdAt: 60 });

  queues.makeSure();
  await clock.settled();

  expect(queues.nameOf(sidOf("QU", 7))).toBe("customers");
});

describe("PREMIUM_QUEUE_SID", () => {
  test("makes the first queue known before Twilio has been asked", async () => {
    const { queues, looks } = await startDirectory({ premiumQueueSid: premiumSid });

    const name = queues.nameOf(premiumSid);

    expect(name).toBe("premium-customers");
    expect(queues.problem).toBe("not asked yet");
    expect(looks()).toBe(0);
  });

  test.each([
    { what: "another queue of the account", sid: customersSid, name: "customers" },
    { what: "a queue that the account has not got", sid: sidOf("QU", 9), name: "premium-customers" },
  ])("that is $what is warned about", async ({ sid, name }) => {
    const { queues, clock, logged } = await startDirectory({ premiumQueueSid: sid });

    queues.makeSure();
    await clock.settled();

    expect(queues.nameOf(sid)).toBe(name);
    expect(queues.nameOf(premiumSid)).toBe("premium-customers");
    expect(logged.map(({ msg }) => msg)).toContain(
      "PREMIUM_QUEUE_SID is not the queue premium-customers of this account",
    );
  });
});

test("a PREMIUM_QUEUE_SID that is right is no cause for a warning", async () => {
  const { queues, clock, logged } = await startDirectory({ premiumQueueSid: premiumSid });

  queues.makeSure();
  await clock.settled();

  expect(logged.map(({ msg }) => msg)).toEqual(["the queues are known"]);
});

test("a SID that is taken on trust means its queue until Twilio says otherwise", async () => {
  const { queues, clock } = await startDirectory();
  queues.know(customersSid, "premium-customers");
  const before = queues.nameOf(customersSid);

  queues.makeSure();
  await clock.settled();

  expect(before).toBe("premium-customers");
  expect(queues.nameOf(customersSid)).toBe("customers");
});

describe("a SID that nobody knows", () => {
  test("leads to one refresh, which the request does not wait for", async () => {
    const { twilio, queues, clock, looks } = await startDirectory();
    queues.makeSure();
    await clock.settled();
    await clock.advance({ seconds: 10 });
    twilio.records.addQueue("customers", { sid: sidOf("QU", 7), createdAt: 60 });

    const names = [queues.nameOf(sidOf("QU", 7)), queues.nameOf(sidOf("QU", 7)), queues.nameOf(sidOf("QU", 8))];
    await clock.settled();

    expect(names).toEqual([undefined, undefined, undefined]);
    expect(looks()).toBe(2);
    expect(queues.nameOf(sidOf("QU", 7))).toBe("customers");
  });

  test.each([undefined, ""])("is not meant by %j", async (sid) => {
    const { queues, clock, looks } = await startDirectory();

    expect(queues.nameOf(sid)).toBeUndefined();
    await clock.settled();
    expect(looks()).toBe(0);
  });
});

test("Twilio is asked at most once in ten seconds, however often the line wants to make sure", async () => {
  const { queues, clock, looks } = await startDirectory();
  queues.makeSure();
  queues.makeSure();
  await clock.advance({ seconds: 9.9 });
  queues.makeSure();
  queues.nameOf(sidOf("QU", 9));
  await clock.settled();
  const before = looks();

  await clock.advance({ seconds: 0.1 });
  queues.makeSure();
  await clock.settled();

  expect(before).toBe(1);
  expect(looks()).toBe(2);
});

describe("while Twilio does not answer", () => {
  test("the pauses between the looks grow to a minute, and are up to half shorter by chance", async () => {
    const { twilio, queues, clock } = await startDirectory();
    twilio.fault = down;
    queues.makeSure();
    await clock.settled();

    const pauses: number[] = [];
    while (pauses.length < 9) {
      const [pauseMs = Number.NaN] = clock.waiting;
      pauses.push(pauseMs / 1000);
      await clock.advance({ seconds: pauseMs / 1000 });
    }

    for (const [index, wanted] of [1, 2, 4, 8, 16, 32, 60, 60, 60].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(wanted / 2);
      expect(pauses[index]).toBeLessThanOrEqual(wanted);
    }
  });

  test("the log says so, and the directory what is wrong", async () => {
    const { twilio, queues, clock, logged } = await startDirectory();
    twilio.fault = down;

    queues.makeSure();
    await clock.settled();

    expect(queues.problem).toBe("Service Unavailable (HTTP 503, code 20503)");
    expect(logged).toMatchObject([{ level: 40, problem: queues.problem, retryInSeconds: 1 }]);
  });

  test("what is known stays known, and the first answer ends the trouble", async () => {
    const { twilio, queues, clock, logged } = await startDirectory({ premiumQueueSid: premiumSid });
    twilio.fault = down;
    queues.makeSure();
    await clock.settled();
    const during = queues.nameOf(premiumSid);
    twilio.fault = () => undefined;

    await clock.advance({ seconds: 2 });

    expect(during).toBe("premium-customers");
    expect(queues.problem).toBeUndefined();
    expect(logged.at(-1)).toMatchObject({ msg: "the queues are known" });
    expect(clock.waiting).toEqual([]);
  });

  test("a look that the line gives rise to takes the place of the one that was due", async () => {
    const { twilio, queues, clock, looks } = await startDirectory();
    twilio.fault = down;
    queues.makeSure();
    await clock.advance({ seconds: 200 });
    await clock.advance({ seconds: (clock.waiting[0] ?? 0) / 1000 + 10 });
    const before = looks();

    queues.makeSure();
    await clock.settled();

    expect(looks()).toBe(before + 1);
    expect(clock.waiting).toHaveLength(1);
  });

  test("nothing is asked any more once the server has closed", async () => {
    const { twilio, queues, clock, looks } = await startDirectory();
    twilio.fault = down;
    queues.makeSure();
    await clock.settled();

    queues.close();
    queues.nameOf(sidOf("QU", 9));
    await clock.advance({ seconds: 300 });

    expect(looks()).toBe(1);
  });

  test("a server that closes during a look does not plan another", async () => {
    const { twilio, queues, clock } = await startDirectory();
    twilio.fault = down;
    queues.makeSure();

    queues.close();
    await clock.settled();

    expect(clock.waiting).toEqual([]);
  });
});

test("a queue that was renamed is no longer taken for the old one", async () => {
  const { twilio, queues, clock } = await startDirectory();
  queues.makeSure();
  await clock.settled();
  const [first] = twilio.records.queues;
  if (first !== undefined) first.friendly_name = "old";

  await clock.advance({ seconds: 10 });
  queues.makeSure();
  await clock.settled();

  expect(queues.nameOf(premiumSid)).toBeUndefined();
});

test("a queue that was deleted still means what it meant, for the Dials that are under way", async () => {
  const { twilio, queues, clock } = await startDirectory();
  queues.makeSure();
  await clock.settled();
  twilio.records.queues.shift();

  await clock.advance({ seconds: 10 });
  queues.makeSure();
  await clock.settled();

  expect(queues.nameOf(premiumSid)).toBe("premium-customers");
});
