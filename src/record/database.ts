import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/** What a statement takes and gives. */
export type Value = string | number | null;

/**
 * One SQL statement, understood by every database we have, with its
 * parameters written `$1`, `$2`, …; it is prepared once and gives rows of `T`.
 */
export interface Statement<T> {
  readonly name: string;
  readonly sql: string;
  /** Only for the type of the rows; never set. */
  readonly row?: T;
}

const made = new Map<string, Statement<unknown>>();

/** Every statement that a module loaded so far has made, by its name. */
export const statements: ReadonlyMap<string, Statement<unknown>> = made;

/** A statement with a name that no other has. */
export function statement<T = never>(name: string, sql: string): Statement<T> {
  const one: Statement<T> = { name, sql: sql.replaceAll(/\s+/g, " ").trim() };
  made.set(name, one);
  return one;
}

/** Keys as one value; a statement reads them as `SELECT key FROM json_each($1)`, which both databases know. */
export function keys(names: readonly string[]): Value {
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, 1])));
}

/** A statement that changes something, with its values. */
export interface Write {
  readonly statement: Statement<unknown>;
  readonly values: readonly Value[];
}

/** A statement that changes something, with its values. */
export function write(one: Statement<unknown>, ...values: readonly Value[]): Write {
  return { statement: one, values };
}

/** What can be asked within one transaction. */
export interface Reader {
  /** The first row, or undefined. */
  one<T>(statement: Statement<T>, ...values: readonly Value[]): Promise<T | undefined>;
  all<T>(statement: Statement<T>, ...values: readonly Value[]): Promise<T[]>;
}

/** What can be asked and changed within one transaction. */
export interface Transaction extends Reader {
  /** Changes something, and gives the number of rows that it has changed. */
  run(statement: Statement<unknown>, ...values: readonly Value[]): Promise<number>;
  /** Changes something without waiting for it. What is asked afterwards sees it; where it fails, the transaction does. */
  save(statement: Statement<unknown>, ...values: readonly Value[]): void;
}

/** `gone`: the database does not work; `busy`: it took too long this time; `ours`: we asked for something wrong. */
export type ErrorClass = "gone" | "busy" | "ours";

/** What came of a look at the record, and what is to be written for it. */
export interface Glance<T> {
  readonly result: T;
  readonly write: Write | undefined;
}

/** The database of a line. */
export interface Database {
  /** For migrations and reports; decisions use prepared statements. */
  readonly kysely: Kysely<Schema>;
  /**
   * Carries out a decision: serially with all others on this line, whichever process takes them, and wholly or not
   * at all. Rejects when the database does not answer in time; then nothing has been decided, unless the connection is
   * lost in the very moment of the commit.
   *
   * What `reading` gives is read at its beginning, and is there before the answer to anything that the decision asks; on
   * Postgres it costs no round trip of its own.
   */
  transaction<T, R = never>(
    decide: (tx: Transaction, read: Promise<readonly R[]>) => Promise<T>,
    reading?: Statement<R>,
  ): Promise<T>;
  /** Asks for several things as they are at one moment, beside all decisions. Takes five seconds at most on Postgres. */
  read<T>(ask: (reader: Reader) => Promise<T>): Promise<T>;
  /** Calls the listener after other processes have changed something; gives what ends it. Undefined where there are none. */
  onOtherCommits?(listener: () => void): () => void;
  /**
   * Looks at the record as it stands at one moment, without waiting for a turn, and writes at most one thing afterwards.
   * Gives how many rows that has changed; what is written has to be right whatever was decided meanwhile.
   */
  glance<T, R = never>(
    look: (tx: Reader, read: Promise<readonly R[]>) => Promise<Glance<T>>,
    reading?: Statement<R>,
  ): Promise<{ readonly result: T; readonly changed: number }>;
  /** What an error of `transaction` means. */
  classifyError(error: unknown): ErrorClass;
  /** Rejects when what is open is not any more what stands in its place; undefined where that cannot be. */
  check?(): Promise<void>;
  /**
   * Closes it when after this error it has to be opened anew, and gives what becomes of the record then, in a sentence;
   * undefined when it goes on as it is. Rejects when what it holds can be put nowhere yet.
   */
  abandon?(error: unknown): Promise<string | undefined>;
  close(): Promise<void>;
}
