import type { CallBackOutcome } from "../../dispatch/after-attempt.ts";
import type { Outcome } from "../../dispatch/outcome.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { statement } from "../database.ts";
import type { EndedRow } from "./calls.ts";
import { table } from "./table.ts";

/** An entry of the line that keeps the place of a call until the customer is rung back. */
export interface CallBackRow {
  /** Made of what asked for it, so that the same asking writes no second one. */
  readonly id: string;
  /** The call whose place it keeps. */
  readonly callSid: string;
  /** The customer's number. */
  readonly number: string;
  /** The number that the customer rang, and sees when they are rung back. */
  readonly lineNumber: string;
  readonly queue: QueueName;
  readonly rankMajor: number;
  readonly rankMinor: number;
  /** The arrival by which its place goes. */
  readonly placeMs: number;
  readonly askedMs: number;
  /** The customer is not rung before. */
  readonly dueMs: number;
  /** The span of time within CALLBACK_HOURS in which they may be rung: the one that goes on, or the next. */
  readonly opensMs: number;
  readonly closesMs: number;
  /** They are not rung before then either, where they have said so. */
  readonly notBeforeMs: number | null;
  /** `ringing`: for a rep, from the moment the rep is told of it to the end of the talk. */
  readonly state: "waiting" | "ringing" | "over";
  /** How many attempts came to nothing, and how many of these because Twilio said `failed`. */
  readonly tries: number;
  readonly failures: number;
  /** The rep for whom the customer is rung, or was rung last. */
  readonly repSid: string | null;
  /** Since when the customer's telephone has rung; null while the rep is only told of them. */
  readonly rangMs: number | null;
  /** When the customer pressed the key. */
  readonly acceptedMs: number | null;
  readonly endedMs: number | null;
  readonly outcome: CallBackOutcome | null;
  /** 1 where the number had never had a talk with us when it asked: then it goes behind callers of its queue. */
  readonly stranger: number;
}

/** One row a call-back. */
export const callBacks = table<CallBackRow, "id">("call_backs", "id", {
  id: "row",
  callSid: "row",
  number: "row",
  lineNumber: "row",
  queue: "row",
  rankMajor: "row",
  rankMinor: "row",
  placeMs: "row",
  askedMs: "row",
  dueMs: "row",
  opensMs: "row",
  closesMs: "row",
  notBeforeMs: "row",
  state: "row",
  tries: "row",
  failures: "row",
  repSid: "row",
  rangMs: "row",
  acceptedMs: "row",
  endedMs: "row",
  outcome: "row",
  stranger: "row",
});

const { columns } = callBacks;

/** No call-back is put off for longer, in milliseconds: one that is was put off by a clock that was wrong. */
const longestPauseMs = 16 * 60_000;

/** Those whose turn may come, within the hours; `$1` is now. Whoever is on the line with us is not rung: they wait there, in the same place. */
export const due = `call_backs.state = 'waiting'
  AND (call_backs.due_ms <= $1 OR call_backs.due_ms - ${longestPauseMs} > $1)
  AND call_backs.opens_ms <= $1 AND call_backs.closes_ms > $1
  AND (call_backs.not_before_ms IS NULL OR call_backs.not_before_ms <= $1) AND NOT EXISTS
  (SELECT 1 FROM calls WHERE calls.customer = call_backs.number AND calls.state <> 'over')`;

export const callBackOf = statement<CallBackRow>("call_back_of", `SELECT ${columns} FROM call_backs WHERE id = $1`);

/** A call-back, and where its customer is besides: the call on which they wait, and another call-back that they wait for. */
export interface AttemptRow extends CallBackRow {
  readonly waitingSid: string | null;
  readonly openId: string | null;
}

const attempt = `${columns},
  (SELECT MIN(calls.call_sid) FROM calls
     WHERE calls.customer = call_backs.number AND calls.state <> 'over' AND calls.state = 'waiting') AS "waitingSid",
  (SELECT MIN(other.id) FROM call_backs AS other WHERE other.number = call_backs.number AND other.state <> 'over') AS "openId"`;

/** ($1 id) */
export const attemptOf = statement<AttemptRow>("attempt_of", `SELECT ${attempt} FROM call_backs WHERE id = $1`);

/** ($1 rep) The call-back that a rep waits for, or is talking in. */
export const attemptFor = statement<AttemptRow>(
  "attempt_for",
  `SELECT ${attempt} FROM call_backs WHERE rep_sid = $1 AND state = 'ringing'`,
);

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

