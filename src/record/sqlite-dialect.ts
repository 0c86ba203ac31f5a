import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { SqliteDialect } from "kysely";

/** Kysely over SQLite's own API. Kysely expects parameters in an array, and to be told which statements give rows. */
export function sqliteDialect(sqlite: DatabaseSyncInstance): SqliteDialect {
  const prepare = (sql: string) => {
    const statement = sqlite.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]) => statement.all(...parameters),
      run: (parameters: readonly unknown[]) => statement.run(...parameters),
      iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters),
    };
  };
  return new SqliteDialect({ database: { prepare, close: () => sqlite.close() } });
}
