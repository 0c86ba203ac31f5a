import { createHmac, hkdfSync } from "node:crypto";
import { keys, type Reader, statement, type Write, write } from "./database.ts";

/** ($1 hash) */
const usedSince = statement<{ readonly usedMs: number }>(
  "used_since",
  `SELECT used_ms AS "usedMs" FROM used_sids WHERE hash = $1`,
);

/** ($1 hash, $2 now) The same hash is written once. */
const useSid = statement(
  "use_sid",
  `INSERT INTO used_sids (hash, used_ms) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING`,
);

/** ($1 hashes, $2 now) */
const useSids = statement(
  "use_sids",
  `INSERT INTO used_sids (hash, used_ms) SELECT key, CAST($2 AS BIGINT) FROM json_each($1) WHERE 1 = 1
   ON CONFLICT (hash) DO NOTHING`,
);

/** ($1 call, $2 its hash) */
const endOf = statement<{ readonly overMs: number | null; readonly usedMs: number | null }>(
  "end_of",
  `SELECT (SELECT over_ms FROM reps WHERE call_sid = $1) AS "overMs",
     (SELECT used_ms FROM used_sids WHERE hash = $2) AS "usedMs"`,
);

/** What tells our hashes from any other use of the same token. */
const purpose = "queue-dispatch: SIDs of what is over";
const hashBytes = 16;

/** What is known of the end of a call that the record does not have. */
export type KnownEnd =
  /** Nothing: it may begin. */
  | "none"
  /** Its end was reported before its beginning, lately. */
  | "reported"
  /** It has been over, and its rows are gone. */
  | "used";

/**
 * The SIDs of calls that are over and of texts that were heard, as keyed hashes that are kept for good.
 *
 * A request of Twilio's carries no time that its signature covers: whoever has captured one can send it again, whenever
 * they like. So what a SID has begun once it never begins again, also when nothing else is left of it. Nobody can tell
 * from a hash which call or text it stands for.
 *
 * The key is derived from the auth token. With a new token the hashes mean nothing any more, nor do they have to: what was
 * captured under the old one does not fit the new one, and is refused with 403 before it gets here.
 */
export class UsedSids {
  readonly #key: Buffer;

  constructor(authToken: string) {
    this.#key = Buffer.from(hkdfSync("sha256", authToken, "", purpose, 32));
  }

  async has(tx: Reader, sid: string): Promise<boolean> {
    return (await tx.one(usedSince, this.#hash(sid))) !== undefined;
  }

  add(sid: string, nowMs: number): Write {
    return write(useSid, this.#hash(sid), nowMs);
  }

  /** The same for many, in one statement. */
  addAll(sids: readonly string[], nowMs: number): Write[] {
    return sids.length === 0 ? [] : [write(useSids, keys(sids.map((sid) => this.#hash(sid))), nowMs)];
  }

  /** How a call has ended of which the record has no customer's row. */
  async endOf(tx: Reader, callSid: string): Promise<KnownEnd> {
    const end = await tx.one(endOf, callSid, this.#hash(callSid));
    if (end !== undefined && end.overMs !== null) return "reported";
    return end !== undefined && end.usedMs !== null ? "used" : "none";
  }

  #hash(sid: string): string {
    return createHmac("sha256", this.#key).update(sid).digest().subarray(0, hashBytes).toString("base64url");
  }
}
