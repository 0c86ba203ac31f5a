import { withTimeout } from "../runtime/with-timeout.ts";
import { migrate } from "./migrations.ts";
import type { DatabaseSettings } from "./database-settings.ts";
import type { Database } from "./database.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens the database that the settings name. Throws when a file cannot be had; a server may turn out later not to answer. */
export function openDatabase(settings: Exclude<DatabaseSettings, { kind: "none" }>): Database {
  return settings.kind === "sqlite" ? openSqlite(settings.path) : openPostgres(settings.url);
}

/** How long bringing the tables up to date may take, with the wait for another process that does it; in milliseconds. */
const migrationLimitMs = 30_000;

/** Opens a database, and brings its tables up to date. */
export async function openUpToDate(open: () => Database): Promise<Database> {
  const database = open();
  try {
    await withTimeout(migrationLimitMs, migrate(database.kysely));
    return database;
  } catch (error) {
    // What hangs may hang on: it is not waited for.
    void database.close().catch(() => {});
    throw error;
  }
}
