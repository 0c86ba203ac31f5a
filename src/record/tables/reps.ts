import type { ListeningLeg } from "../../dispatch/pairs.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { statement } from "../database.ts";
import { question } from "../decision.ts";
import { table } from "./table.ts";

/** A rep's leg; or the end of a call that we do not know, so that what comes of it late finds this. */
export interface RepRow {
  readonly callSid: string;
  readonly number: string;
  /** The number that was rung, as far as we know. */
  readonly lineNumber: string | null;
  readonly arrivedMs: number;
  readonly seenMs: number;
  /** The number of the leg's Dial, as its action's URL says. */
  readonly round: number;
  /** The Twilio queue that the Dial names; null while the rep talks. */
  readonly listensOn: QueueName | null;
  readonly listensSinceMs: number;
  /** The customer with whom the rep was connected last. */
  readonly customerSid: string | null;
  readonly overMs: number | null;
}

/** One row a rep's leg. Whether a call that is kept refers to one that is over stands beside it, in `kept`. */
export const reps = table<RepRow, "callSid">("reps", "callSid", {
  callSid: "row",
  number: "row",
  lineNumber: "row",
  arrivedMs: "row",
  seenMs: "row",
  round: "row",
  listensOn: "row",
  listensSinceMs: "row",
  customerSid: "row",
  overMs: "row",
});

/** A leg of which nothing is known but that it is there. */
export function unknownLeg(callSid: string, nowMs: number): RepRow {
  const listens = { round: 0, listensOn: null, listensSinceMs: 0 };
  return {
    callSid,
    number: "",
    lineNumber: null,
    arrivedMs: nowMs,
    seenMs: nowMs,
    ...listens,
    customerSid: null,
    overMs: null,
  };
}

/** Legs that wait for whoever comes: `$1` is a mark from before that has lapsed, `$2` one from after that. */
export const listening = `over_ms IS NULL AND listens_on IS NOT NULL AND listens_since_ms > $1 AND listens_since_ms <= $2`;

export const repOf = statement<RepRow>("rep_of", `SELECT ${reps.columns} FROM reps WHERE call_sid = $1`);

/** ($1 lapse, $2 ahead) */
export const legsListening = statement<ListeningLeg>(
  "legs_listening",
  `SELECT ${reps.some("callSid", "listensOn", "listensSinceMs")} FROM reps WHERE ${listening}`,
);

/** ($1 from, $2 to) */
const countListening = statement<{ readonly reps: number }>(
  "count_listening",
  `SELECT COUNT(*) AS reps FROM reps WHERE ${listening}`,
);

/** How many reps listen by a Dial that was sent within a time. */
export const howManyListen = question(
  async (tx, { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): Promise<number> =>
    (await tx.one(countListening, fromMs, toMs))?.reps ?? 0,
);

/** ($1 number) How many of a rep's legs are on the line. */
export const countLegs = statement<{ readonly legs: number }>(
  "count_legs",
  `SELECT COUNT(*) AS legs FROM reps WHERE over_ms IS NULL AND number = $1`,
);

/** Whether anybody is on the line to take calls, and since when nobody is, also by a clock that was ahead. */
export interface OnTheLine {
  readonly reps: number;
  readonly lastOverMs: number | null;
  readonly aheadMs: number | null;
}

/** ($1 now) An end without a beginning was no rep's. */
export const repsOnTheLine = statement<OnTheLine>(
  "reps_on_the_line",
  `SELECT (SELECT COUNT(*) FROM reps WHERE over_ms IS NULL) +
     (SELECT COUNT(*) FROM calls WHERE state <> 'over' AND state = 'connecting' AND NOT EXISTS
       (SELECT 1 FROM reps WHERE reps.call_sid = calls.rep_sid AND reps.over_ms IS NOT NULL)) AS reps,
     (SELECT MAX(over_ms) FROM reps WHERE over_ms <> arrived_ms AND over_ms <= $1) AS "lastOverMs",
     (SELECT MAX(over_ms) FROM reps WHERE over_ms <> arrived_ms AND over_ms > $1) AS "aheadMs"`,
);

/** Reps' legs that are not over. */
export const repsGoingOn = statement<RepRow>(
  "reps_going_on",
  `SELECT ${reps.columns} FROM reps WHERE over_ms IS NULL ORDER BY arrived_ms, call_sid`,
);

/** ($1 legs, $2 now) */
export const seeReps = statement(
  "see_reps",
  "UPDATE reps SET seen_ms = $2 WHERE call_sid IN (SELECT key FROM json_each($1)) AND over_ms IS NULL",
);

/** ($1 a day ago, $2 at most) The oldest legs of which it is not known yet whether something that is kept refers to them. */
export const oldReps = statement<{ readonly callSid: string; readonly isReferredTo: number }>(
  "old_reps",
  `SELECT call_sid AS "callSid", COALESCE((SELECT 1 FROM calls WHERE calls.rep_sid = reps.call_sid LIMIT 1),
     (SELECT 1 FROM call_backs WHERE call_backs.rep_sid = reps.call_sid LIMIT 1), 0) AS "isReferredTo"
   FROM reps WHERE over_ms IS NOT NULL AND kept = 0 AND over_ms < $1 ORDER BY over_ms LIMIT $2`,
);

/** ($1 legs) */
export const keepReps = statement(
  "keep_reps",
  "UPDATE reps SET kept = 1 WHERE call_sid IN (SELECT key FROM json_each($1))",
);

/** ($1 legs) Whether anything that is kept refers to them has to be looked up anew. */
export const keepNoLonger = statement(
  "keep_no_longer",
  "UPDATE reps SET kept = 0 WHERE call_sid IN (SELECT key FROM json_each($1)) AND kept = 1",
);

/** ($1 legs) */
export const forgetReps = statement(
  "forget_reps",
  "DELETE FROM reps WHERE call_sid IN (SELECT key FROM json_each($1))",
);
