import type { DatabaseSettings } from "../config/settings.ts";
import type { Database } from "./database.ts";
import { openPostgres } from "./postgres.ts";
import { openSqlite } from "./sqlite.ts";

/** Opens the database that the settings name. Throws when a file cannot be had; a server may turn out later not to answer. */
export function openDatabase(settings: Exclude<DatabaseSettings, { kind: "none" }>): Database {
  return settings.kind === "sqlite" ? openSqlite(settings.path) : openPostgres(settings.url);
}
