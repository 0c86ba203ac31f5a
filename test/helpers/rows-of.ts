import { sql } from "kysely";
import { readConfig } from "../../src/config.ts";
import { openToRead } from "../../src/record/read-record.ts";

/** All that a record holds, by table; rows are in an order of their own, so that two records can be compared. */
export async function rowsOf(databaseUrl: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { database } = readConfig({ DATABASE_URL: databaseUrl });
  if (database.kind === "none") throw new Error("none is no record");
  const kysely = openToRead(database);
  try {
    const tables = (await kysely.introspection.getTables()).map(({ name }) => name).sort();
    const rows = tables.map(async (name) => [name, await sorted(kysely, name)] as const);
    return Object.fromEntries(await Promise.all(rows));
  } finally {
    await kysely.destroy();
  }
}

async function sorted(kysely: ReturnType<typeof openToRead>, table: string): Promise<unknown[]> {
  const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(kysely);
  // Migrations of the same version may have put the columns in the same order only by chance.
  const texts = rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
  return texts.sort().map((text) => JSON.parse(text) as unknown);
}
