import { ringsFrom } from "../../record/call-backs/hours.ts";
import { type Change, told } from "../../record/changes.ts";
import { hoursFor } from "../../record/customer-hours.ts";
import type { Reader } from "../../record/database.ts";
import { type Asker, loadAsker, whyNoCallBack } from "../../record/decisions/customer-asks-for-call-back.ts";
import type { Moment } from "../../record/rules.ts";
import { type CallBackRow, endedCallBack } from "../../record/tables/call-backs.ts";
import { endedCall } from "../../record/tables/calls.ts";
import { consentOf, isOptedOut, type ConsentRow } from "../../record/tables/consents.ts";
import { newSurvey, surveys } from "../../record/tables/surveys.ts";
import { customerSince, isFollowUp, textFrom, type TextRow, texts } from "../../record/tables/texts.ts";
import { dayMs } from "../../runtime/durations.ts";
import { openMs } from "../conversation.ts";
import { type EndedCall, followUp, type KnownCustomer, whyNoText } from "../follow-up.ts";
import { senderOf } from "../senders.ts";
import { textWaits } from "../text-events.ts";
import type { TextingRules } from "../texting.ts";
import { callBackPromised, missed, named, notRungBack, promisesCall, survey, withOptOut } from "../words.ts";
import { callBackIsPromised, callBackOfText, followUpLifeMs, reasonOfPromise } from "./call-is-over.ts";
import { drop } from "./drop.ts";

/** What the record has of the number that a text goes to, and of what it follows. */
export interface Addressee {
  readonly consent: ConsentRow | undefined;
  /** The call or the call-back that it follows. */
  readonly ended: EndedCall | undefined;
  readonly since: Omit<KnownCustomer, "optedOut" | "unreachable" | "keepsCallBack">;
  readonly asker: Asker | undefined;
  /** Whether the number has lately had a text from the same number of ours, so that it knows whom this one is from. */
  readonly isAddressed: boolean;
}

/** After so long without a text from us another conversation begins. */
const conversationMs = openMs;
/** After so long it is said again how to opt out. */
const toldAgainMs = 30 * dayMs;

const nothingSince = { askedMs: undefined, missedLately: 0, rangAgain: false };

/** What the record has of the number that a text goes to, and of what it follows. */
export async function loadAddressee(tx: Reader, text: TextRow, moment: Moment): Promise<Addressee> {
  const isOpen = isFollowUp(text) && text.body === null;
  const [consent, ended, asker, earlier] = await Promise.all([
    consentOf(tx, text.number),
    isOpen ? whatHasEnded(tx, text) : undefined,
    isOpen || isPromise(text) ? loadAsker(tx, text.number, moment) : undefined,
    isOpen ? undefined : tx.one(textFrom, text.number, text.sender, moment.nowMs - conversationMs, text.id),
  ]);
  const since = ended === undefined ? nothingSince : await sinceThen(tx, ended, text, moment);
  return { consent, ended, since, asker, isAddressed: earlier !== undefined };
}

async function whatHasEnded(tx: Reader, { id, kind, callSid }: TextRow): Promise<EndedCall | undefined> {
  if (kind === "call-back") {
    const { id: callBackId, endedMs } = callBackOfText(id);
    const callBack = await tx.one(endedCallBack, callBackId);
    return callBack?.endedMs === endedMs ? callBack : undefined;
  }
  return callSid === null ? undefined : tx.one(endedCall, callSid);
}

async function sinceThen(
  tx: Reader,
  { customer, arrivedMs, endedMs, outcome, callSid }: EndedCall,
  { kind }: TextRow,
  { nowMs }: Moment,
): Promise<Addressee["since"]> {
  // What a call-back came of was before it.
  const itself = kind === "call-back" ? "" : callSid;
  // Whoever has rung in before it ended was not answered, and kept it.
  const fromMs = kind === "call-back" && outcome !== "answered" ? (endedMs ?? arrivedMs) : arrivedMs;
  const since = await tx.one(customerSince, customer, fromMs, nowMs - dayMs, itself);
  return {
    askedMs: since?.askedMs ?? undefined,
    missedLately: since?.missed ?? 0,
    rangAgain: (since?.later ?? 0) > 0,
  };
}

/** What a text says that goes out now, if it does; and what changes by that it is looked at. */
export interface Composed {
  readonly body: string | undefined;
  /** The number that it comes from, where that follows from what it says. */
  readonly sender?: string | undefined;
  readonly changes: readonly Change[];
}

