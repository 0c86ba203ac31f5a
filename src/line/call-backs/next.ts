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

/** Whether a call-back goes before the best caller who waits: as she would had she stayed on the line. */
export function isBefore(callBack: CallBackRow, best: CallRow | undefined): boolean {
  if (best === undefined || best.doubtful === 1) return true;
  const [one, other] = [rankOf(callBack), rankOf(best)];
  return goesBefore(one, other) || (!goesBefore(other, one) && callBack.callSid < best.callSid);
}

function rankOf({ rankMajor, rankMinor }: Pick<CallRow, "rankMajor" | "rankMinor">) {
  return { major: rankMajor, minor: rankMinor };
}
