import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { customerWaits } from "../../src/record/decisions/customer-waits.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { ask } from "../helpers/decide.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { startRecord } from "../helpers/start-record.ts";

vi.setConfig({ testTimeout: 60_000 });

const ann = { callSid: "ann", customer: "+15005550011", lineNumber: "+15005550001", queue: "customers" };
const inQueue = { twilioQueue: "customers", queueSid: "QU1" };

/** A record on Postgres with Ann waiting in it, and another process, which may hold the turn of the line. */
async function startTwo() {
  const url = await freshDatabase();
  const line = await startRecord(url, { MAX_WAIT: "60" });
  const { record, clock } = line;
  await expect.poll(() => record.decide(customerArrives, ann), { timeout: 20_000 }).toMatchObject({ kind: "enqueue" });
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  onTestFinished(() => other.end());
  let passed = 0;
  return {
    ...line,
    other,
    holdsTurn: async () => {
      await other.query("BEGIN");
      await other.query("SELECT pg_advisory_xact_lock(7153001)");
    },
    /** Ann asks what they hear, so many seconds after they rang. */
    waits: async (queueSeconds: number) => {
      await clock.advance({ seconds: queueSeconds - passed });
      passed = queueSeconds;
      return record.decide(customerWaits, { ...ann, ...inQueue, queueSeconds });
    },
    call: () => ask(record, (tx) => tx.one(callOf, "ann")),
  };
}

describePostgres("the turn of a decision", () => {
  test("shows it what was committed by whoever had the turn before", async () => {
    const { record, other, holdsTurn, call } = await startTwo();
    await holdsTurn();
    await other.query("UPDATE calls SET state = 'moved' WHERE call_sid = 'ann'");

    const decided = record.decide(customerArrives, { ...ann, queue: "premium-customers" });
    await new Promise((resolve) => {
      setTimeout(resolve, 40);
    });
    await other.query("COMMIT");

    expect(await decided).toEqual({ kind: "enqueue", into: "premium-customers" });
    expect(await call()).toMatchObject({ state: "waiting", queue: "premium-customers" });
  });

  test("is not waited for by a caller of whom there is only a sign of life", async () => {
    const { other, holdsTurn, waits, call, clock } = await startTwo();
    await holdsTurn();

    expect(await waits(20)).toMatchObject({ kind: "wait", ahead: 0 });

    const { rows } = await other.query("SELECT seen_ms FROM calls");
    expect(rows).toEqual([{ seen_ms: clock.now() }]);
    await other.query("COMMIT");
    expect(await call()).toMatchObject({ state: "waiting", seenMs: clock.now(), doubtful: 0 });
  });

  test("is needed where more follows: nothing is decided without it", async () => {
    const { other, holdsTurn, waits, call, record } = await startTwo();
    await expect.poll(() => waits(50), { timeout: 20_000 }).toMatchObject({ kind: "wait" });
    await holdsTurn();

    expect(await waits(61)).toBeUndefined();
    await other.query("COMMIT");

    expect(await call()).toMatchObject({ state: "waiting", leaving: null });
    await record.open();
    await expect.poll(() => waits(62), { timeout: 20_000 }).toEqual({ kind: "leave" });
  });

  test("is taken after all where somebody has decided on the caller since", async () => {
    const { other, waits, call, record } = await startTwo();
    await other.query("UPDATE calls SET doubtful = 1, missed = 1, rep_sid = 'rep' WHERE call_sid = 'ann'");

    await expect.poll(() => waits(20), { timeout: 20_000 }).toMatchObject({ kind: "wait" });

    expect(await call()).toMatchObject({ doubtful: 0, missed: 0, repSid: null });
    await record.decide(callEnds, "ann", { again: true });
    expect(await waits(21)).toEqual({ kind: "over" });
  });
});
