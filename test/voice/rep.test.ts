import { describe, expect, test } from "vitest";
import { offlineQueueSid } from "../../src/twilio/offline.ts";
import { liveEnv, sid, startApp } from "../helpers/start-app.ts";
import { dial, parseTwiml, pause, staffOnly } from "../helpers/twiml.ts";

const premium = offlineQueueSid("premium-customers");
const regular = offlineQueueSid("customers");

describe.each(["GET", "POST"] as const)("a rep (%s)", (method) => {
  test.each<[name: string, parameters: Record<string, string>, queue: string]>([
    ["who rings in takes from premium", {}, "premium-customers"],
    [
      "who finds premium empty takes from the regular queue",
      { DequeueResult: "queue-empty", QueueSid: premium },
      "customers",
    ],
    [
      "who finds the regular queue empty takes from premium",
      { DequeueResult: "queue-empty", QueueSid: regular },
      "premium-customers",
    ],
    [
      "who has served a regular customer takes from premium",
      { DequeueResult: "bridged", QueueSid: regular },
      "premium-customers",
    ],
    [
      "who has served a premium customer takes from premium",
      { DequeueResult: "bridged", QueueSid: premium },
      "premium-customers",
    ],
    ["with a result we do not know goes on", { DequeueResult: "error", QueueSid: premium }, "customers"],
    [
      "with a QueueSid we do not know starts again",
      { DequeueResult: "queue-empty", QueueSid: `QU${"f".repeat(32)}` },
      "premium-customers",
    ],
  ])("%s", async (_name, parameters, queue) => {
    const app = startApp();

    const response = await app.signed(method, "/rep-call-complete", {
      CallSid: sid("CA", 9),
      CallStatus: "in-progress",
      ...parameters,
    });

    expect(response.status).toBe(200);
    expect(response.headers["content-type"]).toBe("text/xml; charset=utf-8");
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(parseTwiml(response.text)).toEqual([dial(queue)]);
  });
});

test("the document is the seed's, to the letter", async () => {
  const app = startApp();

  const response = await app.signedGet("/rep-call-complete");

  expect(response.text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><Response><Dial timeout="1" action="/rep-call-complete" method="GET"><Queue>premium-customers</Queue></Dial></Response>',
  );
});

test("without a record the Dial listens for a second, whatever DIAL_TIMEOUT says, and whether the server stops or not", async () => {
  const app = startApp({ env: { DIAL_TIMEOUT: "10" } });
  app.services.stopping();

  const response = await app.signedGet("/rep-call-complete");

  expect(parseTwiml(response.text)).toEqual([dial("premium-customers")]);
});

describe("when Twilio does not say which queue failed", () => {
  test.each([undefined, ""])("the cookie of the last Dial does (QueueSid %j)", async (queueSid) => {
    const app = startApp();
    const first = await app.signedGet("/rep-call-complete");

    const second = await app
      .signedGet("/rep-call-complete", {
        DequeueResult: "queue-empty",
        ...(queueSid === undefined ? {} : { QueueSid: queueSid }),
      })
      .set("Cookie", cookieOf(first));

    expect(parseTwiml(second.text)).toEqual([dial("customers")]);
    expect(cookieOf(second)).toBe("dialed=customers");
  });

  test("the QueueSid goes over the cookie", async () => {
    const app = startApp();

    const response = await app
      .signedGet("/rep-call-complete", { DequeueResult: "queue-empty", QueueSid: regular })
      .set("Cookie", "other=1; dialed=premium-customers");

    expect(parseTwiml(response.text)).toEqual([dial("premium-customers")]);
  });

  test("a cookie with a name that is no queue's counts for nothing", async () => {
    const app = startApp();

    const response = await app
      .signedGet("/rep-call-complete", { DequeueResult: "queue-empty" })
      .set("Cookie", "dialed=<Hangup/>");

    expect(parseTwiml(response.text)).toEqual([dial("premium-customers")]);
  });

  test("PREMIUM_QUEUE_SID is known before Twilio has answered", async () => {
    const sid = `QU${"7".repeat(32)}`;
    const app = startApp({ env: { ...liveEnv, REP_NUMBERS: "anyone", PREMIUM_QUEUE_SID: sid } });

    const response = await app.signedGet("/rep-call-complete", { DequeueResult: "queue-empty", QueueSid: sid });

    expect(parseTwiml(response.text)).toEqual([dial("customers")]);
  });
});

describe("a Dial that failed at once", () => {
  test.each(["queue-not_found", "queue-not-found", "error", ""])(
    "(%j) is followed by a pause, and the queues are made sure of",
    async (result) => {
      let looks = 0;
      const app = startApp({
        change: (services) => ({
          ...services,
          queues: Object.assign(services.queues, { makeSure: () => (looks += 1) }),
        }),
      });

      const response = await app.signedGet("/rep-call-complete", { DequeueResult: result });

      expect(parseTwiml(response.text)).toEqual([pause, dial("premium-customers")]);
      expect(looks).toBe(1);
    },
  );

  test("goes on to the next queue when the cookie tells which it was", async () => {
    const app = startApp();

    const response = await app
      .signedGet("/rep-call-complete", { DequeueResult: "queue-not_found" })
      .set("Cookie", "dialed=premium-customers");

    expect(parseTwiml(response.text)).toEqual([pause, dial("customers")]);
  });
});

test("of a parameter that a query repeats the first value counts", async () => {
  const app = startApp();

  const response = await app.signedGet("/rep-call-complete?CallStatus=completed", { CallStatus: "ringing" });

  expect(parseTwiml(response.text)).toEqual([]);
});

test.each(["completed", "busy", "failed", "no-answer", "canceled"])(
  "a rep whose call is %s gets nothing more",
  async (CallStatus) => {
    const app = startApp();

    const response = await app.signedGet("/rep-call-complete", {
      CallStatus,
      DequeueResult: "bridged",
      QueueSid: premium,
    });

    expect(parseTwiml(response.text)).toEqual([]);
  },
);

describe("who may take calls", () => {
  test.each(["+15005550090", "client:ann"])("%s is on the list", async (From) => {
    const app = startApp({ env: liveEnv });

    const response = await app.signedPost("/rep-call-complete", { From });

    expect(parseTwiml(response.text)).toEqual([dial("premium-customers")]);
  });

  test.each<Record<string, string>>([
    { From: "+15005550011" },
    { From: "anonymous" },
    { From: "" },
    { From: "client:Ann" },
    {},
  ])("%j is a stranger on every round", async (stranger) => {
    const app = startApp({ env: liveEnv });

    const first = await app.signedPost("/rep-call-complete", stranger);
    const later = await app.signedGet("/rep-call-complete", {
      ...stranger,
      DequeueResult: "bridged",
      QueueSid: premium,
    });

    expect(parseTwiml(first.text)).toEqual(staffOnly);
    expect(parseTwiml(later.text)).toEqual(staffOnly);
  });
});

test("behind a path of its own every URL and every path in a document begins with it", async () => {
  const app = startApp({ env: { PUBLIC_URL: "http://127.0.0.1:3000/line" } });

  const response = await app.signedGet("/rep-call-complete");
  const outside = await app.request().get("/rep-call-complete");

  expect(parseTwiml(response.text)).toEqual([dial("premium-customers", { base: "/line" })]);
  expect(response.headers["set-cookie"]).toEqual(["dialed=premium-customers; Path=/line/; HttpOnly"]);
  expect(outside.status).toBe(404);
});

function cookieOf(response: { headers: Record<string, unknown> }): string {
  return String(response.headers["set-cookie"]).split(";")[0] ?? "";
}
