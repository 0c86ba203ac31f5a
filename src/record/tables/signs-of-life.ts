import { statement, type Write, write } from "../database.ts";
import type { CallRow } from "./calls.ts";

/**
 * The signs of life of callers: when they were last seen, and what follows from their silence. No row that is saved as a
 * whole touches them, and a sign only ever rises: so one that is written without a turn takes nothing back that was decided
 * meanwhile.
 */

/** A sign from further ahead, in milliseconds, is of a clock that was wrong: the next one takes its place. */
const aheadMs = 5000;

const rises = `seen_ms = CASE WHEN seen_ms > $2 AND seen_ms - ${aheadMs} <= $2 THEN seen_ms ELSE $2 END`;

/** ($1 call, $2 now) */
const see = statement("see_call", `UPDATE calls SET ${rises}, doubtful = 0, missed = 0 WHERE call_sid = $1`);

/** ($1 call, $2 now) The same of one who waits and is not in doubt; changes nothing where that is not so any more. */
const seeAgain = statement(
  "see_call_again",
  `UPDATE calls SET ${rises} WHERE call_sid = $1 AND state = 'waiting' AND doubtful = 0 AND missed = 0`,
);

/** ($1 call) */
const doubt = statement("doubt_call", "UPDATE calls SET doubtful = 1 WHERE call_sid = $1");

/** A caller is there. */
export function seen({ callSid }: Pick<CallRow, "callSid">, nowMs: number): Write {
  return write(see, callSid, nowMs);
}

/** A caller who waits, and of whom there was no doubt, is still there. */
export function seenAgain({ callSid }: Pick<CallRow, "callSid">, nowMs: number): Write {
  return write(seeAgain, callSid, nowMs);
}

/** ($1 call) */
const trust = statement("trust_call", "UPDATE calls SET doubtful = 0 WHERE call_sid = $1");

/** What has become of a caller is known: there is nothing to doubt any more. */
export function certain({ callSid, doubtful }: Pick<CallRow, "callSid" | "doubtful">): Write[] {
  return doubtful === 0 ? [] : [write(trust, callSid)];
}

/** A caller may be gone. */
export function doubted({ callSid }: Pick<CallRow, "callSid">): Write {
  return write(doubt, callSid);
}

/** ($1 calls, $2 when they were seen) Many are there; whoever had taken one of them who waits has not talked to them. */
export const seeCalls = statement(
  "see_calls",
  `UPDATE calls SET ${rises}, doubtful = 0, missed = 0,
     rep_sid = CASE WHEN state = 'waiting' THEN NULL ELSE rep_sid END
   WHERE call_sid IN (SELECT key FROM json_each($1)) AND state <> 'over'`,
);

/** ($1 calls, $2 now) Their calls are not over. */
export const seeTalking = statement(
  "see_talking",
  `UPDATE calls SET ${rises}
   WHERE call_sid IN (SELECT key FROM json_each($1)) AND state IN ('connecting', 'moved')`,
);

/** ($1 calls, $2 listed, $3 now) Missing from a listing that began after the last sign of that caller. */
export const missCalls = statement(
  "miss_calls",
  `UPDATE calls SET missed = missed + 1, doubtful = 1 WHERE call_sid IN (SELECT key FROM json_each($1))
     AND state = 'waiting' AND (seen_ms < $2 OR seen_ms > $3)`,
);

/** ($1 queue, $2 when the Dial began, $3 later than any clock that is right) Whoever was there before it began, without a sign of life since, may be gone. */
export const doubtAll = statement(
  "doubt_all",
  `UPDATE calls SET doubtful = 1 WHERE state = 'waiting' AND doubtful = 0 AND twilio_queue = $1
     AND (entered_ms <= $2 OR entered_ms > $3) AND (seen_ms <= $2 OR seen_ms > $3)`,
);
