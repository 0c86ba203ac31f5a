import { existsSync, realpathSync, rmSync } from "node:fs";
import { type Kysely, sql, type Transaction } from "kysely";
import { reasonOf } from "../runtime/reason.ts";
import { refuseDamage } from "./backup.ts";
import { copyTables, type Table, tablesAfter } from "./copy.ts";
import { databaseName } from "./database-settings.ts";
import { createForgottenNumbers, firstMigration, makeTables, migrateTo } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";
import { countServers } from "./postgres-notify.ts";
import { type KeptRecord, openToRead, unreadable } from "./read-record.ts";
import type { Schema } from "./schema.ts";
import { openSqliteAlone } from "./sqlite.ts";
import { classifySqliteError } from "./sqlite-errors.ts";
import { knownMigrationsOf, migrationsOf, refuseNewer } from "./versions.ts";

/** What is restored, and where. */
export interface Restoring {
  /** What `writeBackup` has written. */
  readonly file: string;
  readonly settings: KeptRecord;
  /** Whether texts and call-backs stay as they stood in the backup; else they are paused, for a person to look at first. */
  readonly goesOn: boolean;
  readonly nowMs: number;
  readonly stop: AbortSignal;
  /** Is asked before a record is replaced. */
  readonly mayReplace: () => Promise<boolean>;
}

/** What a restore has come to. */
export interface Restored {
  /** The last migration of the record that is there now; the server brings it up to date when it starts. */
  readonly version: string;
  readonly rows: number;
}

/** How long it waits for others who are reading. */
const lockTimeout = "5s";

/**
 * Puts what a backup holds into the place of the record, in one transaction; undefined when the record may not be replaced.
 *
 * Throws, and leaves the record as it was, when a server is using it, when it or the backup is of a newer version, when
 * what has been written is not what was read, and when it is told to stop. Who wants no texts by the former record
 * wants none by this one, and what could not be replayed cannot be replayed now.
 */
export async function restoreBackup(restoring: Restoring): Promise<Restored | undefined> {
  const { file, settings } = restoring;
  refuseItself(file, settings);
  const backupSettings = { kind: "sqlite", path: file } as const;
  const backup = openToRead(backupSettings);
  try {
    const migrations = await knownMigrationsOf(backup, backupSettings);
    await refuseDamage(backup);
    return await withTarget(settings, (target) => replace({ ...restoring, backup, migrations, target }));
  } finally {
    await backup.destroy();
  }
}

function refuseItself(file: string, settings: KeptRecord): void {
  if (settings.kind !== "sqlite" || !existsSync(settings.path) || !existsSync(file)) return;
  if (realpathSync(settings.path) === realpathSync(file))
    throw new Error(`${file} is the record itself: name a backup of it, or correct DATABASE_URL`);
}

/** A record that is to be replaced, opened for us alone as far as that can be. */
interface Target {
  readonly kysely: Kysely<Schema>;
  /** The migrations that it has behind it; none where there is no record yet. */
  readonly before: readonly string[];
}

/** Opens the record, and removes a file that is still none afterwards. */
async function withTarget<T>(settings: KeptRecord, use: (target: Target) => Promise<T | undefined>) {
  const newFile = settings.kind === "sqlite" && !existsSync(settings.path) ? settings.path : undefined;
  const { kysely, close } = openAlone(settings);
  let result: T | undefined;
  try {
    const before = await migrationsOf(kysely, settings);
    refuseNewer(before, settings);
    if (settings.kind === "postgres") await refuseServers(kysely, settings);
    result = await use({ kysely, before });
    return result;
  } finally {
    await close();
    if (newFile !== undefined && result === undefined) rmSync(newFile);
  }
}

function openAlone(settings: KeptRecord) {
  if (settings.kind === "postgres") {
    const database = openDatabase(settings);
    return { kysely: database.kysely, close: () => database.close() };
  }
  if (settings.path === ":memory:")
    throw new Error("A record in memory cannot be restored: name a file in DATABASE_URL");
  try {
    const kysely = openSqliteAlone(settings.path);
    return { kysely, close: () => kysely.destroy() };
  } catch (error) {
    if (classifySqliteError(error) === "busy") throw new Error(inUse(settings), { cause: error });
    const remedy = "see that this user may write to it and to its folder; move it away if it is damaged";
    throw new Error(`${databaseName(settings)} cannot be replaced (${reasonOf(error)}): ${remedy}`, { cause: error });
  }
}

function inUse(settings: KeptRecord): string {
  return `${databaseName(settings)} is in use: stop every server that keeps its record there, and restore then`;
}

async function refuseServers(kysely: Kysely<Schema>, settings: KeptRecord): Promise<void> {
  const { rows } = await sql
    .raw<{ servers: number }>(countServers.sql)
    .execute(kysely)
    .catch((error: unknown) => {
      throw unreadable(settings, error);
    });
  if (rows[0]?.servers !== 0) throw new Error(inUse(settings));
}

/** A server may have been started while the question was asked: it has given the file a log. */
async function refuseLog(tx: Transaction<Schema>, settings: KeptRecord): Promise<void> {
  const { rows } = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(tx);
  if (rows[0]?.journal_mode === "wal") throw new Error(inUse(settings));
}

