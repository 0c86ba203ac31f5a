import { phraseOf } from "../../record/act-events.ts";
import { detailsOf, type ListedAct } from "../../record/tables/acts.ts";
import type { Result } from "./acts.ts";

/** Why nothing was done, in a sentence. */
export const whyNothing: Readonly<Record<Exclude<Result, "done">, string>> = {
  over: "That call is over, so nothing was done.",
  talking: "That came too late: they are talking with a rep. Nothing was done.",
  "rep-on-the-way": "That came too late: a rep is on the way to them right now. Nothing was done.",
  leaving: "They are leaving the line already, so nothing was done.",
  "between-queues": "They are between two queues right now, so nothing was done. Try again in a few seconds.",
  same: "It is so already, so nothing was done.",
  "no-queue": "The line has no such queue, so nothing was done.",
  ringing: "That came too late: they are being called back right now. Nothing was done.",
  "called-back": "That call-back is over, so nothing was done.",
  "asked-again": "The customer is on the line or has asked again, so nothing was done.",
  undone: "There is nothing to undo any more.",
  "no-record": "The record does not answer, so nothing was done. Try again soon.",
};

const failures = {
  "not-there":
    "Twilio does not have them in the queue any more: a talk has just begun, or they have hung up. Nobody was cut off, and nothing has changed.",
  rest: "Twilio did not say that it is done, so they count as waiting as before. Look where they are in a few seconds, and try again.",
} as const;

/** Why an act came to nothing; undefined where it did not. */
export function failureOf(act: Pick<ListedAct, "details">): string | undefined {
  const { failed } = detailsOf(act);
  return failed && failures[failed];
}

/** Whom or what an act was about, before and behind it what was done. */
export function partsOf(act: ListedAct): readonly [before: string, whom: string | undefined, after: string] {
  const [before, after] = phraseOf(act);
  if (act.what === "switch" || act.what === "undo-switch") return [before, undefined, after];
  return [before, act.number ?? "a customer who is forgotten", after];
}

/** Whether an act can still be undone, as far as can be told. */
export function isUndoable({ what, undoneMs, callState, callBackOutcome }: ListedAct): boolean {
  if (undoneMs !== null) return false;
  if (what === "move" || what === "first") return callState === "waiting";
  return what === "cancel-call-back" ? callBackOutcome === "cancelled" : what === "switch";
}
