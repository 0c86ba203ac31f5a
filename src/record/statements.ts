import { statement } from "./database.ts";
import type { CallRow, ClaimRow, RepRow } from "./rows.ts";
import { claimLifeMs } from "./rules.ts";

/** All SQL of the claim path, for every database; times and lapses are told by the caller, so that no database has a clock. */

const callColumns = `call_sid AS "callSid", customer, line_number AS "lineNumber", queue, twilio_queue AS "twilioQueue",
  queue_sid AS "queueSid", rank_major AS "rankMajor", rank_minor AS "rankMinor", arrived_ms AS "arrivedMs",
  place_ms AS "placeMs", entered_ms AS "enteredMs", state, doubtful, leaving, seen_ms AS "seenMs", missed,
  connect_ms AS "connectMs", connect_queue_seconds AS "connectQueueSeconds", rep_sid AS "repSid",
  said_bridged AS "saidBridged", exit_result AS "exitResult", bridged_ms AS "bridgedMs", ended_ms AS "endedMs", outcome`;
const repColumns = `call_sid AS "callSid", number, arrived_ms AS "arrivedMs", seen_ms AS "seenMs", round,
  listens_on AS "listensOn", listens_since_ms AS "listensSinceMs", customer_sid AS "customerSid", over_ms AS "overMs"`;
const claimColumns = `rep_sid AS "repSid", customer_sid AS "customerSid", queue, kind, claimed_ms AS "claimedMs"`;

/** Callers who can be claimed; `$1` is the moment before which a claim has lapsed. One from the future holds nobody. */
const claimable = `calls.state = 'waiting' AND calls.leaving IS NULL AND NOT EXISTS
  (SELECT 1 FROM claims WHERE claims.customer_sid = calls.call_sid AND claims.claimed_ms > $1
    AND claims.claimed_ms - ${2 * claimLifeMs} <= $1)`;

export const callOf = statement<CallRow>("call_of", `SELECT ${callColumns} FROM calls WHERE call_sid = $1`);

/** ($1 lapse) The caller who is served next; the doubtful come after all others. */
export const bestWaiting = statement<CallRow>(
  "best_waiting",
  `SELECT ${callColumns} FROM calls WHERE ${claimable}
   ORDER BY doubtful, rank_major, rank_minor, call_sid LIMIT 1`,
);

/** ($1 lapse, $2 queue) Whom Twilio takes first of a queue, as far as we know: the first whom no other Dial is meant for. */
export const frontOf = statement<CallRow>(
  "front_of",
  `SELECT ${callColumns} FROM calls WHERE ${claimable} AND twilio_queue = $2
   ORDER BY doubtful, entered_ms, rank_major, rank_minor, call_sid LIMIT 1`,
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
  `UPDATE calls SET seen_ms = $2, doubtful = 0, missed = 0 WHERE call_sid = $1`,
);

/** ($1 call, $2 Twilio queue, $3 its SID, $4 since when, $5 now) The caller waits in a queue: new or seen there. */
export const placeCall = statement(
  "place_call",
  `UPDATE calls SET state = 'waiting', twilio_queue = $2, queue_sid = $3, entered_ms = $4, seen_ms = $5,
     doubtful = 0, missed = 0, leaving = NULL WHERE call_sid = $1`,
);

/** ($1 call, $2 why) The caller has been told to leave. */
export const tellToLeave = statement("tell_to_leave", `UPDATE calls SET leaving = $2 WHERE call_sid = $1`);

/** ($1 call, $2 rep, $3 now, $4 QueueTime, $5 QueueSid) A rep has taken the caller. */
export const connectCall = statement(
  "connect_call",
  `UPDATE calls SET state = 'connecting', rep_sid = $2, connect_ms = $3, seen_ms = $3, connect_queue_seconds = $4,
     queue_sid = $5, doubtful = 0, missed = 0, leaving = NULL WHERE call_sid = $1`,
);

