import twilioLibrary from "twilio";
import { describe, expect, test } from "vitest";
import { offline } from "../../src/twilio/offline.ts";
import { startPhoneLine, callersWait } from "../helpers/phone-line.ts";

/** Twilio's client with a patience that a test can wait for. */
function impatient(url: string) {
  const client = twilioLibrary(offline.accountSid, offline.authToken, { timeout: 80, env: {} });
  client.api.baseUrl = url;
  return client;
}

describe("a REST request is refused", () => {
  test("with 429, which the client repeats by itself", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    twilio.fault({ rest: "/Queues", kind: "status", status: 429 });

    const created = await client.queues.create({ friendlyName: "customers" });

    expect(created.friendlyName).toBe("customers");
    expect(twilio.restRequests().map(({ method, path, status }) => [method, path, status])).toEqual([
      ["POST", "/Queues.json", 429],
      ["POST", "/Queues.json", 201],
    ]);
  });

  test("with 429, Twilio's code and when to come again", async () => {
    const { twilio, rest } = await startPhoneLine(callersWait);
    twilio.fault({ rest: "/Queues", kind: "status", status: 429 });

    const response = await rest("/Queues.json");

    expect(response.status).toBe(429);
    expect(response.headers.get("Retry-After")).toBe("1");
    expect(await response.json()).toEqual({
      code: 20429,
      message: "Too Many Requests",
      more_info: "https://www.twilio.com/docs/errors/20429",
      status: 429,
    });
  });

  test.each([
    [500, 20500],
    [503, 20503],
    [403, 20403],
    [401, 20003],
  ])("with %i and code %i, and is not carried out", async (status, code) => {
    const { client, twilio } = await startPhoneLine(callersWait);
    twilio.fault({ rest: "/Queues", kind: "status", status });

    await expect(client.queues.create({ friendlyName: "customers" })).rejects.toMatchObject({ status, code });

    expect(await client.queues.list()).toEqual([]);
  });
});

describe("the answer to a REST request", () => {
  test("is lost with the connection, and nothing is carried out", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    twilio.fault({ rest: "/Queues", kind: "reset" });

    await expect(client.queues.create({ friendlyName: "customers" })).rejects.toThrow("socket hang up");

    expect(twilio.queues).toEqual([]);
    expect(twilio.restRequests()).toMatchObject([
      { method: "POST", fields: { FriendlyName: "customers" }, status: undefined },
    ]);
  });

  test("is lost with the connection after what was asked has been carried out", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    const ann = await twilio.call({ from: "+15005550011", to: "+15005550001" });
    twilio.fault({ rest: "/Calls/", kind: "reset", carriedOut: true });

    await expect(client.calls(ann.sid).update({ status: "completed" })).rejects.toThrow("socket hang up");

    expect(ann.status).toBe("no-answer");
  });

  test.each([false, true])("never comes; carried out: %s", async (carriedOut) => {
    const { twilio, restUrl } = await startPhoneLine(callersWait);
    twilio.fault({ rest: "/Queues", kind: "timeout", carriedOut });

    await expect(impatient(restUrl).queues.create({ friendlyName: "customers" })).rejects.toThrow("timeout of 80ms");

    expect(twilio.queues.map(({ name }) => name)).toEqual(carriedOut ? ["customers"] : []);
  });

  test.each(["clearFaults", "stop", "reset"] as const)("is waited for no longer after %s", async (deed) => {
    const { client, twilio } = await startPhoneLine(callersWait);
    twilio.fault({ rest: "/Queues", kind: "timeout", times: Number.POSITIVE_INFINITY });
    const waiting = Promise.allSettled([client.queues.list(), client.queues.create({ friendlyName: "customers" })]);
    await expect.poll(() => twilio.restRequests()).toHaveLength(2);

    if (deed === "reset") twilio.reset();
    else twilio[deed]();

    expect((await waiting).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    if (deed !== "stop") expect(await client.queues.list()).toEqual([]);
  });

  test("is late, in real time", async () => {
    const { client, twilio } = await startPhoneLine(callersWait);
    twilio.fault({ rest: "/Queues", kind: "delay", seconds: 0.06 });
    const beforeMs = performance.now();

    expect(await client.queues.list()).toEqual([]);

    expect(performance.now() - beforeMs).toBeGreaterThanOrEqual(58);
  });
});

test("a fault of REST befalls the requests it is meant for, as often as it says", async () => {
  const { client, twilio } = await startPhoneLine(callersWait);
  await twilio.call({ from: "+15005550011", to: "+15005550001" });
  twilio.fault({ rest: "/Members", method: "POST", kind: "status", status: 500 });
  twilio.fault({ rest: "/Queues", method: "GET", kind: "status", status: 503, times: 2 });

  const outcomes = await Promise.allSettled([client.calls.list(), client.queues.list(), client.queues.list()]);
  const [queue] = await client.queues.list();
  const front = client.queues(queue?.sid ?? "").members("Front");

  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
  await expect(front.update({ url: "http://127.0.0.1/" })).rejects.toMatchObject({ status: 500 });
  expect((await front.fetch()).position).toBe(1);
});

test("somebody is told of every REST request when it comes in, before it is carried out", async () => {
  const told: unknown[] = [];
  const { client, twilio } = await startPhoneLine(callersWait, {
    onRestRequest: ({ path, status }) => told.push([path, status, twilio.queues.length]),
  });

  await client.queues.create({ friendlyName: "customers" });

  expect(told).toEqual([["/Queues.json", undefined, 0]]);
});

test("REST requests are remembered, and can be chosen by a part of their path", async () => {
  const { client, twilio } = await startPhoneLine(callersWait);
  await client.queues.create({ friendlyName: "customers", maxSize: 9 });
  await client.calls.list({ status: "ringing" });
  await client
    .calls(`CA${"f".repeat(32)}`)
    .fetch()
    .catch(() => {});

  expect(twilio.restRequests({ path: "/Queues" })).toMatchObject([
    {
      method: "POST",
      path: "/Queues.json",
      query: {},
      fields: { FriendlyName: "customers", MaxSize: "9" },
      status: 201,
    },
  ]);
  expect(twilio.restRequests({ path: "/Calls" })).toMatchObject([
    { method: "GET", path: "/Calls.json", query: { Status: "ringing" }, fields: {}, status: 200 },
    { method: "GET", path: `/Calls/CA${"f".repeat(32)}.json`, status: 404 },
  ]);
});