/** ($1 now, $2 call) How many call-backs go before a call. */
export const callBacksBefore = statement<{ readonly ahead: number }>(
  "call_backs_before",
  `SELECT COUNT(*) AS ahead FROM call_backs WHERE ${due} AND (rank_major, rank_minor) <
     ((SELECT calls.rank_major FROM calls WHERE calls.call_sid = $2), (SELECT calls.rank_minor FROM calls WHERE calls.call_sid = $2))`,
);

/** ($1 number) The call-back that somebody is waiting for. */
export const openCallBack = statement<CallBackRow>(
  "open_call_back",
  `SELECT ${columns} FROM call_backs WHERE number = $1 AND state <> 'over'`,
);

/** ($1 call) The same of the customer of a call, whose telephone may be ringing already, as long as nobody has pressed the key. */
export const openCallBackOf = statement<CallBackRow>(
  "open_call_back_of",
  `SELECT ${columns} FROM call_backs WHERE state <> 'over' AND accepted_ms IS NULL
     AND number = (SELECT calls.customer FROM calls WHERE calls.call_sid = $1)`,
);

/** ($1 number) The call-back that somebody has asked for last, whatever became of it; a sign before a column keeps to the number's. */
export const newestCallBack = statement<CallBackRow>(
  "newest_call_back",
  `SELECT ${columns} FROM call_backs WHERE number = $1 ORDER BY +asked_ms DESC, id DESC LIMIT 1`,
);

/** Call-backs that are not over; a sign before a column keeps SQLite from the index of all that were ever asked for. */
export const openCallBacks = statement<CallBackRow>(
  "open_call_backs",
  `SELECT ${columns} FROM call_backs WHERE state <> 'over' ORDER BY +asked_ms, id`,
);

/** ($1 queue) The earliest arrival by which a call-back of that queue is rung. */
export const firstPlaceOfCallBacks = statement<{ readonly placeMs: number | null }>(
  "first_place_of_call_backs",
  `SELECT MIN(place_ms) AS "placeMs" FROM call_backs WHERE state <> 'over' AND queue = $1`,
);

/** ($1 number, $2 when) The customer hears us out before they hang up, and is not rung meanwhile. */
export const putOffCallBack = statement(
  "put_off_call_back",
  "UPDATE call_backs SET due_ms = $2 WHERE number = $1 AND state <> 'over' AND state = 'waiting' AND due_ms < $2",
);

/** ($1 number, $2 now) The customer has hung up, and can be rung. */
export const readyCallBack = statement(
  "ready_call_back",
  `UPDATE call_backs SET due_ms = $2 WHERE number = $1 AND state <> 'over' AND state = 'waiting' AND tries = 0 AND due_ms > $2`,
);

/** ($1 now) Those that ring for a leg that is over, or that we do not know any more. */
export const freeLeft = statement(
  "free_left",
  `UPDATE call_backs SET state = 'waiting', accepted_ms = NULL, due_ms = $1 WHERE state <> 'over' AND state = 'ringing' AND NOT EXISTS
     (SELECT 1 FROM reps WHERE reps.call_sid = call_backs.rep_sid AND reps.over_ms IS NULL)`,
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

/** A customer's last call. Of two who share a number, it is the one who has rung last who asks. */
export interface LastCall {
  readonly callSid: string;
  readonly lineNumber: string;
  readonly queue: QueueName;
  readonly placeMs: number;
  readonly outcome: Outcome | null;
  readonly endedMs: number | null;
  /** How many call-backs that came of it ended in a talk with a rep. */
  readonly madeUp: number;
}

/** ($1 number, $2 since) */
export const lastCallOf = statement<LastCall>(
  "last_call_of",
  `SELECT call_sid AS "callSid", line_number AS "lineNumber", queue, COALESCE(place_ms, arrived_ms) AS "placeMs", outcome, ended_ms AS "endedMs",
     (SELECT COUNT(*) FROM call_backs WHERE call_backs.call_sid = calls.call_sid AND call_backs.outcome = 'answered') AS "madeUp"
   FROM calls WHERE customer = $1 AND arrived_ms > $2
   ORDER BY arrived_ms DESC, call_sid DESC LIMIT 1`,
);

/** ($1 call-back) It, told like a call that was waited for without a telephone at the ear. */
export const endedCallBack = statement<Omit<EndedRow, "outcome"> & Pick<CallBackRow, "outcome">>(
  "ended_call_back",
  `SELECT call_sid AS "callSid", number AS customer, line_number AS "lineNumber", queue, outcome,
     COALESCE(accepted_ms, asked_ms) AS "arrivedMs", accepted_ms AS "bridgedMs", ended_ms AS "endedMs"
   FROM call_backs WHERE id = $1`,
);
