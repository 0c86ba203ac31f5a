import { statement } from "../record/database.ts";
import type { EndedCall } from "./follow-up.ts";
import type { ConsentRow, OutRow, SurveyRow } from "./rows.ts";

/** All SQL of texting, for every database. */

const outColumns = `id, kind, number, call_sid AS "callSid", sender, body, state, reason, due_ms AS "dueMs",
  expires_ms AS "expiresMs", attempts, attempted_ms AS "attemptedMs", message_sid AS "messageSid", status,
  status_rank AS "statusRank", error_code AS "errorCode", written_ms AS "writtenMs"`;

/** ($1 id, $2 kind, $3 number, $4 call, $5 sender, $6 body, $7 now, $8 due, $9 expires) The same id is written once. */
export const writeText = statement(
  "write_text",
  `INSERT INTO messages_out (id, kind, number, call_sid, sender, body, state, written_ms, due_ms, expires_ms)
   VALUES ($1, $2, $3, $4, $5, $6, 'due', $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
);

/**
 * A customer gets texts in the order in which they were written: one that Twilio has not taken yet holds up the next, but
 * not the answer to STOP.
 */
const pending = `state IN ('due', 'sending') AND NOT EXISTS (SELECT 1 FROM messages_out AS earlier
  WHERE earlier.number = messages_out.number AND earlier.written_ms < messages_out.written_ms
    AND earlier.state IN ('due', 'sending') AND earlier.attempts > 0 AND messages_out.state = 'due' AND messages_out.kind <> 'farewell')`;

/** ($1 now) The text about which something is to be done first. */
export const firstDue = statement<OutRow>(
  "first_due",
  `SELECT ${outColumns} FROM messages_out WHERE ${pending} AND due_ms <= $1 ORDER BY due_ms, written_ms, id LIMIT 1`,
);

/**
 * ($1 now, $2 from when on more may go out) The same while texts are held back, by a cap or a pause: the answer to STOP, what was
 * begun, and what will make no sense any more by then.
 */
export const firstWhileHeld = statement<OutRow>(
  "first_while_held",
  `SELECT ${outColumns} FROM messages_out WHERE due_ms <= $1
     AND (kind = 'farewell' OR state = 'sending' OR expires_ms <= $2) AND ${pending}
   ORDER BY due_ms, written_ms, id LIMIT 1`,
);

/** ($1 number) Whether it has ever rung us. */
export const hasRung = statement<{ readonly rung: number }>(
  "has_rung",
  "SELECT 1 AS rung FROM calls WHERE customer = $1 LIMIT 1",
);

/** ($1 the latest time that can be true) When something is to be done next, and when the last text was sent. */
export const outboxTimes = statement<{ readonly nextMs: number | null; readonly lastMs: number | null }>(
  "outbox_times",
  `SELECT (SELECT MIN(due_ms) FROM messages_out WHERE ${pending}) AS "nextMs",
     (SELECT MAX(attempted_ms) FROM messages_out WHERE attempted_ms <= $1) AS "lastMs"`,
);

export const textOf = statement<OutRow>("text_of", `SELECT ${outColumns} FROM messages_out WHERE id = $1`);
export const textOfSid = statement<OutRow>(
  "text_of_sid",
  `SELECT ${outColumns} FROM messages_out WHERE message_sid = $1`,
);

/** ($1 id, $2 body, $3 now, $4 when to look what became of it) */
export const beginSending = statement(
  "begin_sending",
  `UPDATE messages_out SET state = 'sending', body = $2, attempts = attempts + 1, attempted_ms = $3, due_ms = $4
   WHERE id = $1 AND state = 'due'`,
);

/** ($1 id, $2 due) */
export const postpone = statement("postpone", `UPDATE messages_out SET due_ms = $2 WHERE id = $1`);

/** ($1 id, $2 due, $3 expires) The same, and it makes sense for longer. */
export const putOffUntil = statement(
  "put_off_until",
  `UPDATE messages_out SET due_ms = $2, expires_ms = $3 WHERE id = $1`,
);

/** ($1 id, $2 attempts, $3 due) That attempt has come to nothing: it may be repeated. */
export const sendAgain = statement(
  "send_again",
  `UPDATE messages_out SET state = 'due', due_ms = $3 WHERE id = $1 AND attempts = $2 AND state = 'sending'`,
);

/** ($1 id, $2 MessageSid) Twilio has it. */
export const takeText = statement(
  "take_text",
  `UPDATE messages_out SET state = 'sent', message_sid = $2, reason = NULL WHERE id = $1 AND message_sid IS NULL`,
);

/** ($1 id, $2 status, $3 rank, $4 error) What Twilio says of it, unless we know better. */
export const noteStatus = statement(
  "note_status",
  `UPDATE messages_out SET status = $2, status_rank = $3, error_code = COALESCE($4, error_code)
   WHERE id = $1 AND status_rank < $3`,
);

/** ($1 id, $2 reason, $3 error) */
export const dropText = statement(
  "drop_text",
  `UPDATE messages_out SET state = 'dropped', reason = $2, error_code = $3 WHERE id = $1 AND state IN ('due', 'sending')`,
);

/** ($1 number) What was to be sent to somebody who wants no more texts. */
export const dueTo = statement<OutRow>(
  "due_to",
  `SELECT ${outColumns} FROM messages_out WHERE number = $1 AND state IN ('due', 'sending') AND state = 'due' ORDER BY written_ms, id`,
);

/** ($1 number, $2 since, $3 the latest time that can be true) How many answers somebody has had, and when the last was written. */
export const repliesTo = statement<{ readonly replies: number; readonly lastMs: number | null }>(
  "replies_to",
  `SELECT COUNT(*) AS replies, MAX(written_ms) AS "lastMs" FROM messages_out
   WHERE number = $1 AND written_ms > $2 AND written_ms <= $3 AND kind IN ('reply', 'stranger', 'farewell')`,
);

export const endedCall = statement<EndedCall>(
  "ended_call",
  `SELECT call_sid AS "callSid", customer, line_number AS "lineNumber", outcome, arrived_ms AS "arrivedMs",
     bridged_ms AS "bridgedMs", ended_ms AS "endedMs" FROM calls WHERE call_sid = $1`,
);

/** ($1 call-back) It, told like a call that was waited for without a telephone at the ear. */
export const endedCallBack = statement<EndedCall>(
  "ended_call_back",
  `SELECT call_sid AS "callSid", number AS customer, line_number AS "lineNumber", outcome,
     COALESCE(accepted_ms, asked_ms) AS "arrivedMs", accepted_ms AS "bridgedMs", ended_ms AS "endedMs"
   FROM call_backs WHERE id = $1`,
);

/** ($1 number, $2 arrived, $3 a day ago, $4 call) */
export const customerSince = statement<{
  /** The customer's calls that came later, call-backs that this one led to, and any that is open. */
  readonly later: number;
  readonly missed: number;
  readonly askedMs: number | null;
}>(
  "customer_since",
  `SELECT (SELECT COUNT(*) FROM calls WHERE customer = $1 AND arrived_ms > $2 AND call_sid <> $4) +
       (SELECT COUNT(*) FROM call_backs WHERE call_sid = $4 OR (number = $1 AND state <> 'over')) AS later,
     (SELECT COUNT(*) FROM messages_out LEFT JOIN surveys ON surveys.call_sid = messages_out.call_sid
        WHERE messages_out.number = $1 AND written_ms > $3 AND kind = 'follow-up' AND state IN ('sending', 'sent')
          AND surveys.call_sid IS NULL) AS missed,
     (SELECT MAX(asked_ms) FROM surveys WHERE customer = $1) AS "askedMs"`,
);

export const consentOf = statement<ConsentRow>(
  "consent_of",
  `SELECT opted_out_ms AS "optedOutMs", unreachable_code AS "unreachableCode", told_ms AS "toldMs"
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
   ON CONFLICT (number) DO UPDATE SET told_ms = COALESCE(consents.told_ms, excluded.told_ms)`,
);

/** ($1 MessageSid, $2 now) Changes nothing when that text was heard before. */
export const noteHeard = statement(
  "note_heard",
  `INSERT INTO texts_in (message_sid, heard_ms) VALUES ($1, $2) ON CONFLICT (message_sid) DO NOTHING`,
);

/** ($1 customer) The survey that the customer's texts are about. */
export const newestSurvey = statement<SurveyRow>(
  "newest_survey",
  `SELECT call_sid AS "callSid", stage, asked_ms AS "askedMs", rating, rated_ms AS "ratedMs", comment
   FROM surveys WHERE customer = $1 ORDER BY asked_ms DESC LIMIT 1`,
);

/** ($1 call, $2 customer, $3 now) */
export const beginSurvey = statement(
  "begin_survey",
  `INSERT INTO surveys (call_sid, customer, stage, asked_ms) VALUES ($1, $2, 'asked', $3)
   ON CONFLICT (call_sid) DO NOTHING`,
);

/** ($1 call, $2 stage, $3 rating, $4 rated, $5 comment) */
export const keepSurvey = statement(
  "keep_survey",
  `UPDATE surveys SET stage = $2, rating = $3, rated_ms = $4, comment = $5 WHERE call_sid = $1`,
);

export const stopSurveys = statement("stop_surveys", `UPDATE surveys SET stage = 'stopped' WHERE customer = $1`);

/** ($1 call) It was never asked. */
export const forgetSurvey = statement(
  "forget_survey",
  `DELETE FROM surveys WHERE call_sid = $1 AND rating IS NULL AND comment IS NULL
     AND ($2 = 'call-back' OR EXISTS (SELECT 1 FROM calls WHERE calls.call_sid = $1 AND calls.outcome = 'answered'))`,
);

/** ($1 long ago, $2 at most) */
export const oldestHeard = statement<{ readonly messageSid: string }>(
  "oldest_heard",
  `SELECT message_sid AS "messageSid" FROM texts_in WHERE heard_ms < $1 ORDER BY heard_ms LIMIT $2`,
);
/** ($1 MessageSids) */
export const forgetHeard = statement(
  "forget_heard",
  `DELETE FROM texts_in WHERE message_sid IN (SELECT key FROM json_each($1))`,
);
