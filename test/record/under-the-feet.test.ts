import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { describe, expect, onTestFinished, test } from "vitest";
import { openSqlite, readSqlite } from "../../src/record/sqlite.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { startRecord } from "../helpers/start-record.ts";
import { callEnds } from "../../src/record/decisions/call-ends.ts";

const [ann, bea, cem] = ["+15005550111", "+15005550112", "+15005550113"];

/** A line on a file, with a caller who waits and somebody who wants no texts. */
async function startFile() {
  const path = join(temporaryFolder(), "record", "line.db");
  mkdirSync(dirname(path));
  const started = await startRecord(`sqlite:${path}`);
  await started.rings("ann");
  await started.text(ann, "STOP");
  await started.clock.advance({ seconds: 10 });
  expect(started.record.problem).toBeUndefined();
  return { path, ...started };
}

/** How many calls another connection finds in a file. */
async function callsIn(path: string): Promise<string[]> {
  const reader = readSqlite(path);
  onTestFinished(() => reader.destroy());
  const { rows } = await sql<{ sid: string }>`SELECT call_sid AS sid FROM calls ORDER BY call_sid`.execute(reader);
  return rows.map(({ sid }) => sid);
}

function rightsIn(folder: string): string[] {
  return readdirSync(folder).map((name) => `${name} ${(statSync(join(folder, name)).mode & 0o777).toString(8)}`);
}

const ownerOnly = ["line.db 600", "line.db-shm 600", "line.db-wal 600"];

test("the files of a record are for its owner alone", async () => {
  const { path } = await startFile();

  expect(rightsIn(dirname(path))).toEqual(ownerOnly);
});

test.each([
  ["deleted", (path: string) => rmSync(path)],
  ["deleted with its log", (path: string) => ["", "-wal", "-shm"].forEach((end) => rmSync(path + end))],
  ["moved away", (path: string) => renameSync(path, join(dirname(path), "..", "elsewhere.db"))],
])("a file that is %s is missed within ten seconds, and all that it held is put back", async (_, change) => {
  const { path, record, clock, logged, rings, state, text, isOptedOut } = await startFile();

  change(path);
  await rings("bea");
  await text(bea, "STOP");
  await clock.advance({ seconds: 10 });
  expect(record.problem).toBe("the file of the record was deleted or moved away");
  await text(cem, "STOP");
  expect(record.health).toMatchObject({ unrecorded: 1 });
  await clock.advance({ seconds: 2 });

  expect(record.health).toEqual({});
  expect(await Promise.all([ann, bea, cem].map(isOptedOut))).toEqual([true, true, true]);
  expect(await Promise.all(["ann", "bea"].map(state))).toEqual(["waiting", "waiting"]);
  expect(await callsIn(path)).toEqual(["ann", "bea"]);
  expect(rightsIn(dirname(path))).toEqual(ownerOnly);
  expect(logged.join()).toContain("all that the record held has been put back into its place");
});

test("where a file cannot be put back, the record waits until it can, and nothing is lost meanwhile", async () => {
  const { path, record, clock, state, text, isOptedOut } = await startFile();
  rmSync(dirname(path), { recursive: true });
  await clock.advance({ seconds: 60 });
  expect(record.problem).toBeDefined();
  await text(bea, "STOP");
  await record.decide(callEnds, "ann", { again: true });
  await clock.advance({ seconds: 600 });
  expect(record.health).toMatchObject({ unrecorded: 2 });

  mkdirSync(dirname(path));
  await clock.advance({ seconds: 20 });

  expect(record.health).toEqual({});
  expect(await Promise.all([ann, bea].map(isOptedOut))).toEqual([true, true]);
  expect(await state("ann")).toBe("over");
});

test("a file that is replaced by another one is taken as it is, and it is said that the former one is lost", async () => {
  const { path, record, clock, logged, rings, text, isOptedOut } = await startFile();
  const backup = `${path}.backup`;
  const reader = readSqlite(path);
  await sql`VACUUM INTO ${sql.lit(backup)}`.execute(reader);
  await reader.destroy();
  await rings("bea");

  renameSync(backup, path);
  await clock.advance({ seconds: 10 });
  expect(record.problem).toBe("another file stands in the place of the record");
  await text(bea, "STOP");
  await clock.advance({ seconds: 2 });

  expect(record.problem).toBeUndefined();
  expect(await callsIn(path)).toEqual(["ann"]);
  expect(await Promise.all([ann, bea].map(isOptedOut))).toEqual([true, true]);
  expect(logged.join()).toContain("what stood only in the former one is lost with it");
});

