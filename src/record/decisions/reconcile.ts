import type { QueueName } from "../../dispatch/queue-order.ts";
import { keys, statement, type Write, write } from "../database.ts";
import { type Decision, question } from "../decision.ts";
import { type Correction, isSeenSince, type ListedCaller } from "../plan-reconcile.ts";
import { fetchQueue, type Moment, surelyMs } from "../rules.ts";
import { callOf, type CallRow, callsGoingOn, goingOnAmong } from "../tables/calls.ts";
import { repsGoingOn, seeReps } from "../tables/reps.ts";
import { missCalls, seeCalls, seeTalking } from "../tables/signs-of-life.ts";
import { addCall, type Beginning, loadBeginning } from "./add-call.ts";
import { jumpSince, moveMany } from "./move-times.ts";

/** ($1 of each call: Twilio queue, its SID, since when) The callers wait there. */
const placeCalls = statement(
  "place_calls",
  `UPDATE calls SET state = 'waiting', twilio_queue = placed.value ->> 0, queue_sid = placed.value ->> 1,
     entered_ms = CAST(placed.value ->> 2 AS BIGINT), leaving = NULL, rep_sid = NULL
   FROM json_each($1) AS placed WHERE calls.call_sid = placed.key`,
);

/** Everything in the record that is not over. */
export const readBooks = question(async (tx) => {
  const [calls, reps] = await Promise.all([tx.all(callsGoingOn), tx.all(repsGoingOn)]);
  return { calls, reps };
});

/** Corrections, with when Twilio was asked. */
export interface Found<Kind extends Correction["kind"]> {
  readonly corrections: readonly (Correction & { readonly kind: Kind })[];
  readonly listedMs: number;
}

interface Plain extends Found<"place" | "see" | "miss"> {
  /** Who was in doubt before Twilio was listed: of them the listing is newer. */
  readonly doubtedBefore: ReadonlySet<string>;
}

/** Corrects the record where nothing has to be asked, unless it has learnt better since Twilio was listed. */
export const applyCorrections: Decision<Plain, readonly CallRow[], void> = {
  async load(tx, { corrections }) {
    const there = corrections.flatMap((one) =>
      one.kind === "see" ? [one.callSid] : one.kind === "place" ? [one.caller.callSid] : [],
    );
    return there.length === 0 ? [] : tx.all(goingOnAmong, keys(there));
  },
  decide(known, { corrections, listedMs, doubtedBefore }, moment) {
    const missed = corrections.flatMap((one) => (one.kind === "miss" ? [one.callSid] : []));
    const seen = new Map(corrections.flatMap((one) => (one.kind === "see" ? [[one.callSid, one.enqueuedMs]] : [])));
    const placed = corrections.flatMap((one) => (one.kind === "place" ? [one.caller] : []));
    return {
      answer: undefined,
      changes: [
        ...(missed.length > 0 ? [write(missCalls, keys(missed), listedMs, moment.nowMs + surelyMs)] : []),
        ...see(known, seen, { listedMs, doubtedBefore }, moment),
        ...place(known, placed, listedMs, moment),
      ],
    };
  },
};

/**
 * They were there when Twilio was listed, unless the record has learnt better since: there was a sign of them, or they came
 * into doubt. Whose clock has jumped since they came also gets their times put right.
 */
function see(
  known: readonly CallRow[],
  enqueuedMs: ReadonlyMap<string, number>,
  { listedMs, doubtedBefore }: Pick<Plain, "listedMs" | "doubtedBefore">,
  moment: Moment,
): Write[] {
  const { nowMs } = moment;
  const unseen = known.filter(
    ({ callSid, seenMs }) => enqueuedMs.has(callSid) && !isSeenSince(seenMs, listedMs, nowMs),
  );
  const moves = unseen.flatMap((call) => {
    const sinceMs = enqueuedMs.get(call.callSid);
    if (sinceMs === undefined || call.state !== "waiting") return [];
    const byMs = jumpSince(call, { queueSeconds: (nowMs - sinceMs) / 1000 }, moment);
    return byMs === 0 ? [] : [{ call, byMs }];
  });
  const there = unseen.filter(({ callSid, doubtful }) => doubtful === 0 || doubtedBefore.has(callSid));
  const sids = there.map(({ callSid }) => callSid);
  return [...moveMany(moves, moment), ...(sids.length === 0 ? [] : [write(seeCalls, keys(sids), listedMs)])];
}

/** The callers wait where Twilio lists them. */
function place(
  known: readonly CallRow[],
  callers: readonly ListedCaller[],
  listedMs: number,
  { nowMs }: Moment,
): Write[] {
  const unseen = known.filter(({ state, seenMs }) => state !== "over" && !isSeenSince(seenMs, listedMs, nowMs));
  const sids = new Set(unseen.map(({ callSid }) => callSid));
  const placed = callers.filter(({ callSid }) => sids.has(callSid));
  if (placed.length === 0) return [];
  const where = placed.map(({ callSid, queue, queueSid, enqueuedMs }) => [callSid, [queue, queueSid, enqueuedMs]]);
  const there = keys(placed.map(({ callSid }) => callSid));
  return [write(placeCalls, JSON.stringify(Object.fromEntries(where))), write(seeCalls, there, nowMs)];
}

/** The calls are not over: a talk, or a rep's leg. */
export const seeOnTheLine: Decision<readonly string[], undefined, void> = {
  load: () => Promise.resolve(undefined),
  decide: (_, callSids, { nowMs }) => ({
    answer: undefined,
    changes: [write(seeTalking, keys(callSids), nowMs), write(seeReps, keys(callSids), nowMs)],
  }),
};

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
export const takeIn: Decision<Stranger, { readonly known: CallRow | undefined; readonly beginning: Beginning }, void> =
  {
    async load(tx, { caller: { callSid }, customer = "" }, moment) {
      const [known, beginning] = await Promise.all([
        tx.one(callOf, callSid),
        loadBeginning(tx, { callSid, customer }, moment),
      ]);
      return { known, beginning };
    },
    decide({ known, beginning }, { caller, customer = "", lineNumber = "", ...stranger }, moment) {
      const { callSid, queue: twilioQueue, queueSid, enqueuedMs } = caller;
      if (known !== undefined)
        return { answer: undefined, changes: place([known], [caller], stranger.listedMs, moment) };
      const queue = twilioQueue === fetchQueue ? (stranger.lowest ?? twilioQueue) : twilioQueue;
      const entry = { twilioQueue, queueSid, waitedMs: Math.max(0, moment.nowMs - enqueuedMs) };
      const added = addCall({ callSid, customer, lineNumber, queue }, { ...beginning, ...entry }, moment);
      return { answer: undefined, changes: added };
    },
  };
