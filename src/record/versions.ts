import { type Kysely, sql } from "kysely";
import { databaseName } from "./database-settings.ts";
import { firstMigration, isKnownMigration } from "./migrations.ts";
import { hasTable, type KeptRecord, noRecordIn, unreadable } from "./read-record.ts";
import type { Schema } from "./schema.ts";

/** The migrations that a record has behind it, in order; none where there is no record yet. */
export async function migrationsOf(kysely: Kysely<Schema>, settings: KeptRecord): Promise<readonly string[]> {
  try {
    if (!(await hasTable(kysely, "kysely_migration"))) return [];
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(kysely);
    return rows.map(({ name }) => name);
  } catch (error) {
    throw unreadable(settings, error);
  }
}

/** The same of a record that this version of the program has to understand. Throws what to do when it cannot. */
export async function knownMigrationsOf(kysely: Kysely<Schema>, settings: KeptRecord): Promise<readonly string[]> {
  const names = await migrationsOf(kysely, settings);
  if (!names.includes(firstMigration)) throw new Error(noRecordIn(settings));
  refuseNewer(names, settings);
  return names;
}

/** Throws when a newer version of this program has written a record: what it holds cannot be known here. */
export function refuseNewer(names: readonly string[], settings: KeptRecord): void {
  const newer = names.filter((name) => !isKnownMigration(name));
  if (newer.length > 0)
    throw new Error(
      `${databaseName(settings)} was written by a newer version of this program (${newer.join(", ")}): use that version`,
    );
}