/** ($1 call, $2 now, $3 rep) A caller whom this rep had taken waits again, in doubt until there is a sign of them. */
export const putBack = statement(
  "put_back",
  `UPDATE calls SET state = 'waiting', doubtful = 1, seen_ms = $2
   WHERE call_sid = $1 AND rep_sid = $3 AND state = 'connecting'`,
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

/** ($1 queue, $2 entered) That caller and everyone who joined the queue before them may be gone. */
export const doubtUpTo = statement(
  "doubt_up_to",
  `UPDATE calls SET doubtful = 1 WHERE state = 'waiting' AND twilio_queue = $1 AND entered_ms <= $2`,
);

export const repOf = statement<RepRow>("rep_of", `SELECT ${repColumns} FROM reps WHERE call_sid = $1`);

/** ($1 rep, $2 number, $3 now, $4 listens on, or null, $5 number rung) A rep's next Dial; one we do not know yet has rung in now. */
export const repListens = statement<{ readonly round: number }>(
  "rep_listens",
  `INSERT INTO reps (call_sid, number, arrived_ms, seen_ms, round, listens_on, listens_since_ms, line_number)
   VALUES ($1, $2, $3, $3, 1, $4, $3, $5)
   ON CONFLICT (call_sid) DO UPDATE SET number = excluded.number, line_number = excluded.line_number,
     seen_ms = excluded.seen_ms, round = reps.round + 1,
     listens_on = excluded.listens_on, listens_since_ms = excluded.listens_since_ms, customer_sid = NULL
   RETURNING round`,
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

/**
 * ($1 a mark from before that has lapsed, $2 lapse of claims, $3 and one from after that) Who has listened longest without a caller to wait for.
 * A Dial that is meant for somebody who is perhaps gone waits for nobody.
 */
export const longestListening = statement<RepRow>(
  "longest_listening",
  `SELECT ${repColumns} FROM reps WHERE over_ms IS NULL AND listens_on IS NOT NULL
     AND listens_since_ms > $1 AND listens_since_ms <= $3
     AND NOT EXISTS (SELECT 1 FROM claims JOIN calls ON calls.call_sid = claims.customer_sid
       WHERE claims.rep_sid = reps.call_sid AND claims.claimed_ms > $2
         AND claims.claimed_ms - ${2 * claimLifeMs} <= $2 AND calls.doubtful = 0)
   ORDER BY listens_since_ms, call_sid LIMIT 1`,
);

/** ($1 number) How many of a rep's legs are on the line. */
export const countLegs = statement<{ readonly legs: number }>(
  "count_legs",
  `SELECT COUNT(*) AS legs FROM reps WHERE over_ms IS NULL AND number = $1`,
);

export const claimOf = statement<ClaimRow>("claim_of", `SELECT ${claimColumns} FROM claims WHERE rep_sid = $1`);

/** ($1 caller) The claims on a caller; more than one where an older one has lapsed. */
export const claimsOn = statement<ClaimRow>(
  "claims_on",
  `SELECT ${claimColumns} FROM claims WHERE customer_sid = $1 ORDER BY claimed_ms DESC`,
);

/** A leg that is over claims nobody. */
export const putClaim = statement(
  "put_claim",
  `INSERT INTO claims (rep_sid, customer_sid, queue, kind, claimed_ms)
   SELECT $1, $2, $3, $4, CAST($5 AS BIGINT) WHERE NOT EXISTS (SELECT 1 FROM reps WHERE call_sid = $1 AND over_ms IS NOT NULL)
   ON CONFLICT (rep_sid) DO UPDATE SET customer_sid = excluded.customer_sid, queue = excluded.queue,
     kind = excluded.kind, claimed_ms = excluded.claimed_ms`,
);

/** ($1 rep, $2 caller) The same Dial is meant for another caller now. */
export const passClaim = statement("pass_claim", `UPDATE claims SET customer_sid = $2 WHERE rep_sid = $1`);

export const dropClaim = statement("drop_claim", `DELETE FROM claims WHERE rep_sid = $1`);

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

/** Customers' calls that are not over. */
export const callsGoingOn = statement<CallRow>(
  "calls_going_on",
  `SELECT ${callColumns} FROM calls WHERE state <> 'over' ORDER BY +arrived_ms, call_sid`,
);

/** Reps' legs that are not over. */
export const repsGoingOn = statement<RepRow>(
  "reps_going_on",
  `SELECT ${repColumns} FROM reps WHERE over_ms IS NULL ORDER BY arrived_ms, call_sid`,
);
