import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Schema } from "../../../src/record/schema.ts";
import type { Value } from "../../../src/record/database.ts";
import { sqliteDialect } from "../../../src/record/sqlite-dialect.ts";
import { DatabaseSync } from "../../../src/record/sqlite-module.ts";
import { type Caller, sid } from "./line.ts";

/** How long the first in line has waited. */
const longestWaitMs = 600_000;
/** So many callers of old times were served by one leg. */
const callsPerLeg = 10;
/** How long ago the newest of the old calls was over, and how far one is from the next, in milliseconds. */
const newestMs = 3_600_000;
const apartMs = 8640;

type Table = "calls" | "reps" | "used_sids";

/** A record's tables, to be filled beside the line: rows that the server has written are copied. */
export class Tables {
  readonly #db: Kysely<Schema>;
  readonly #isSqlite: boolean;

  constructor(url: string) {
    const path = /^sqlite:(?<path>.*)$/.exec(url)?.groups?.path;
    this.#isSqlite = path !== undefined;
    this.#db = new Kysely({ dialect: path === undefined ? overPostgres(url) : inFile(path) });
  }

  /** Lets so many wait, if fewer do: others like the last who came, over the ten minutes before. */
  async fill(waiting: number): Promise<Caller[]> {
    const there = await this.#waiting();
    const last = there.findLast(({ queue }) => queue === "customers");
    if (last === undefined) throw new Error("nobody waits of whom there could be more");
    const like = sql`call_sid = ${last.callSid}`;
    const own = { call_sid: sidsLike("CAwaiting"), customer };
    const rows = waiting - there.length;
    await this.#copy("calls", like, { rows, from: there.length, apartMs: Math.ceil(longestWaitMs / rows), own });
    await this.#analyze();
    return this.#waiting();
  }

  /** Adds calls that are over, their reps' legs, and the hashes that are kept for good. */
  async addOld(calls: number): Promise<void> {
    const common = { from: 0, sinceMs: newestMs };
    const own = { call_sid: sidsLike("CAold"), customer };
    const legs = calls / callsPerLeg;
    const hashes = { hash: sql`${scattered} || '-' || n.i` };
    await this.#copy("calls", sql`outcome = 'answered'`, { ...common, rows: calls, apartMs, own });
    const ofLegs = { ...common, rows: legs, apartMs: apartMs * callsPerLeg };
    await this.#copy("reps", sql`over_ms IS NOT NULL`, { ...ofLegs, own: { call_sid: sidsLike("CAoldleg") } });
    await this.#copy("used_sids", sql`1 = 1`, { ...common, rows: calls + legs, apartMs, own: hashes });
    await this.#analyze();
  }

  close(): Promise<void> {
    return this.#db.destroy();
  }

  async #waiting(): Promise<Caller[]> {
    return this.#db
      .selectFrom("calls")
      .where("state", "=", "waiting")
      .orderBy("entered_ms")
      .orderBy("rank_minor")
      .orderBy("call_sid")
      .select([
        "call_sid as callSid",
        "customer",
        "queue",
        "twilio_queue as twilioQueue",
        sql<number>`CAST(entered_ms AS DOUBLE PRECISION)`.as("enteredMs"),
      ])
      .execute();
  }

  /**
   * Copies one row so many times. Every time in it, and the place that goes by a time, is so much earlier in each copy than
   * in the one before; what has to be its own is made of the copy's number, `n.i`.
   */
  async #copy(table: Table, like: ReturnType<typeof sql>, copies: Copies): Promise<void> {
    if (copies.rows <= 0) return;
    const from = sql.table(table);
    const { rows } = await sql<Record<string, Value>>`SELECT * FROM ${from} WHERE ${like} LIMIT 1`.execute(this.#db);
    const [row] = rows;
    if (row === undefined) throw new Error(`there is nothing in ${table} to copy`);
    const columns = Object.entries(row).map(([name, value]) => ({ name, value: valueOf(name, value, copies) }));
    const until = copies.from + copies.rows;
    await sql`INSERT INTO ${from} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
      SELECT ${sql.join(columns.map(({ value }) => value))} FROM
        (WITH RECURSIVE numbers(i) AS
          (SELECT CAST(${sql.lit(copies.from + 1)} AS BIGINT) UNION ALL
           SELECT i + 1 FROM numbers WHERE i < ${sql.lit(until)})
         SELECT i FROM numbers) AS n`.execute(this.#db);
  }

  /** As Postgres does by itself soon after much has changed. */
  async #analyze(): Promise<void> {
    if (!this.#isSqlite) await sql`ANALYZE`.execute(this.#db);
  }
}

interface Copies {
  readonly rows: number;
  /** How many copies there are already. */
  readonly from: number;
  readonly sinceMs?: number;
  readonly apartMs: number;
  readonly own: Readonly<Record<string, ReturnType<typeof sql>>>;
}

function valueOf(name: string, value: Value, { own, apartMs, sinceMs = 0 }: Copies): ReturnType<typeof sql> {
  if (own[name] !== undefined) return own[name];
  if (value === null) return sql`NULL`;
  const isTime = name.endsWith("_ms") || name === "rank_minor";
  if (isTime && value !== 0) return sql`${sql.lit(Number(value) - sinceMs)} - n.i * ${sql.lit(apartMs)}`;
  return typeof value === "number" ? sql`${sql.lit(value)}` : sql`${sql.lit(value)}`;
}

/** The numbers in no order, as SIDs and hashes are; each once. */
const scattered = sql`((n.i * 2654435761) % 4294967296)`;
const customer = sql`'+1555' || (1000000 + (n.i * 7919) % 9000000)`;

function sidsLike(prefix: string) {
  return sql`${sql.lit(sid(prefix, 0).slice(0, -11))} || (10000000000 + ${scattered})`;
}

function overPostgres(connectionString: string): PostgresDialect {
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  return new PostgresDialect({ pool: new pg.Pool({ connectionString, max: 1 }) });
}

function inFile(path: string) {
  const sqlite = new DatabaseSync(path, { timeout: 5000 });
  // A million rows in no order: their indexes are to stay in memory.
  sqlite.exec("PRAGMA cache_size = -400000");
  return sqliteDialect(sqlite);
}
