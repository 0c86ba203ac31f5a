import { told } from "../../record/changes.ts";
import { undoneWithinMs } from "../../record/decisions/cancel-call-back.ts";
import type {
  OnCallBackOver,
  OnCallBackPromised,
  OnCallBackTakenBack,
  OnSettled,
  Promising,
} from "../../record/rules.ts";
import type { CallBackRow } from "../../record/tables/call-backs.ts";
import { newText, type TextRow, texts } from "../../record/tables/texts.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";
import { isTelephone } from "../../twilio/telephones.ts";
import { noText } from "../text-events.ts";

/**
 * How long after a call's end it is decided what follows it, in milliseconds: by then all reports have come, in
 * whatever order, and the record knows what became of the call.
 */
const reportsMs = 15_000;
/** How long a text about a call makes sense once it is due, in milliseconds; the night comes on top. */
export const followUpLifeMs = dayMs;

/** A customer's call is over: that something may follow it is written down with it, or neither is. */
export const callIsOver: OnSettled = ({ callSid, customer: number }, { nowMs }) => {
  const text = { id: `follow-up-${callSid}`, kind: "follow-up", number, callSid } as const;
  if (!isTelephone(number)) return [told(noText(text, "no telephone"))];
  return [texts.insert(newText({ ...text, ...unsaid, ...timesOf(nowMs, nowMs + reportsMs) }), "once")];
};

/**
 * A call-back is over. Who has talked may be asked how it was; who could not be reached is told so. Who has cancelled it
 * or rung us knows; that we have cancelled it is told beside.
 */
export const callBackIsOver: OnCallBackOver = ({ id, number, callSid }, outcome, { nowMs }) => {
  if (outcome === "cancelled" || outcome === "rang-in") return [];
  const dueMs = outcome === "answered" ? nowMs + reportsMs : nowMs;
  return [texts.insert(textOfEnd({ id, number, callSid }, nowMs, dueMs), "once")];
};

/** We have cancelled a call-back: its customer is told, unless it is restored before. */
export const callBackIsTakenBack: OnCallBackTakenBack = (callBack, { nowMs }) => [
  texts.insert(takenBackText(callBack, nowMs), "once"),
];

/** The same, as the text to be written where many are cancelled at once. */
export function takenBackText(callBack: Pick<CallBackRow, "id" | "number" | "callSid">, nowMs: number): TextRow {
  return textOfEnd(callBack, nowMs, nowMs + undoneWithinMs);
}

/** The text that follows a call-back. Twilio may take its end back, and so may we; the next end has a text of its own. */
function textOfEnd(
  { id, number, callSid }: Pick<CallBackRow, "id" | "number" | "callSid">,
  endedMs: number,
  dueMs: number,
): TextRow {
  const text = { id: `call-back-${id}.${endedMs}`, kind: "call-back", number, callSid } as const;
  return newText({ ...text, ...unsaid, ...timesOf(endedMs, dueMs) });
}

/** How long it makes sense to tell a customer that they will be rung back, in milliseconds. */
const promiseLifeMs = hourMs;

/** A customer is told once, for each reason, that their call-back is open; no longer than it is. */
export const callBackIsPromised: OnCallBackPromised = ({ id, number }, why, { nowMs }) => {
  const times = { writtenMs: nowMs, dueMs: nowMs, expiresMs: nowMs + promiseLifeMs };
  const text = { id: `promise-${why}-${id}`, kind: "promise", number, callSid: null } as const;
  return [texts.insert(newText({ ...text, ...unsaid, ...times }), "once")];
};

/** Why a customer is told that their call-back is open. */
export function reasonOfPromise(textId: string): Promising {
  return (["kept", "tried"] as const).find((why) => textId.startsWith(`promise-${why}-`)) ?? "asked";
}

/** What it says is decided when it is due. */
const unsaid = { sender: null, body: null };

function timesOf(writtenMs: number, dueMs: number) {
  return { writtenMs, dueMs, expiresMs: dueMs + followUpLifeMs };
}

/** The call-back that a text follows, and its end. */
export function callBackOfText(textId: string): { readonly id: string; readonly endedMs: number } {
  const [, id = "", endedMs = ""] = /^call-back-(.*)\.(\d+)$/.exec(textId) ?? [];
  return { id, endedMs: Number(endedMs) };
}
