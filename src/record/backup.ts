import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { reasonOf } from "../runtime/reason.ts";
import { copyTables, type Table, tablesAfter } from "./copy.ts";
import { migrateTo } from "./migrations.ts";
import { type KeptRecord, openToRead } from "./read-record.ts";
import type { Schema } from "./schema.ts";
import { openSqliteAlone } from "./sqlite.ts";
import { knownMigrationsOf } from "./versions.ts";

/** What a backup has come to. */
export interface BackedUp {
  /** The last migration of the record. */
  readonly version: string;
  readonly rows: number;
  readonly bytes: number;
}

/**
 * Writes all that a record holds at one moment into a SQLite file, while servers go on with it. Throws when it is told to
 * stop, and when the file cannot be read back as it was written; then the file is as it was before, or not there.
 *
 * A backup is itself a record, whichever database keeps the line's own. So it needs no program of Postgres's, of no
 * version, and can be restored into either.
 */
export async function writeBackup(settings: KeptRecord, file: string, stop: AbortSignal): Promise<BackedUp> {
  const from = openToRead(settings);
  const partial = `${file}.partial`;
  try {
    const version = (await knownMigrationsOf(from, settings)).at(-1) ?? "";
    const tables = await tablesAfter(version);
    rmSync(partial, { force: true });
    const rows = await fill(partial, { version, tables, from, kind: settings.kind, stop });
    flush(partial);
    stop.throwIfAborted();
    renameSync(partial, file);
    return { version, rows, bytes: statSync(file).size };
  } finally {
    await from.destroy();
    for (const end of ["", "-journal"]) rmSync(partial + end, { force: true });
  }
}

interface Source {
  readonly version: string;
  readonly tables: readonly Table[];
  readonly from: Kysely<Schema>;
  readonly kind: KeptRecord["kind"];
  readonly stop: AbortSignal;
}

/** Makes a record of the same version in a new file, and gives the number of rows that it holds then. */
async function fill(path: string, { version, tables, from, kind, stop }: Source): Promise<number> {
  const to = openNew(path);
  try {
    await migrateTo(to, version);
    // On SQLite every transaction sees one moment; there the two settings say nothing.
    const moment = from.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
    const rows = await moment.execute((reading) =>
      to
        .transaction()
        .execute((writing) => copyTables({ kind, tx: reading }, { kind: "sqlite", tx: writing }, { tables, stop })),
    );
    await refuseDamage(to);
    return rows;
  } finally {
    await to.destroy();
  }
}

function openNew(path: string): Kysely<Schema> {
  try {
    return openSqliteAlone(path);
  } catch (error) {
    throw new Error(
      `${path} cannot be written (${reasonOf(error)}): see that its folder is there and yours, or name another`,
      {
        cause: error,
      },
    );
  }
}

/** Throws when a SQLite database is not sound from end to end. */
export async function refuseDamage(kysely: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(kysely);
  const found = rows[0]?.integrity_check ?? "no answer";
  if (found !== "ok") throw new Error(`the backup is damaged: ${found.replaceAll(/\s+/g, " ")}`);
}

/** What has been written outlives a power cut. */
function flush(path: string): void {
  const file = openSync(path, "r+");
  fsyncSync(file);
  closeSync(file);
}
