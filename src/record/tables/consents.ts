import { statement } from "../database.ts";

/** What we know of a number as far as texts go. */
export interface ConsentRow {
  readonly number: string;
  readonly optedOutMs: number | null;
  /** Twilio's code that says that it gets no texts, as a landline. */
  readonly unreachableCode: number | null;
  /** When it was last told how to opt out. */
  readonly toldMs: number | null;
}

export const consentOf = statement<ConsentRow>(
  "consent_of",
  `SELECT number, opted_out_ms AS "optedOutMs", unreachable_code AS "unreachableCode", told_ms AS "toldMs"
   FROM consents WHERE number = $1`,
);

/** ($1 number, $2 since when, or null) */
export const setOptedOut = statement(
  "set_opted_out",
  `INSERT INTO consents (number, opted_out_ms) VALUES ($1, $2)
   ON CONFLICT (number) DO UPDATE SET opted_out_ms = excluded.opted_out_ms`,
);

/** ($1 number, $2 code, or null) */
export const setUnreachable = statement(
  "set_unreachable",
  `INSERT INTO consents (number, unreachable_code) VALUES ($1, $2)
   ON CONFLICT (number) DO UPDATE SET unreachable_code = excluded.unreachable_code`,
);

/** ($1 number) It has sent us a text, so it is no landline. */
export const isReachable = statement(
  "is_reachable",
  `UPDATE consents SET unreachable_code = NULL WHERE number = $1 AND unreachable_code IS NOT NULL`,
);

/** ($1 number, $2 now) */
export const setTold = statement(
  "set_told",
  `INSERT INTO consents (number, told_ms) VALUES ($1, $2)
   ON CONFLICT (number) DO UPDATE SET told_ms = excluded.told_ms`,
);
