import { Socket } from "node:net";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database, Statement, Transaction, ErrorClass, Value } from "./database.ts";
import type { Schema } from "./schema.ts";

/** How long a decision may take, with the wait for its turn and for a connection, in milliseconds. */
const limitMs = 250;
/**
 * How long of that it waits for a connection, and then for its turn, in milliseconds. Where more is asked than can be
 * decided, most give up before they have held up anybody, and whoever has got their turn has time left to use it.
 */
const longestWaitMs = 100;
/**
 * Decisions look rows up by indexes, also where Postgres has guessed that reading a table from end to end would be shorter: it
 * would get longer with every call. Planned once for any values, a statement costs the same today and in a year.
 */
const planning =
  "-c enable_seqscan=off -c enable_mergejoin=off -c enable_hashjoin=off -c plan_cache_mode=force_generic_plan -c jit=off";
/** The lock that makes decisions on one line serial. */
const lineLock = 7_153_001;

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

  constructor(url: string) {
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

  async transaction<T, R>(
    decide: (tx: Transaction, read: Promise<readonly R[]>) => Promise<T>,
    reading?: Statement<R>,
  ): Promise<T> {
    const deadlineMs = performance.now() + limitMs;
    const connection = new Borrowed(await this.#decisions.connect());
    connection.limit(deadlineMs - performance.now());
    const tx = new PostgresTransaction(connection.client);
    try {
      const result = await decide(tx, tx.begin(reading));
      if (performance.now() > deadlineMs) throw new TooLate();
      // Once the commit is sent the decision may stand, whatever we hear: it gets a time of its own.
      connection.limit(limitMs);
      await tx.commit();
      return result;
    } catch (error) {
      throw await connection.rollBack(tx.causeOf(error));
    } finally {
      connection.giveBack();
    }
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

/** A connection that can be cut: by itself one with statements under way waits for the server to answer them all. */
class PipelinedClient extends pg.Client {
  readonly #socket: Socket;

  constructor(config?: pg.ClientConfig) {
    const socket = new Socket();
    super({ ...config, stream: () => socket });
    this.#socket = socket;
  }

  cut(): void {
    this.#socket.destroy();
  }
}

/** A connection of the pool while a decision uses it, given up when the server falls silent. */
class Borrowed {
  readonly client: pg.PoolClient;
  #isGivenBack = false;
  #limit: NodeJS.Timeout | undefined;

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  /** Gives up the connection unless it is given back by then, in milliseconds from now. */
  limit(ms: number): void {
    clearTimeout(this.#limit);
    this.#limit = setTimeout(
      () => {
        this.giveBack(new TooLate());
      },
      Math.max(1, ms),
    );
  }

  /** Undoes what was done, and gives what the decision failed of. */
  async rollBack(error: unknown): Promise<unknown> {
    if (this.#isGivenBack) return new TooLate({ cause: error });
    try {
      await this.client.query("ROLLBACK");
    } catch (problem) {
      this.giveBack(problem instanceof Error ? problem : new TooLate());
    }
    return error;
  }

  /** An error with it ends the connection. */
  giveBack(error?: Error): void {
    clearTimeout(this.#limit);
    if (this.#isGivenBack) return;
    this.#isGivenBack = true;
    if (error !== undefined && this.client instanceof PipelinedClient) this.client.cut();
    this.client.release(error);
  }
}

/** The database has not answered in time. */
class TooLate extends Error {
  constructor(options?: ErrorOptions) {
    super(`the database did not answer within ${limitMs} ms`, options);
    this.name = "TooLate";
  }
}

/** What a decision asks and changes on one connection. */
class PostgresTransaction implements Transaction {
  readonly #client: pg.PoolClient;
  readonly #sent: Promise<unknown>[] = [];
  #failed: { readonly error: unknown } | undefined;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  /**
   * Asks for the turn of a decision. The lock is a statement of its own: one that took it and read as well would read
   * what was there before it waited. What is to be read first is asked for in the same message.
   */
  begin<R>(reading: Statement<R> | undefined): Promise<readonly R[]> {
    this.#keep(this.#client.query("BEGIN"));
    this.#keep(this.#client.query(`SELECT pg_advisory_xact_lock(${lineLock})`));
    const read = reading === undefined ? Promise.resolve([]) : this.all(reading);
    this.#keep(read);
    return read;
  }

  async one<T>(statement: Statement<T>, ...values: readonly Value[]): Promise<T | undefined> {
    return (await this.#query(statement, values)).rows[0] as T | undefined;
  }

  async all<T>(statement: Statement<T>, ...values: readonly Value[]): Promise<T[]> {
    return (await this.#query(statement, values)).rows as T[];
  }

  async run(statement: Statement<unknown>, ...values: readonly Value[]): Promise<number> {
    return (await this.#query(statement, values)).rowCount ?? 0;
  }

  save(statement: Statement<unknown>, ...values: readonly Value[]): void {
    this.#keep(this.#query(statement, values));
  }

  /** Commits, unless something that was saved has failed: then Postgres rolls back, and the error is thrown. */
  async commit(): Promise<void> {
    const committed = this.#client.query("COMMIT");
    await Promise.all([...this.#sent, committed]);
    // After an error Postgres answers a COMMIT by rolling back, and does not call it one.
    if ((await committed).command !== "COMMIT") throw new Error("the decision was rolled back");
  }

  /** What went wrong first: after that, Postgres only says that something has. */
  causeOf(error: unknown): unknown {
    return this.#failed === undefined ? error : this.#failed.error;
  }

  #query(statement: Statement<unknown>, values: readonly Value[]): Promise<pg.QueryResult> {
    const asked = this.#client.query({ name: statement.name, text: statement.sql, values: [...values] });
    asked.catch((error: unknown) => (this.#failed ??= { error }));
    return asked;
  }

  /** Errors are thrown by the commit; until then nobody waits for them. */
  #keep(sent: Promise<unknown>): void {
    sent.catch((error: unknown) => (this.#failed ??= { error }));
    this.#sent.push(sent);
  }
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
