import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Statement, Transaction, Value } from "./database.ts";
import type { Schema } from "./schema.ts";

/** How long a decision may take, with the wait for its turn and for a connection, in milliseconds. */
const limitMs = 250;
/** The lock that makes decisions on one line serial. */
const lineLock = 7_153_001;
const begin = `BEGIN; SELECT pg_advisory_xact_lock(${lineLock})`;

/**
 * Opens a database on a Postgres server, for any number of processes.
 *
 * A decision holds an advisory lock from beginning to end. Lock and statement
 * time limits are the server's own, so a claim is committed before the answer
 * or not at all; a connection on which the server has fallen silent is given up.
 */
export function openPostgres(url: string): Database {
  return new PostgresDatabase(url);
}

/** One connection, on which nothing can be changed and no statement goes on for more than a minute. */
export function readPostgres(url: string): Kysely<Schema> {
  const options = "-c default_transaction_read_only=on -c statement_timeout=60000";
  const one = pool({ connectionString: url, options, max: 1, connectionTimeoutMillis: 5000 });
  return new Kysely({ dialect: new PostgresDialect({ pool: one }) });
}

class PostgresDatabase implements Database {
  readonly kysely: Kysely<Schema>;
  readonly #decisions: pg.Pool;
  readonly #rest: pg.Pool;

  constructor(url: string) {
    const options = `-c statement_timeout=${limitMs} -c lock_timeout=${limitMs} -c idle_in_transaction_session_timeout=2000`;
    this.#decisions = pool({ connectionString: url, options, max: 5, connectionTimeoutMillis: limitMs });
    this.#rest = pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5000 });
    this.kysely = new Kysely({ dialect: new PostgresDialect({ pool: this.#rest }) });
  }

  async transaction<T>(decide: (tx: Transaction) => Promise<T>): Promise<T> {
    const startedMs = performance.now();
    const client = await this.#decisions.connect();
    let over = false;
    const release = (error?: Error) => {
      if (!over) client.release(error);
      over = true;
    };
    const limit = setTimeout(
      () => {
        release(new TooLate());
      },
      Math.max(1, limitMs - (performance.now() - startedMs)),
    );
    try {
      return await this.#decide(client, decide);
    } catch (error) {
      if (over) throw new TooLate({ cause: error });
      await client.query("ROLLBACK").catch((problem: unknown) => {
        release(problem instanceof Error ? problem : new TooLate());
      });
      throw error;
    } finally {
      clearTimeout(limit);
      release();
    }
  }

  isOutage(error: unknown): boolean {
    if (!(error instanceof pg.DatabaseError)) return error instanceof Error;
    // Connection, resources, operator's intervention, system, locks: https://www.postgresql.org/docs/current/errcodes-appendix.html
    return /^(?:08|53|55|57|58|40|3D|28)/.test(error.code ?? "");
  }

  async close(): Promise<void> {
    await Promise.all([this.#decisions.end(), this.kysely.destroy()]);
  }

  async #decide<T>(client: pg.PoolClient, decide: (tx: Transaction) => Promise<T>): Promise<T> {
    await client.query(begin);
    const result = await decide(transactionOn(client));
    await client.query("COMMIT");
    return result;
  }
}

/** The database has not answered in time. */
class TooLate extends Error {
  constructor(options?: ErrorOptions) {
    super(`the database did not answer within ${limitMs} ms`, options);
    this.name = "TooLate";
  }
}

function transactionOn(client: pg.PoolClient): Transaction {
  const query = (statement: Statement<unknown>, values: readonly Value[]) =>
    client.query({ name: statement.name, text: statement.sql, values: [...values] });
  return {
    one: async <T>(statement: Statement<T>, ...values: readonly Value[]) =>
      (await query(statement, values)).rows[0] as T | undefined,
    all: async <T>(statement: Statement<T>, ...values: readonly Value[]) =>
      (await query(statement, values)).rows as T[],
    run: async (statement, ...values) => (await query(statement, values)).rowCount ?? 0,
  };
}

// Whole numbers of 64 bits come as numbers: our times fit.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

function pool(config: pg.PoolConfig): pg.Pool {
  const made = new pg.Pool({ ...config, keepAlive: true, allowExitOnIdle: true });
  // A connection that breaks while nobody uses it is replaced when it is needed.
  made.on("error", () => {});
  return made;
}
