import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type Kysely, sql } from "kysely";
import { reasonOf } from "../runtime/reason.ts";
import type { Database } from "./database.ts";
import { databaseName, type DatabaseSettings } from "./database-settings.ts";
import { firstMigration, isKnownMigration } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";
import type { Schema } from "./schema.ts";
import { readSqlite } from "./sqlite.ts";
import { beginsWell, quicklyChecked } from "./sqlite-file.ts";

type Sqlite = Extract<DatabaseSettings, { kind: "sqlite" }>;

/** Every version of the record has them. */
const neededTables = ["calls", "reps"];
const another = "name another file in DATABASE_URL";
const elsewhere = `or ${another}`;

/**
 * Throws, in one sentence with the cause and the remedy, when the file cannot hold the record of this server: not
 * writable, not ours, of a newer version, or damaged. Nothing of a file that is not ours is changed.
 *
 * A Postgres server that does not answer yet is no reason not to start.
 */
export async function checkRecord(settings: DatabaseSettings): Promise<void> {
  if (settings.kind !== "sqlite" || settings.path === ":memory:") return;
  const problem = outside(settings.path) ?? (await inside(settings.path)) ?? (await writing(settings));
  if (problem !== undefined) throw new Error(`${databaseName(settings)} cannot keep the record: ${problem}`);
}

/** What is wrong with the file as the system has it. */
function outside(path: string): string | undefined {
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    const folder = dirname(path);
    if (file === undefined)
      return existsSync(folder) ? undefined : `its folder ${folder} is not there; make it, ${elsewhere}`;
    if (file.isDirectory()) return "it is a folder; name a file in it in DATABASE_URL";
    return beginsWell(path) ? undefined : `it is not a SQLite database; move it away, ${elsewhere}`;
  } catch (error) {
    return `it cannot be read (${reasonOf(error)}); let this user read it, ${elsewhere}`;
  }
}

/** What is wrong with the tables in it. */
async function inside(path: string): Promise<string | undefined> {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return undefined;
  let kysely: Kysely<Schema> | undefined;
  try {
    kysely = readSqlite(path);
    const whose = await whoseTables(kysely);
    if (whose !== undefined || size > quicklyChecked) return whose;
    const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(kysely);
    return rows[0]?.quick_check === "ok" ? undefined : damaged(rows[0]?.quick_check ?? "no answer");
  } catch (error) {
    return meaningOf(error);
  } finally {
    await kysely?.destroy();
  }
}

/** What an error of SQLite's says of the file; by its words, which are the same whatever opens it (sqlite.org/rescode.html). */
function meaningOf(error: unknown): string | undefined {
  const reason = reasonOf(error);
  // Another process is writing at this moment.
  if (/locked|busy/i.test(reason)) return undefined;
  if (/malformed|not a database/i.test(reason)) return damaged(reason);
  return `it cannot be written to (${reason}); let this user write to it and to its folder, ${elsewhere}`;
}

function damaged(reason: string): string {
  return `it is damaged (${reason.replaceAll(/\s+/g, " ")}); put back a copy of it, ${elsewhere}`;
}

async function whoseTables(kysely: Kysely<Schema>): Promise<string | undefined> {
  const tables = await names(
    kysely,
    sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
  );
  const done = tables.includes("kysely_migration") ? await names(kysely, sql`select name from kysely_migration`) : [];
  const others = tables.filter((name) => !name.startsWith("kysely_migration"));
  if (others.length === 0 && done.length === 0) return undefined;
  if (!done.includes(firstMigration))
    return `it belongs to another program (it has the table ${others[0] ?? "kysely_migration"}); ${another}`;
  const newer = done.filter((name) => !isKnownMigration(name));
  const missing = neededTables.find((name) => !tables.includes(name));
  if (newer.length === 0) return missing === undefined ? undefined : damaged(`it has no table ${missing}`);
  return `a newer version of this program has written it (${newer.join(", ")}); start that version, ${elsewhere}`;
}

async function names(kysely: Kysely<Schema>, query: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`${query}`.execute(kysely);
  return rows.map(({ name }) => name);
}

/** Why nothing can be written to it. */
async function writing(settings: Sqlite): Promise<string | undefined> {
  let database: Database | undefined;
  try {
    database = openDatabase(settings);
    await database.transaction(async () => {});
    return undefined;
  } catch (error) {
    return meaningOf(error);
  } finally {
    await database?.close();
  }
}
