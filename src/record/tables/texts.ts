import { statement } from "../database.ts";
import { table } from "./table.ts";

/** A text that we send, from the fact that causes one to how it ended. */
export interface TextRow {
  /** Made of what has caused it, so that the same cause writes no second one. */
  readonly id: string;
  /** `follow-up` to a call, `call-back` to a call-back; `promise`, of a call-back that is open; `reply` to a text; `stranger`, a reply to a number that never rang; `farewell`, what confirms that somebody wants no more texts; `alert`, a notice to one of ours. */
  readonly kind: "follow-up" | "call-back" | "promise" | "reply" | "stranger" | "farewell" | "alert";
  readonly number: string;
  readonly callSid: string | null;
  /** The number it comes from; null leaves it to the settings. */
  readonly sender: string | null;
  /** Null as long as it has not been decided what a follow-up says. */
  readonly body: string | null;
  /** `due`; `sending`, where Twilio may have it or not; `sent`, where Twilio has it; `dropped`, where we sent none. */
  readonly state: "due" | "sending" | "sent" | "dropped";
  /** Why it was dropped. */
  readonly reason: string | null;
  readonly writtenMs: number;
  /** When something is to be done about it. */
  readonly dueMs: number;
  /** From then on it is not begun any more. */
  readonly expiresMs: number;
  readonly attempts: number;
  readonly attemptedMs: number | null;
  readonly messageSid: string | null;
  /** What Twilio said of it last, by rank. */
  readonly status: string | null;
  readonly statusRank: number;
  readonly errorCode: number | null;
}

/** One row a text that goes out. */
export const texts = table<TextRow, "id">("messages_out", "id", {
  id: "row",
  kind: "row",
  number: "row",
  callSid: "row",
  sender: "row",
  body: "row",
  state: "row",
  reason: "row",
  writtenMs: "row",
  dueMs: "row",
  expiresMs: "row",
  attempts: "row",
  attemptedMs: "row",
  messageSid: "row",
  status: "row",
  statusRank: "row",
  errorCode: "row",
});

/** A text that is due, and was not begun yet. */
export function newText(
  text: Pick<TextRow, "id" | "kind" | "number" | "callSid" | "sender" | "body" | "writtenMs" | "dueMs" | "expiresMs">,
): TextRow {
  const begun = { attempts: 0, attemptedMs: null, messageSid: null, status: null, statusRank: 0, errorCode: null };
  return { ...text, state: "due", reason: null, ...begun };
}

/** Whether caps and pauses, which are about customers, let it pass: the answer to STOP, and what one of ours must know. */
export function isExempt({ kind }: Pick<TextRow, "kind">): boolean {
  return kind === "farewell" || kind === "alert";
}

/** Whether it is about a call or a call-back: what it says is decided when it is due. */
export function isFollowUp({ kind }: Pick<TextRow, "kind">): boolean {
  return kind === "follow-up" || kind === "call-back" || kind === "promise";
}

/**
 * A customer gets texts in the order in which they were written: one that Twilio has not taken yet holds up the next, but
 * not the answer to STOP.
 */
const pending = `state IN ('due', 'sending') AND NOT EXISTS (SELECT 1 FROM messages_out AS earlier
  WHERE earlier.number = messages_out.number AND earlier.written_ms < messages_out.written_ms
    AND earlier.state IN ('due', 'sending') AND earlier.attempts > 0 AND messages_out.state = 'due' AND messages_out.kind <> 'farewell')`;

/** ($1 now) The text about which something is to be done first. */
export const firstDue = statement<TextRow>(
  "first_due",
  `SELECT ${texts.columns} FROM messages_out WHERE ${pending} AND due_ms <= $1 ORDER BY due_ms, written_ms, id LIMIT 1`,
);

/**
 * ($1 now, $2 from when on more may go out) The same while texts are held back, by a cap or a pause: the answer to STOP, what was
 * begun, and what will make no sense any more by then.
 */
export const firstWhileHeld = statement<TextRow>(
  "first_while_held",
  `SELECT ${texts.columns} FROM messages_out WHERE due_ms <= $1
     AND (kind IN ('farewell', 'alert') OR state = 'sending' OR expires_ms <= $2) AND ${pending}
   ORDER BY due_ms, written_ms, id LIMIT 1`,
);

/** ($1 the latest time that can be true) When something is to be done next, and when the last text was sent. */
export const outboxTimes = statement<{ readonly nextMs: number | null; readonly lastMs: number | null }>(
  "outbox_times",
  `SELECT (SELECT MIN(due_ms) FROM messages_out WHERE ${pending}) AS "nextMs",
     (SELECT MAX(attempted_ms) FROM messages_out WHERE attempted_ms <= $1) AS "lastMs"`,
);

export const textOf = statement<TextRow>("text_of", `SELECT ${texts.columns} FROM messages_out WHERE id = $1`);
export const textOfSid = statement<TextRow>(
  "text_of_sid",
  `SELECT ${texts.columns} FROM messages_out WHERE message_sid = $1`,
);

/** ($1 number, $2 the number of ours, or null, $3 since, $4 which other text) Whether a number has had a text from that one since then. */
export const textFrom = statement<{ readonly id: string }>(
  "text_from",
  `SELECT id FROM messages_out WHERE number = $1 AND (sender = $2 OR sender IS NULL) AND written_ms > $3 AND id <> $4
     AND state IN ('sending', 'sent') LIMIT 1`,
);

