import { describe, expect, test } from "vitest";
import type { Phone } from "../../src/emulator/phone.ts";
import type { Fault } from "../../src/emulator/webhooks/faults.ts";
import { startLine, type TestLine } from "../helpers/start-line.ts";

const closed = { twiml: "<Response><Say>We are closed for today.</Say><Hangup/></Response>" };

describe("closing the line", () => {
  test("every waiting customer is moved to a goodbye; talks and reps go on", async () => {
    const line = await startLine();
    const talking = await line.customerRings();
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 3 });
    const waiting = [await line.customerRings(), await line.premiumCustomerRings(), await line.customerRings()];

    await close(line);
    await line.clock.advance({ seconds: 5 });

    for (const phone of waiting) expect(phone).toHaveHeard("We are closed for today.");
    expect(waiting.map(({ status }) => status)).toEqual(["completed", "completed", "completed"]);
    expect(line.twilio.queues.flatMap(({ members }) => members)).toEqual([]);
    expect(rep).toBeTalkingTo(talking);
    await talking.hangUp();
    expect(rep.listensOn).toBe("premium-customers");
  });

  test("whoever is taken just before is talked to, not sent away", async () => {
    const line = await startLine();
    const first = await line.premiumCustomerRings();
    const second = await line.premiumCustomerRings();
    const rep = await line.repRings();

    await close(line);
    await line.clock.advance({ seconds: 5 });

    expect(rep).toBeTalkingTo(first);
    expect(second).toHaveHeard("We are closed for today.");
  });
});

describe("a queue that does not exist", () => {
  test.each([
    [{}, 60],
    [{ notFoundResult: "queue-not-found", queueSidOnNotFound: true }, 60],
    [{ notFoundDelaySeconds: 5 }, 12],
  ])("does not make the rep spin, with %j", async (options, mostRounds) => {
    const line = await startLine({ queuesExist: false, options });

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 60 });

    expect(line.dialed(rep).length).toBeLessThanOrEqual(mostRounds);
    expect(line.dialed(rep).length).toBeGreaterThan(5);
    expect(rep.status).toBe("in-progress");
    expect(new Set(line.dialed(rep))).toEqual(new Set(["premium-customers", "customers"]));
  });

  test.each(["queue-not_found", "queue-not-found"])("%s: the rep goes on when it appears", async (notFoundResult) => {
    const line = await startLine({ queuesExist: false, options: { notFoundResult } });
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 30 });

    const customer = await line.customerRings();
    await line.clock.advance({ seconds: 5 });

    expect(rep).toBeTalkingTo(customer);
    await customer.hangUp();
    const premium = await line.premiumCustomerRings();
    await line.clock.advance({ seconds: 5 });
    expect(rep).toBeTalkingTo(premium);
  });

  test("as the premium queue of a fresh account does not keep a regular customer waiting", async () => {
    const line = await startLine({ queuesExist: false });
    const customer = await line.customerRings();

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 3 });

    expect(rep).toBeTalkingTo(customer);
    expect(line.told(rep)[1]).toMatchObject({ DequeueResult: "queue-not_found", DialCallStatus: "failed" });
  });

  test("because it was deleted under the rep is there again with the next customer", async () => {
    const line = await startLine();
    const rep = await line.repRings();
    for (const { name } of line.twilio.queues) line.twilio.deleteQueue(name);
    await line.clock.advance({ seconds: 20 });

    const premium = await line.premiumCustomerRings();
    await line.clock.advance({ seconds: 5 });

    expect(rep).toBeTalkingTo(premium);
  });
});

/** Everything that can go wrong once on the way to a document, and Twilio's code for it. */
const faults: readonly (readonly [string, (path: string) => Fault, number])[] = [
  ["answers 500", (path) => ({ kind: "status", status: 500, path }), 11_217],
  ["answers 404", (path) => ({ kind: "status", status: 404, path }), 11_217],
  ["answers with garbage", (path) => ({ kind: "garbage", path }), 12_100],
  ["answers with an empty body", (path) => ({ kind: "garbage", body: "", path }), 12_100],
  ["is slow", (path) => ({ kind: "delay", seconds: 20, path }), 11_203],
  ["refuses", (path) => ({ kind: "refuse", path }), 11_202],
  ["loses the connection", (path) => ({ kind: "reset", path }), 11_205],
];

