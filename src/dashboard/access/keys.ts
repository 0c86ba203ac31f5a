import { createHash, hkdfSync, randomBytes } from "node:crypto";
import { statement, write } from "../../record/database.ts";
import type { Decision } from "../../record/decision.ts";
import type { DurableRecord } from "../../record/record.ts";

/**
 * What stands in the record for all servers of the line: the salt of their cookies, the token of the wall's link, and what
 * somebody has logged out of.
 */
export type KeyName = "salt" | "wall-token" | `out ${string}`;

interface KeyRow {
  readonly name: KeyName;
  readonly value: string;
}

const allKeys = statement<KeyRow>("dashboard_keys", `SELECT name, value FROM dashboard_keys`);

/** ($1 name, $2 value, $3 who, $4 now) The first stays. */
const addKey = statement(
  "add_dashboard_key",
  `INSERT INTO dashboard_keys (name, value, who, at_ms) VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO NOTHING`,
);

/** ($1 name, $2 value, $3 who, $4 now) */
const putKey = statement(
  "put_dashboard_key",
  `INSERT INTO dashboard_keys (name, value, who, at_ms) VALUES ($1, $2, $3, $4)
   ON CONFLICT (name) DO UPDATE SET value = excluded.value, who = excluded.who, at_ms = excluded.at_ms`,
);

/** ($1 name) */
const dropKey = statement("drop_dashboard_key", `DELETE FROM dashboard_keys WHERE name = $1`);

/** ($1 now) What would have ended by itself. */
const forgetEnded = statement(
  "forget_ended_sessions",
  `DELETE FROM dashboard_keys WHERE name LIKE 'out %' AND at_ms <= $1`,
);

/** The keys by which those who have logged in are known again: by every server on the same record, and after a restart. */
export class DashboardKeys {
  readonly #record: DurableRecord | undefined;
  /** As long as the record has not said another: what is signed with it counts until then. */
  readonly #makeshift = randomBytes(32).toString("base64url");
  /** As they were read last, which holds while the record is away. */
  #known: ReadonlyMap<KeyName, string> = new Map();
  #isFresh = false;
  /** What was logged out of here, which holds without a record too; until when it would have counted. */
  readonly #ended = new Map<string, number>();

  constructor({ record }: { readonly record: DurableRecord | undefined }) {
    this.#record = record;
    record?.onCommitted(({ isElsewhere }) => {
      if (isElsewhere) this.#isFresh = false;
    });
  }

  /** A key for one purpose, from what only those who may know, and the salt. */
  async derive(secret: string, purpose: string): Promise<Buffer> {
    const known = await this.#read();
    return Buffer.from(hkdfSync("sha256", secret, known.get("salt") ?? this.#makeshift, purpose, 32));
  }

  /** What the wall's token comes to; undefined when there is no link. */
  async wallToken(): Promise<string | undefined> {
    return (await this.#read()).get("wall-token");
  }

  /** Makes a new token for the wall's link, with which every earlier one ends; undefined when the record does not answer. */
  async newWallToken(who: string): Promise<string | undefined> {
    const token = randomBytes(24).toString("base64url");
    return (await this.#write(putWallToken, { value: digestOf(token), who })) ? token : undefined;
  }

  /** Ends the wall's link, and whatever was opened with it; false when the record does not answer. */
  endWallToken(): Promise<boolean> {
    return this.#write(dropWallToken, { value: "", who: "" });
  }

  /** Ends what somebody was given when they logged in: on every server, or on this one alone where the record is away. */
  async endSession(session: Ended, nowMs: number): Promise<void> {
    for (const [id, untilMs] of this.#ended) if (untilMs <= nowMs) this.#ended.delete(id);
    this.#ended.set(session.id, session.untilMs);
    await this.#write(endSession, session);
  }

  async isEnded(id: string): Promise<boolean> {
    return this.#ended.has(id) || (await this.#read()).has(`out ${id}`);
  }

  async #write<T>(decision: Decision<T, undefined, true>, about: T): Promise<boolean> {
    const done = await this.#record?.decide(decision, about);
    this.#isFresh = false;
    await this.#read();
    return done === true;
  }

  async #read(): Promise<ReadonlyMap<KeyName, string>> {
    if (this.#isFresh) return this.#known;
    const rows =
      (await this.#record?.read((reader) => reader.all(allKeys))) ?? (this.#known.size === 0 ? [] : undefined);
    if (rows === undefined) return this.#known;
    const hasSalt = rows.some(({ name }) => name === "salt");
    const salted = hasSalt ? rows : await this.#record?.decide(saltOnce, this.#makeshift);
    if (salted === undefined) return this.#known;
    this.#known = new Map(salted.map(({ name, value }) => [name, value]));
    this.#isFresh = true;
    return this.#known;
  }
}

interface WallToken {
  readonly value: string;
  readonly who: string;
}

/** Keeps a salt if there is none yet; of two servers that begin together, the first's. */
const saltOnce: Decision<string, readonly KeyRow[], readonly KeyRow[]> = {
  load: (tx) => tx.all(allKeys),
  decide(rows, salt, { nowMs }) {
    if (rows.some(({ name }) => name === "salt")) return { answer: rows };
    return { answer: [...rows, { name: "salt", value: salt }], changes: [write(addKey, "salt", salt, "", nowMs)] };
  },
};

const putWallToken: Decision<WallToken, undefined, true> = {
  load: async () => undefined,
  decide: (_loaded, { value, who }, { nowMs }) => ({
    answer: true,
    changes: [write(putKey, "wall-token", value, who, nowMs)],
  }),
};

const dropWallToken: Decision<WallToken, undefined, true> = {
  load: async () => undefined,
  decide: () => ({ answer: true, changes: [write(dropKey, "wall-token")] }),
};

interface Ended {
  readonly id: string;
  readonly untilMs: number;
}

const endSession: Decision<Ended, undefined, true> = {
  load: async () => undefined,
  decide: (_loaded, { id, untilMs }, { nowMs }) => ({
    answer: true,
    changes: [write(forgetEnded, nowMs), write(putKey, `out ${id}`, "", "", untilMs)],
  }),
};

/** What is kept of a token: whoever reads the record cannot use it. */
export function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