/** ($1 number) Whether a text of ours went to that number. */
export const anyTextTo = statement<Pick<TextRow, "id">>(
  "any_text_to",
  "SELECT id FROM messages_out WHERE number = $1 AND state IN ('sending', 'sent') LIMIT 1",
);

/** ($1 number, $2 since) What we have last texted somebody about a call of theirs. */
export const newestFollowUp = statement<TextRow>(
  "newest_follow_up",
  `SELECT ${texts.columns} FROM messages_out WHERE number = $1 AND written_ms > $2 AND kind = 'follow-up' AND state IN ('sending', 'sent')
   ORDER BY written_ms DESC, id DESC LIMIT 1`,
);

/** ($1 number) What was to be sent to somebody who wants no more texts. An index is of texts on their way: so both conditions. */
export const dueTo = statement<TextRow>(
  "due_to",
  `SELECT ${texts.columns} FROM messages_out WHERE number = $1 AND state IN ('due', 'sending') AND state = 'due' ORDER BY written_ms, id`,
);

/** ($1 number, $2 since, $3 the latest time that can be true) How many answers somebody has had, and when the last was written. */
export const repliesTo = statement<{ readonly replies: number; readonly lastMs: number | null }>(
  "replies_to",
  `SELECT COUNT(*) AS replies, MAX(written_ms) AS "lastMs" FROM messages_out
   WHERE number = $1 AND written_ms > $2 AND written_ms <= $3 AND kind IN ('reply', 'stranger', 'farewell')`,
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

/**
 * ($1 since, $2 now, $3 how many) When the text was begun, of those since then, after which so many more were begun. One
 * that a clock put forward has dated later than now does not count.
 */
export const begunBefore = statement<{ readonly attemptedMs: number }>(
  "begun_before",
  `SELECT attempted_ms AS "attemptedMs" FROM messages_out
   WHERE attempted_ms > $1 AND attempted_ms <= $2 AND kind NOT IN ('farewell', 'alert')
   ORDER BY attempted_ms DESC LIMIT 1 OFFSET $3`,
);

/** ($1 since, $2 now) How many answers numbers got that have never rung us. */
export const answersToStrangers = statement<{ readonly answers: number }>(
  "answers_to_strangers",
  "SELECT COUNT(*) AS answers FROM messages_out WHERE kind = 'stranger' AND written_ms > $1 AND written_ms <= $2",
);

/** How far each cap is used. */
export interface CapUse {
  readonly textsPerHour: number;
  readonly textsPerDay: number;
  readonly toStrangers: number;
  readonly callBacksPerHour: number;
  readonly callBacksOpen: number;
}

/** ($1 an hour ago, $2 a day ago, $3 now) Counted as the caps count. */
export const capUse = statement<CapUse>(
  "cap_use",
  `SELECT
     (SELECT COUNT(*) FROM messages_out WHERE attempted_ms > $1 AND attempted_ms <= $3 AND kind NOT IN ('farewell', 'alert')) AS "textsPerHour",
     (SELECT COUNT(*) FROM messages_out WHERE attempted_ms > $2 AND attempted_ms <= $3 AND kind NOT IN ('farewell', 'alert')) AS "textsPerDay",
     (SELECT COUNT(*) FROM messages_out WHERE kind = 'stranger' AND written_ms > $1 AND written_ms <= $3) AS "toStrangers",
     (SELECT COUNT(*) FROM call_backs WHERE asked_ms > $1 AND asked_ms <= $3
        AND (outcome IS NULL OR outcome <> 'cancelled')) AS "callBacksPerHour",
     (SELECT COUNT(*) FROM call_backs WHERE state <> 'over') AS "callBacksOpen"`,
);

/** ($1 the latest time that can be true) The latest time at which a text on its way was written, or its sending begun. */
export const latestPending = statement<{ readonly writtenMs: number | null; readonly attemptedMs: number | null }>(
  "latest_pending",
  `SELECT MAX(written_ms) AS "writtenMs", MAX(attempted_ms) AS "attemptedMs" FROM messages_out
   WHERE state IN ('due', 'sending') AND (written_ms > $1 OR attempted_ms > $1)`,
);

/** ($1 the latest time that can be true, $2 by, $3 now) What is due then is due now: whether it may go out yet is decided anew. */
export const moveTexts = statement(
  "move_texts",
  `UPDATE messages_out SET due_ms = CASE WHEN state = 'due' THEN $3 ELSE due_ms - $2 END, expires_ms = expires_ms - $2, attempted_ms = attempted_ms - $2,
     written_ms = written_ms - $2 WHERE state IN ('due', 'sending') AND (written_ms > $1 OR attempted_ms > $1)`,
);

/** ($1 later than any text is put off, $2 now) Put off by a clock that was ahead, it is looked at anew. */
export const bringNearer = statement(
  "bring_nearer",
  "UPDATE messages_out SET due_ms = $2 WHERE state IN ('due', 'sending') AND state = 'due' AND due_ms > $1",
);

/** ($1 long ago, $2 at most) */
export const oldTexts = statement<Pick<TextRow, "id" | "number">>(
  "old_texts",
  `SELECT id, number FROM messages_out WHERE written_ms < $1 AND state IN ('sent', 'dropped') ORDER BY written_ms LIMIT $2`,
);

/** ($1 texts) */
export const forgetTexts = statement(
  "forget_texts",
  "DELETE FROM messages_out WHERE id IN (SELECT key FROM json_each($1))",
);
