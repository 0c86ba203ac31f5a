import { backoff } from "../runtime/backoff.ts";
import { hourMs } from "../runtime/durations.ts";
import type { Decision } from "../record/decision.ts";
import { canBeHad, type LeaseRow, leaseOf, leaseTaken } from "../record/tables/leases.ts";
import { firstNotice, noticeOf, type NoticeRow, notices } from "../record/tables/notices.ts";

/** What the notifier does next. */
export type NextNotice =
  { readonly kind: "send"; readonly notice: NoticeRow } | { readonly kind: "wait"; readonly ms: number };

/** How long one process sends alone after its last sign of life, in milliseconds: longer than any request takes. */
const leaseMs = 30_000;
/** How long the notifier sleeps at most, in milliseconds: another process may have written something. */
export const longestSleepMs = 10_000;
/** The pauses before a notice is sent again. */
const pauses = { baseMs: 5000, longestMs: hourMs };

/**
 * Chooses the notice that is sent next, and writes down that it is tried: where the process dies meanwhile, it is sent once
 * more, with the same id.
 */
export const nextNotice: Decision<string, { row: NoticeRow | undefined; lease: LeaseRow | undefined }, NextNotice> = {
  async load(tx) {
    const [row, lease] = await Promise.all([tx.one(firstNotice), tx.one(leaseOf, "notices")]);
    return { row, lease };
  },
  decide({ row, lease }, holder, { nowMs }) {
    const work = { name: "notices", holder, lifeMs: leaseMs };
    if (row === undefined || !canBeHad(lease, work, nowMs)) return { answer: { kind: "wait", ms: longestSleepMs } };
    if (nowMs >= row.untilMs)
      return { answer: { kind: "wait", ms: 0 }, changes: notices.save({ ...row, state: "failed" }, row) };
    if (row.dueMs > nowMs) return { answer: { kind: "wait", ms: Math.min(longestSleepMs, row.dueMs - nowMs) } };
    const tried = { ...row, attempts: row.attempts + 1, dueMs: nowMs + leaseMs };
    return {
      answer: { kind: "send", notice: tried },
      changes: [leaseTaken(work, nowMs), ...notices.save(tried, row)],
    };
  },
};

/** What came of sending a notice. */
export interface Sent {
  readonly id: string;
  /** Why it was not taken; undefined when it was. */
  readonly problem: string | undefined;
}

/** A notice was sent: it is done, is sent again later, or given up after a day. */
export const noticeIsSent: Decision<Sent, NoticeRow | undefined, undefined> = {
  load: (tx, { id }) => tx.one(noticeOf, id),
  decide(row, { problem }, { nowMs }) {
    if (row === undefined || row.state !== "due") return { answer: undefined };
    const isGivenUp = problem !== undefined && nowMs >= row.untilMs;
    const state = problem === undefined ? "sent" : isGivenUp ? "failed" : "due";
    const dueMs = nowMs + backoff(row.attempts - 1, { ...pauses, random: Math.random });
    return { answer: undefined, changes: notices.save({ ...row, state, dueMs, problem: problem ?? null }, row) };
  },
};
