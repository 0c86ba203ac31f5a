import { expect, test } from "vitest";
import { statement } from "../../src/record/database.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { callsInDoubt } from "../../src/record/tables/calls.ts";
import { offline } from "../../src/twilio/offline.ts";
import { startLine } from "../helpers/start-line.ts";
import { documentsOf, startTwimlServer } from "../helpers/twiml-server.ts";
import { ask } from "../helpers/decide.ts";

/** A number whose callers come into our queue without our server. */
const unseen = "+15005557000";

interface Counted {
  readonly waiting: number;
  readonly seen: number;
}

/** ($1 now) */
const count = statement<Counted>(
  "test_waiting_and_seen",
  `SELECT COUNT(*) AS waiting, SUM(CASE WHEN seen_ms = $1 THEN 1 ELSE 0 END) AS seen FROM calls WHERE state = 'waiting'`,
);

/** ($1 call) */
const doubt = statement("test_doubt", "UPDATE calls SET doubtful = 1 WHERE call_sid = $1");

/** A line on which a comparison with Twilio can be asked for, and tells what it cost. */
async function startCounted() {
  let decisions = 0;
  const line = await startLine({
    env: { DATABASE_URL: "sqlite::memory:", MAX_WAIT: "14000", MAX_WAIT_WITHOUT_REPS: "14000" },
    options: { defaultMaxQueueSize: 5000 },
    audit: async () => void (decisions += 1),
  });
  const { record, reconciler } = line.services;
  if (record === undefined || reconciler === undefined) throw new Error("a record is needed");
  const compare = async () => {
    const [decided, asked] = [decisions, line.twilio.restRequests().length];
    await reconciler.reconcile();
    const questions = line.twilio.restRequests().slice(asked);
    return {
      decisions: decisions - decided,
      lists: questions.filter(({ path }) => path.includes("/Queues")).length,
      calls: questions.flatMap(({ path }) => /Calls\/(\w+)/.exec(path)?.[1] ?? []),
    };
  };
  const counted = async () => ask(record, (tx) => tx.one(count, line.clock.now()));
  return { line, record, compare, counted };
}

test("two thousand callers cost a handful of decisions; those whom only Twilio knows are taken in bit by bit", async () => {
  const { line, record, compare, counted } = await startCounted();
  const { url } = await startTwimlServer(documentsOf({ "/unseen": "<Enqueue>customers</Enqueue>" }));
  line.twilio.setNumber(unseen, { voiceUrl: `${url}/unseen` });
  const phones = Array.from({ length: 2000 }, (_, i) => line.twilio.ring({ from: `+1500555${1000 + i}`, to: unseen }));
  await line.clock.advance({ seconds: 3 });

  const [lost, next] = [await compare(), await compare()];

  expect([lost.calls.length, next.calls.length, new Set([...lost.calls, ...next.calls]).size]).toEqual([20, 20, 40]);
  expect([lost.decisions, next.decisions].every((decisions) => decisions <= 100)).toBe(true);
  expect(await counted()).toMatchObject({ waiting: 40 });

  for (const { sid: callSid } of phones)
    await record.decide(customerArrives, { callSid, customer: "", lineNumber: "", queue: "customers" });
  await line.clock.advance({ seconds: 3 });
  expect(await counted()).toEqual({ waiting: 2000, seen: 0 });

  expect(await compare()).toEqual({ decisions: 6, lists: 3, calls: [] });
  expect(await counted()).toEqual({ waiting: 2000, seen: 2000 });
});

test("of talks in doubt each is asked about once, twenty in a round; the rest soon after", async () => {
  const { line, compare } = await startCounted();
  for (let i = 0; i < 30; i += 1) line.twilio.ring({ from: `+1500556${1000 + i}`, to: offline.numbers.reps });
  for (let i = 0; i < 30; i += 1) line.twilio.ring({ from: `+1500555${1000 + i}`, to: offline.numbers.customers });
  await line.clock.advance({ seconds: 3 });
  line.services.reconciler?.soon();

  const [first, second, third] = [await compare(), await compare(), await compare()];

  expect([first.calls.length, second.calls.length, third.calls.length]).toEqual([20, 10, 0]);
  expect(new Set([...first.calls, ...second.calls]).size).toBe(30);
});

test("whom Twilio lists is in doubt no longer, unless they came into doubt while it was asked", async () => {
  let isAsked = () => {};
  const line = await startLine({
    env: { DATABASE_URL: "sqlite::memory:" },
    options: {
      onRestRequest: () => {
        isAsked();
      },
    },
  });
  const { record, reconciler } = line.services;
  const [ann, bea] = [await line.customerRings(), await line.customerRings()];
  await line.clock.advance({ seconds: 3 });
  const comesIntoDoubt = (callSid: string) => ask(record, (tx) => tx.run(doubt, callSid));
  const inDoubt = async () => (await record?.read((reader) => reader.all(callsInDoubt)))?.map(({ callSid }) => callSid);
  await comesIntoDoubt(ann.sid);
  isAsked = () => void comesIntoDoubt(bea.sid);

  await reconciler?.reconcile();
  expect(await inDoubt()).toEqual([bea.sid]);

  isAsked = () => {};
  await reconciler?.reconcile();
  expect(await inDoubt()).toEqual([]);
});
