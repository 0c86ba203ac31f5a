import { goesBefore } from "../../dispatch/order-of-service.ts";
import type { Transaction } from "../database.ts";
import type { CallRow } from "../rows.ts";
import type { Moment } from "../rules.ts";
import type { CallBackRow } from "./row.ts";
import { firstCallBack } from "./statements.ts";

/** Whether anybody is rung back now: while call-backs are paused, whoever waits for one only keeps their place. */
export function ringsBack({ rules, turnedOff }: Moment): boolean {
  return rules.callBacks !== undefined && turnedOff?.has("call-backs") !== true;
}

/** The call-back whose turn is next, if one can be rung now. */
export async function nextCallBack(tx: Transaction, moment: Moment): Promise<CallBackRow | undefined> {
  return ringsBack(moment) ? tx.one(firstCallBack, moment.nowMs) : undefined;
}

/** Somebody's place in the order of service. */
export type Place = Pick<CallRow, "callSid" | "rankMajor" | "rankMinor">;

/** Whether a call-back goes before a waiting caller, as its customer would had they stayed on the line. */
export function isBefore(callBack: CallBackRow, caller: Place): boolean {
  const [one, other] = [rankOf(callBack), rankOf(caller)];
  return goesBefore(one, other) || (!goesBefore(other, one) && callBack.callSid < caller.callSid);
}

function rankOf({ rankMajor, rankMinor }: Place) {
  return { major: rankMajor, minor: rankMinor };
}
