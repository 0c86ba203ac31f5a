import { goesBefore } from "../../dispatch/order-of-service.ts";
import type { Transaction } from "../database.ts";
import type { CallRow } from "../rows.ts";
import type { Moment } from "../rules.ts";
import type { CallBackRow } from "./row.ts";
import { firstCallBack } from "./statements.ts";

/** The call-back whose turn is next, if one can be rung now. */
export async function nextCallBack(tx: Transaction, { nowMs, rules }: Moment): Promise<CallBackRow | undefined> {
  return rules.callBacks === undefined ? undefined : tx.one(firstCallBack, nowMs);
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
