import type { QueueName } from "../../dispatch/queue-order.ts";
import { passOn } from "../claims.ts";
import { keys, statement, type Transaction } from "../database.ts";
import { type Correction, isSeenSince } from "../plan-reconcile.ts";
import type { CallRow, RepRow } from "../rows.ts";
import { fetchQueue, type Moment, surelyMs } from "../rules.ts";
import { callOf, callsGoingOn, placeCall, repsGoingOn, seeCall } from "../statements.ts";
import { trustQueueTime } from "./move-times.ts";
import { addCall } from "./customer-arrives.ts";

/** ($1 name, $2 holder, $3 until, $4 now) */
const lease = statement(
  "lease",
  `INSERT INTO leases (name, holder, until_ms) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE
     SET holder = excluded.holder, until_ms = excluded.until_ms
     WHERE leases.until_ms <= $4 OR leases.until_ms - 5000 > excluded.until_ms OR leases.holder = excluded.holder`,
);

/** ($1 call, $2 listed, $3 now) Missing from a listing that began after the last sign of that caller. */
const missCall = statement(
  "miss_call",
  `UPDATE calls SET missed = missed + 1, doubtful = 1 WHERE call_sid = $1 AND state = 'waiting'
     AND (seen_ms < $2 OR seen_ms > $3)`,
);

/** ($1 call, $2 now) */
const seeCaller = statement(
  "see_caller",
  `UPDATE calls SET seen_ms = $2 WHERE call_sid = $1 AND state IN ('connecting', 'moved')`,
);
const seeRep = statement("see_rep", `UPDATE reps SET seen_ms = $2 WHERE call_sid = $1 AND over_ms IS NULL`);

/** ($1 a day ago, $2 at most) The oldest legs of which it is not known yet whether something that is kept refers to them. */
const oldReps = statement<{ readonly callSid: string; readonly isReferredTo: number }>(
  "old_reps",
  `SELECT call_sid AS "callSid", COALESCE((SELECT 1 FROM calls WHERE calls.rep_sid = reps.call_sid LIMIT 1),
     (SELECT 1 FROM call_backs WHERE call_backs.rep_sid = reps.call_sid LIMIT 1), 0) AS "isReferredTo"
   FROM reps WHERE over_ms IS NOT NULL AND kept = 0 AND over_ms < $1 ORDER BY over_ms LIMIT $2`,
);
/** ($1 legs) */
const keepReps = statement("keep_reps", "UPDATE reps SET kept = 1 WHERE call_sid IN (SELECT key FROM json_each($1))");
const forgetReps = statement("forget_reps", "DELETE FROM reps WHERE call_sid IN (SELECT key FROM json_each($1))");
const dayMs = 86_400_000;
/** So many legs are looked at at once. */
const mostAtOnce = 500;

/**
 * Whether this process does a work that one at a time does, from now on for that long. Nobody has it for longer: a lease that
 * says so is from a clock that was wrong. Between clocks that are right, five seconds are nothing.
 */
export async function takeLease(
  tx: Transaction,
  name: string,
  holder: string,
  lifeMs: number,
  { nowMs }: Moment,
): Promise<boolean> {
  return (await tx.run(lease, name, holder, nowMs + lifeMs, nowMs)) === 1;
}

/** Everything in the record that is not over. */
export async function readBooks(
  tx: Transaction,
): Promise<{ readonly calls: readonly CallRow[]; readonly reps: readonly RepRow[] }> {
  return { calls: await tx.all(callsGoingOn), reps: await tx.all(repsGoingOn) };
}

/**
 * Finished legs are kept for a day: so long a report may be late. Those that have talked are kept as long as their talks,
 * for the reports. A hash stays of each: an older version has written none.
 */
export async function forgetOldReps(tx: Transaction, { nowMs, usedSids }: Moment): Promise<void> {
  const old = await tx.all(oldReps, nowMs - dayMs, mostAtOnce);
  const sids = (isKept: number) => old.filter((rep) => rep.isReferredTo === isKept).map(({ callSid }) => callSid);
  const [forgotten, kept] = [sids(0), sids(1)];
  await usedSids.addAll(tx, forgotten, nowMs);
  if (forgotten.length > 0) await tx.run(forgetReps, keys(forgotten));
  if (kept.length > 0) await tx.run(keepReps, keys(kept));
}

/** A correction, with when Twilio was asked and what it said of the call. */
export type Found = Correction & {
  readonly listedMs: number;
  readonly customer?: string;
  readonly lineNumber?: string;
  /** The queue of a caller whose number rung we do not know. */
  readonly lowest?: QueueName;
};

/** Corrects the record, unless it has learnt better since Twilio was asked. */
export async function applyCorrection(tx: Transaction, found: Found, moment: Moment): Promise<void> {
  if (found.kind === "miss") await tx.run(missCall, found.callSid, found.listedMs, moment.nowMs + surelyMs);
  else if (found.kind === "see") await see(tx, found, moment);
  else if (found.kind === "check") {
    await tx.run(seeCaller, found.callSid, moment.nowMs);
    await tx.run(seeRep, found.callSid, moment.nowMs);
  } else await place(tx, found, moment);
}

async function see(tx: Transaction, found: Found & { kind: "see" }, moment: Moment): Promise<void> {
  const { callSid, enqueuedMs, listedMs } = found;
  const known = await tx.one(callOf, callSid);
  if (known?.state === "waiting" && !isSeenSince(known.seenMs, listedMs, moment.nowMs))
    await trustQueueTime(tx, known, { queueSeconds: (moment.nowMs - enqueuedMs) / 1000 }, moment);
  await tx.run(seeCall, callSid, moment.nowMs);
}

async function place(tx: Transaction, found: Found & { kind: "take-in" | "place" }, moment: Moment): Promise<void> {
  const { callSid, queue: twilioQueue, queueSid, enqueuedMs } = found.caller;
  const known = await tx.one(callOf, callSid);
  if (known === undefined) {
    const { customer = "", lineNumber = "", lowest = twilioQueue } = found;
    const queue = twilioQueue === fetchQueue ? lowest : twilioQueue;
    const waitedMs = Math.max(0, moment.nowMs - enqueuedMs);
    await addCall(tx, { callSid, customer, lineNumber, queue }, { twilioQueue, queueSid, waitedMs }, moment);
  } else if (known.state !== "over" && !isSeenSince(known.seenMs, found.listedMs, moment.nowMs)) {
    await tx.run(placeCall, callSid, twilioQueue, queueSid, enqueuedMs, moment.nowMs);
    await passOn(tx, callSid, moment, twilioQueue);
  }
}
