import { isLastTry } from "../../dispatch/after-attempt.ts";
import { isOpen, withHours } from "../call-backs/hours.ts";
import { hourMs } from "../../runtime/durations.ts";
import { callBackIsAccepted, callBackIsPutOff } from "../call-events.ts";
import { told } from "../changes.ts";
import type { Decision } from "../decision.ts";
import type { Moment } from "../rules.ts";
import { callBackOf, type CallBackRow, callBacks } from "../tables/call-backs.ts";
import { callBackEnds, freedCallBack } from "./attempt-ends.ts";

/** A customer's telephone that is rung for a rep. */
export interface RungLeg {
  readonly callBackId: string;
  /** The rep's leg that rings it, where Twilio says so (`ParentCallSid`). */
  readonly repSid: string | undefined;
}

/**
 * The customer whom a rep has been told about is rung now: unless they have rung in meanwhile, do not want it any more, or the
 * hours in which they may be rung are over. Then it waits again as soon as the rep goes on. Told twice, it says the same.
 */
export const customerToRing: Decision<RungLeg, CallBackRow | undefined, CallBackRow | undefined> = {
  load: (tx, { callBackId }) => tx.one(callBackOf, callBackId),
  decide(callBack, leg, moment) {
    if (callBack === undefined || !isRinging(callBack, leg)) return { answer: undefined };
    if (callBack.rangMs === null && !isOpen(callBack, moment)) return { answer: undefined };
    const rung = { ...callBack, rangMs: callBack.rangMs ?? moment.nowMs };
    return { answer: rung, changes: callBacks.save(rung, callBack) };
  },
};

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

/** The customer no longer wants it; gives whether it was theirs to say. Told twice, it is not any more. */
export const customerDeclines: Decision<RungLeg, CallBackRow | undefined, boolean> = {
  load: (tx, { callBackId }) => tx.one(callBackOf, callBackId),
  decide(callBack, leg, moment) {
    if (callBack === undefined || !isAsked(callBack, leg, moment)) return { answer: false };
    return { answer: true, changes: callBackEnds(callBack, "cancelled", moment) };
  },
};

/** So much later the customer is rung who has pressed the key for that, in milliseconds. */
const laterMs = hourMs;

/**
 * The customer wants it in an hour: it keeps its place, and that was no try. Gives whether they can be rung by then; nothing
 * where it was not theirs to say.
 */
export const customerPutsOff: Decision<RungLeg, CallBackRow | undefined, "in-an-hour" | "out-of-hours" | "no"> = {
  load: (tx, { callBackId }) => tx.one(callBackOf, callBackId),
  decide(callBack, leg, moment) {
    const { nowMs } = moment;
    if (callBack === undefined || !isAsked(callBack, leg, moment)) return { answer: "no" };
    const notBeforeMs = nowMs + laterMs;
    const later = withHours({ ...freedCallBack(callBack, nowMs, callBack.tries), notBeforeMs }, moment);
    const answer = later.opensMs > notBeforeMs ? "out-of-hours" : "in-an-hour";
    return { answer, changes: [...callBacks.save(later, callBack), told(callBackIsPutOff(callBack, laterMs))] };
  },
};

/** Whoever has answered could not be told who rings: the customer gets a text, unless the last try is followed by another one. */
export const customerIsMissed: Decision<RungLeg, CallBackRow | undefined, void> = {
  load: (tx, { callBackId }) => tx.one(callBackOf, callBackId),
  decide(callBack, leg, moment) {
    if (callBack === undefined || !isAsked(callBack, leg, moment) || isLastTry(callBack.tries))
      return { answer: undefined };
    return { answer: undefined, changes: moment.onCallBackPromised?.(callBack, "tried", moment) ?? [] };
  },
};

/**
 * Whether the customer of a call-back is being rung for that rep, and has pressed no key. Told late, the rep may have
 * reported since that nothing came of it.
 */
function isAsked(callBack: CallBackRow, leg: RungLeg, { isLate }: Moment): boolean {
  const wasRung = isLate === true && callBack.state === "waiting" && leg.repSid === callBack.repSid;
  return (wasRung || isRinging(callBack, leg)) && callBack.acceptedMs === null;
}

/** A late or replayed request may be of an earlier attempt: then another rep has the customer now, or nobody. */
function isRinging(callBack: CallBackRow | undefined, { repSid }: RungLeg): boolean {
  return callBack?.state === "ringing" && (repSid === undefined || repSid === callBack.repSid);
}
