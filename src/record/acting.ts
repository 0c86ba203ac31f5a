import { actHasFailed, actIsDone } from "./act-events.ts";
import { who } from "./call-events.ts";
import { type Change, told } from "./changes.ts";
import type { Reader } from "./database.ts";
import type { Decided } from "./decision.ts";
import { isPaired, type PairingNow, pairingNow } from "./pairing.ts";
import { fetchQueue, type Moment } from "./rules.ts";
import { type ActDetails, actOf, type ActRow, acts, detailsOf, type Failure, markUndone } from "./tables/acts.ts";
import { callOf, type CallRow, isGuessed } from "./tables/calls.ts";

/** Who asks for an act, and by which form. */
export interface Asking {
  /** Of the form: sent twice, it asks once. */
  readonly id: string;
  readonly who: string;
  /** The act that is to be undone by this one. */
  readonly undoes?: string | undefined;
}

/** Why nothing was done. */
export type WhyNot =
  /** The call is over, or the record knows of none. */
  | "over"
  | "talking"
  | "rep-on-the-way"
  /** They have been told to leave already. */
  | "leaving"
  /** They are on the way from one queue to another, or hear an apology. */
  | "between-queues"
  /** It is so already. */
  | "same"
  | "no-queue"
  /** The call-back rings, or is over. */
  | "ringing"
  | "called-back"
  /** The customer has asked for another call-back, or waits on the line. */
  | "asked-again"
  /** There is nothing to undo, or it was undone already. */
  | "undone";

/** A caller who is to be moved by REST now that it is decided. */
export interface Todo {
  readonly callSid: string;
  /** The Twilio queue in which they stand. */
  readonly from: string;
  /** The queue that is theirs. */
  readonly queue: string;
}

/** What came of asking for an act. */
export type Acted =
  { readonly kind: "done"; readonly todo?: Todo | undefined } | { readonly kind: "not"; readonly why: WhyNot };

/** What the record has of an act: itself, where it was done before, and what it is to undo. */
export interface Before {
  readonly done: ActRow | undefined;
  readonly undone: ActRow | undefined;
}

export async function loadActs(tx: Reader, { id, undoes }: Asking): Promise<Before> {
  const [done, undone] = await Promise.all([
    tx.one(actOf, id),
    undoes === undefined ? undefined : tx.one(actOf, undoes),
  ]);
  return { done, undone };
}

/** What the record has of a caller with whom something is to be done. */
export interface BeforeCaller extends Before {
  readonly call: CallRow | undefined;
  readonly pairing: PairingNow;
}

export async function loadCaller(
  tx: Reader,
  about: Asking & { readonly callSid: string },
  moment: Moment,
): Promise<BeforeCaller> {
  const [before, call, pairing] = await Promise.all([
    loadActs(tx, about),
    tx.one(callOf, about.callSid),
    pairingNow(tx, moment),
  ]);
  return { ...before, call, pairing };
}

/** A caller who waits, or why nothing can be done with them. */
export function waitingCall({ call, pairing }: BeforeCaller): CallRow | WhyNot {
  if (call === undefined || call.state === "over") return "over";
  if (call.state === "connecting") return "talking";
  if (call.leaving !== null) return "leaving";
  if (call.state !== "waiting") return "between-queues";
  return isPaired(pairing, call.callSid) ? "rep-on-the-way" : call;
}

/** The same for one whom REST is to take out of the queue where they stand. */
export function callInQueue(before: BeforeCaller): CallRow | WhyNot {
  const call = waitingCall(before);
  if (typeof call === "string") return call;
  return call.twilioQueue === fetchQueue || isGuessed(call) ? "between-queues" : call;
}

export function notDone(why: WhyNot): Decided<Acted> {
  return { answer: { kind: "not", why } };
}

/** It was done before, by the same form. */
export const doneBefore: Decided<Acted> = { answer: { kind: "done" } };

/** Whether what is to be undone can be: it is such an act, on the same subject, and stands. */
export function canBeUndone(undone: ActRow | undefined, what: ActRow["what"], subject: string): boolean {
  return undone?.what === what && undone.subject === subject && undone.undoneMs === null;
}

/** The row of an act, that the log is told of it, and that another is undone by it. `number` is whom it is about. */
export function written(
  { id, who: name, undoes }: Asking,
  act: Pick<ActRow, "what" | "subject"> & { readonly details: ActDetails; readonly number?: string },
  { nowMs }: Moment,
): Change[] {
  const { what, subject, details, number } = act;
  const undoing = undoes === undefined ? {} : { undoes };
  const row: ActRow = {
    id,
    what,
    subject,
    who: name,
    atMs: nowMs,
    undoneMs: null,
    details: JSON.stringify({ ...details, ...undoing }),
  };
  return [
    acts.insert(row),
    told(actIsDone(row, number === undefined ? "" : who(number))),
    ...(undoes === undefined ? [] : [markUndone(undoes, nowMs)]),
  ];
}

/** An act that could not be carried out. */
export interface Failed {
  readonly id: string;
  readonly why: Failure;
}

export interface BeforeFailed {
  readonly act: ActRow | undefined;
  readonly call: CallRow | undefined;
}

export async function loadFailed(tx: Reader, { id }: Failed): Promise<BeforeFailed> {
  const act = await tx.one(actOf, id);
  return { act, call: act && (await tx.one(callOf, act.subject)) };
}

/** That an act came to nothing; what it was to undo stands again. */
export function failed(act: ActRow, { why }: Failed, { nowMs }: Moment): Change[] {
  const details = detailsOf(act);
  const over: ActRow = { ...act, undoneMs: nowMs, details: JSON.stringify({ ...details, failed: why }) };
  return [
    ...acts.save(over, act),
    told(actHasFailed(act)),
    ...(details.undoes === undefined ? [] : [markUndone(details.undoes, null)]),
  ];
}
