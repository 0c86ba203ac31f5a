import type { CallBackRow } from "../call-backs/row.ts";
import { acceptCallBack, callBackOf } from "../call-backs/statements.ts";
import type { Transaction } from "../database.ts";
import { callBackIsAccepted } from "../line-events.ts";
import type { Moment } from "../rules.ts";

/** A customer's telephone that is rung for a rep. */
export interface RungLeg {
  readonly callBackId: string;
  /** The rep's leg that rings it, where Twilio says so (`ParentCallSid`). */
  readonly repSid: string | undefined;
}

/** Whether she who answers the telephone is to be asked for the key: not when she has cancelled or rung in meanwhile. */
export async function customerAnswers(tx: Transaction, leg: RungLeg): Promise<boolean> {
  return isRinging(await tx.one(callBackOf, leg.callBackId), leg);
}

/** She has pressed the key; gives whether she is put through. Told twice, it says the same. */
export async function customerAccepts(tx: Transaction, leg: RungLeg, { nowMs, tell }: Moment): Promise<boolean> {
  const callBack = await tx.one(callBackOf, leg.callBackId);
  if (callBack === undefined || !isRinging(callBack, leg)) return false;
  if (callBack.acceptedMs === null) tell?.(callBackIsAccepted(callBack));
  await tx.run(acceptCallBack, leg.callBackId, nowMs);
  return true;
}

/** A request that is late or replayed may be of an earlier attempt: then another rep has her now, or nobody. */
function isRinging(callBack: CallBackRow | undefined, { repSid }: RungLeg): boolean {
  return callBack?.state === "ringing" && (repSid === undefined || repSid === callBack.repSid);
}
