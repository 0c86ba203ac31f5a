import { ringsFrom } from "../../record/call-backs/hours.ts";
import type { Change } from "../../record/changes.ts";
import { clockOf } from "../../record/customer-hours.ts";
import { type Answered, notNeeded, textsCall } from "../../record/decisions/customer-asks-for-call-back.ts";
import type { Moment } from "../../record/rules.ts";
import { isOptedOut } from "../../record/tables/consents.ts";
import type { TextingRules } from "../texting.ts";
import {
  alreadyOnTheLine,
  askedTooOften,
  callBackCancelled,
  callBackCancelledForNow,
  callBackKept,
  callBackNoted,
  callBackNotedFrom,
  callBackStands,
  noCallBack,
  noCallBackHere,
  noCallBackNow,
  nothingToCancel,
  tooManyCallBacks,
} from "../words.ts";
import { instantOf } from "./read-in-context.ts";
import type { ReadText, Texter } from "./texter.ts";

/** Notes that somebody is to be rung back, not before the time they have said; gives what they are answered. */
export function askForCallBack(texter: Texter, text: ReadText, rules: TextingRules, moment: Moment): Answered<string> {
  const { from: number, messageSid, heardMs, reading } = text;
  const notBeforeMs =
    reading.notBefore && instantOf(reading.notBefore, heardMs, clockOf(number, rules.timeZone, heardMs));
  const { answer: asked, changes = [] } = textsCall(texter.asking, { number, messageSid, notBeforeMs }, moment);
  if (asked === "noted" || asked === "noted-before") {
    const from = ringsFrom({ number, notBeforeMs: notBeforeMs ?? null }, moment);
    if (asked === "noted-before" && notBeforeMs === undefined) return { answer: callBackStands(from), changes };
    return { answer: from === undefined ? callBackNoted : callBackNotedFrom(from), changes };
  }
  if (asked === "paused") return { answer: noCallBackNow, changes };
  if (asked === "kept-for-later") return { answer: callBackKept, changes };
  if (asked === "on-the-line") return { answer: alreadyOnTheLine, changes };
  if (asked === "too many lately" || asked === "too many open") return { answer: tooManyCallBacks, changes };
  if (asked === "too often") return { answer: askedTooOften, changes };
  return { answer: asked === "no-call" ? noCallBack : noCallBackHere, changes };
}

/** Somebody can do without their call-back; gives what they are answered. */
export function cancelCallBack(texter: Texter, text: ReadText, moment: Moment): Answered<string> {
  const { answer: isCancelled, changes = [] } = notNeeded(texter.open, moment);
  if (!isCancelled) return { answer: nothingToCancel, changes };
  return { answer: mayAskAgain(texter, text, moment) ? callBackCancelled : callBackCancelledForNow, changes };
}

/** Whether CALL would be heeded of whoever has just cancelled. */
function mayAskAgain({ asking }: Texter, { from: number, messageSid }: ReadText, moment: Moment): boolean {
  const asker = asking.asker && { ...asking.asker, open: undefined };
  return textsCall({ ...asking, asker }, { number, messageSid }, moment).answer === "noted";
}

/** What becomes of call-backs by a STOP: "no texts, but call me", where they have not been out before, or nothing of either. */
export function callsBeside(
  texter: Texter,
  text: ReadText,
  rules: TextingRules,
  moment: Moment,
): readonly Change[] | undefined {
  const { intents } = text.reading;
  if (intents.includes("do-not-call")) return cancelCallBack(texter, text, moment).changes;
  const isNew = !isOptedOut(texter.consent);
  return isNew && intents.includes("call-me") ? askForCallBack(texter, text, rules, moment).changes : undefined;
}
