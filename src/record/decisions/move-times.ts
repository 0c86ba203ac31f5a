import { callBackRank, serviceRank } from "../../dispatch/order-of-service.ts";
import { dayMs } from "../../runtime/durations.ts";
import { withHours } from "../call-backs/hours.ts";
import type { Change } from "../changes.ts";
import { statement, type Write, write } from "../database.ts";
import type { Decision } from "../decision.ts";
import { isDubious, type Moment, surelyMs } from "../rules.ts";
import { type CallBackRow, callBacks, openCallBacks } from "../tables/call-backs.ts";
import { type CallRow, calls, isGuessed } from "../tables/calls.ts";
import { seen } from "../tables/signs-of-life.ts";

/** How long a caller has been in their Twilio queue, as Twilio says. */
interface Stay {
  readonly queueSeconds: number | undefined;
}

/**
 * Where our clock has jumped since a caller joined their queue, their times are put right by what Twilio says: so their
 * wait stays true, and their place is that of their arrival, also among those who have rung after the jump. Gives what
 * changes; nothing, where the clock is right.
 */
export function putTimesRight(known: CallRow, stay: Stay, moment: Moment): Change[] {
  const byMs = jumpSince(known, stay, moment);
  return byMs === 0 ? [] : saveMoved(moved(known, byMs, moment), known, moment);
}

/** By how much our clock has jumped since a caller joined their queue; 0 where it is right. */
export function jumpSince(known: CallRow, { queueSeconds }: Stay, moment: Moment): number {
  if (queueSeconds === undefined || isGuessed(known) || !isDubious(known.enteredMs, moment)) return 0;
  const byMs = moment.nowMs - queueSeconds * 1000 - known.enteredMs;
  return Math.abs(byMs) < surelyMs ? 0 : byMs;
}

/** A call with all its times moved that came before now, and with them the caller's place in the order of service. */
export function moved(call: CallRow, byMs: number, { rules }: Moment): CallRow {
  const by = Math.round(byMs);
  const later = (ms: number | null) => (ms === null ? null : ms + by);
  const { major, minor } = serviceRank(rules.ordering, call.queue, (call.placeMs ?? call.arrivedMs) + byMs);
  return {
    ...call,
    arrivedMs: call.arrivedMs + by,
    enteredMs: call.enteredMs + by,
    placeMs: later(call.placeMs),
    connectMs: later(call.connectMs),
    rankMajor: major,
    rankMinor: Math.round(minor),
  };
}

/** Writes down a call whose times were moved, as it is now and as it was. */
export function saveMoved(now: CallRow, was: CallRow, { nowMs }: Moment): Write[] {
  return [...calls.save(now, was), seen(now, nowMs)];
}

const byMs = "CAST(moved.value ->> 0 AS BIGINT)";
/** ($1 of each call: by, rank major, rank minor) */
const moveCallTimes = statement(
  "move_call_times",
  `UPDATE calls SET arrived_ms = arrived_ms + ${byMs}, entered_ms = entered_ms + ${byMs}, place_ms = place_ms + ${byMs},
     connect_ms = connect_ms + ${byMs}, rank_major = CAST(moved.value ->> 1 AS BIGINT),
     rank_minor = CAST(moved.value ->> 2 AS BIGINT) FROM json_each($1) AS moved WHERE calls.call_sid = moved.key`,
);

/** The same for many calls, in one statement. */
export function moveMany(moves: readonly { readonly call: CallRow; readonly byMs: number }[], moment: Moment): Write[] {
  const all = moves.map(({ call, byMs }) => {
    const { rankMajor, rankMinor } = moved(call, byMs, moment);
    return [call.callSid, [Math.round(byMs), rankMajor, rankMinor]] as const;
  });
  return all.length === 0 ? [] : [write(moveCallTimes, JSON.stringify(Object.fromEntries(all)))];
}

/**
 * Call-backs that were asked for at a time that is yet to come, by a clock that was wrong, were asked for lately: they keep
 * their order, and go before whoever rings from now on. All have their hours by the clock as it goes now.
 */
export const callBacksFromTheFuture: Decision<undefined, readonly CallBackRow[], void> = {
  load: (tx) => tx.all(openCallBacks),
  decide(open, _, moment) {
    const { nowMs } = moment;
    const isEarly = ({ askedMs }: CallBackRow) => askedMs > nowMs + surelyMs;
    const byMs = nowMs - Math.max(...open.filter(isEarly).map(({ askedMs }) => askedMs));
    const changes = open.flatMap((one) => {
      const right = withoutWrongTime(isEarly(one) ? movedCallBack(one, byMs, moment) : one, moment);
      return callBacks.save(withHours(right, moment), one);
    });
    return { answer: undefined, changes };
  },
};

/** Nobody can ask for a time that is further away, in milliseconds: a week, by a clock that may be put back. */
const longestAheadMs = 8 * dayMs;

function withoutWrongTime(one: CallBackRow, { nowMs }: Moment): CallBackRow {
  return (one.notBeforeMs ?? 0) > nowMs + longestAheadMs ? { ...one, notBeforeMs: null } : one;
}

function movedCallBack(one: CallBackRow, byMs: number, { rules }: Moment): CallBackRow {
  const times = { placeMs: one.placeMs + byMs, askedMs: one.askedMs + byMs, dueMs: one.dueMs + byMs };
  const place = { queue: one.queue, placeMs: times.placeMs, isStranger: one.stranger === 1 };
  const { major, minor } = callBackRank(rules.ordering, place);
  return { ...one, ...times, rankMajor: major, rankMinor: minor };
}