describe("a file that is damaged", () => {
  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ["cut short", (path) => truncateSync(path, 3 * 4096)],
    ["emptied", (path) => truncateSync(path, 0)],
    ["written over", (path) => writeFileSync(path, Buffer.alloc(statSync(path).size, "garbage "))],
  ];

  /** A record that is larger than what SQLite keeps in memory, and of which a good copy exists. */
  async function startLarge() {
    const started = await startFile();
    const { path, record, opened } = started;
    const fill = sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
      INSERT INTO texts_in (message_sid, heard_ms) SELECT 'SM-' || i || hex(zeroblob(40)), i FROM n`;
    const database = opened.at(-1);
    if (database === undefined) throw new Error("no database is open");
    await fill.execute(database.kysely);
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database.kysely);
    copyFileSync(path, `${path}.good`);
    await started.clock.advance({ seconds: 10 });
    expect(record.problem).toBeUndefined();
    return started;
  }

  test.each(damages)(
    "%s is noticed within ten seconds, and the line goes on when a good copy is there",
    async (_, damage) => {
      const { path, record, clock, rings, text, isOptedOut } = await startLarge();

      damage(path);
      await clock.advance({ seconds: 10 });
      expect(record.problem).toContain("the file of the record is damaged");
      await text(bea, "STOP");
      await clock.advance({ seconds: 120 });
      expect(record.problem).toContain("the file of the record is damaged");
      expect(await rings("bea")).toBeUndefined();
      expect(record.health).toMatchObject({ unrecorded: 1 });

      renameSync(`${path}.good`, path);
      await clock.advance({ seconds: 20 });

      expect(record.health).toEqual({});
      expect(await Promise.all([ann, bea].map(isOptedOut))).toEqual([true, true]);
    },
  );

  test.each([
    ...damages.map(([name, damage]) => [name, 30, damage] as const),
    ...damages.slice(0, 1).map(([name, damage]) => [name, 0, damage] as const),
  ])("%s and moved away after %i s is followed by a new one", async (_, seconds, damage) => {
    const { path, record, clock, rings, text, isOptedOut } = await startLarge();
    damage(path);
    await clock.advance({ seconds });
    if (seconds > 0) await text(bea, "STOP");

    renameSync(path, `${path}.bad`);
    await clock.advance({ seconds: 20 });
    if (seconds === 0) await text(bea, "STOP");

    expect(record.health).toEqual({});
    expect(await isOptedOut(bea)).toBe(true);
    expect(await rings("bea")).toMatchObject({ kind: "enqueue" });
    expect(await callsIn(path)).toEqual(["bea"]);
  });
});

test.each(["calls", "consents", "leases", "texts_in"])(
  "a table %s that is renamed is missed within ten seconds, and what is told meanwhile is recorded when it is back",
  async (table) => {
    const { path, record, clock, logged, state, text, isOptedOut } = await startFile();
    const other = openSqlite(path);
    onTestFinished(() => other.close());

    await sql`ALTER TABLE ${sql.table(table)} RENAME TO away`.execute(other.kysely);
    await clock.advance({ seconds: 10 });
    expect(record.problem).toContain(`no such table: ${table}`);
    await text(bea, "STOP");
    await record.decide(callEnds, "ann", { again: true });
    await clock.advance({ seconds: 300 });
    expect(record.health).toMatchObject({ unrecorded: 2 });
    expect(logged.length).toBeLessThan(10);

    await sql`ALTER TABLE away RENAME TO ${sql.table(table)}`.execute(other.kysely);
    await clock.advance({ seconds: 20 });

    expect(record.health).toEqual({});
    expect(await Promise.all([ann, bea].map(isOptedOut))).toEqual([true, true]);
    expect(await state("ann")).toBe("over");
  },
);

test("a STOP that is the first to find a table gone is recorded when it is back", async () => {
  const { path, clock, text, isOptedOut } = await startFile();
  const other = openSqlite(path);
  onTestFinished(() => other.close());
  await sql`ALTER TABLE consents RENAME TO away`.execute(other.kysely);

  await text(bea, "STOP");
  await sql`ALTER TABLE away RENAME TO consents`.execute(other.kysely);
  await clock.advance({ seconds: 20 });

  expect(await isOptedOut(bea)).toBe(true);
});

test("a database that may only be read is opened anew, and has what was told meanwhile", async () => {
  const { record, clock, opened, text, isOptedOut } = await startFile();
  const [database] = opened;
  if (database === undefined) throw new Error("no database is open");

  await sql`PRAGMA query_only = 1`.execute(database.kysely);
  await clock.advance({ seconds: 10 });
  expect(record.problem).toContain("readonly");
  await text(bea, "STOP");
  await clock.advance({ seconds: 20 });

  expect(record.health).toEqual({});
  expect(await isOptedOut(bea)).toBe(true);
});

test("what is told late is recorded by the time at which it was told", async () => {
  const { path, record, clock } = await startFile();
  const other = openSqlite(path);
  onTestFinished(() => other.close());
  await sql`ALTER TABLE calls RENAME TO away`.execute(other.kysely);
  await clock.advance({ seconds: 10 });
  const endedMs = clock.now();

  await record.decide(callEnds, "ann", { again: true });
  await clock.advance({ seconds: 3600 });
  await sql`ALTER TABLE away RENAME TO calls`.execute(other.kysely);
  await clock.advance({ seconds: 20 });

  const { rows } = await sql<{ endedMs: number }>`SELECT ended_ms AS "endedMs" FROM calls`.execute(other.kysely);
  expect(rows).toEqual([{ endedMs }]);
});
