import type { OnCallBackOver, OnSettled } from "../../record/rules.ts";
import { writeText } from "../statements.ts";
import { isTelephone } from "../../twilio/telephones.ts";
import { noText } from "../text-events.ts";
import { dayMs } from "../../runtime/durations.ts";

/**
 * How long after a call's end it is decided what follows it, in milliseconds: by then all reports have come, in
 * whatever order, and the record knows what became of the call.
 */
const reportsMs = 15_000;
/** How long a text about a call makes sense once it is due, in milliseconds; the night comes on top. */
export const followUpLifeMs = dayMs;

/** A customer's call is over: that something may follow it is written down with it, or neither is. */
export const callIsOver: OnSettled = (tx, { callSid, customer: to }, { nowMs, tell }) => {
  const dueMs = nowMs + reportsMs;
  const id = `follow-up-${callSid}`;
  if (isTelephone(to))
    tx.save(writeText, id, "follow-up", to, callSid, null, null, nowMs, dueMs, dueMs + followUpLifeMs);
  else tell?.(noText({ id, number: to, kind: "follow-up", callSid }, "no telephone"));
};

/**
 * A call-back is over. Who has talked may be asked how it was; who could not be reached is told so. Who has cancelled it
 * or rung us knows.
 */
export const callBackIsOver: OnCallBackOver = (tx, { id, number, callSid }, outcome, { nowMs }) => {
  if (outcome === "cancelled" || outcome === "rang-in") return;
  const dueMs = outcome === "answered" ? nowMs + reportsMs : nowMs;
  // Twilio may take an end back; the next one has a text of its own.
  const textId = `call-back-${id}.${nowMs}`;
  tx.save(writeText, textId, "call-back", number, callSid, null, null, nowMs, dueMs, dueMs + followUpLifeMs);
};

/** The call-back that a text follows, and its end. */
export function callBackOfText(textId: string): { readonly id: string; readonly endedMs: number } {
  const [, id = "", endedMs = ""] = /^call-back-(.*)\.(\d+)$/.exec(textId) ?? [];
  return { id, endedMs: Number(endedMs) };
}