describe.each(faults)("a server that %s once", (_, fault, code) => {
  test.each(["customers", "premium-customers"])("keeps the customer of %s, by the fallback", async (queue) => {
    const line = await startLine();
    line.twilio.fault(fault(`/${queue}`));

    const customer = await (queue === "customers" ? line.customerRings() : line.premiumCustomerRings());
    await line.clock.advance({ seconds: 10 });

    expect(customer).toHaveHeard("something went wrong on our side");
    expect(customer).toBeWaitingIn(queue, { position: 1 });
    expect(line.twilio.alerts.map((alert) => alert.code)).toEqual([code]);
    expect(askedAt(line, "/voice-fallback", customer)).toMatchObject([{ ErrorCode: String(code) }]);
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 3 });
    expect(rep).toBeTalkingTo(customer);
  });

  test("keeps a rep who rings in, and premium is still first", async () => {
    const line = await startLine();
    line.twilio.fault(fault("/rep-call-complete"));
    await line.customerRings();
    const premium = await line.premiumCustomerRings();

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 5 });

    expect(rep).toBeTalkingTo(premium);
    expect(line.twilio.alerts.map((alert) => alert.code)).toEqual([code]);
  });

  test("keeps a rep between two rounds and after a talk", async () => {
    const line = await startLine();
    const rep = await line.repRings();
    line.twilio.fault(fault("/rep-call-complete"));
    await line.clock.advance({ seconds: 20 });
    const customer = await line.customerRings();
    await line.clock.advance({ seconds: 5 });
    expect(rep).toBeTalkingTo(customer);

    line.twilio.fault(fault("/rep-call-complete"));
    await line.customerRings();
    const premium = await line.premiumCustomerRings();
    await customer.hangUp();
    await line.clock.advance({ seconds: 20 });

    expect(rep).toBeTalkingTo(premium);
  });
});

describe("other faults", () => {
  test("a slow answer that is still in time is used", async () => {
    const line = await startLine();
    line.twilio.fault({ kind: "delay", seconds: 12, path: "/customers" });

    const customer = await line.customerRings();

    expect(customer).toBeWaitingIn("customers", { position: 1 });
    expect(customer).not.toHaveHeard("something went wrong");
    expect(line.twilio.alerts).toEqual([]);
  });

  test("a request that arrives twice does no harm", async () => {
    const line = await startLine();
    line.twilio.fault({ kind: "duplicate", path: "/rep-call-complete", times: 20 });
    line.twilio.fault({ kind: "duplicate", path: "/premium-customers" });
    const regular = await line.customerRings();
    const premium = await line.premiumCustomerRings();

    const rep = await line.repRings();

    expect(rep).toBeTalkingTo(premium);
    await premium.hangUp();
    await line.clock.advance({ seconds: 5 });
    expect(rep).toBeTalkingTo(regular);
  });

  test("a rep who is cut off between two rounds takes nobody along", async () => {
    const line = await startLine();
    const rep = await line.repRings();
    line.twilio.fault({ kind: "drop", path: "/rep-call-complete" });
    await line.clock.advance({ seconds: 3 });

    const customer = await line.premiumCustomerRings();
    await line.clock.advance({ seconds: 10 });

    expect(rep.status).toBe("completed");
    expect(customer).toBeWaitingIn("premium-customers", { position: 1 });
  });

  test("when the fallback fails, too, the call ends with Twilio's own words and an alert that names the URL", async () => {
    const line = await startLine();
    for (const path of ["/customers", "/voice-fallback"]) line.twilio.fault({ kind: "status", status: 503, path });

    const customer = await line.customerRings();
    await line.clock.advance({ seconds: 10 });

    expect(customer).toHaveHeard("an application error has occurred");
    expect(customer.status).toBe("completed");
    expect(line.twilio.alerts.map(({ url }) => url)).toContainEqual(expect.stringContaining("/voice-fallback"));
  });

  test("minutes of a broken server for reps lose no customer", async () => {
    const line = await startLine();
    line.twilio.fault({ kind: "status", status: 500, path: "/rep-call-complete", times: 60 });
    const regular = await line.customerRings();
    const premium = await line.premiumCustomerRings();

    const rep = await line.repRings();
    await line.clock.advance({ seconds: 5 });
    expect(rep).toBeTalkingTo(premium);
    await premium.hangUp();
    await line.clock.advance({ seconds: 300 });

    expect(rep).toBeTalkingTo(regular);
  });
});

/** Moves whoever waits, in every queue, to a goodbye: what an operator's script does through REST. */
async function close({ twilio, clock }: TestLine): Promise<void> {
  for (const phone of twilio.activeCalls.filter(({ queue }) => queue !== undefined)) {
    await clock.act(() => {
      phone.moveTo(closed);
    });
  }
}

function askedAt({ twilio }: TestLine, path: string, phone: Phone) {
  return twilio.requests({ path, callSid: phone.sid }).map(({ parameters }) => parameters);
}
