import { existsSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { reasonOf } from "../runtime/reason.ts";
import { databaseName, type DatabaseSettings } from "./database-settings.ts";
import { readPostgres } from "./postgres.ts";
import { ReportOfTexts } from "./report-of-texts.ts";
import { Report } from "./report.ts";
import type { Schema } from "./schema.ts";
import { readSqlite } from "./sqlite.ts";

/**
 * Opens the line's record to report on it, and never makes or changes anything.
 *
 * Throws an error that says what to do when there is no record, or it cannot be read.
 */
export function readRecord(settings: DatabaseSettings): Promise<Report> {
  return openReport(settings, async (kysely) => {
    const [surveys, callBacks] = [await hasTable(kysely, "surveys"), await hasTable(kysely, "call_backs")];
    return new Report(kysely, { surveys, callBacks });
  });
}

/** The same for the texts in it. */
export function readTexts(settings: DatabaseSettings): Promise<ReportOfTexts> {
  return openReport(settings, async (kysely) => new ReportOfTexts(kysely, await hasTable(kysely, "texts_in", "body")));
}

async function openReport<T>(settings: DatabaseSettings, open: (kysely: Kysely<Schema>) => Promise<T>): Promise<T> {
  const kysely = openToRead(keptRecord(settings, "to report on"));
  try {
    if (await hasTable(kysely, "calls")) return await open(kysely);
  } catch (error) {
    await kysely.destroy();
    throw unreadable(settings, error);
  }
  await kysely.destroy();
  throw new Error(noRecordIn(settings));
}

/** Where a record is kept. */
export type KeptRecord = Exclude<DatabaseSettings, { readonly kind: "none" }>;

/** Throws where the line keeps no record; `forWhat` says what it is needed for. */
export function keptRecord(settings: DatabaseSettings, forWhat: string): KeptRecord {
  if (settings.kind !== "none") return settings;
  throw new Error(
    `DATABASE_URL is none, so this line keeps no record ${forWhat}: set it to sqlite:FILE or postgres://…`,
  );
}

/** Opens a record to read it. Throws an error that says what to do when it is not there. */
export function openToRead(settings: KeptRecord): Kysely<Schema> {
  if (settings.kind === "postgres") return readPostgres(settings.url);
  if (!existsSync(settings.path)) {
    throw new Error(`${databaseName(settings)} is not there: start the server once, or correct DATABASE_URL`);
  }
  try {
    return readSqlite(settings.path);
  } catch (error) {
    throw new Error(`${databaseName(settings)} cannot be opened (${reasonOf(error)}): ${remedyFor(settings)}`, {
      cause: error,
    });
  }
}

/** That a database can be read, and is none of ours yet. */
export function noRecordIn(settings: DatabaseSettings): string {
  return `${databaseName(settings)} holds no record of a line: start the server on it once, or correct DATABASE_URL`;
}

/** That a database could not be read, why, and what to do. */
export function unreadable(settings: DatabaseSettings, error: unknown): Error {
  const problem = `${databaseName(settings)} cannot be read (${reasonOf(error)}): ${remedyFor(settings)}`;
  return new Error(problem, { cause: error });
}

/** Asks for the table, or a column of it, just as the report will, so the answer is about the same one. */
export async function hasTable(kysely: Kysely<Schema>, table: string, column?: string): Promise<boolean> {
  const asked = column === undefined ? sql`1` : sql.ref(`${table}.${column}`);
  try {
    await sql`select ${asked} from ${sql.table(table)} limit 0`.execute(kysely);
    return true;
  } catch (error) {
    // Postgres says by a code that there is no such table or column, SQLite in words.
    const isMissing =
      error instanceof Error &&
      (/^(?:42P01|42703)$/.test(codeOf(error) ?? "") || /^no such (?:table|column)/.test(error.message));
    if (isMissing) return false;
    throw error;
  }
}

function remedyFor({ kind }: DatabaseSettings): string {
  return kind === "sqlite"
    ? "see that it is the server's own file, and that you may read it and write to its folder, or correct DATABASE_URL"
    : "see that Postgres runs there and lets you in, or correct DATABASE_URL";
}

function codeOf(error: Error): string | undefined {
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" ? code : undefined;
}
