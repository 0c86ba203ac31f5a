import type { GoingCall, GoingCallBack, GoingLeg } from "../record/line-reading.ts";
import type { RepView } from "./line-view.ts";

/** What reps are doing. */
export interface RepsNow {
  readonly legs: readonly GoingLeg[];
  /** Calls that are not over. */
  readonly calls: readonly GoingCall[];
  readonly callBacks: readonly GoingCallBack[];
  readonly pairs: readonly { readonly caller: GoingCall; readonly leg: { readonly callSid: string } }[];
  /** Whether a leg listens for whoever comes: its mark counts. */
  readonly isListening: (leg: GoingLeg) => boolean;
}

/** Every rep's leg that is on the line, the first that rang in first. */
export function repViews({ legs, calls, callBacks, pairs, isListening }: RepsNow): RepView[] {
  const talks = new Map(calls.filter(({ state }) => state === "connecting").map((call) => [call.repSid, call]));
  const rung = new Map(callBacks.filter(({ state }) => state === "ringing").map((one) => [one.repSid, one]));
  const meant = new Map(pairs.map(({ caller, leg }) => [leg.callSid, caller]));
  return legs.map((leg) => {
    const [talk, callBack, caller] = [talks.get(leg.callSid), rung.get(leg.callSid), meant.get(leg.callSid)];
    const view = { repSid: leg.callSid, number: leg.number, queue: undefined, customer: undefined };
    if (talk !== undefined)
      return { ...view, state: "talking", sinceMs: talk.connectMs ?? talk.enteredMs, customer: customerOf(talk) };
    if (callBack !== undefined) return { ...view, ...ringing(callBack, leg) };
    if (!isListening(leg)) return { ...view, state: "silent", sinceMs: leg.seenMs };
    const queue = leg.listensOn ?? undefined;
    if (caller === undefined || caller.doubtful === 1)
      return { ...view, state: "listening", sinceMs: leg.listensSinceMs, queue };
    const sinceMs = Math.max(leg.listensSinceMs, caller.enteredMs);
    return { ...view, state: "sent", sinceMs, queue, customer: customerOf(caller) };
  });
}

function ringing({ id, number, queue, rangMs, acceptedMs }: GoingCallBack, { seenMs }: GoingLeg) {
  const customer = { id, number, queue };
  return acceptedMs === null
    ? { state: "ringing-back" as const, sinceMs: rangMs ?? seenMs, customer }
    : { state: "talking" as const, sinceMs: acceptedMs, customer };
}

function customerOf({ callSid, customer, queue }: GoingCall): NonNullable<RepView["customer"]> {
  return { id: callSid, number: customer, queue };
}

/**
 * The same reps with the times since when they have been doing what they do, as far as we have seen it: a rep who listens
 * is sent a new Dial again and again, and has been listening since the first.
 */
export function sinceWhen(reps: readonly RepView[], before: readonly RepView[]): RepView[] {
  const seen = new Map(before.map((rep) => [rep.repSid, rep]));
  return reps.map((rep) => {
    const last = seen.get(rep.repSid);
    const isSame = last?.state === rep.state && last.customer?.id === rep.customer?.id;
    return isSame ? { ...rep, sinceMs: Math.min(rep.sinceMs, last.sinceMs) } : rep;
  });
}
