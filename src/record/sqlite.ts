import type { DatabaseSyncInstance, StatementSyncInstance } from "@photostructure/sqlite";
import { Kysely } from "kysely";
import type { Database, ErrorClass, Glance, Reader, Statement, Transaction, Value } from "./database.ts";
import type { Schema } from "./schema.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { DatabaseSync, isOwn } from "./sqlite-module.ts";
import { createPrivately, FileError, refuseDamaged, SqliteFile } from "./sqlite-file.ts";
import { isAboutTheFile, isDamage, classifySqliteError } from "./sqlite-errors.ts";

const inMemory = ":memory:";
/** How long a statement waits for another process that writes to the file, in milliseconds. */
const busyMs = 200;

/**
 * Opens a database in a file, for one process; `:memory:` is one that goes with the process.
 *
 * Decisions take turns: `BEGIN IMMEDIATE` keeps other connections out, and
 * within this one a decision begins when the one before it is over.
 */
export function openSqlite(path: string): Database {
  if (path !== inMemory) createPrivately(path);
  const sqlite = new DatabaseSync(path, { timeout: busyMs });
  try {
    sqlite.exec("PRAGMA journal_mode = WAL");
    if (path !== inMemory) refuseDamaged(sqlite, path);
    // With WAL, a killed process loses nothing that was committed; only a power cut may take the last moment.
    sqlite.exec("PRAGMA synchronous = NORMAL");
  } catch (error) {
    sqlite.close();
    throw isDamage(error) ? new FileError("damaged", { cause: error }) : error;
  }
  return new SqliteDatabase(sqlite, path === inMemory ? undefined : new SqliteFile(path));
}

/** Opens a file that is there, to read it beside the server that writes to it. Throws when it is not there. */
export function readSqlite(path: string): Kysely<Schema> {
  return new Kysely({ dialect: sqliteDialect(new DatabaseSync(path, { readOnly: true, timeout: 5000 })) });
}

/**
 * Opens a file to write to it alone, without a log, and makes it where it is not there. Throws when a server has it open:
 * as long as others use the log of a file, SQLite does not give it up (https://www.sqlite.org/wal.html).
 */
