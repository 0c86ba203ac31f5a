import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { type Database, statement, type Transaction } from "../../src/record/database.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { repIsFree } from "../../src/record/decisions/rep-is-free.ts";
import { migrate } from "../../src/record/migrations.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { callOf } from "../../src/record/tables/calls.ts";
import { table } from "../../src/record/tables/table.ts";
import { pairingNow } from "../../src/record/pairing.ts";
import { createAudit, expectNoFindings, type Findings } from "../helpers/audit.ts";
import { quietMoment as moment } from "../helpers/book.ts";
import { describeDatabases, patiently, temporaryFolder } from "../helpers/databases.ts";
import { createGate } from "../helpers/gate.ts";
import { decideIn } from "../helpers/decide.ts";

const count = statement<{ readonly calls: number }>("test_count", "SELECT COUNT(*) AS calls FROM calls");
const nonsense = statement("nonsense", "SELEKT");

function rings(tx: Transaction, callSid: string) {
  return decideIn(tx, customerArrives, { callSid, customer: "", lineNumber: "", queue: "customers" }, moment);
}

describeDatabases("a database", (kind) => {
  test("gets its tables once, however often it is brought up to date", async () => {
    const database = (await kind.create())();
    await migrate(database.kysely);
    await patiently(database, (tx) => rings(tx, "ann"));

    await migrate(database.kysely);

    expect(await patiently(database, (tx) => tx.one(callOf, "ann"))).toMatchObject({ state: "waiting" });
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database.kysely);
    expect(rows.map((row) => row.name)).toEqual([
      "0001-the-record",
      "0002-texts",
      "0003-call-backs",
      "0004-switches",
      "0005-pairs",
      "0006-history",
      "0008-dashboard",
      "0009-notices",
      "0010-acts",
      "0011-settings",
      "0012-rated",
      "0013-listening",
      "0014-privacy",
      "0015-consent-prompt",
      "0016-hours",
      "0017-call-backs",
    ]);
  });

  test("keeps nothing of a decision that has failed, and goes on with the next", async () => {
    const database = (await kind.create())();
    await migrate(database.kysely);
    const broken = database.transaction(async (tx) => {
      await rings(tx, "ann");
      throw new Error("on purpose");
    });
    await expect(broken).rejects.toThrow("on purpose");
    const wrong = database.transaction(async (tx) => {
      await rings(tx, "bea");
      await tx.run(nonsense);
    });
    const error: unknown = await wrong.catch((problem: unknown) => problem);

    expect(error).toBeInstanceOf(Error);
    expect(database.classifyError(error)).toBe("ours");
    expect(await patiently(database, (tx) => tx.one(count))).toEqual({ calls: 0 });
  });

  test("gives times of today as numbers", async () => {
    const database = (await kind.create())();
    await migrate(database.kysely);

    await patiently(database, (tx) => rings(tx, "ann"));

    const call = await patiently(database, (tx) => tx.one(callOf, "ann"));
    expect(call).toMatchObject({ arrivedMs: moment.nowMs, rankMajor: 1, endedMs: null, outcome: null });
  });

  test("takes its decisions one after another, whoever takes them", async () => {
    const open = await kind.create();
    const database = open();
    await migrate(database.kysely);
    // A file is for one process; only Postgres is asked by several at once.
    const databases = kind.name === "Postgres" ? [database, open()] : [database];
    const findings: Findings = [];

    await busyMinute(databases, findings);

    expectNoFindings(findings);
  });
});

test("SQLite says that it is an outage when another process writes for too long, and has decided nothing", async () => {
  const path = join(temporaryFolder(), "line.db");
  const [one, other] = [openSqlite(path), openSqlite(path)];
  onTestFinished(async () => {
    await Promise.all([one.close(), other.close()]);
  });
  await migrate(one.kysely);
  const held = createGate();
  const holder = one.transaction(async (tx) => {
    await rings(tx, "ann");
    await held.opened;
  });

  const late: unknown = await other.transaction((tx) => rings(tx, "bea")).catch((problem: unknown) => problem);
  held.open();
  await holder;

  expect([late instanceof Error, other.classifyError(late)]).toEqual([true, "busy"]);
  await other.transaction((tx) => rings(tx, "cleo"));
  const calls = (callSid: string) => one.transaction((tx) => tx.one(callOf, callSid));
  expect([(await calls("ann"))?.state, await calls("bea"), (await calls("cleo"))?.state]).toEqual([
    "waiting",
    undefined,
    "waiting",
  ]);
});

/**
 * Now customers come and go at once, now reps, more of them than callers wait; every committed state is looked at.
 * On a machine that is busy a decision may come too late, and then it is none: it is taken again.
 */
async function busyMinute(databases: readonly Database[], findings: Findings): Promise<void> {
  const audit = createAudit(findings);
  for (let round = 0; round < 12; round += 1) {
    const deeds = Array.from({ length: 8 }, (_, i) => deed(round, i));
    const decided = deeds.map((decide, i) =>
      patiently(databases[i % databases.length] ?? oneOf(databases), async (tx) => audit(tx, moment, await decide(tx))),
    );
    await Promise.all(decided);
  }
  const { pairs } = await patiently(oneOf(databases), (tx) => pairingNow(tx, moment));
  expect(pairs.length).toBeGreaterThan(10);
}

function deed(round: number, i: number): (tx: Transaction) => Promise<unknown> {
  const repSid = `rep${round}-${i}`;
  const leg = { number: "", lineNumber: "" };
  if (round % 2 === 1)
    return (tx) =>
      decideIn(
        tx,
        repIsFree,
        { ...leg, repSid, isOver: false, dialed: false, round: undefined, talk: undefined },
        moment,
      );
  if (i < 5) return (tx) => rings(tx, `ann${round}-${i}`);
  return (tx) => decideIn(tx, callEnds, `ann${round - 2}-${i - 5}`, moment);
}

function oneOf([database]: readonly Database[]): Database {
  if (database === undefined) throw new Error("there is no database");
  return database;
}

test("of a row with as many columns as a save can tell apart each is saved by itself; a table of more is refused", () => {
  const names = Array.from({ length: 32 }, (_, i) => `c${i}`);
  const tableOf = (saved: readonly string[]) =>
    table<Record<string, number>, string>(
      "wide",
      "key",
      Object.fromEntries(["key", ...saved].map((name) => [name, "row"])),
    );
  const wide = tableOf(names);

  const saves = names.flatMap((name) => wide.save({ key: 1, [name]: 7 }, { key: 1 }));

  expect(saves.map(({ statement }) => statement.sql)).toEqual(
    names.map((name) => `UPDATE wide SET ${name} = $2 WHERE key = $1`),
  );
  expect(() => tableOf([...names, "c32"])).toThrow("wide has more than 32 columns");
});
