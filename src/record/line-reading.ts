import type { Leaving } from "../dispatch/after-queue.ts";
import type { Outcome } from "../dispatch/outcome.ts";
import type { WaitingCaller } from "../dispatch/pairs.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import { statement } from "./database.ts";
import { due } from "./tables/call-backs.ts";
import type { CallState } from "./tables/calls.ts";

/** All SQL of what can be seen of the line: what goes on, and what the calls of a while came to. */

/** A customer's call that is not over. */
export interface GoingCall extends WaitingCaller {
  readonly customer: string;
  readonly queue: QueueName;
  readonly arrivedMs: number;
  readonly state: Exclude<CallState, "over">;
  readonly leaving: Leaving | null;
  readonly repSid: string | null;
  readonly connectMs: number | null;
}

export const goingCalls = statement<GoingCall>(
  "going_calls",
  `SELECT call_sid AS "callSid", customer, queue, twilio_queue AS "twilioQueue", rank_major AS "rankMajor",
     rank_minor AS "rankMinor", arrived_ms AS "arrivedMs", entered_ms AS "enteredMs", state, doubtful, leaving,
     rep_sid AS "repSid", connect_ms AS "connectMs" FROM calls WHERE state <> 'over'`,
);

/** A rep's leg that is on the line. */
export interface GoingLeg {
  readonly callSid: string;
  readonly number: string;
  readonly seenMs: number;
  readonly listensOn: QueueName | null;
  readonly listensSinceMs: number;
}

export const goingLegs = statement<GoingLeg>(
  "going_legs",
  `SELECT call_sid AS "callSid", number, seen_ms AS "seenMs", listens_on AS "listensOn",
     listens_since_ms AS "listensSinceMs" FROM reps WHERE over_ms IS NULL ORDER BY arrived_ms, call_sid`,
);

/** A call-back that is not over. */
export interface GoingCallBack {
  readonly id: string;
  readonly callSid: string;
  readonly number: string;
  readonly queue: QueueName;
  readonly rankMajor: number;
  readonly rankMinor: number;
  readonly placeMs: number;
  readonly askedMs: number;
  readonly dueMs: number;
  readonly opensMs: number;
  readonly closesMs: number;
  readonly notBeforeMs: number | null;
  readonly state: "waiting" | "ringing";
  readonly tries: number;
  readonly repSid: string | null;
  readonly rangMs: number | null;
  readonly acceptedMs: number | null;
  /** 1 where their turn may come. */
  readonly isDue: 0 | 1;
}

/** ($1 now) A sign before a column keeps SQLite from the index of all call-backs that were ever asked for. */
export const goingCallBacks = statement<GoingCallBack>(
  "going_call_backs",
  `SELECT id, call_sid AS "callSid", number, queue, rank_major AS "rankMajor", rank_minor AS "rankMinor",
     place_ms AS "placeMs", asked_ms AS "askedMs", due_ms AS "dueMs", opens_ms AS "opensMs", closes_ms AS "closesMs",
     not_before_ms AS "notBeforeMs", state, tries, rep_sid AS "repSid", rang_ms AS "rangMs", accepted_ms AS "acceptedMs",
     CASE WHEN ${due} THEN 1 ELSE 0 END AS "isDue"
     FROM call_backs WHERE state <> 'over' ORDER BY +asked_ms, id`,
);

/** Calls that are over and alike, and what they come to together. */
export interface CallsOver {
  readonly queue: QueueName;
  readonly outcome: Outcome;
  /** How long each of them waited, in seconds, a second that was begun being one; null where nobody knows. */
  readonly waitSeconds: number | null;
  readonly calls: number;
  /** Those whose talk has a length that is known, and the sum of these lengths. */
  readonly talks: number;
  readonly talkMs: number;
  readonly ratings: number;
  readonly ratingSum: number;
}

/** Until when a call that is over waited. */
const waitedUntil = `CASE WHEN outcome = 'answered' THEN bridged_ms ELSE ended_ms END`;

/** ($1 from, $2 to) What the calls came to that arrived within a time. */
export const callsOver = statement<CallsOver>(
  "calls_over",
  `SELECT queue, outcome, (${waitedUntil} - arrived_ms + 999) / 1000 AS "waitSeconds", COUNT(*) AS calls,
     COUNT(CASE WHEN outcome = 'answered' THEN bridged_ms END) AS talks,
     CAST(COALESCE(SUM(CASE WHEN outcome = 'answered' THEN ended_ms - bridged_ms END), 0) AS BIGINT) AS "talkMs",
     COUNT(rating) AS ratings, CAST(COALESCE(SUM(rating), 0) AS BIGINT) AS "ratingSum"
   FROM calls LEFT JOIN surveys ON surveys.call_sid = calls.call_sid
   WHERE arrived_ms >= $1 AND arrived_ms < $2 AND outcome IS NOT NULL GROUP BY queue, outcome, 3`,
);

/** A rating, and when the call arrived that it is of. */
export interface RatingOfCall {
  readonly callSid: string;
  readonly arrivedMs: number;
  readonly rating: number;
}

/** ($1 rated after, $2 arrived since) What customers have said lately of calls that may be long over. */
export const ratingsSince = statement<RatingOfCall>(
  "ratings_since",
  `SELECT surveys.call_sid AS "callSid", arrived_ms AS "arrivedMs", rating
   FROM surveys JOIN calls ON calls.call_sid = surveys.call_sid
   WHERE rated_ms > $1 AND arrived_ms >= $2 AND rating IS NOT NULL`,
);

/** From when to when somebody waited. */
export interface Wait {
  readonly queue: QueueName;
  readonly fromMs: number;
  readonly untilMs: number;
}

/** ($1 arrived since, $2 waited until) The waits that ended later, of calls that are over. */
export const waitsSince = statement<Wait>(
  "waits_since",
  `SELECT queue, arrived_ms AS "fromMs", ${waitedUntil} AS "untilMs" FROM calls
   WHERE arrived_ms >= $1 AND outcome IS NOT NULL AND ${waitedUntil} > $2`,
);
