import { statement } from "../database.ts";

/** The texts that were heard, so that none is heard twice. */
export interface HeardRow {
  readonly messageSid: string;
  readonly heardMs: number;
}

/** ($1 MessageSid) */
export const heardBefore = statement<HeardRow>(
  "heard_before",
  `SELECT message_sid AS "messageSid", heard_ms AS "heardMs" FROM texts_in WHERE message_sid = $1`,
);

/** ($1 MessageSid, $2 now) */
export const noteHeard = statement("note_heard", "INSERT INTO texts_in (message_sid, heard_ms) VALUES ($1, $2)");

/** ($1 long ago, $2 at most) */
export const oldestHeard = statement<Pick<HeardRow, "messageSid">>(
  "oldest_heard",
  `SELECT message_sid AS "messageSid" FROM texts_in WHERE heard_ms < $1 ORDER BY heard_ms LIMIT $2`,
);

/** ($1 MessageSids) */
export const forgetHeard = statement(
  "forget_heard",
  `DELETE FROM texts_in WHERE message_sid IN (SELECT key FROM json_each($1))`,
);
