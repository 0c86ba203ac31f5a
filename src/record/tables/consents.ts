import { statement } from "../database.ts";

/** What we know of a number as far as texts go. */
export interface ConsentRow {
  readonly number: string;
  readonly optedOutMs: number | null;
  /** Twilio's code that says that it gets no texts, as a landline. */
  readonly unreachableCode: number | null;
  /** How it has opted out: by a text to us, by the key for no texts, or as Twilio alone knows; null where nobody has noted it. */
  readonly optedOutHow: "text" | "key" | "twilio" | null;
  /** When a caller from there was last told, while waiting, that we may text them, and which key declines it. */
  readonly promptedMs: number | null;
  /** When it was last told how to opt out. */
  readonly toldMs: number | null;
}

export const consentOf = statement<ConsentRow>(
  "consent_of",
  `SELECT number, opted_out_ms AS "optedOutMs", unreachable_code AS "unreachableCode", told_ms AS "toldMs",
     opted_out_how AS "optedOutHow", prompted_ms AS "promptedMs"
   FROM consents WHERE number = $1`,
);

/** ($1 number, $2 since when, or null) As somebody has texted. */
export const setOptedOut = statement(
  "set_opted_out",
  `INSERT INTO consents (number, opted_out_ms, opted_out_how)
   VALUES ($1, CAST($2 AS bigint), CASE WHEN CAST($2 AS bigint) IS NULL THEN NULL ELSE 'text' END)
   ON CONFLICT (number) DO UPDATE SET opted_out_ms = excluded.opted_out_ms, opted_out_how = excluded.opted_out_how`,
);

/** ($1 number, $2 now, $3 how) Who has opted out before has done so then. */
export const setOptedOutBy = statement(
  "set_opted_out_by",
  `INSERT INTO consents (number, opted_out_ms, opted_out_how) VALUES ($1, $2, $3)
   ON CONFLICT (number) DO UPDATE SET opted_out_ms = excluded.opted_out_ms, opted_out_how = excluded.opted_out_how
   WHERE consents.opted_out_ms IS NULL`,
);

/** ($1 number, $2 now) A caller from there hears that we may text them. */
export const setPrompted = statement(
  "set_prompted",
  `INSERT INTO consents (number, prompted_ms) VALUES ($1, $2)
   ON CONFLICT (number) DO UPDATE SET prompted_ms = excluded.prompted_ms`,
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
