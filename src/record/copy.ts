import { hash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { CompiledQuery, type Kysely, sql, type Transaction } from "kysely";
import { migrateTo } from "./migrations.ts";
import type { Schema } from "./schema.ts";
import { openSqlite } from "./sqlite.ts";

/** A table of a record, with its columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A record that is read from or written to within one transaction. How rows are read and written depends on its kind. */
export interface Side {
  readonly kind: "sqlite" | "postgres";
  readonly tx: Transaction<Schema>;
}

type Row = Readonly<Record<string, unknown>>;

/** So many rows are read at once; that is what has to fit into memory. */
const pageRows = 500;

/** The tables that a record has after a migration; whatever else a database holds is not ours. */
export async function tablesAfter(migration: string): Promise<readonly Table[]> {
  const database = openSqlite(":memory:");
  try {
    await migrateTo(database.kysely, migration);
    const tables = await database.kysely.introspection.getTables();
    return tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
  } finally {
    await database.close();
  }
}

/**
 * Copies all rows of the tables, reads back what has been written, and gives the number of rows. Throws when the two
 * differ, and when it is told to stop.
 */
export async function copyTables(
  from: Side,
  to: Side,
  { tables, stop }: { readonly tables: readonly Table[]; readonly stop: AbortSignal },
): Promise<number> {
  let rows = 0;
  for (const table of tables) {
    const read = new Tally();
    // A migration may have written rows of its own.
    await sql`delete from ${sql.table(table.name)}`.execute(to.tx);
    for await (const page of pagesOf(from, table)) {
      await giveWay(stop);
      read.add(page, table);
      await insert(to, table, page);
    }
    const written = new Tally();
    for await (const page of pagesOf(to, table)) {
      await giveWay(stop);
      written.add(page, table);
    }
    if (!read.equals(written)) throw new Error(`what was written into the table ${table.name} is not what was read`);
    rows += read.rows;
  }
  return rows;
}

/** Signals come in between two pages only: SQLite answers at once. */
async function giveWay(stop: AbortSignal): Promise<void> {
  await nextTurn();
  stop.throwIfAborted();
}

/** What a table holds, whatever the order of its rows: their number, and the sum of their hashes. */
class Tally {
  rows = 0;
  #sum = 0;

  add(page: readonly Row[], { columns }: Table): void {
    for (const row of page) {
      const text = JSON.stringify(columns.map((column) => row[column]));
      this.#sum = (this.#sum + hash("sha1", text, "buffer").readUIntBE(0, 6)) % 2 ** 48;
    }
    this.rows += page.length;
  }

  equals(other: Tally): boolean {
    return this.rows === other.rows && this.#sum === other.#sum;
  }
}

function pagesOf({ kind, tx }: Side, table: Table): AsyncIterable<readonly Row[]> {
  return kind === "sqlite" ? sqlitePages(tx, table) : postgresPages(tx, table);
}

async function* sqlitePages(tx: Kysely<Schema>, { name, columns }: Table): AsyncIterable<readonly Row[]> {
  let last = 0;
  for (;;) {
    const { rows } = await sql<Row>`select rowid as row_number, ${list(columns)} from ${sql.table(name)}
      where rowid > ${last} order by rowid limit ${sql.lit(pageRows)}`.execute(tx);
    if (rows.length === 0) return;
    yield rows;
    last = Number(rows.at(-1)?.row_number);
  }
}

async function* postgresPages(tx: Kysely<Schema>, { name, columns }: Table): AsyncIterable<readonly Row[]> {
  await sql`declare pages no scroll cursor for select ${list(columns)} from ${sql.table(name)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(pageRows)} from pages`.execute(tx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close pages`.execute(tx);
}

async function insert({ kind, tx }: Side, table: Table, rows: readonly Row[]): Promise<void> {
  await tx.executeQuery(kind === "sqlite" ? insertValues(table, rows) : insertDocument(table, rows));
}

/** SQLite takes 32,766 values in a statement (https://www.sqlite.org/limits.html). */
function insertValues({ name, columns }: Table, rows: readonly Row[]): CompiledQuery {
  const row = `(${columns.map(() => "?").join()})`;
  const text = `insert into ${name} (${columns.join()}) values ${rows.map(() => row).join()}`;
  return CompiledQuery.raw(
    text,
    rows.flatMap((one) => columns.map((column) => one[column])),
  );
}

/** Postgres reads rows out of one value, so that it plans one statement for any number of them. */
function insertDocument({ name, columns }: Table, rows: readonly Row[]): CompiledQuery {
  const text = `insert into ${name} (${columns.join()})
    select ${columns.join()} from json_populate_recordset(null::${name}, $1::json)`;
  return CompiledQuery.raw(text, [JSON.stringify(rows)]);
}

function list(columns: readonly string[]) {
  return sql.join(columns.map((column) => sql.ref(column)));
}
