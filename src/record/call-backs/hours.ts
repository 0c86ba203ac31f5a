import type { Span } from "../../dispatch/hours.ts";
import { weekdayAndTime } from "../../runtime/days.ts";
import { clockOf, hoursFor } from "../customer-hours.ts";
import type { Moment } from "../rules.ts";
import type { CallBackRow } from "../tables/call-backs.ts";

/** The hours of a call-back as they stand in the record. */
type Row = Pick<CallBackRow, "number" | "notBeforeMs" | "opensMs" | "closesMs">;
/** Who may be rung, and before when they have said not to be. */
type Wanted = Pick<CallBackRow, "number" | "notBeforeMs">;

/** When a number may be rung back from now on; at any time, where nobody says when. */
function hoursToRing({ number, notBeforeMs }: Wanted, { nowMs, rules: { callBacks } }: Moment): Span {
  const fromMs = Math.max(nowMs, notBeforeMs ?? 0);
  return callBacks === undefined ? { fromMs, untilMs: Number.MAX_SAFE_INTEGER } : hoursFor(number, callBacks, fromMs);
}

/** A call-back with the span in which it may be rung: the one that goes on, or the next. */
export function withHours<T extends Row>(callBack: T, moment: Moment): T {
  const { fromMs, untilMs } = hoursToRing(callBack, moment);
  const isKnown = callBack.closesMs === untilMs && fromMs === moment.nowMs && callBack.opensMs <= fromMs;
  return isKnown ? callBack : { ...callBack, opensMs: fromMs, closesMs: untilMs };
}

/** From when on somebody is rung back, by their own clock, such as `Mon 08:00`; undefined where that is now. */
export function ringsFrom(wanted: Wanted, moment: Moment): string | undefined {
  const { nowMs, rules } = moment;
  const { fromMs } = hoursToRing(wanted, moment);
  if (fromMs <= nowMs || rules.callBacks === undefined) return undefined;
  return weekdayAndTime(fromMs, clockOf(wanted.number, rules.callBacks.timeZone, fromMs));
}

/** Whether it may be rung at this hour. */
export function isOpen({ opensMs, closesMs }: Pick<Row, "opensMs" | "closesMs">, { nowMs }: Moment): boolean {
  return opensMs <= nowMs && nowMs < closesMs;
}
