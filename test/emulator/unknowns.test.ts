import { describe, expect, test } from "vitest";
import { startLine } from "../helpers/start-line.ts";
import { startPhoneLine } from "../helpers/phone-line.ts";

describe("what Twilio leaves open is an option", () => {
  test.each(["no-answer", "completed", "failed"] as const)(
    "a queue that gave nobody: DialCallStatus %s",
    async (emptyDialStatus) => {
      const line = await startLine({ options: { emptyDialStatus } });
      const rep = await line.repRings();

      await line.clock.advance({ seconds: 1.2 });

      expect(line.told(rep)[1]).toMatchObject({ DequeueResult: "queue-empty", DialCallStatus: emptyDialStatus });
    },
  );

  test.each(["failed", "no-answer"] as const)(
    "a queue that does not exist: DialCallStatus %s",
    async (notFoundDialStatus) => {
      const line = await startLine({ options: { notFoundDialStatus }, queuesExist: false });

      const rep = await line.repRings();

      expect(line.told(rep)[1]).toMatchObject({ DequeueResult: "queue-not_found", DialCallStatus: notFoundDialStatus });
    },
  );

  test.each([
    ["first-dialled", 0],
    ["last-dialled", 1],
  ] as const)("of two reps who listen, who has %s gets the caller", async (repOrder, place) => {
    const line = await startLine({ options: { repOrder } });
    const reps = [await line.repRings(), await line.repRings()];

    const premium = await line.premiumCustomerRings();

    expect(premium.partner).toBe(reps[place]);
  });

  test.each([
    [false, "ringing", "no-answer"],
    [true, "in-progress", "completed"],
  ])("Enqueue answers the call: %s", async (enqueueAnswers, waiting, over) => {
    const line = await startLine({ options: { enqueueAnswers } });

    const customer = await line.customerRings();
    expect(customer.status).toBe(waiting);
    await customer.hangUp();

    expect(customer.status).toBe(over);
  });

  test.each([
    [true, ["customers", "Customers"]],
    [false, ["customers"]],
  ])("queue names match case: %s", async (queueNamesMatchCase, queues) => {
    const { twilio } = await startPhoneLine(
      { "/voice": "<Response><Enqueue>Customers</Enqueue></Response>" },
      { queueNamesMatchCase },
    );
    twilio.createQueue("customers");

    await twilio.call({ from: "+15005550011", to: "+15005550001" });

    expect(twilio.queues.map(({ name }) => name)).toEqual(queues);
  });

  test.each([
    [64, []],
    [63, [14_205]],
  ] as const)("the longest name of a queue has %i characters", async (longestQueueName, alerts) => {
    const document = `<Response><Enqueue>${"q".repeat(64)}</Enqueue></Response>`;
    const { twilio } = await startPhoneLine({ "/voice": document }, { longestQueueName });

    await twilio.call({ from: "+15005550011", to: "+15005550001" });

    expect(twilio.alerts.map(({ code }) => code)).toEqual(alerts);
  });

  test.each([
    [false, 2],
    [true, 1],
  ])("Enqueue's maxQueueSize counts: %s", async (maxQueueSizeCounts, waiting) => {
    const document = '<Response><Enqueue maxQueueSize="1">customers</Enqueue></Response>';
    const { twilio } = await startPhoneLine({ "/voice": document }, { maxQueueSizeCounts });

    await twilio.call({ from: "+15005550011", to: "+15005550001" });
    await twilio.call({ from: "+15005550012", to: "+15005550001" });

    expect(twilio.queues[0]?.members).toHaveLength(waiting);
  });

  test.each([
    ["caller-id-country", "ringing"],
    ["refused", undefined],
  ] as const)("a number without a country code: %s", async (nationalNumbers, status) => {
    const { twilio } = await startPhoneLine(
      { "/voice": "<Response><Dial>415-123-4567</Dial></Response>" },
      { nationalNumbers },
    );

    await twilio.call({ from: "+15005550011", to: "+15005550001" });

    expect(twilio.phone("+14151234567")?.status).toBe(status);
    expect(twilio.alerts.map(({ code }) => code)).toEqual(status === undefined ? [13_223] : []);
  });

  test.each([
    ["same", 1],
    ["new", 2],
  ] as const)("a webhook that is sent twice has the %s token", async (retryToken, tokens) => {
    const { twilio, server } = await startPhoneLine({ "/voice": "<Response><Pause/></Response>" }, { retryToken });
    twilio.fault({ path: "/voice", kind: "duplicate" });

    await twilio.call({ from: "+15005550011", to: "+15005550001" });

    expect(server.requests).toHaveLength(2);
    expect(new Set(server.requests.map(({ headers }) => headers["i-twilio-idempotency-token"])).size).toBe(tokens);
  });

  test.each([true, false])("the report after a talk has the leg that was dialled: %s", async (dialLegOnQueue) => {
    const line = await startLine({ options: { dialLegOnQueue } });
    const premium = await line.premiumCustomerRings();
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 30 });

    await premium.hangUp();

    const report = line.told(rep)[1] ?? {};
    expect("DialCallSid" in report && "DialCallDuration" in report).toBe(dialLegOnQueue);
  });

  test.each([
    [false, "queue-not_found"],
    [true, "queue-empty"],
  ])("a Dial creates the queue that it names: %s", async (dialCreatesQueue, result) => {
    const line = await startLine({ options: { dialCreatesQueue }, queuesExist: false });
    const rep = await line.repRings();

    await line.clock.advance({ seconds: 2 });

    expect(line.told(rep)[1]).toMatchObject({ DequeueResult: result });
  });

  test.each([0, 2])("there are %d seconds between the two reports after a talk", async (actionGapSeconds) => {
    const rep = '<Response><Dial action="/rep-after"><Queue>all</Queue></Dial></Response>';
    const caller = '<Response><Enqueue action="/caller-after">all</Enqueue></Response>';
    const after = "<Response><Pause/></Response>";
    const documents = { "/voice": caller, "/rep": rep, "/rep-after": after, "/caller-after": after };
    const { twilio, server } = await startPhoneLine(documents, { actionGapSeconds });
    twilio.setNumber("+15005550003", { voiceUrl: `${server.url}/rep` });
    const customer = await twilio.call({ from: "+15005550011", to: "+15005550001" });
    await twilio.call({ from: "+15005550090", to: "+15005550003" });

    await customer.hangUp();

    const [first, second] = twilio.requests().slice(-2);
    expect([first?.path, second?.path]).toEqual(["/rep-after", "/caller-after"]);
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBe(actionGapSeconds * 1000);
  });

  test("who goes between the two reports is reported all the same, once", async () => {
    const line = await startLine({ options: { actionGapSeconds: 2, actionOrder: "customer-first" } });
    const premium = await line.premiumCustomerRings();
    const rep = await line.repRings();
    await line.clock.advance({ seconds: 30 });

    const parting = premium.hangUp();
    line.clock.after(1000, () => {
      rep.drop();
    });
    await parting;
    await line.clock.advance({ seconds: 5 });

    const bridged = line.told(rep).filter(({ DequeueResult }) => DequeueResult === "bridged");
    expect(bridged).toMatchObject([{ CallStatus: "completed", DequeuedCallSid: premium.sid }]);
  });
});
