import { randomUUID } from "node:crypto";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, ErrorClass, Glance, Reader, Statement, Transaction } from "./database.ts";
import { Borrowed, limitMs, PipelinedClient, PostgresTransaction, readerOn, TooLate } from "./postgres-connection.ts";
import { listenToOthers } from "./postgres-notify.ts";
import type { Schema } from "./schema.ts";

/**
 * How long of that it waits for a connection, and then for its turn, in milliseconds. Where more is asked than can be
 * decided, most give up before they have held up anybody, and whoever has got their turn has time left to use it.
 */
const longestWaitMs = 100;
/**
 * Decisions look rows up by indexes, also where Postgres has guessed that reading a table from end to end would be shorter: it
 * would get longer with every call. Planned once for any values, a statement costs the same today and in a year. What is
 * forbidden counts as dear, and for what is dear Postgres would start other processes, or compile: ten milliseconds each time.
 */
const planning = [
  "enable_seqscan=off",
  "enable_mergejoin=off",
  "enable_hashjoin=off",
  "plan_cache_mode=force_generic_plan",
  "jit=off",
  "max_parallel_workers_per_gather=0",
]
  .map((setting) => `-c ${setting}`)
  .join(" ");

/** How long a statement of a reading may take, in milliseconds. */
const readLimitMs = 5000;

/**
 * Opens a database on a Postgres server, for any number of processes.
 *
 * A decision holds an advisory lock from beginning to end. Lock and statement
 * time limits are the server's own, and no commit is sent after the limit, so a
 * decision is committed before the answer or not at all; a connection on which the
 * server has fallen silent is given up.
 *
 * Statements are sent without waiting for the answers of those before: what a decision
 * asks at once, and all that it changes, costs one message each.
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
  readonly #url: string;
  readonly #id = randomUUID();

  constructor(url: string) {
    this.#url = url;
    const limits = `-c statement_timeout=${limitMs} -c lock_timeout=${longestWaitMs} -c idle_in_transaction_session_timeout=2000`;
    const options = `${limits} ${planning}`;
    this.#decisions = pool({
      connectionString: url,
      options,
      max: 5,
      connectionTimeoutMillis: longestWaitMs,
      pipeline: true,
      Client: PipelinedClient,
    });
    this.#rest = pool({ connectionString: url, max: 2, connectionTimeoutMillis: 5000 });
    this.kysely = new Kysely({ dialect: new PostgresDialect({ pool: this.#rest }) });
  }

  transaction<T, R>(
    decide: (tx: Transaction, read: Promise<readonly R[]>) => Promise<T>,
    reading?: Statement<R>,
  ): Promise<T> {
    return this.#within(async (tx, limit) => {
      const result = await decide(tx, tx.begin(reading));
      limit();
      await tx.commit();
      return result;
    });
  }

  glance<T, R>(
    look: (tx: Reader, read: Promise<readonly R[]>) => Promise<Glance<T>>,
    reading?: Statement<R>,
  ): Promise<{ readonly result: T; readonly changed: number }> {
    return this.#within(async (tx, limit) => {
      const { result, write } = await look(tx, tx.look(reading));
      limit();
      const changed = await tx.commitAnd(write);
      return { result, changed };
    });
  }

  /** Works on one connection, within the limit: from the moment it calls `limit`, it has the same time once more. */
  async #within<T>(work: (tx: PostgresTransaction, limit: () => void) => Promise<T>): Promise<T> {
    const deadlineMs = performance.now() + limitMs;
    const connection = new Borrowed(await this.#decisions.connect());
    connection.limit(deadlineMs - performance.now());
    const tx = new PostgresTransaction(connection.client, this.#id);
    try {
      return await work(tx, () => {
        if (performance.now() > deadlineMs) throw new TooLate();
        // Once the commit is sent the decision may stand, whatever we hear: it gets a time of its own.
        connection.limit(limitMs);
      });
    } catch (error) {
      throw await connection.rollBack(tx.causeOf(error));
    } finally {
      connection.giveBack();
    }
  }

  async read<T>(ask: (reader: Reader) => Promise<T>): Promise<T> {
    const client = await this.#rest.connect();
    try {
      await client.query(
        `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = ${readLimitMs}`,
      );
      const result = await ask(readerOn(client));
      await client.query("COMMIT");
      client.release();
      return result;
    } catch (error) {
      // What a connection has failed of is not worth finding out: the next one is as good.
      client.release(true);
      throw error;
    }
  }

  onOtherCommits(listener: () => void): () => void {
    return listenToOthers(this.#url, this.#id, listener);
  }

  classifyError(error: unknown): ErrorClass {
    if (error instanceof pg.DatabaseError) return classifyState(error.code ?? "");
    if (error instanceof TooLate) return "busy";
    if (!(error instanceof Error)) return "ours";
    // The pool has no error of its own for these.
    if (/^timeout exceeded|^Query read timeout/.test(error.message)) return "busy";
    const isLost =
      /^E[A-Z_]+$/.test(String(Reflect.get(error, "code"))) || /^Connection terminated|^Client /.test(error.message);
    return isLost ? "gone" : "ours";
  }

  async close(): Promise<void> {
    await Promise.all([this.#decisions.end(), this.kysely.destroy()]);
  }
}

/** What an SQLSTATE means: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function classifyState(code: string): ErrorClass {
  // Locks that were not had in time, and statements that were cancelled for their length.
  if (code === "55P03" || code === "57014" || code.startsWith("40")) return "busy";
  // A table or a column that is not there (any more), or may not be used.
  if (["42P01", "42703", "42501", "3F000"].includes(code)) return "gone";
  // Connection, authorization, a database that is not there, read-only, resources, operator, system.
  return /^(?:08|28|3D|25|53|57|58)/.test(code) ? "gone" : "ours";
}

// Whole numbers of 64 bits come as numbers: our times fit.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

function pool(config: pg.PoolConfig): pg.Pool {
  const made = new pg.Pool({ ...config, keepAlive: true, allowExitOnIdle: true });
  // A connection that breaks while nobody uses it is replaced when it is needed; one that breaks between two statements
  // of a decision fails the next of them. Neither may end the process.
  made.on("error", () => {});
  made.on("connect", (client) => client.on("error", () => {}));
  return made;
}