interface Replacing extends Restoring {
  readonly backup: Kysely<Schema>;
  /** The migrations that the backup has behind it. */
  readonly migrations: readonly string[];
  readonly target: Target;
}

async function replace({ target, ...parts }: Replacing): Promise<Restored | undefined> {
  const { backup, migrations, mayReplace, settings } = parts;
  if (target.before.length > 0 && !(await mayReplace())) return undefined;
  // Makes the tables in which migrations are noted, too.
  if (target.before.length === 0) await migrateTo(target.kysely, firstMigration);
  const former = await tablesAfter(target.before.at(-1) ?? firstMigration);
  const version = migrations.at(-1) ?? firstMigration;
  const tables = await tablesAfter(version);
  const rows = await backup.transaction().execute((reading) =>
    target.kysely.transaction().execute(async (tx) => {
      if (settings.kind === "postgres") await sql`set local lock_timeout = ${sql.lit(lockTimeout)}`.execute(tx);
      await setAside(tx, former);
      for (const { name } of former) await sql`drop table if exists ${sql.table(name)}`.execute(tx);
      if (settings.kind === "sqlite") await refuseLog(tx, settings);
      await makeTables(tx, migrations);
      const sides = [{ kind: "sqlite", tx: reading } as const, { kind: settings.kind, tx }] as const;
      const copied = await copyTables(...sides, { tables, stop: parts.stop });
      await copyTables(...sides, { tables: [migrationTable], stop: parts.stop });
      await bringBack(tx, former, tables);
      if (!parts.goesOn) await pause(tx, tables, parts);
      return copied;
    }),
  );
  return { version, rows };
}

const migrationTable: Table = { name: "kysely_migration", columns: ["name", "timestamp"] };

/** What is kept for good, whatever is restored. */
interface KeptForGood {
  /** How it goes into the record from the former one, as far as both have these columns. */
  readonly insert: (columns: readonly string[]) => string;
  /** Makes the table where the backup is from before there was one. */
  readonly make?: (tx: Transaction<Schema>) => Promise<void>;
}

/** Who wants no texts, since when and how they have said it, and when they were told that we may text them. */
const consents: Readonly<Record<string, string>> = {
  opted_out_ms: "coalesce(consents.opted_out_ms, excluded.opted_out_ms)",
  opted_out_how: "case when consents.opted_out_ms is null then excluded.opted_out_how else consents.opted_out_how end",
  prompted_ms: `case when consents.prompted_ms > excluded.prompted_ms then consents.prompted_ms
    else coalesce(excluded.prompted_ms, consents.prompted_ms) end`,
};

const keptForGood: Readonly<Record<string, KeptForGood>> = {
  consents: {
    insert(columns) {
      const kept = Object.keys(consents).filter((column) => columns.includes(column));
      return `insert into consents (number, ${kept.join()}) select number, ${kept.join()} from kept_consents
        where ${kept.map((column) => `${column} is not null`).join(" or ")}
        on conflict (number) do update set ${kept.map((column) => `${column} = ${consents[column]}`).join()}`;
    },
  },
  forgotten_numbers: {
    insert: () => `insert into forgotten_numbers (hash, salt, opted_out_ms)
      select hash, salt, opted_out_ms from kept_forgotten_numbers where 1 = 1 on conflict (hash) do nothing`,
    make: createForgottenNumbers,
  },
  used_sids: {
    insert: () => `insert into used_sids (hash, used_ms) select hash, used_ms from kept_used_sids where 1 = 1
      on conflict (hash) do nothing`,
  },
};

async function setAside(tx: Transaction<Schema>, former: readonly Table[]): Promise<void> {
  for (const name of Object.keys(keptForGood))
    if (has(former, name)) await sql.raw(`create temp table kept_${name} as select * from ${name}`).execute(tx);
}

async function bringBack(tx: Transaction<Schema>, former: readonly Table[], tables: readonly Table[]): Promise<void> {
  const columnsOf = (all: readonly Table[], name: string) => all.find((table) => table.name === name)?.columns;
  for (const [name, { insert, make }] of Object.entries(keptForGood)) {
    const kept = columnsOf(former, name);
    if (kept === undefined) continue;
    await make?.(tx);
    const now = columnsOf(tables, name) ?? (make && kept);
    if (now !== undefined) await sql.raw(insert(kept.filter((column) => now.includes(column)))).execute(tx);
    await sql.raw(`drop table kept_${name}`).execute(tx);
  }
}

/** Nobody is texted or called back for what was due when the backup was made, and may have been done since. */
async function pause(tx: Transaction<Schema>, tables: readonly Table[], { nowMs, file }: Restoring): Promise<void> {
  if (!has(tables, "switches")) return;
  const off = { value: "off", message: `restored from ${file}`, who: "restore", at_ms: nowMs } as const;
  for (const what of ["texts", "call-backs"] as const)
    await tx
      .insertInto("switches")
      .values({ what, ...off })
      .onConflict((conflict) => conflict.column("what").doUpdateSet(off))
      .execute();
}

function has(tables: readonly Table[], table: string): boolean {
  return tables.some(({ name }) => name === table);
}
