import type { Span } from "../../dispatch/hours.ts";
import { hoursFor } from "../customer-hours.ts";
import type { Moment } from "../rules.ts";
import type { CallBackRow } from "../tables/call-backs.ts";

/** The hours of a call-back as they stand in the record. */
type Row = Pick<CallBackRow, "number" | "opensMs" | "closesMs">;

/** When a number may be rung back; at any time, where nobody says when. */
export function hoursToRing(number: string, { nowMs, rules: { callBacks } }: Moment): Span {
  return callBacks === undefined
    ? { fromMs: nowMs, untilMs: Number.MAX_SAFE_INTEGER }
    : hoursFor(number, callBacks, nowMs);
}

/** A call-back with the span in which it may be rung: the one that goes on, or the next. */
export function withHours<T extends Row>(callBack: T, moment: Moment): T {
  const { fromMs, untilMs } = hoursToRing(callBack.number, moment);
  const isKnown = callBack.closesMs === untilMs && fromMs === moment.nowMs && callBack.opensMs <= fromMs;
  return isKnown ? callBack : { ...callBack, opensMs: fromMs, closesMs: untilMs };
}

/** Whether it may be rung at this hour. */
export function isOpen({ opensMs, closesMs }: Omit<Row, "number">, { nowMs }: Moment): boolean {
  return opensMs <= nowMs && nowMs < closesMs;
}
