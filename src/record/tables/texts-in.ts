import { statement } from "../database.ts";

/** A text that was heard, so that none is heard twice and none is lost. Older versions kept its SID alone. */
export interface HeardRow {
  readonly messageSid: string;
  readonly heardMs: number;
  readonly customer: string | null;
  /** The number of ours that was texted. */
  readonly lineNumber: string | null;
  /** Their words; null where these are forgotten, and of older rows where one number had texted more in a day than was kept. */
  readonly body: string | null;
  /** How many pictures came with it: they stay at Twilio. */
  readonly photos: number | null;
  /** How it was understood. */
  readonly reading: string | null;
}

/** So many texts are kept of one number in a day: nobody can fill our database. */
export const mostKeptADay = 50;

/** ($1 MessageSid) */
export const heardBefore = statement<Pick<HeardRow, "messageSid">>(
  "heard_before",
  `SELECT message_sid AS "messageSid" FROM texts_in WHERE message_sid = $1`,
);

/** ($1 number, $2 since, $3 how many) A text of a number after which so many more were kept, of those since then. */
export const keptBefore = statement<Pick<HeardRow, "heardMs">>(
  "kept_before",
  `SELECT heard_ms AS "heardMs" FROM texts_in WHERE customer = $1 AND heard_ms > $2
   ORDER BY heard_ms DESC LIMIT 1 OFFSET $3`,
);

/** ($1 number, $2 since when) A text that was understood as a STOP. */
export const stoppedSince = statement<Pick<HeardRow, "messageSid">>(
  "stopped_since",
  `SELECT message_sid AS "messageSid" FROM texts_in WHERE customer = $1 AND heard_ms > $2 AND reading LIKE '%stop%' LIMIT 1`,
);

/** ($1 MessageSid, $2 now, $3 number, $4 of ours, $5 words, $6 pictures, $7 how it was understood) */
export const noteHeard = statement(
  "note_heard",
  `INSERT INTO texts_in (message_sid, heard_ms, customer, line_number, body, photos, reading)
   VALUES ($1, $2, $3, $4, $5, $6, $7)`,
);

/** ($1 long ago, $2 at most) */
export const oldestHeard = statement<Pick<HeardRow, "messageSid" | "customer">>(
  "oldest_heard",
  `SELECT message_sid AS "messageSid", customer FROM texts_in WHERE heard_ms < $1 ORDER BY heard_ms LIMIT $2`,
);

/** ($1 MessageSids) */
export const forgetHeard = statement(
  "forget_heard",
  `DELETE FROM texts_in WHERE message_sid IN (SELECT key FROM json_each($1))`,
);
