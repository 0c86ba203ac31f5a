import { existsSync } from "node:fs";
import { mkdtemp, rmdir, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { sql } from "kysely";
import { checkRecord } from "../../../record/check-record.ts";
import { databaseName } from "../../../record/database-settings.ts";
import { pendingMigrations } from "../../../record/migrations.ts";
import { openDatabase } from "../../../record/open-database.ts";
import { probeLightly } from "../../../record/probe.ts";
import { hasTable, type KeptRecord, openToRead } from "../../../record/read-record.ts";
import { reasonOf } from "../../../runtime/reason.ts";
import { withTimeout } from "../../../runtime/with-timeout.ts";
import type { Check } from "../check.ts";
import { doubtful, fine, type Finding, wrong } from "../finding.ts";

/** How long the database may take, in milliseconds. */
const limitMs = 10_000;

/** Whether the record is there, up to date and can be written to. */
export const recordCheck: Check = {
  about: "the record",
  needs: [],
  async look({ config: { database } }) {
    if (database.kind === "none") return [fine("record", "The line keeps no record, as DATABASE_URL says.")];
    const found = database.kind === "sqlite" ? await lookAtFolder(database.path) : [];
    if (found.length > 0) return found;
    return withTimeout(limitMs, lookInside(database)).catch((error: unknown) => [unusable(database, error)]);
  },
};

/** What there is to say before a file is opened; nothing where it can be. */
async function lookAtFolder(path: string): Promise<Finding[]> {
  const folder = resolve(dirname(path));
  if (!existsSync(folder)) {
    const means = `The folder of the record, ${folder}, is not there.`;
    return [wrong("record-unusable", means, "Make it, or name another file in DATABASE_URL.")];
  }
  const obstacle = await whatKeepsFromWriting(folder);
  if (obstacle !== undefined) {
    const means = `The folder of the record, ${folder}, cannot be written to (${obstacle}): SQLite makes files of its own there.`;
    return [wrong("record-folder", means, "Let this user write to the folder, or name another file in DATABASE_URL.")];
  }
  if (existsSync(path)) return [];
  return [fine("record", `The record, ${resolve(path)}, will be made when the server starts.`)];
}

/** It is tried, and leaves nothing behind: what a folder says of its rights is not all that decides. */
async function whatKeepsFromWriting(folder: string): Promise<string | undefined> {
  try {
    await rmdir(await mkdtemp(join(folder, ".doctor-")));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function lookInside(database: KeptRecord): Promise<Finding[]> {
  await checkRecord(database);
  const pending = await pendingIn(database);
  if (pending.length > 0) {
    const means = `${databaseName(database)} lacks the latest tables (${pending.join(", ")}).`;
    return [
      doubtful("record-not-migrated", means, "Start the server of this version on it once: it brings them up to date."),
    ];
  }
  const opened = openDatabase(database);
  try {
    await opened.transaction(probeLightly);
    return [fine("record", `${databaseName(database)} is up to date and can be written to.`)];
  } finally {
    void opened.close().catch(() => {});
  }
}

async function pendingIn(database: KeptRecord): Promise<string[]> {
  const kysely = openToRead(database);
  try {
    if (!(await hasTable(kysely, "kysely_migration"))) return pendingMigrations([]);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(kysely);
    return pendingMigrations(rows.map(({ name }) => name));
  } finally {
    void kysely.destroy().catch(() => {});
  }
}

function unusable(database: KeptRecord, error: unknown): Finding {
  const reason = reasonOf(error);
  const means = reason.startsWith("The ")
    ? `${reason}.`
    : `${databaseName(database)} cannot keep the record: ${reason}.`;
  const remedy =
    database.kind === "sqlite"
      ? "See that it is the server's own file and that this user may write to it, or correct DATABASE_URL."
      : "See that Postgres runs there and lets this user write, or correct DATABASE_URL.";
  return wrong("record-unusable", means, remedy);
}

const megabyte = 1024 * 1024;
/** Below the first it will not last long, below the second it is as good as full; in megabytes. */
const [littleMegabytes, leastMegabytes] = [1000, 100];

/** Whether there is room for the record. */
export const diskCheck: Check = {
  about: "the disk",
  needs: [],
  async look({ config: { database } }) {
    const folder = database.kind === "sqlite" ? dirname(resolve(database.path)) : process.cwd();
    if (!existsSync(folder)) return [];
    const { bavail, bsize } = await statfs(folder);
    const free = Math.floor((bavail * bsize) / megabyte);
    if (free >= littleMegabytes) return [fine("disk", `There are ${Math.floor(free / 1000)} GB free on the disk.`)];
    const means = `There are only ${free} MB free on the disk of ${folder}.`;
    const remedy = "Make room: delete old logs, or let RETENTION_DAYS delete old calls.";
    return [free < leastMegabytes ? wrong("disk-full", means, remedy) : doubtful("disk-low", means, remedy)];
  },
};
