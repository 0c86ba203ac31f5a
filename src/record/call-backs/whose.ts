import { isDubious, type Moment } from "../rules.ts";
import type { CallBackRow } from "../tables/call-backs.ts";
import type { CallRow } from "../tables/calls.ts";

/**
 * Whether a caller is the one who waits to be rung back by their number, as far as anybody can tell. Who was on the line
 * already when it was asked for on account of another call is a colleague who shares that number: their talk is not the one
 * that was promised. Where our clock has jumped since, nobody knows who was first, and the number is one person.
 */
export function isTheirs(
  open: Pick<CallBackRow, "callSid" | "askedMs">,
  { callSid, arrivedMs }: Pick<CallRow, "callSid" | "arrivedMs">,
  moment: Moment,
): boolean {
  return open.callSid === callSid || open.askedMs <= arrivedMs || isDubious(open.askedMs, moment);
}
