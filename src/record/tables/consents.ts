import { type Reader, statement, type Write, write } from "../database.ts";
import { forgottenAs, type ForgottenRow, wantsTextsAgain } from "./forgotten-numbers.ts";

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

const consentRow = statement<ConsentRow>(
  "consent_of",
  `SELECT number, opted_out_ms AS "optedOutMs", unreachable_code AS "unreachableCode", told_ms AS "toldMs",
     opted_out_how AS "optedOutHow", prompted_ms AS "promptedMs"
   FROM consents WHERE number = $1`,
);

/** What is known of a number, also by what is left of it where it was forgotten. */
export interface Consent extends ConsentRow {
  readonly forgotten: readonly ForgottenRow[];
}

/** Looks up a number. One that has opted out stays so when it is forgotten. */
export async function consentOf(tx: Reader, number: string): Promise<Consent | undefined> {
  const [row, forgotten] = await Promise.all([tx.one(consentRow, number), forgottenAs(tx, number)]);
  if (row === undefined && forgotten.length === 0) return undefined;
  const known = row ?? {
    number,
    optedOutMs: null,
    unreachableCode: null,
    toldMs: null,
    optedOutHow: null,
    promptedMs: null,
  };
  return { ...known, optedOutMs: known.optedOutMs ?? forgotten[0]?.optedOutMs ?? null, forgotten };
}

export function isOptedOut(consent: ConsentRow | undefined): boolean {
  return (consent?.optedOutMs ?? null) !== null;
}

/** A number wants texts from now on. */
export function optedIn(number: string, consent: Consent | undefined): Write[] {
  return [write(setOptedIn, number), ...wantsTextsAgain(consent?.forgotten ?? [])];
}

/** ($1 number) Who opts out after that does so anew. */
const setOptedIn = statement(
  "set_opted_in",
  "UPDATE consents SET opted_out_ms = NULL, opted_out_how = NULL WHERE number = $1",
);

/** ($1 number, $2 now, $3 how) Who has opted out before has done so then, and in that way: it is what can be shown. */
export const setOptedOut = statement(
  "set_opted_out",
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

/** ($1 numbers) Those of which nothing else is left, unless they want no texts. */
export const forgetConsents = statement(
  "forget_consents",
  `DELETE FROM consents WHERE number IN (SELECT key FROM json_each($1)) AND opted_out_ms IS NULL
     AND COALESCE((SELECT 1 FROM calls WHERE calls.customer = consents.number LIMIT 1),
       (SELECT 1 FROM call_backs WHERE call_backs.number = consents.number LIMIT 1),
       (SELECT 1 FROM messages_out WHERE messages_out.number = consents.number LIMIT 1),
       (SELECT 1 FROM texts_in WHERE texts_in.customer = consents.number LIMIT 1)) IS NULL`,
);
