import type { QueueName } from "../../dispatch/queue-order.ts";
import { dayMs } from "../../runtime/durations.ts";
import { keys, statement, type Transaction } from "../database.ts";
import { type Correction, isSeenSince, type ListedCaller } from "../plan-reconcile.ts";
import type { CallRow, RepRow } from "../rows.ts";
import { fetchQueue, type Moment, surelyMs } from "../rules.ts";
import { callColumns, callOf, callsGoingOn, repsGoingOn } from "../statements.ts";
import { jumpSince, moveAllTimes } from "./move-times.ts";
import { addCall } from "./customer-arrives.ts";

/** ($1 calls) Those of them that are not over. */
const goingOnAmong = statement<CallRow>(
  "going_on_among",
  `SELECT ${callColumns} FROM calls WHERE call_sid IN (SELECT key FROM json_each($1)) AND state <> 'over'`,
);

/** ($1 of each call: Twilio queue, its SID, since when; $2 now) The callers wait there. */
const placeCalls = statement(
  "place_calls",
  `UPDATE calls SET state = 'waiting', twilio_queue = placed.value ->> 0, queue_sid = placed.value ->> 1,
     entered_ms = CAST(placed.value ->> 2 AS BIGINT), seen_ms = $2, doubtful = 0, missed = 0, leaving = NULL,
     rep_sid = NULL
   FROM json_each($1) AS placed WHERE calls.call_sid = placed.key`,
);

/** ($1 calls, $2 now) A sign of life. */
const seeCalls = statement(
  "see_calls",
  `UPDATE calls SET seen_ms = $2, doubtful = 0, missed = 0,
     rep_sid = CASE WHEN state = 'waiting' THEN NULL ELSE rep_sid END
   WHERE call_sid IN (SELECT key FROM json_each($1)) AND state <> 'over'`,
);

/** ($1 calls, $2 listed, $3 now) Missing from a listing that began after the last sign of that caller. */
const missCalls = statement(
  "miss_calls",
  `UPDATE calls SET missed = missed + 1, doubtful = 1 WHERE call_sid IN (SELECT key FROM json_each($1))
     AND state = 'waiting' AND (seen_ms < $2 OR seen_ms > $3)`,
);

/** ($1 calls, $2 now) */
const seeTalking = statement(
  "see_talking",
  `UPDATE calls SET seen_ms = $2
   WHERE call_sid IN (SELECT key FROM json_each($1)) AND state IN ('connecting', 'moved')`,
);
/** ($1 legs, $2 now) */
const seeReps = statement(
  "see_reps",
  "UPDATE reps SET seen_ms = $2 WHERE call_sid IN (SELECT key FROM json_each($1)) AND over_ms IS NULL",
);

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
/** So many legs are looked at at once. */
const mostAtOnce = 200;

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
  if (forgotten.length > 0) tx.save(forgetReps, keys(forgotten));
  if (kept.length > 0) tx.save(keepReps, keys(kept));
}

/** Corrections, with when Twilio was asked. */
export interface Found<Kind extends Correction["kind"]> {
  readonly corrections: readonly (Correction & { readonly kind: Kind })[];
  readonly listedMs: number;
}

/** Corrects the record where nothing has to be asked, unless it has learnt better since Twilio was listed. */
export async function applyCorrections(
  tx: Transaction,
  { corrections, listedMs }: Found<"place" | "see" | "miss">,
  moment: Moment,
): Promise<void> {
  const missed = corrections.flatMap((one) => (one.kind === "miss" ? [one.callSid] : []));
  if (missed.length > 0) tx.save(missCalls, keys(missed), listedMs, moment.nowMs + surelyMs);
  const seen = corrections.flatMap((one) => (one.kind === "see" ? [one] : []));
  if (seen.length > 0) await see(tx, seen, listedMs, moment);
  const placed = corrections.flatMap((one) => (one.kind === "place" ? [one.caller] : []));
  if (placed.length > 0) await place(tx, placed, listedMs, moment);
}

type Seen = Correction & { readonly kind: "see" };

/** All of them are there; whose clock has jumped since they came also gets their times put right. */
async function see(tx: Transaction, seen: readonly Seen[], listedMs: number, moment: Moment): Promise<void> {
  const { nowMs } = moment;
  const all = keys(seen.map(({ callSid }) => callSid));
  const enqueuedMs = new Map(seen.map((one) => [one.callSid, one.enqueuedMs]));
  const moves = (await tx.all(goingOnAmong, all)).map((call) => {
    const isOld = call.state !== "waiting" || isSeenSince(call.seenMs, listedMs, nowMs);
    const queueSeconds = (nowMs - (enqueuedMs.get(call.callSid) ?? nowMs)) / 1000;
    return { call, byMs: isOld ? 0 : jumpSince(call, { queueSeconds }, moment) };
  });
  await moveAllTimes(
    tx,
    moves.filter(({ byMs }) => byMs !== 0),
    moment,
  );
  tx.save(seeCalls, all, nowMs);
}

/** The calls are not over: a talk, or a rep's leg. */
export async function seeOnTheLine(tx: Transaction, callSids: readonly string[], { nowMs }: Moment): Promise<void> {
  const all = keys(callSids);
  tx.save(seeTalking, all, nowMs);
  tx.save(seeReps, all, nowMs);
}

/** A caller whom only Twilio knew, with when Twilio was listed and what it said of the call. */
export interface Stranger {
  readonly caller: ListedCaller;
  readonly listedMs: number;
  readonly customer?: string;
  readonly lineNumber?: string;
  /** The queue of a caller whose number rung we do not know. */
  readonly lowest?: QueueName;
}

/** Takes a caller in, unless the record has got to know them since. */
export async function takeIn(tx: Transaction, stranger: Stranger, moment: Moment): Promise<void> {
  const { callSid, queue: twilioQueue, queueSid, enqueuedMs } = stranger.caller;
  const known = await tx.one(callOf, callSid);
  if (known !== undefined) return place(tx, [stranger.caller], stranger.listedMs, moment);
  const { customer = "", lineNumber = "", lowest = twilioQueue } = stranger;
  const queue = twilioQueue === fetchQueue ? lowest : twilioQueue;
  const waitedMs = Math.max(0, moment.nowMs - enqueuedMs);
  await addCall(tx, { callSid, customer, lineNumber, queue }, { twilioQueue, queueSid, waitedMs }, moment);
}

/** The callers wait where Twilio lists them. */
async function place(
  tx: Transaction,
  callers: readonly ListedCaller[],
  listedMs: number,
  moment: Moment,
): Promise<void> {
  const known = await tx.all(goingOnAmong, keys(callers.map(({ callSid }) => callSid)));
  const unseen = known.filter(({ seenMs }) => !isSeenSince(seenMs, listedMs, moment.nowMs));
  const sids = new Set(unseen.map(({ callSid }) => callSid));
  const placed = callers.filter(({ callSid }) => sids.has(callSid));
  const where = placed.map(({ callSid, queue, queueSid, enqueuedMs }) => [callSid, [queue, queueSid, enqueuedMs]]);
  if (where.length > 0) tx.save(placeCalls, JSON.stringify(Object.fromEntries(where)), moment.nowMs);
}
