import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { openSqlite, readSqlite } from "../../src/record/sqlite.ts";
import { type Database, statement } from "../../src/record/database.ts";
import { temporaryFolder } from "../helpers/databases.ts";

function openedFile(): { readonly path: string; readonly database: Database } {
  const path = join(temporaryFolder(), "line.db");
  const database = openSqlite(path);
  onTestFinished(() => database.close());
  return { path, database };
}

test("a file is written ahead, without waiting for the disk, and a writer is waited for 200 ms", async () => {
  const { kysely } = openedFile().database;

  const settings = await sql`SELECT journal_mode, synchronous, timeout
    FROM pragma_journal_mode, pragma_synchronous, pragma_busy_timeout`.execute(kysely);

  expect(settings.rows).toEqual([{ journal_mode: "wal", synchronous: 1, timeout: 200 }]);
});

test("who reads it changes nothing, and makes no file that is not there", async () => {
  const { path, database } = openedFile();
  await sql`CREATE TABLE one (x)`.execute(database.kysely);
  const reader = readSqlite(path);
  onTestFinished(() => reader.destroy());

  expect((await sql`SELECT * FROM one`.execute(reader)).rows).toEqual([]);
  await expect(sql`INSERT INTO one VALUES (1)`.execute(reader)).rejects.toThrow("readonly");
  expect(() => readSqlite(`${path}.old`)).toThrow("unable to open database file");
});

test.each([
  ["ours", "a row that is there already", "INSERT INTO one VALUES (1)"],
  ["ours", "a row that is forbidden", "INSERT INTO one VALUES (-1)"],
  ["gone", "a table that is not there", "SELECT * FROM two"],
  ["gone", "a column that is not there", "SELECT y FROM one"],
  ["ours", "what is no SQL", "SELEKT"],
  ["ours", "text for a number", "INSERT INTO one VALUES ('one')"],
  ["gone", "a file that may not be written to any more", "PRAGMA query_only = true", "INSERT INTO one VALUES (2)"],
  ["gone", "a file that is full", "PRAGMA max_page_count = 1", "INSERT INTO big VALUES (zeroblob(100000))"],
])("%s: %s", async (trouble, _, ...asked) => {
  const { database } = openedFile();
  await sql`CREATE TABLE one (x INTEGER PRIMARY KEY CHECK (x > 0))`.execute(database.kysely);
  await sql`CREATE TABLE big (x)`.execute(database.kysely);
  await sql`INSERT INTO one VALUES (1)`.execute(database.kysely);

  for (const ask of ["one", "all", "run"] as const) {
    const failed = database.transaction(async (tx) => {
      for (const [i, text] of asked.entries()) await tx[ask]({ name: `test_${i}`, sql: text });
    });
    const error: unknown = await failed.catch((problem: unknown) => problem);

    expect([ask, error]).toEqual([ask, expect.any(Error)]);
    expect([ask, database.classifyError(error)]).toEqual([ask, trouble]);
  }
});

test("an error that is not of SQLite is ours, and a file may be closed twice", async () => {
  const { database } = openedFile();
  await database.close();
  await database.close();

  const error: unknown = await database.transaction(async () => {}).catch((problem: unknown) => problem);

  expect(database.classifyError(error)).toBe("ours");
});

test.runIf(existsSync("/proc/locks"))(
  "a file keeps the lock that tells others of us, however often it is looked at",
  async () => {
    const { path, database } = openedFile();
    await database.transaction((tx) => tx.all(statement("test_lock", "SELECT 1 AS one")));
    const locks = () => readFileSync("/proc/locks", "utf8").match(new RegExp(`:${statSync(path).ino} `, "g")) ?? [];
    expect(locks()).toHaveLength(1);

    await database.check?.();

    expect(locks()).toHaveLength(1);
  },
);
