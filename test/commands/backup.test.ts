import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { writeBackup } from "../../src/record/backup.ts";
import { migrateTo } from "../../src/record/migrations.ts";
import { keptRecord } from "../../src/record/read-record.ts";
import { restoreBackup } from "../../src/record/restore.ts";
import type { Schema } from "../../src/record/schema.ts";
import { openSqliteAlone } from "../../src/record/sqlite.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";
import { main, run, startServer, until } from "../helpers/process.ts";
import { aCall, addCallBacks, addManyCalls, addSurveys, recordOfCalls, sqliteUrl } from "../helpers/record-of-calls.ts";
import { rowsOf } from "../helpers/rows-of.ts";
import { type Ran, runBackup, runRestore } from "../helpers/run-command.ts";
import { startRecord } from "../helpers/start-record.ts";

type Declined = "key" | "text" | null;
const refused = (stderr: string) => ({ code: 1, stdout: "", stderr });
const fileIn = (folder: string) => join(folder, "line.backup");

/** What holds wherever the record is kept. */
function describeBackups(url: () => Promise<string>): void {
  test("a backup has the record of one moment, although calls come in all the time", async () => {
    const database = await url();
    const file = fileIn(temporaryFolder());
    const line = await startRecord(database);
    const going = { isOver: false, calls: 0 };
    const ringing = (async () => {
      while (!going.isOver) {
        await line.rings(`CA${(going.calls += 1)}`);
        await nextTurn();
      }
    })();
    await until(
      () => going.calls > 50,
      () => "nobody rings",
    );

    const ran = await runBackup(database, [file]);
    const after = going.calls;
    going.isOver = true;
    await ringing;

    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    const { calls = [] } = await rowsOf(`sqlite:${file}`);
    expect(calls.length).toBeGreaterThanOrEqual(50);
    expect(calls.length).toBeLessThanOrEqual(after);
    const sids = calls.map((call) => Object.fromEntries(call as [string, unknown][]).call_sid);
    expect(new Set(sids)).toEqual(new Set(sids.map((_, i) => `CA${i + 1}`)));
  });

  test("what is restored into another record, of either kind, is what was backed up", async () => {
    const database = await url();
    const folder = temporaryFolder();
    await filled(database);
    const before = await rowsOf(database);

    await well(backUp(database, [fileIn(folder)]));
    const copies = [`sqlite:${join(folder, "copy.db")}`, await url()];
    for (const copy of copies) await well(putBack(copy, [fileIn(folder), "--go-on"]));

    for (const copy of copies) expect(await rowsOf(copy)).toEqual(before);
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  });

  test("a record is replaced only with leave; then texts and call-backs are paused, and STOP holds", async () => {
    const [database, now] = [await url(), await url()];
    const file = fileIn(temporaryFolder());
    await filled(database);
    await well(backUp(database, [file]));
    const before = await rowsOf(database);
    await leftAlone(now, async (one) => {
      const kysely = await recordOfCalls(one, [aCall("CAlater")]);
      await kysely.insertInto("used_sids").values({ hash: "later", used_ms: 5 }).execute();
      await kysely.insertInto("consents").values(stopped("+15005550077")).execute();
      return kysely;
    });
    const later = await rowsOf(now);

    expect(await putBack(now, [file])).toMatchObject({ code: 1, stderr: "" });
    expect(await rowsOf(now)).toEqual(later);
    await well(putBack(now, [file, "--yes"]));

    const { consents = [], used_sids: usedSids = [], switches, ...restored } = await rowsOf(now);
    const { consents: stopsBefore = [], used_sids: usedBefore = [], switches: _, ...all } = before;
    expect(restored).toEqual(all);
    expect([consents.length, usedSids.length]).toEqual([stopsBefore.length + 1, usedBefore.length + 1]);
    expect(JSON.stringify(consents)).toContain("+15005550077");
    expect(switches?.map((row) => Object.fromEntries(row as [string, unknown][]))).toMatchObject([
      { what: "call-backs", value: "off", who: "restore" },
      { what: "texts", value: "off", who: "restore" },
    ]);
  });

  test("a restore keeps when people were told of texts, and how they have declined them, where the backup can", async () => {
    const [database, then] = [await url(), await url()];
    const [file, older] = [fileIn(temporaryFolder()), fileIn(temporaryFolder())];
    const consent = (
      number: string,
      opted_out_ms: number | null,
      opted_out_how: Declined,
      prompted_ms: number | null,
    ) => ({
      number,
      opted_out_ms,
      opted_out_how,
      prompted_ms,
    });
    const withConsents = (rows: readonly ReturnType<typeof consent>[]) => async (one: string) => {
      const kysely = await recordOfCalls(one);
      await kysely.insertInto("consents").values(rows).execute();
      return kysely;
    };
    const kept = async () => {
      const { consents = [] } = await rowsOf(database);
      const rows = consents.map((row) => Object.fromEntries(row as [string, unknown][]));
      return rows.toSorted((a, b) => String(a.number).localeCompare(String(b.number)));
    };
    const known = [consent("ann", null, null, 3), consent("bea", 5, "text", 3), consent("eve", null, null, 8)];
    await leftAlone(then, withConsents(known));
    await well(backUp(then, [file]));
    const before = openSqliteAlone(older);
    await migrateTo(before, "0014-privacy");
    await before.destroy();
    const since = [consent("ann", 7, "key", 6), consent("bea", 9, "key", 2), consent("carl", null, null, 4)];
    const others = [consent("dan", null, null, null), consent("eve", 9, "key", 7)];
    await leftAlone(database, withConsents([...since, ...others]));

    await well(putBack(database, [file, "--yes"]));

    expect(await kept()).toMatchObject([
      consent("ann", 7, "key", 6),
      consent("bea", 5, "text", 3),
      consent("carl", null, null, 4),
      consent("eve", 9, "key", 8),
    ]);

    await well(putBack(database, [older, "--yes"]));

    const optedOut = [7, 5, 9].map((opted_out_ms, i) => ({ number: ["ann", "bea", "eve"][i], opted_out_ms }));
    expect(await kept()).toMatchObject(optedOut);
  });

  test("an older backup is restored as it is, and brought up to date by the server that starts next", async () => {
    const database = await url();
    const file = fileIn(temporaryFolder());
    const older = openSqliteAlone(file);
    await migrateTo(older, "0003-call-backs");
    await older.insertInto("calls").values(aCall("CA1")).execute();
    await older.destroy();
    await leftAlone(database, (one) => recordOfCalls(one, [aCall("CAofnow")]));

    const { stdout } = await well(putBack(database, [file, "--yes"]));

    expect(stdout).toContain("0003-call-backs");
    expect(await rowsOf(database)).toHaveProperty("claims");
    await recordOfCalls(database);
    const { calls, claims } = await rowsOf(database);
    expect(JSON.stringify(calls)).toContain('"CA1"');
    expect([calls?.length, claims]).toEqual([1, undefined]);
  });

  test("who was forgotten gets no texts after a restore either, also of a backup that knows nothing of that yet", async () => {
    const database = await url();
    const file = fileIn(temporaryFolder());
    const older = openSqliteAlone(file);
    await migrateTo(older, "0011-settings");
    await older.destroy();
    const forgotten = { hash: "h", salt: "s", opted_out_ms: 5 };
    await leftAlone(database, async (one) => {
      const kysely = await recordOfCalls(one);
      await kysely.insertInto("forgotten_numbers").values(forgotten).execute();
      return kysely;
    });

    await well(putBack(database, [file, "--yes"]));
    await well(putBack(database, [file, "--yes"]));

    const kysely = await recordOfCalls(database);
    expect(await kysely.selectFrom("forgotten_numbers").selectAll().execute()).toEqual([forgotten]);
  });

  test("nothing is restored while a server keeps its record there", async () => {
    const database = await url();
    const file = fileIn(temporaryFolder());
    const server = await startServer({ DATABASE_URL: database });
    await well(runBackup(database, [file]));

    const ran = await runRestore(database, [file, "--yes"]);

    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(/is in use: stop every server that keeps its record there, and restore then\n$/);
    expect(server.stdout()).not.toMatch(/"level":[45]0/);
    server.child.kill("SIGTERM");
    await server.ended();
    await well(putBack(database, [file, "--yes"]));
  });

  test("a record and a backup of a newer version are refused", async () => {
    const [database, older] = [await url(), await url()];
    const folder = temporaryFolder();
    await leftAlone(older, recordOfCalls);
    await well(backUp(older, [fileIn(folder)]));
    const newer = async (one: string) => {
      const kysely = await recordOfCalls(one);
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '')`.execute(kysely);
      return kysely;
    };
    await leftAlone(database, newer);
    await leftAlone(`sqlite:${join(folder, "newer.backup")}`, () => newer(sqliteUrl()));

    const tries = [
      await backUp(database, [join(folder, "another.backup")]),
      await putBack(database, [fileIn(folder), "--yes"]),
      await putBack(older, [join(folder, "newer.backup"), "--yes"]),
    ];

    for (const { code, stderr } of tries) {
      expect(code).toBe(1);
      expect(stderr).toMatch(/was written by a newer version of this program \(9999-later\): use that version$/);
    }
    expect(readdirSync(folder).sort()).toEqual(["line.backup", "newer.backup"]);
  });

  test("Ctrl-C leaves no half backup, and a record that is replaced as it was", { timeout: 120_000 }, async () => {
    const database = await url();
    const folder = temporaryFolder();
    await leftAlone(database, async (one) => {
      const kysely = await recordOfCalls(one);
      await addManyCalls(kysely, 10_000);
      return kysely;
    });
    const before = await rowsOf(database);

    const partial = `${fileIn(folder)}.partial`;
    const backup = await interrupted(database, ["backup", fileIn(folder)], () => existsSync(partial));
    expect(backup).toEqual([130, "\nStopping …\nInterrupted: no backup was written.\n"]);
    expect(readdirSync(folder)).toEqual([]);

    await well(backUp(database, [fileIn(folder)]));
    const restore = await interrupted(database, ["restore", fileIn(folder), "--yes"], () => true);
    expect(restore).toEqual([130, "\nStopping …\nInterrupted: nothing was changed.\n"]);
    expect(await rowsOf(database)).toEqual(before);
  });
}

describe("SQLite", () => {
  describeBackups(async () => sqliteUrl());

  test("what is there is not overwritten, and never the record itself", async () => {
    const database = sqliteUrl();
    await leftAlone(database, recordOfCalls);
    const path = database.slice("sqlite:".length);
    const file = fileIn(dirname(path));
    writeFileSync(file, "mine");

    expect(await runBackup(database, [file])).toEqual(
      refused(`${file} is there already: name another file, or say --yes to replace it\n`),
    );
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(await runBackup(database, [path, "--yes"])).toEqual(
      refused(`${path} is the record itself: name another file\n`),
    );
    expect(await runRestore(database, [path, "--yes"])).toEqual(
      refused(`${path} is the record itself: name a backup of it, or correct DATABASE_URL\n`),
    );
    await well(runBackup(database, [file, "--yes"]));
    const unasked = await runRestore(database, [file]);
    expect(unasked).toMatchObject({ code: 1, stdout: "" });
    expect(unasked.stderr).toMatch(/holds a record: say --yes to replace it/);
    const { stdout } = await well(runRestore(database, [file, "--yes"]));
    expect(stdout).toContain("npm run -s line -- resume texts");
  });

  test.each([
    ["is no database", (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replace("SQLite", "Sqrite"), "latin1")],
    ["has been cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      "has a page written over",
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(4096, 7), bytes.subarray(12_288)]),
    ],
  ])("a file that %s is not restored, and nothing is begun", async (_, spoil) => {
    const database = sqliteUrl();
    const folder = temporaryFolder();
    await leftAlone(database, filled);
    await well(backUp(database, [fileIn(folder)]));
    writeFileSync(fileIn(folder), spoil(readFileSync(fileIn(folder))));
    const fresh = join(folder, "fresh.db");

    const ran = await putBack(`sqlite:${fresh}`, [fileIn(folder)]);

    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/damaged|malformed|not a database/);
    expect(existsSync(fresh)).toBe(false);
  });
});

describePostgres("Postgres", () => {
  describeBackups(freshDatabase);

  test("what stands beside the record in the same database is left alone", async () => {
    const database = await freshDatabase();
    const file = fileIn(temporaryFolder());
    const kysely = await filled(database);
    await sql`create table invoices (id integer)`.execute(kysely);
    await sql`insert into invoices values (7)`.execute(kysely);
    await kysely.destroy();
    await well(backUp(database, [file]));

    await well(putBack(database, [file, "--yes"]));

    expect(await rowsOf(database)).toMatchObject({ invoices: [[["id", 7]]] });
    expect(await rowsOf(`sqlite:${file}`)).not.toHaveProperty("invoices");
  });
});

/** Makes a record, fills it, and leaves it with nobody who has it open. */
async function leftAlone(databaseUrl: string, fill: (url: string) => Promise<Kysely<Schema>>): Promise<void> {
  const isFile = databaseUrl.startsWith("sqlite:");
  const kysely = await fill(isFile ? sqliteUrl() : databaseUrl);
  // A connection of ours to a file goes with the garbage.
  if (isFile) await sql.raw(`vacuum into '${databaseUrl.slice("sqlite:".length)}'`).execute(kysely);
  await kysely.destroy();
}

/** The same as a command, without a process for it: what has gone wrong stands in `stderr`. */
async function backUp(databaseUrl: string, [file = ""]: readonly string[]): Promise<Ran> {
  return ranAs(writeBackup(keptAt(databaseUrl), file, new AbortController().signal));
}

async function putBack(databaseUrl: string, [file = "", ...options]: readonly string[]): Promise<Ran> {
  const never = { nowMs: 0, stop: new AbortController().signal };
  const mayReplace = async () => options.includes("--yes");
  const goesOn = options.includes("--go-on");
  return ranAs(restoreBackup({ file, settings: keptAt(databaseUrl), goesOn, mayReplace, ...never }));
}

async function ranAs(work: Promise<unknown>): Promise<Ran> {
  return work.then(
    (result) => ({ code: result === undefined ? 1 : 0, stdout: JSON.stringify(result ?? ""), stderr: "" }),
    (error: unknown) => ({ code: 1, stdout: "", stderr: error instanceof Error ? error.message : String(error) }),
  );
}

function keptAt(databaseUrl: string) {
  return keptRecord(readConfig({ DATABASE_URL: databaseUrl }).database, "to test with");
}

/** A record with something in every kind of column: times beyond 32 bits, nothing, and words in any script. */
async function filled(databaseUrl: string) {
  const kysely = await recordOfCalls(databaseUrl, [aCall("CA1"), aCall("CA2", { ended_ms: null, queue_sid: null })]);
  await addManyCalls(kysely, 1200);
  await addSurveys(kysely, [{ call_sid: "CA1", rating: 5, comment: "שלום \"\\'\n\t😀 {}$1" }]);
  await addCallBacks(kysely, [{ call_sid: "CA2", asked_ms: 1, state: "waiting", outcome: null }]);
  await kysely.insertInto("used_sids").values({ hash: "abc", used_ms: 4 }).execute();
  await kysely.insertInto("consents").values(stopped("+15005550011")).execute();
  return kysely;
}

const stopped = (number: string) => ({
  number,
  opted_out_ms: 1_793_523_600_000,
  unreachable_code: null,
  told_ms: null,
});

async function well<T extends { readonly code: number | null; readonly stderr: string }>(ran: Promise<T>): Promise<T> {
  const result = await ran;
  expect([result.code, result.stderr]).toEqual([0, ""]);
  return result;
}

/** Runs a command, presses Ctrl-C when it has begun, and gives the exit code and what it has said then. */
async function interrupted(databaseUrl: string, args: readonly string[], hasBegun: () => boolean) {
  const listening =
    "data:text/javascript,process.on('newListener',(name)=>{if(name==='SIGINT')process.stdout.write('begun')})";
  const command = run(process.execPath, ["--import", listening, main, ...args], { env: { DATABASE_URL: databaseUrl } });
  await until(
    () => command.stdout().includes("begun") && hasBegun(),
    () => command.output(),
  );
  command.child.kill("SIGINT");
  const code = await command.ended();
  return [code, command.output().slice(command.stdout().length)] as const;
}
