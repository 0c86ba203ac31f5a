import type { Outcome } from "../../dispatch/outcome.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { statement } from "../database.ts";
import type { CallBackRow } from "./row.ts";

/** All SQL of call-backs, for every database. */

const columns = `id, call_sid AS "callSid", number, line_number AS "lineNumber", queue, rank_major AS "rankMajor",
  rank_minor AS "rankMinor", place_ms AS "placeMs", asked_ms AS "askedMs", due_ms AS "dueMs", state, tries,
  rep_sid AS "repSid", rang_ms AS "rangMs", accepted_ms AS "acceptedMs", ended_ms AS "endedMs", outcome, stranger`;

/** No call-back is put off for longer, in milliseconds: one that is was put off by a clock that was wrong. */
const longestPauseMs = 16 * 60_000;

/** Those whose turn may come; `$1` is now. Who is still on the line with the call whose place it keeps cannot be rung. */
const due = `call_backs.state = 'waiting'
  AND (call_backs.due_ms <= $1 OR call_backs.due_ms - ${longestPauseMs} > $1) AND NOT EXISTS
  (SELECT 1 FROM calls WHERE calls.call_sid = call_backs.call_sid AND calls.state <> 'over')`;

export const callBackOf = statement<CallBackRow>("call_back_of", `SELECT ${columns} FROM call_backs WHERE id = $1`);

/** ($1 now) The call-back whose turn is next. */
export const firstCallBack = statement<CallBackRow>(
  "first_call_back",
  `SELECT ${columns} FROM call_backs WHERE ${due} ORDER BY rank_major, rank_minor, call_sid LIMIT 1`,
);

/** ($1 now, $2 rank major, $3 rank minor) How many call-backs go before somebody. */
export const callBacksAhead = statement<{ readonly ahead: number }>(
  "call_backs_ahead",
  `SELECT COUNT(*) AS ahead FROM call_backs
   WHERE ${due} AND (rank_major < $2 OR (rank_major = $2 AND rank_minor < $3))`,
);

/** ($1 number) The call-back that somebody is waiting for. */
export const openCallBack = statement<CallBackRow>(
  "open_call_back",
  `SELECT ${columns} FROM call_backs WHERE number = $1 AND state <> 'over'`,
);

/** Call-backs that are not over; a sign before a column keeps SQLite from the index of all that were ever asked for. */
export const openCallBacks = statement<CallBackRow>(
  "open_call_backs",
  `SELECT ${columns} FROM call_backs WHERE state <> 'over' ORDER BY +asked_ms, id`,
);

/** ($1 rep) The call-back that a rep waits for, or is talking in. */
export const callBackFor = statement<CallBackRow>(
  "call_back_for",
  `SELECT ${columns} FROM call_backs WHERE rep_sid = $1 AND state = 'ringing'`,
);

/**
 * ($1 id, $2 call, $3 number, $4 number rung, $5 queue, $6 major, $7 minor, $8 place, $9 now, $10 due, $11 stranger) The
 * same id is written once.
 */
export const writeCallBack = statement(
  "write_call_back",
  `INSERT INTO call_backs (id, call_sid, number, line_number, queue, rank_major, rank_minor, place_ms, asked_ms, due_ms,
     stranger, state)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'waiting') ON CONFLICT (id) DO NOTHING`,
);

/** ($1 call, $2 now) The customer has hung up, and can be rung. */
export const readyCallBack = statement(
  "ready_call_back",
  `UPDATE call_backs SET due_ms = $2 WHERE call_sid = $1 AND state = 'waiting' AND tries = 0 AND due_ms > $2`,
);

/** ($1 id, $2 rep, $3 now) */
export const ringCallBack = statement(
  "ring_call_back",
  `UPDATE call_backs SET state = 'ringing', rep_sid = $2, rang_ms = $3, accepted_ms = NULL
   WHERE id = $1 AND state = 'waiting'`,
);

/** ($1 id, $2 now) The customer has pressed the key. */
export const acceptCallBack = statement(
  "accept_call_back",
  `UPDATE call_backs SET accepted_ms = COALESCE(accepted_ms, $2) WHERE id = $1 AND state <> 'over'`,
);

/** ($1 id, $2 when) The key was pressed at another time than noted. */
export const moveAccepted = statement("move_accepted", "UPDATE call_backs SET accepted_ms = $2 WHERE id = $1");

/** ($1 id, $2 due, $3 tries) It waits again, in its place; the rep of the last attempt stays with it. */
export const freeCallBack = statement(
  "free_call_back",
  `UPDATE call_backs SET state = 'waiting', accepted_ms = NULL, due_ms = $2, tries = $3,
     ended_ms = NULL, outcome = NULL WHERE id = $1`,
);

/** ($1 now) Those that ring for a leg that is over, or that we do not know any more. */
export const freeLeft = statement(
  "free_left",
  `UPDATE call_backs SET state = 'waiting', accepted_ms = NULL, due_ms = $1 WHERE state <> 'over' AND state = 'ringing' AND NOT EXISTS
     (SELECT 1 FROM reps WHERE reps.call_sid = call_backs.rep_sid AND reps.over_ms IS NULL)`,
);

