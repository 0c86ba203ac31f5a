import { describe, expect, test } from "vitest";
import { createRestClient } from "../../src/twilio/rest-client.ts";
import { chooseSids, ensureQueues, listQueues, planQueues } from "../../src/twilio/queues.ts";
import { createGate } from "../helpers/gate.ts";
import { refusal, sidOf } from "../helpers/twilio-records.ts";
import { startTwilio, type TwilioStandIn } from "../helpers/twilio-stand-in.ts";

const order = ["premium-customers", "customers"] as const;

async function startAccount() {
  const twilio = await startTwilio();
  return { twilio, rest: createRestClient(twilioSettings(twilio)) };
}

function twilioSettings({ accountSid, authToken, url }: TwilioStandIn) {
  return { accountSid, authToken, apiUrl: url };
}

function queue(friendlyName: string, sid: string, createdAt = 0) {
  return { friendlyName, sid, dateCreated: new Date(createdAt), currentSize: 0, maxSize: 1000 };
}

test.each([
  { existing: [], missing: ["premium-customers", "customers"] },
  { existing: ["customers"], missing: ["premium-customers"] },
  { existing: ["customers", "premium-customers", "other"], missing: [] },
  { existing: ["Customers", "premium-customers"], missing: ["customers"] },
])("of an account that has $existing, $missing are missing", ({ existing, missing }) => {
  expect(
    planQueues(
      order,
      existing.map((name) => queue(name, "QU1")),
    ),
  ).toEqual(missing);
});

describe("of several queues of one name", () => {
  test("the oldest counts, so that every process chooses alike", () => {
    const sids = chooseSids(order, [
      queue("customers", "QU1", 2000),
      queue("customers", "QU2", 1000),
      queue("premium-customers", "QU3", 0),
    ]);

    expect(Object.fromEntries(sids)).toEqual({ "premium-customers": "QU3", customers: "QU2" });
  });

  test("made in the same second, the one with the lower SID counts, in whatever order they are listed", () => {
    const both = [queue("customers", "QU2"), queue("customers", "QU1")];

    expect(chooseSids(["customers"], both).get("customers")).toBe("QU1");
    expect(chooseSids(["customers"], both.toReversed()).get("customers")).toBe("QU1");
  });
});

test("queues that are missing are created with room for 1,000 callers, and the others are left as they are", async () => {
  const { twilio, rest } = await startAccount();
  twilio.records.addQueue("customers");

  const queues = await ensureQueues(rest, order);

  expect(queues.map(({ friendlyName }) => friendlyName)).toEqual(["customers", "premium-customers"]);
  expect(twilio.records.queues).toMatchObject([{ max_size: 100 }, { max_size: 1000 }]);
});

test.each([{ namesAreUnique: true }, { namesAreUnique: false }])(
  "several processes that start at once agree on the SIDs (names are unique: $namesAreUnique)",
  async ({ namesAreUnique }) => {
    const { twilio } = await startAccount();
    twilio.records.namesAreUnique = namesAreUnique;
    const seenByAll = everyoneFirstLists(twilio, 4);
    const processes = Array.from({ length: 4 }, () => createRestClient(twilioSettings(twilio)));

    await Promise.all(processes.map((rest) => ensureQueues(rest, order)));
    const chosen = await Promise.all(
      processes.map(async (rest) => Object.fromEntries(chooseSids(order, await ensureQueues(rest, order)))),
    );

    expect(seenByAll()).toBe(true);
    expect(new Set(chosen.map((sids) => JSON.stringify(sids))).size).toBe(1);
    expect(twilio.records.queues).toHaveLength(namesAreUnique ? 2 : 8);
    expect(chosen[0]).toEqual({
      "premium-customers": oldest(twilio.records.queues, "premium-customers"),
      customers: oldest(twilio.records.queues, "customers"),
    });
  },
);

/** Holds back every creation until all processes have seen the empty account. */
function everyoneFirstLists(twilio: TwilioStandIn, processes: number): () => boolean {
  const all = createGate();
  let lists = 0;
  twilio.hold = async ({ method }) => {
    if (method === "GET" && ++lists === processes) all.open();
    if (method === "POST") await all.opened;
  };
  return () => lists >= processes;
}

function oldest(queues: readonly Record<string, unknown>[], name: string): unknown {
  return queues.find((queue) => queue.friendly_name === name)?.sid;
}

test("a queue that Twilio refuses to create is named, with Twilio's reason", async () => {
  const { twilio, rest } = await startAccount();
  twilio.fault = ({ method }) => (method === "POST" ? refusal(400, 20001, "too many queues") : undefined);

  const failure = ensureQueues(rest, order);

  await expect(failure).rejects.toThrow("the queue premium-customers could not be created");
  await expect(failure).rejects.toMatchObject({ cause: { message: "too many queues" } });
});

test("all queues of a large account are listed", async () => {
  const { twilio, rest } = await startAccount();
  for (let index = 0; index < 1001; index += 1)
    twilio.records.addQueue(`queue-${index}`, { sid: sidOf("QU", index + 1) });

  expect(await listQueues(rest)).toHaveLength(1001);
});