export function openSqliteAlone(path: string): Kysely<Schema> {
  createPrivately(path);
  const sqlite = new DatabaseSync(path, { timeout: 2000 });
  try {
    sqlite.exec("PRAGMA journal_mode = DELETE");
    return new Kysely({ dialect: sqliteDialect(sqlite) });
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

class SqliteDatabase implements Database {
  readonly kysely: Kysely<Schema>;
  readonly #sqlite: DatabaseSyncInstance;
  readonly #file: SqliteFile | undefined;
  readonly #prepared = new Map<Statement<unknown>, Prepared>();
  readonly #begin: StatementSyncInstance;
  /** Begins to read, and keeps nobody from writing. */
  readonly #look: StatementSyncInstance;
  readonly #commit: StatementSyncInstance;
  readonly #tx: Transaction = {
    one: async <T>(statement: Statement<T>, ...values: readonly Value[]) => {
      const { query, order, asRow } = this.#prepare(statement);
      const found = query.get(...inOrder(values, order));
      return found && (asRow(found) as T);
    },
    all: async <T>(statement: Statement<T>, ...values: readonly Value[]) => {
      const { query, order, asRow } = this.#prepare(statement);
      return query.all(...inOrder(values, order)).map(asRow) as T[];
    },
    run: async (statement, ...values) => this.#run(statement, values),
    save: (statement, ...values) => void this.#run(statement, values),
  };
  /** Kept when the decision that is being taken is over, well or not. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(sqlite: DatabaseSyncInstance, file: SqliteFile | undefined) {
    this.#sqlite = sqlite;
    this.#file = file;
    this.#begin = sqlite.prepare("BEGIN IMMEDIATE");
    this.#look = sqlite.prepare("BEGIN");
    this.#commit = sqlite.prepare("COMMIT");
    this.kysely = new Kysely({ dialect: sqliteDialect(sqlite) });
  }

  transaction<T, R>(
    decide: (tx: Transaction, read: Promise<readonly R[]>) => Promise<T>,
    reading?: Statement<R>,
  ): Promise<T> {
    const result = this.#turn.then(() => this.#alone(() => decide(this.#tx, this.#read(reading))));
    this.#turn = result.catch(() => {});
    return result;
  }

  async read<T>(ask: (reader: Reader) => Promise<T>): Promise<T> {
    const { result } = await this.glance(async (tx) => ({ result: await ask(tx), write: undefined }));
    return result;
  }

  glance<T, R>(
    look: (tx: Reader, read: Promise<readonly R[]>) => Promise<Glance<T>>,
    reading?: Statement<R>,
  ): Promise<{ readonly result: T; readonly changed: number }> {
    const looked = this.#turn.then(async () => {
      this.#look.run();
      const { result, write } = await this.#ending(() => look(this.#tx, this.#read(reading)));
      return { result, changed: write === undefined ? 0 : this.#run(write.statement, write.values) };
    });
    this.#turn = looked.catch(() => {});
    return looked;
  }

  #read<R>(reading: Statement<R> | undefined): Promise<readonly R[]> {
    return reading === undefined ? Promise.resolve([]) : this.#tx.all(reading);
  }

  classifyError(error: unknown): ErrorClass {
    return classifySqliteError(error);
  }

  async check(): Promise<void> {
    this.#file?.check();
  }

  async abandon(error: unknown): Promise<string | undefined> {
    if (this.#file === undefined || !isAboutTheFile(error)) return undefined;
    await this.#turn;
    return this.#file.abandon(this.#sqlite);
  }

  async close(): Promise<void> {
    await this.#turn;
    if (!this.#sqlite.isOpen) return;
    this.#leaveOneFile();
    this.#sqlite.close();
    this.#file?.close();
  }

  /** Puts what stands in the file's log into the file: on Node 20 the log would stay, and a copy of the file lack it. */
  #leaveOneFile(): void {
    try {
      this.#sqlite.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      this.#sqlite.exec("PRAGMA journal_mode = DELETE");
    } catch {
      // Somebody else has the file open: then the log is theirs, too, and nothing is lost.
    }
  }

  async #alone<T>(decide: () => Promise<T>): Promise<T> {
    this.#begin.run();
    return this.#ending(decide);
  }

  /** Ends what has begun, well or not. */
  async #ending<T>(work: () => Promise<T>): Promise<T> {
    try {
      const result = await work();
      this.#commit.run();
      return result;
    } finally {
      if (this.#sqlite.isTransaction) this.#sqlite.exec("ROLLBACK");
    }
  }

  #run(statement: Statement<unknown>, values: readonly Value[]): number {
    const { query, order } = this.#prepare(statement);
    return query.run(...inOrder(values, order)).changes;
  }

  #prepare(statement: Statement<unknown>): Prepared {
    const known = this.#prepared.get(statement);
    if (known !== undefined) return known;
    const order: number[] = [];
    const sql = statement.sql.replaceAll(/\$(\d+)/g, (_, place: string) => {
      order.push(Number(place) - 1);
      return "?";
    });
    const query = this.#sqlite.prepare(sql);
    const prepared = { query, order, asRow: rowsOf(query) };
    this.#prepared.set(statement, prepared);
    return prepared;
  }
}

/** A prepared query, and which value belongs to each of its question marks. */
interface Prepared {
  readonly query: StatementSyncInstance;
  readonly order: readonly number[];
  /** Makes a row of what the query gives. */
  readonly asRow: AsRow;
}

type AsRow = (found: unknown) => unknown;

/** Node's own SQLite gives rows; the package is four times as fast where it need not name each value. */
function rowsOf(query: StatementSyncInstance): AsRow {
  if (isOwn) return (found) => found;
  query.setReturnArrays(true);
  const names = query.columns().map(({ name }) => name);
  return (found) => {
    const row: Record<string, Value> = {};
    for (const [i, value] of (found as Value[]).entries()) row[names[i] ?? ""] = value;
    return row;
  };
}

function inOrder(values: readonly Value[], order: readonly number[]): Value[] {
  return order.map((place) => values[place] ?? null);
}
