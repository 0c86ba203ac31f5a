import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { pino } from "pino";
import { expect, onTestFinished, test, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import type { Database } from "../../src/record/database.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { customerWaits } from "../../src/record/decisions/customer-waits.ts";
import { migrate } from "../../src/record/migrations.ts";
import { type Commit, DurableRecord } from "../../src/record/record.ts";
import { recordRules } from "../../src/record/rules.ts";
import { ask } from "../helpers/decide.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { UsedSids } from "../../src/record/used-sids.ts";
import { describeDatabases } from "../helpers/databases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { ManualClock } from "../helpers/manual-clock.ts";

const ann = { callSid: "ann", customer: "+15005550011", lineNumber: "+15005550001", queue: "customers" };

/** A process of the line on a database, and all commits that it is told of. */
async function startProcess(open: () => Database) {
  await migrate(open().kysely);
  const config = readConfig({});
  const logged: string[] = [];
  const counted: string[] = [];
  const record = new DurableRecord({
    open,
    rules: recordRules(config),
    usedSids: new UsedSids(config.authToken),
    clock: new ManualClock(),
    log: pino({ level: "warn" }, { write: (entry: string) => logged.push(entry) }),
    onDecided: (_tookMs, result) => counted.push(result),
  });
  await record.open();
  onTestFinished(() => record.close());
  const commits: Commit[] = [];
  const stop = record.onCommitted((commit) => commits.push(commit));
  return { record, commits, stop, logged, counted };
}

describeDatabases("whoever listens to the record", (kind) => {
  test("is told of what has changed, with what has happened, and of nothing else", async () => {
    const { record, commits, stop } = await startProcess(await kind.create());

    await record.decide(customerArrives, ann);
    await ask(record, (tx) => tx.one(callOf, "ann"));
    await ask(record, async (tx) => {
      tx.save({ name: "test_broken", sql: "UPDATE calls SET customer = NULL" });
      await tx.one(callOf, "ann");
    });
    stop();
    await record.decide(customerArrives, { ...ann, callSid: "bea" });

    expect(commits).toEqual([
      { isElsewhere: false, events: [expect.objectContaining({ event: "call.rings", callSid: "ann" })] },
    ]);
  });

  test("and throws takes nothing back: it is answered, others are told, and the log says so once", async () => {
    const { record, logged } = await startProcess(await kind.create());
    const commits: Commit[] = [];
    record.onCommitted(() => {
      throw new Error("a page is broken");
    });
    record.onCommitted((commit) => commits.push(commit));

    expect(await record.decide(customerArrives, ann)).toEqual({ kind: "enqueue", into: "customers" });

    expect(commits).toHaveLength(1);
    expect(logged).toEqual([expect.stringMatching(/a page is broken.*by our own fault/)]);
  });

  test("counts each decision once, whether it needed its turn or not", async () => {
    const { record, counted } = await startProcess(await kind.create());
    const waits = (twilioQueue: string) =>
      record.decide(customerWaits, { ...ann, twilioQueue, queueSid: "QU1", queueSeconds: 0 });
    await record.decide(customerArrives, ann);
    counted.length = 0;

    await waits("customers");
    expect(counted).toEqual(["taken"]);
    await waits("premium-customers");
    expect(counted).toEqual(["taken", "taken"]);
  });

  test("sees what stands in the record, and not what a decision under way has not committed", async () => {
    const { record } = await startProcess(await kind.create());
    const deciding = record.decide(customerArrives, ann);

    const calls = await record.read(async (reader) => [
      await reader.one(callOf, "ann"),
      await reader.one(callOf, "bea"),
    ]);
    await deciding;
    const after = await record.read((reader) => reader.one(callOf, "ann"));

    expect(calls?.[1]).toBeUndefined();
    expect(after).toMatchObject({ state: "waiting" });
  });

  test("can change nothing by reading, and hears undefined while the record is away", async () => {
    const { record } = await startProcess(await kind.create());

    const read = record.read((reader) => reader.all({ name: "test_read", sql: "SELECT nothing FROM nowhere" }));

    expect(await read).toBeUndefined();
    expect(record.problem).toBeUndefined();
  });
});

/** Ends the connections on which processes listen. */
async function endListening(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'",
  );
  await client.end();
}

describePostgres("processes that share a record", () => {
  test("hear of each other's commits, once more after they could not listen, and not of their own", async () => {
    const url = await freshDatabase();
    const one = await startProcess(() => openPostgres(url));
    const other = await startProcess(() => openPostgres(url));
    const elsewhere = [{ events: [], isElsewhere: true }];
    let [calls, rung] = [0, 0];
    /** On a busy machine a decision may come too late; then it is none. */
    const rings = async () => {
      calls += 1;
      const answer = await other.record.decide(customerArrives, { ...ann, callSid: `ann${calls}` });
      if (answer === undefined) await rings();
      else rung += 1;
    };
    // The connection for listening may take a moment.
    await vi.waitFor(async () => {
      await rings();
      await vi.waitFor(() => expect(one.commits.length).toBeGreaterThan(0), { timeout: 200 });
    }, 10_000);
    // What was rung before it was heard may be heard late.
    for (let heard = 0; heard < one.commits.length;) {
      heard = one.commits.length;
      await setTimeout(500);
    }
    one.commits.length = 0;

    await rings();

    await vi.waitFor(() => expect(one.commits).toEqual(elsewhere), 5000);
    expect(other.commits.map(({ isElsewhere }) => isElsewhere)).toEqual(Array(rung).fill(false));
    await endListening(url);
    await vi.waitFor(() => expect(one.commits.length).toBeGreaterThan(1), 10_000);
  });
});
