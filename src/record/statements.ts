import { statement } from "./database.ts";
import type { CallRow, RepRow, WaitingRow } from "./rows.ts";
import type { ListeningLeg } from "../dispatch/pairs.ts";

/** All SQL of the claim path, for every database; times and lapses are told by the caller, so that no database has a clock. */

export const callColumns = `call_sid AS "callSid", customer, line_number AS "lineNumber", queue, twilio_queue AS "twilioQueue",
  queue_sid AS "queueSid", rank_major AS "rankMajor", rank_minor AS "rankMinor", arrived_ms AS "arrivedMs",
  place_ms AS "placeMs", entered_ms AS "enteredMs", state, doubtful, leaving, seen_ms AS "seenMs", missed,
  connect_ms AS "connectMs", connect_queue_seconds AS "connectQueueSeconds", rep_sid AS "repSid",
  said_bridged AS "saidBridged", exit_result AS "exitResult", bridged_ms AS "bridgedMs", ended_ms AS "endedMs", outcome`;
const repColumns = `call_sid AS "callSid", number, arrived_ms AS "arrivedMs", seen_ms AS "seenMs", round,
  listens_on AS "listensOn", listens_since_ms AS "listensSinceMs", customer_sid AS "customerSid", over_ms AS "overMs"`;
const waitingColumns = `call_sid AS "callSid", customer, queue, twilio_queue AS "twilioQueue", queue_sid AS "queueSid",
  entered_ms AS "enteredMs",
  seen_ms AS "seenMs", rank_major AS "rankMajor", rank_minor AS "rankMinor", doubtful`;

/** Callers who can be taken. */
const waiting = `state = 'waiting' AND leaving IS NULL`;

export const callOf = statement<CallRow>("call_of", `SELECT ${callColumns} FROM calls WHERE call_sid = $1`);

/** Legs that wait for whoever comes: `$1` is a mark from before that has lapsed, `$2` one from after that. */
const listening = `over_ms IS NULL AND listens_on IS NOT NULL AND listens_since_ms > $1 AND listens_since_ms <= $2`;
const countListening = `SELECT COUNT(*) FROM reps WHERE ${listening}`;

/** ($1 lapse, $2 ahead) Who is served next, as many as listen and one more; the doubtful come after all others. */
export const firstByRank = statement<WaitingRow>(
  "first_by_rank",
  `SELECT ${waitingColumns} FROM calls WHERE ${waiting} ORDER BY doubtful, rank_major, rank_minor, call_sid
   LIMIT 1 + (${countListening})`,
);

/** ($1 lapse, $2 ahead, $3 queue) Whom Twilio takes first of a queue, as far as we know; as many as listen there, and one more. */
export const firstInQueue = statement<WaitingRow>(
  "first_in_queue",
  `SELECT ${waitingColumns} FROM calls WHERE ${waiting} AND twilio_queue = $3
   ORDER BY doubtful, entered_ms, rank_major, rank_minor, call_sid LIMIT 1 + (${countListening} AND listens_on = $3)`,
);

/** ($1 lapse, $2 ahead) */
export const legsListening = statement<ListeningLeg>(
  "legs_listening",
  `SELECT call_sid AS "callSid", listens_on AS "listensOn", listens_since_ms AS "listensSinceMs" FROM reps
   WHERE ${listening}`,
);

