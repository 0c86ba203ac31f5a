import { dayMs, hourMs } from "../../runtime/durations.ts";
import { statement, type Write } from "../database.ts";
import type { Notice } from "../notice.ts";
import { table } from "./table.ts";
import { newText, texts } from "./texts.ts";

/** A notice, and what became of it. */
export interface NoticeRow extends Notice {
  /** `due`: it is sent where somebody takes notices; `sent`; `failed`: nobody took it within a day. */
  readonly state: "due" | "sent" | "failed";
  /** When something is to be done about it. */
  readonly dueMs: number;
  /** From then on it is given up. */
  readonly untilMs: number;
  readonly attempts: number;
  /** Why the last attempt came to nothing. */
  readonly problem: string | null;
}

/** One row a notice. */
export const notices = table<NoticeRow, "id">("notices", "id", {
  id: "row",
  cause: "row",
  subject: "row",
  text: "row",
  atMs: "row",
  state: "row",
  dueMs: "row",
  untilMs: "row",
  attempts: "row",
  problem: "row",
});

export const noticeOf = statement<NoticeRow>("notice_of", `SELECT ${notices.columns} FROM notices WHERE id = $1`);

/** The notice that is to be sent first. */
export const firstNotice = statement<NoticeRow>(
  "first_notice",
  `SELECT ${notices.columns} FROM notices WHERE state = 'due' ORDER BY due_ms, id LIMIT 1`,
);

/** ($1 how many) The newest notices, and what became of them. */
export const newestNotices = statement<NoticeRow>(
  "newest_notices",
  `SELECT ${notices.columns} FROM notices ORDER BY at_ms DESC, id LIMIT $1`,
);

/** ($1 id, $2 now, $3 until when) It is sent once more. */
export const repeatNotice = statement(
  "repeat_notice",
  "UPDATE notices SET state = 'due', due_ms = $2, until_ms = $3, attempts = 0, problem = NULL WHERE id = $1",
);

/** ($1 number, $2 an hour ago, $3 now) What people were told of lately that a number has texted. */
export const toldOfTexts = statement<Pick<NoticeRow, "cause">>(
  "told_of_texts",
  `SELECT notices.cause FROM texts_in JOIN notices ON notices.id IN ('text-' || message_sid, 'stranger-' || message_sid)
   WHERE customer = $1 AND heard_ms > $2 AND heard_ms <= $3`,
);

/** ($1 an hour ago, $2 now) How many texts of strangers people were told of lately. */
export const toldOfStrangers = statement<{ readonly notices: number }>(
  "told_of_strangers",
  "SELECT COUNT(*) AS notices FROM notices WHERE at_ms > $1 AND at_ms <= $2 AND id LIKE 'stranger-%'",
);

/** For so long a notice is tried to be sent. */
export const noticeLifeMs = dayMs;

/** ($1 before) */
export const oldestNotice = statement<{ readonly id: string }>(
  "oldest_notice",
  "SELECT id FROM notices WHERE at_ms < $1 LIMIT 1",
);
export const forgetNotices = statement("forget_notices", "DELETE FROM notices WHERE at_ms < $1");

/** Of a text that somebody has sent us: it quotes it, and is of the same moment. */
const ofText = "(id LIKE 'text-%' OR id LIKE 'stranger-%')";
/** ($1 before) */
export const oldestQuote = statement<{ readonly id: string }>(
  "oldest_quote",
  `SELECT id FROM notices WHERE at_ms < $1 AND ${ofText} LIMIT 1`,
);
export const forgetOldQuotes = statement("forget_old_quotes", `DELETE FROM notices WHERE at_ms < $1 AND ${ofText}`);

/** Longer than any text makes sense. */
const alertLifeMs = hourMs;

/**
 * People must know something. Written once, however often its cause is seen; the text to each telephone once per cause and
 * hour. A long wait in another queue is another cause.
 */
export function noticed(notice: Notice, alertNumbers: readonly string[]): Write[] {
  const { cause, subject, text: body, atMs } = notice;
  const textedFor = cause === "long-wait" ? `${cause}-${subject}` : cause;
  const row = {
    ...notice,
    state: "due",
    dueMs: atMs,
    untilMs: atMs + noticeLifeMs,
    attempts: 0,
    problem: null,
  } as const;
  const times = { writtenMs: atMs, dueMs: atMs, expiresMs: atMs + alertLifeMs };
  const alerts = alertNumbers.map((number) => {
    const id = `alert-${textedFor}-${Math.floor(atMs / hourMs)}-${number}`;
    return texts.insert(newText({ id, kind: "alert", number, callSid: null, sender: null, body, ...times }), "once");
  });
  return [notices.insert(row, "once"), ...alerts];
}
