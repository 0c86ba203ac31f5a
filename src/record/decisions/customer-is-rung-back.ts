import type { CallBackRow } from "../call-backs/row.ts";
import { acceptCallBack, callBackOf } from "../call-backs/statements.ts";
import type { Transaction } from "../database.ts";
import { callBackIsAccepted } from "../call-events.ts";
import type { Moment } from "../rules.ts";

/** A customer's telephone that is rung for a rep. */
export interface RungLeg {
  readonly callBackId: string;
  /** The rep's leg that rings it, where Twilio says so (`ParentCallSid`). */
  readonly repSid: string | undefined;
}

/** Whether whoever answers is to be asked for the key: not when the customer has cancelled or rung in meanwhile. */
export async function customerAnswers(tx: Transaction, leg: RungLeg): Promise<boolean> {
  return isRinging(await tx.one(callBackOf, leg.callBackId), leg);
}

/** The customer has pressed the key; gives whether they are put through. Told twice, it says the same. */
export async function customerAccepts(tx: Transaction, leg: RungLeg, { nowMs, tell }: Moment): Promise<boolean> {
  const callBack = await tx.one(callBackOf, leg.callBackId);
  if (callBack === undefined || !isRinging(callBack, leg)) return false;
  if (callBack.acceptedMs === null) tell?.(callBackIsAccepted(callBack));
  tx.save(acceptCallBack, leg.callBackId, nowMs);
  return true;
}

/** A late or replayed request may be of an earlier attempt: then another rep has the customer now, or nobody. */
function isRinging(callBack: CallBackRow | undefined, { repSid }: RungLeg): boolean {
  return callBack?.state === "ringing" && (repSid === undefined || repSid === callBack.repSid);
}