export const insertCall = statement(
  "insert_call",
  `INSERT INTO calls (call_sid, customer, line_number, queue, twilio_queue, queue_sid, rank_major, rank_minor,
     arrived_ms, place_ms, entered_ms, state, seen_ms, ended_ms, outcome)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
);

/** ($1 call, $2 now) A sign of life. */
export const seeCall = statement(
  "see_call",
  `UPDATE calls SET seen_ms = $2, doubtful = 0, missed = 0,
     rep_sid = CASE WHEN state = 'waiting' THEN NULL ELSE rep_sid END WHERE call_sid = $1`,
);

/** ($1 call, $2 Twilio queue, $3 its SID, $4 since when, $5 now) The caller waits in a queue: new or seen there. */
export const placeCall = statement(
  "place_call",
  `UPDATE calls SET state = 'waiting', twilio_queue = $2, queue_sid = $3, entered_ms = $4, seen_ms = $5,
     doubtful = 0, missed = 0, leaving = NULL, rep_sid = NULL WHERE call_sid = $1`,
);

/** ($1 call, $2 why) The caller has been told to leave. */
export const tellToLeave = statement("tell_to_leave", `UPDATE calls SET leaving = $2 WHERE call_sid = $1`);

/** ($1 call, $2 rep, $3 now, $4 QueueTime, $5 QueueSid) A rep has taken the caller. */
export const connectCall = statement(
  "connect_call",
  `UPDATE calls SET state = 'connecting', rep_sid = $2, connect_ms = $3, seen_ms = $3, connect_queue_seconds = $4,
     queue_sid = $5, doubtful = 0, missed = 0, leaving = NULL WHERE call_sid = $1`,
);

/** ($1 call, $2 now, $3 rep) A caller whom this rep had taken, but has not talked to, waits again, in doubt until there is a sign of them. */
export const putBack = statement(
  "put_back",
  `UPDATE calls SET state = 'waiting', doubtful = 1, seen_ms = $2, rep_sid = NULL
   WHERE call_sid = $1 AND rep_sid = $3 AND state = 'connecting'`,
);

/** ($1 call, $2 rep) The same when the rep's leg is over: whether they have talked is not known yet. */
export const leaveInDoubt = statement(
  "leave_in_doubt",
  `UPDATE calls SET state = 'waiting', doubtful = 1 WHERE call_sid = $1 AND rep_sid = $2 AND state = 'connecting'`,
);

/** ($1 call, $2 queue, $3 rank major, $4 rank minor) One who had been moved elsewhere has rung this queue's number anew. */
export const reenterCall = statement(
  "reenter_call",
  `UPDATE calls SET queue = $2, rank_major = $3, rank_minor = $4 WHERE call_sid = $1 AND state = 'moved'`,
);

/** ($1 call, $2 said bridged) Somebody has moved the caller out of our queues. */
export const moveCall = statement(
  "move_call",
  `UPDATE calls SET state = 'moved', said_bridged = $2 WHERE call_sid = $1 AND state <> 'over'`,
);

/** ($1 call, $2 now, $3 outcome, $4 said bridged, $5 exit result, $6 rep, $7 bridged at) The call is over. */
export const endCall = statement(
  "end_call",
  `UPDATE calls SET state = 'over', ended_ms = COALESCE(ended_ms, $2), outcome = $3, said_bridged = $4, exit_result = $5,
     rep_sid = $6, bridged_ms = $7, doubtful = 0 WHERE call_sid = $1`,
);

/**
 * ($1 queue, $2 when the Dial began, $3 later than any clock that is right) Whoever was there before it began, without a sign
 * of life since, may be gone. Gives who they are.
 */
export const doubtAll = statement<WaitingRow>(
  "doubt_all",
  `UPDATE calls SET doubtful = 1 WHERE state = 'waiting' AND doubtful = 0 AND twilio_queue = $1
     AND (entered_ms <= $2 OR entered_ms > $3) AND (seen_ms <= $2 OR seen_ms > $3) RETURNING ${waitingColumns}`,
);

export const repOf = statement<RepRow>("rep_of", `SELECT ${repColumns} FROM reps WHERE call_sid = $1`);

/** ($1 rep, $2 number, $3 now, $4 listens on, or null, $5 number rung, $6 round) A rep's next Dial; one we do not know yet has rung in now. */
export const repListens = statement(
  "rep_listens",
  `INSERT INTO reps (call_sid, number, arrived_ms, seen_ms, round, listens_on, listens_since_ms, line_number)
   VALUES ($1, $2, $3, $3, $6, $4, $3, $5)
   ON CONFLICT (call_sid) DO UPDATE SET number = excluded.number, line_number = excluded.line_number,
     seen_ms = excluded.seen_ms, round = excluded.round,
     listens_on = excluded.listens_on, listens_since_ms = excluded.listens_since_ms, customer_sid = NULL`,
);

/** ($1 rep, $2 now, $3 caller) A rep has got a caller. */
export const repTakes = statement(
  "rep_takes",
  `INSERT INTO reps (call_sid, number, arrived_ms, seen_ms, customer_sid) VALUES ($1, '', $2, $2, $3)
   ON CONFLICT (call_sid) DO UPDATE SET seen_ms = excluded.seen_ms, listens_on = NULL, customer_sid = excluded.customer_sid`,
);

/** ($1 rep, $2 Twilio queue) A rep's Dial names another queue than planned. */
export const repListensOn = statement("rep_listens_on", `UPDATE reps SET listens_on = $2 WHERE call_sid = $1`);

/** ($1 rep, $2 now) A rep's leg is over; or some call that we do not know: then what comes of it late finds this. */
export const endRep = statement(
  "end_rep",
  `INSERT INTO reps (call_sid, number, arrived_ms, seen_ms, over_ms) VALUES ($1, '', $2, $2, $2)
   ON CONFLICT (call_sid) DO UPDATE SET over_ms = excluded.over_ms, listens_on = NULL WHERE reps.over_ms IS NULL`,
);

/** ($1 number) How many of a rep's legs are on the line. */
export const countLegs = statement<{ readonly legs: number }>(
  "count_legs",
  `SELECT COUNT(*) AS legs FROM reps WHERE over_ms IS NULL AND number = $1`,
);

/** ($1 rank major, $2 rank minor, $3 call) How many undoubted callers go before this one. */
export const countAhead = statement<{ readonly ahead: number }>(
  "count_ahead",
  `SELECT COUNT(*) AS ahead FROM calls WHERE state = 'waiting' AND leaving IS NULL AND doubtful = 0
     AND (rank_major < $1 OR (rank_major = $1 AND (rank_minor < $2 OR (rank_minor = $2 AND call_sid < $3))))`,
);

/** ($1 queue) How many wait for certain who rang that queue's number. */
export const countWaiting = statement<{ readonly waiting: number }>(
  "count_waiting",
  `SELECT COUNT(*) AS waiting FROM calls
   WHERE state = 'waiting' AND leaving IS NULL AND doubtful = 0 AND queue = $1`,
);

/** ($1 now) Whether anybody is on the line to take calls, and since when nobody is, also by a clock that was ahead; an end without a beginning was no rep's. */
export const repsOnTheLine = statement<{
  readonly reps: number;
  readonly lastOverMs: number | null;
  readonly aheadMs: number | null;
}>(
  "reps_on_the_line",
  `SELECT (SELECT COUNT(*) FROM reps WHERE over_ms IS NULL) +
     (SELECT COUNT(*) FROM calls WHERE state <> 'over' AND state = 'connecting' AND NOT EXISTS
       (SELECT 1 FROM reps WHERE reps.call_sid = calls.rep_sid AND reps.over_ms IS NOT NULL)) AS reps,
     (SELECT MAX(over_ms) FROM reps WHERE over_ms <> arrived_ms AND over_ms <= $1) AS "lastOverMs",
     (SELECT MAX(over_ms) FROM reps WHERE over_ms <> arrived_ms AND over_ms > $1) AS "aheadMs"`,
);

/** Customers' calls that are not over; the sign keeps SQLite from walking all calls in the order of their arrival. */
export const callsGoingOn = statement<CallRow>(
  "calls_going_on",
  `SELECT ${callColumns} FROM calls WHERE state <> 'over' ORDER BY +arrived_ms, call_sid`,
);

/** Reps' legs that are not over. */
export const repsGoingOn = statement<RepRow>(
  "reps_going_on",
  `SELECT ${repColumns} FROM reps WHERE over_ms IS NULL ORDER BY arrived_ms, call_sid`,
);