/** What the text says that follows a call or a call-back, if one follows now; later ones are put off until then. */
export function compose(text: TextRow, to: Addressee, rules: TextingRules, moment: Moment): Composed {
  if (text.kind === "promise") return promised(text, to, rules, moment);
  if (text.body !== null) return repeated(text, to, rules, moment);
  const { ended, consent, since, asker } = to;
  if (ended === undefined) return says(undefined, drop(text, "no such call"));
  const kept = text.kind === "follow-up" ? keptBy(ended, asker) : undefined;
  const known = { ...knownOf(consent), ...since, keepsCallBack: kept !== undefined };
  const next = followUp(ended, known, rules, moment.nowMs);
  if (next.kind === "kept" && kept !== undefined)
    return says(undefined, [...drop(text, "rung back"), ...callBackIsPromised(kept, "kept", moment)]);
  if (next.kind === "none") return says(undefined, drop(text, next.reason));
  if (next.kind === "wait") return says(undefined, putOff(text, next.untilMs, rules));
  const saysOptOut = isToBeTold(consent, moment);
  const sender = senderOf(ended, rules);
  if (next.kind === "not-rung-back") return { ...says(notRungBack(next.why, { ...rules, saysOptOut })), sender };
  if (next.kind === "survey") {
    const begun = surveys.insert(newSurvey(ended.callSid, ended.customer, moment.nowMs), "once");
    return { ...says(survey({ ...rules, saysOptOut, waitedLong: next.waitedLong }), [begun]), sender };
  }
  // Whether the customer can be rung back if they ask for it, and in their old place.
  const { why, changes } = whyNoCallBack(asker, ended.lineNumber, moment);
  const offersCallBack = why === undefined;
  const keepsPlace = offersCallBack && asker?.isStranger === false;
  return { ...says(missed({ ...rules, saysOptOut, offersCallBack, keepsPlace }), changes), sender };
}

/**
 * An answer or an alert as it goes out: it names us where it begins a conversation, and says how to opt out where that is
 * due. What was offered to Twilio before stays as it is, so that it can be found there.
 */
export function inFull(text: TextRow, { consent, isAddressed }: Addressee, rules: TextingRules, moment: Moment) {
  const { kind, body, attempts } = text;
  if (body === null || attempts > 0) return body ?? undefined;
  const answers = kind === "reply" || kind === "stranger";
  const full = isAddressed && answers ? body : named(rules.company, body);
  return withOptOut(full, answers && isToBeTold(consent, moment));
}

/** Whether it is to be said how to opt out: with the first text to a number, and again after a while. */
function isToBeTold(consent: ConsentRow | undefined, { nowMs }: Moment): boolean {
  const toldMs = consent?.toldMs ?? null;
  return toldMs === null || nowMs - toldMs >= toldAgainMs;
}

/** The call-back that somebody had asked for before they rang. */
function keptBy({ arrivedMs }: EndedCall, asker: Asker | undefined): CallBackRow | undefined {
  const open = asker?.open;
  return open !== undefined && open.acceptedMs === null && open.askedMs < arrivedMs ? open : undefined;
}

/** Whether it says that somebody will be called back: a text of its own, or an answer. */
function isPromise({ kind, body }: TextRow): boolean {
  return kind === "promise" || promisesCall(body ?? "");
}

/** Whether it would say so though they wait for no call any more. */
export function isBroken(text: TextRow, { asker }: Addressee): boolean {
  const open = asker?.open;
  return isPromise(text) && (open === undefined || open.acceptedMs !== null);
}

/** Whoever has just asked hears of it at any hour, as does who texts; unless there is nothing to hear any more. */
function promised(text: TextRow, to: Addressee, rules: TextingRules, moment: Moment): Composed {
  const { consent, asker } = to;
  const open = asker?.open;
  if (open === undefined || isBroken(text, to)) return says(undefined, drop(text, "call-back over"));
  const why = whyNoText({ ...open, customer: open.number }, knownOf(consent), rules);
  if (why !== undefined) return says(undefined, drop(text, why));
  if (text.body !== null) return says(text.body);
  const saysOptOut = isToBeTold(consent, moment);
  const words = { ...rules, saysOptOut, lineNumber: open.lineNumber, from: ringsFrom(open, moment) };
  return { ...says(callBackPromised(reasonOfPromise(text.id), words)), sender: senderOf(open, rules) };
}

function says(body: string | undefined, changes: readonly Change[] = []): Composed {
  return { body, changes };
}

/** It was decided before what it says, but Twilio has not taken it. */
function repeated(text: TextRow, { consent }: Addressee, rules: TextingRules, { nowMs }: Moment): Composed {
  if (knownOf(consent).optedOut) return says(undefined, drop(text, "opted out"));
  const { fromMs: untilMs } = hoursFor(text.number, rules, nowMs);
  return untilMs > nowMs ? says(undefined, putOff(text, untilMs, rules)) : says(text.body ?? undefined);
}

/** What we know of a number as far as texts go. */
export function knownOf(consent: ConsentRow | undefined): Pick<KnownCustomer, "optedOut" | "unreachable"> {
  return {
    optedOut: isOptedOut(consent),
    unreachable: (consent?.unreachableCode ?? null) !== null,
  };
}

function putOff(text: TextRow, untilMs: number, { timeZone }: Pick<TextingRules, "timeZone">): Change[] {
  const later = { ...text, dueMs: untilMs, expiresMs: untilMs + followUpLifeMs };
  return [...texts.save(later, text), told(textWaits(text, untilMs, timeZone))];
}
