import { goesBefore } from "../../dispatch/order-of-service.ts";
import type { Place } from "../../dispatch/pairs.ts";
import type { Transaction } from "../database.ts";
import type { Moment } from "../rules.ts";
import type { CallBackRow } from "./row.ts";
import { callBacksAhead } from "./statements.ts";

/** Whether anybody is rung back now: while call-backs are paused, whoever waits for one only keeps their place. */
export function ringsBack({ rules, turnedOff }: Moment): boolean {
  return rules.callBacks !== undefined && turnedOff?.has("call-backs") !== true;
}

/** How many are to be rung back before somebody who is on the line. */
export async function countCallBacksBefore(tx: Transaction, place: Place, moment: Moment): Promise<number> {
  if (!ringsBack(moment)) return 0;
  const { rankMajor, rankMinor } = place;
  return (await tx.one(callBacksAhead, moment.nowMs, rankMajor, rankMinor))?.ahead ?? 0;
}

/** Whether a call-back goes before a waiting caller, as its customer would had they stayed on the line. */
export function isBefore(callBack: CallBackRow, caller: Place): boolean {
  const [one, other] = [rankOf(callBack), rankOf(caller)];
  return goesBefore(one, other) || (!goesBefore(other, one) && callBack.callSid < caller.callSid);
}

function rankOf({ rankMajor, rankMinor }: Omit<Place, "callSid">) {
  return { major: rankMajor, minor: rankMinor };
}
