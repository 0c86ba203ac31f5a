import type { Change } from "../changes.ts";
import { statement } from "../database.ts";
import { type Notice, noticeIsWritten } from "../notice.ts";
import { table } from "./table.ts";

/** A notice, and what became of it. */
export interface NoticeRow extends Notice {
  /** `due`: to be sent; `sent`; `failed`: nobody took it within a day; `kept`: nobody is to be sent any. */
  readonly state: "due" | "sent" | "failed" | "kept";
  /** When something is to be done about it. */
  readonly dueMs: number;
  readonly attempts: number;
  /** Why the last attempt came to nothing. */
  readonly problem: string | null;
}

export const notices = table<NoticeRow, "id">("notices", "id", {
  id: "row",
  cause: "row",
  subject: "row",
  text: "row",
  atMs: "row",
  state: "row",
  dueMs: "row",
  attempts: "row",
  problem: "row",
});

export const noticeOf = statement<NoticeRow>("notice_of", `SELECT ${notices.columns} FROM notices WHERE id = $1`);

/** The notice that is to be sent first. */
export const firstNotice = statement<NoticeRow>(
  "first_notice",
  `SELECT ${notices.columns} FROM notices WHERE state = 'due' ORDER BY due_ms, id LIMIT 1`,
);

/** ($1 at most) The newest notices, and what became of them. */
export const newestNotices = statement<NoticeRow>(
  "newest_notices",
  `SELECT ${notices.columns} FROM notices ORDER BY at_ms DESC, id LIMIT $1`,
);

/** People must know something, and the log is told; written once, however often its cause is seen. */
export function noticed(notice: Notice, isSent: boolean): Change {
  const state = isSent ? "due" : "kept";
  const row = { ...notice, state, dueMs: notice.atMs, attempts: 0, problem: null } as const;
  return { event: noticeIsWritten(notice), if: notices.insert(row, "once") };
}
