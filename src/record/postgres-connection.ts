import { Socket } from "node:net";
import pg from "pg";
import type { Reader, Statement, Transaction, Value, Write } from "./database.ts";
import { notifyOthers } from "./postgres-notify.ts";

/** How long a decision may take, with the wait for its turn and for a connection, in milliseconds. */
export const limitMs = 250;
/** The lock that makes decisions on one line serial. */
const lineLock = 7_153_001;

/** A connection that can be cut: by itself one with statements under way waits for the server to answer them all. */
export class PipelinedClient extends pg.Client {
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
export class Borrowed {
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
export class TooLate extends Error {
  constructor(options?: ErrorOptions) {
    super(`the database did not answer within ${limitMs} ms`, options);
    this.name = "TooLate";
  }
}

/** What is asked on one connection beside all decisions. */
export function readerOn(client: pg.PoolClient): Reader {
  const ask = async (statement: Statement<unknown>, values: readonly Value[]): Promise<unknown[]> =>
    (await client.query({ text: statement.sql, values: [...values] })).rows;
  return {
    one: async <T>(statement: Statement<T>, ...values: readonly Value[]) =>
      (await ask(statement, values))[0] as T | undefined,
    all: async <T>(statement: Statement<T>, ...values: readonly Value[]) => (await ask(statement, values)) as T[],
  };
}

/** What a decision asks and changes on one connection. */
export class PostgresTransaction implements Transaction {
  readonly #client: pg.PoolClient;
  readonly #us: string;
  readonly #sent: Promise<unknown>[] = [];
  #failed: { readonly error: unknown } | undefined;
  #hasChanged = false;

  /** @param us as other processes hear who has changed something */
  constructor(client: pg.PoolClient, us: string) {
    this.#client = client;
    this.#us = us;
  }

  /**
   * Asks for the turn of a decision. The lock is a statement of its own: one that took it and read as well would read
   * what was there before it waited. What is to be read first is asked for in the same message.
   */
  begin<R>(reading: Statement<R> | undefined): Promise<readonly R[]> {
    this.#keep(this.#client.query("BEGIN"));
    this.#keep(this.#client.query(`SELECT pg_advisory_xact_lock(${lineLock})`));
    return this.#first(reading);
  }

  /** Begins to look at the record as it stands at this moment, without a turn. */
  look<R>(reading: Statement<R> | undefined): Promise<readonly R[]> {
    this.#keep(this.#client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    return this.#first(reading);
  }

  #first<R>(reading: Statement<R> | undefined): Promise<readonly R[]> {
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
    this.#hasChanged = true;
    return (await this.#query(statement, values)).rowCount ?? 0;
  }

  save(statement: Statement<unknown>, ...values: readonly Value[]): void {
    this.#hasChanged = true;
    this.#keep(this.#query(statement, values));
  }

  /** Commits, and tells other processes, unless something that was saved has failed: then Postgres rolls back, and the error is thrown. */
  async commit(): Promise<void> {
    if (this.#hasChanged) this.save(notifyOthers, this.#us);
    const committed = this.#client.query("COMMIT");
    await Promise.all([...this.#sent, committed]);
    // After an error Postgres answers a COMMIT by rolling back, and does not call it one.
    if ((await committed).command !== "COMMIT") throw new Error("the decision was rolled back");
  }

  /** Commits, and writes one thing afterwards, in the same message. Gives how many rows that has changed. */
  async commitAnd(one: Write | undefined): Promise<number> {
    const committed = this.commit();
    const [changed] = await Promise.all([one && this.run(one.statement, ...one.values), committed]);
    return changed ?? 0;
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