/** ($1 asked before) */
export const oldCallBacks = statement<CallBackRow>(
  "old_call_backs",
  `SELECT ${columns} FROM call_backs WHERE state = 'waiting' AND +asked_ms < $1`,
);

/** ($1 id, $2 outcome, $3 now) */
export const endCallBack = statement(
  "end_call_back",
  `UPDATE call_backs SET state = 'over', outcome = $2, ended_ms = $3 WHERE id = $1 AND state <> 'over'`,
);

export const countWaitingCallBacks = statement<{ readonly waiting: number }>(
  "count_waiting_call_backs",
  `SELECT COUNT(*) AS waiting FROM call_backs WHERE state = 'waiting'`,
);

/** ($1 now) Nobody waits to be rung back any more; who is being rung goes on. */
export const purgeCallBacks = statement(
  "purge_call_backs",
  `UPDATE call_backs SET state = 'over', outcome = 'cancelled', ended_ms = $1 WHERE state = 'waiting'`,
);

/** ($1 call, $2 now) Whoever has been answered needs no call-back, even if their telephone is ringing already. */
export const dropCallBackOf = statement(
  "drop_call_back_of",
  `UPDATE call_backs SET state = 'over', outcome = 'rang-in', ended_ms = $2
   WHERE call_sid = $1 AND state <> 'over' AND accepted_ms IS NULL`,
);

/** ($1 number) */
export const waitingCallOf = statement<{ readonly callSid: string }>(
  "waiting_call_of",
  `SELECT call_sid AS "callSid" FROM calls WHERE customer = $1 AND state <> 'over' AND state = 'waiting' LIMIT 1`,
);

/** What decides whether a number may be rung back. */
export interface Askings {
  /** How many call-backs it has asked for. */
  readonly asked: number;
  /** Whether it is a number of ours, or one from which a rep has rung in: more than 0. */
  readonly ours: number;
  readonly reps: number;
  /** How often Twilio could not call it lately. */
  readonly uncallable: number;
  /** How many call-backs all numbers have asked for within an hour, and how many are open. */
  readonly lately: number;
  readonly open: number;
}

/**
 * ($1 number, $2 a day ago, $3 since when it counts that it could not be called, $4 an hour ago, $5 now) What a clock that
 * was ahead has dated later than now does not count, nor does for the hour what was cancelled: nobody was rung.
 */
export const askingsOf = statement<Askings>(
  "askings_of",
  `SELECT (SELECT COUNT(*) FROM call_backs WHERE number = $1 AND asked_ms > $2 AND asked_ms <= $5) AS asked,
     (SELECT COUNT(*) FROM (SELECT 1 FROM calls WHERE line_number = $1 LIMIT 1) AS rung) +
     (SELECT COUNT(*) FROM (SELECT 1 FROM reps WHERE line_number = $1 LIMIT 1) AS rung_by_reps) AS ours,
     (SELECT COUNT(*) FROM (SELECT 1 FROM reps WHERE number = $1 LIMIT 1) AS rung_in) AS reps,
     (SELECT COUNT(*) FROM call_backs WHERE number = $1 AND asked_ms > $3 AND asked_ms <= $5
        AND outcome = 'uncallable') AS uncallable,
     (SELECT COUNT(*) FROM call_backs WHERE asked_ms > $4 AND asked_ms <= $5
        AND (outcome IS NULL OR outcome <> 'cancelled')) AS lately,
     (SELECT COUNT(*) FROM call_backs WHERE state <> 'over') AS open`,
);

/** ($1 number) How many talks it has had with us: 0, or one or two that stand for any. */
export const talksWith = statement<{ readonly talks: number }>(
  "talks_with",
  `SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM calls WHERE customer = $1 AND outcome = 'answered' LIMIT 1) AS called) +
     (SELECT COUNT(*) FROM (SELECT 1 FROM call_backs WHERE number = $1 AND outcome = 'answered' LIMIT 1) AS rung) AS talks`,
);

/** A customer's last call; before that, one that still goes on. */
export interface LastCall {
  readonly callSid: string;
  readonly lineNumber: string;
  readonly queue: QueueName;
  readonly placeMs: number;
  readonly outcome: Outcome | null;
  /** How many call-backs that came of it ended in a talk with a rep. */
  readonly madeUp: number;
}

/** ($1 number, $2 since) */
export const lastCallOf = statement<LastCall>(
  "last_call_of",
  `SELECT call_sid AS "callSid", line_number AS "lineNumber", queue, COALESCE(place_ms, arrived_ms) AS "placeMs", outcome,
     (SELECT COUNT(*) FROM call_backs WHERE call_backs.call_sid = calls.call_sid AND call_backs.outcome = 'answered') AS "madeUp"
   FROM calls WHERE customer = $1 AND arrived_ms > $2
   ORDER BY CASE WHEN outcome IS NULL THEN 0 ELSE 1 END, arrived_ms DESC, call_sid DESC LIMIT 1`,
);
