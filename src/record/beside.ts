import { type Kysely, sql } from "kysely";
import { reasonOf } from "../runtime/reason.ts";
import type { Database, Transaction } from "./database.ts";
import { databaseName } from "./database-settings.ts";
import { isKnownMigration } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";
import { hasTable, type KeptRecord, noRecordIn, openToRead, unreadable } from "./read-record.ts";
import type { Schema } from "./schema.ts";
import { classifySqliteError } from "./sqlite-errors.ts";

/** For how long a change is tried while servers keep the record busy, in milliseconds. */
const patienceMs = 10_000;

/** A record that a command changes beside the servers that keep it. */
export class RecordBeside {
  readonly #settings: KeptRecord;
  #database: Database | undefined;

  constructor(settings: KeptRecord) {
    this.#settings = settings;
  }

  /** One short transaction, tried again while others keep the record busy. */
  async change<T>(decide: (tx: Transaction) => Promise<T>): Promise<T> {
    const untilMs = performance.now() + patienceMs;
    for (;;) {
      try {
        return await this.#opened().transaction(decide);
      } catch (error) {
        // Only a file can be had or not when it is opened.
        const trouble = this.#database?.classifyError(error) ?? classifySqliteError(error);
        const mayPass = trouble === "busy" || isSlowToConnect(error);
        if (!mayPass || performance.now() > untilMs) throw unwritable(this.#settings, error);
      }
    }
  }

  /** What is deleted or written over from now on leaves nothing in the file, as far as SQLite can see to it. */
  async overwrite(): Promise<void> {
    if (this.#settings.kind !== "sqlite") return;
    await sql`pragma secure_delete = on`.execute(this.#opened().kysely);
  }

  async close(): Promise<void> {
    await this.#database?.close();
  }

  #opened(): Database {
    return (this.#database ??= openDatabase(this.#settings));
  }
}

/** A server of ours would rather decide without its record; a command has time. */
function isSlowToConnect(error: unknown): boolean {
  return error instanceof Error && error.message.includes("connection timeout");
}

function unwritable(settings: KeptRecord, error: unknown): Error {
  const remedy = "nothing was changed; see that this user may write to it, and try again";
  return new Error(`${databaseName(settings)} cannot be written to (${reasonOf(error)}): ${remedy}`, { cause: error });
}

/** Throws an error that says what to do when there is no record, or it is not one of this version's. */
export async function refuseOthers(settings: KeptRecord, needed: keyof Schema): Promise<void> {
  const kysely = openToRead(settings);
  try {
    const problem = await whyNone(kysely, settings, needed);
    if (problem !== undefined) throw new Error(problem);
  } finally {
    await kysely.destroy();
  }
}

async function whyNone(
  kysely: Kysely<Schema>,
  settings: KeptRecord,
  needed: keyof Schema,
): Promise<string | undefined> {
  try {
    if (!(await hasTable(kysely, "kysely_migration")) || !(await hasTable(kysely, "calls")))
      return noRecordIn(settings);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
    const newer = rows.map(({ name }) => name).filter((name) => !isKnownMigration(name));
    if (newer.length > 0)
      return `${databaseName(settings)} was written by a newer version of this program (${newer.join(", ")}): use that version`;
    if (await hasTable(kysely, needed)) return undefined;
    return `${databaseName(settings)} is of an older version of this program: start the server of this one on it once`;
  } catch (error) {
    throw unreadable(settings, error);
  }
}
