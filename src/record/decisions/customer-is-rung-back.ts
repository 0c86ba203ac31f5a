import { callBackIsAccepted } from "../call-events.ts";
import { told } from "../changes.ts";
import type { Decision } from "../decision.ts";
import { callBackOf, type CallBackRow, callBacks } from "../tables/call-backs.ts";

/** A customer's telephone that is rung for a rep. */
export interface RungLeg {
  readonly callBackId: string;
  /** The rep's leg that rings it, where Twilio says so (`ParentCallSid`). */
  readonly repSid: string | undefined;
}

/** Whether whoever answers is to be asked for the key: not when the customer has cancelled or rung in meanwhile. */
export const customerAnswers: Decision<RungLeg, CallBackRow | undefined, boolean> = {
  load: (tx, { callBackId }) => tx.one(callBackOf, callBackId),
  decide: (callBack, leg) => ({ answer: isRinging(callBack, leg) }),
};

/** The customer has pressed the key; gives whether they are put through. Told twice, it says the same. */
export const customerAccepts: Decision<RungLeg, CallBackRow | undefined, boolean> = {
  load: (tx, { callBackId }) => tx.one(callBackOf, callBackId),
  decide(callBack, leg, { nowMs }) {
    if (callBack === undefined || !isRinging(callBack, leg)) return { answer: false };
    if (callBack.acceptedMs !== null) return { answer: true };
    const accepted = callBacks.save({ ...callBack, acceptedMs: nowMs }, callBack);
    return { answer: true, changes: [told(callBackIsAccepted(callBack)), ...accepted] };
  },
};

/** A late or replayed request may be of an earlier attempt: then another rep has the customer now, or nobody. */
function isRinging(callBack: CallBackRow | undefined, { repSid }: RungLeg): boolean {
  return callBack?.state === "ringing" && (repSid === undefined || repSid === callBack.repSid);
}
