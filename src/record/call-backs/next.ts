import { goesBefore } from "../../dispatch/order-of-service.ts";
import type { Place } from "../../dispatch/pairs.ts";
import type { Reader } from "../database.ts";
import type { Moment } from "../rules.ts";
import { type CallBackRow, callBacksAhead } from "../tables/call-backs.ts";

/** Whether anybody is rung back now: while call-backs are paused, whoever waits for one only keeps their place. */
export function ringsBack({ rules, turnedOff }: Moment): boolean {
  return rules.callBacks !== undefined && turnedOff?.has("call-backs") !== true;
}

/** How many wait to be rung back before somebody who is on the line, whether anybody is rung back now or not. */
export async function countDueBefore(
  tx: Reader,
  { rankMajor, rankMinor }: Pick<Place, "rankMajor" | "rankMinor">,
  { nowMs, rules }: Moment,
): Promise<number> {
  if (rules.callBacks === undefined) return 0;
  return (await tx.one(callBacksAhead, nowMs, rankMajor, rankMinor))?.ahead ?? 0;
}

/** Whether a call-back goes before a waiting caller, as its customer would had they stayed on the line. */
export function isBefore(callBack: CallBackRow, caller: Place): boolean {
  const [one, other] = [rankOf(callBack), rankOf(caller)];
  return goesBefore(one, other) || (!goesBefore(other, one) && callBack.callSid < caller.callSid);
}

function rankOf({ rankMajor, rankMinor }: Omit<Place, "callSid">) {
  return { major: rankMajor, minor: rankMinor };
}
