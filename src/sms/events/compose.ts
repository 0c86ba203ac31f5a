import type { Transaction } from "../../record/database.ts";
import { isStranger, whyNoCallBack } from "../../record/decisions/customer-asks-for-call-back.ts";
import type { Moment } from "../../record/rules.ts";
import { type EndedCall, followUp, type KnownCustomer } from "../follow-up.ts";
import { nextWithin } from "../../dispatch/hours.ts";
import type { ConsentRow, OutRow } from "../rows.ts";
import { beginSurvey, consentOf, customerSince, endedCall, endedCallBack, putOffUntil } from "../statements.ts";
import type { TextingRules } from "../texting.ts";
import { type Silence, textWaits } from "../text-events.ts";
import { missed, type MissedWords, survey, unreached } from "../words.ts";
import { drop } from "./drop.ts";
import { callBackOfText, followUpLifeMs } from "./call-is-over.ts";
import { dayMs } from "../../runtime/durations.ts";

/** What the text says that follows a call or a call-back, if one follows now; later ones are put off until then. */
export async function compose(
  tx: Transaction,
  text: OutRow,
  rules: TextingRules,
  moment: Moment,
): Promise<string | undefined> {
  const { nowMs } = moment;
  const consent = await tx.one(consentOf, text.number);
  if (text.body !== null) return repeated(tx, text, { consent, rules }, moment);
  const call = await whatHasEnded(tx, text);
  if (call === undefined) return dropped(tx, text, "no such call", moment);
  const known = { ...knownOf(consent), ...(await sinceThen(tx, call, text, nowMs)) };
  const next = followUp(call, known, rules, nowMs);
  if (next.kind === "none") return dropped(tx, text, next.reason, moment);
  if (next.kind === "wait") return putOff(tx, text, { ...rules, untilMs: next.untilMs }, moment);
  const isFirst = (consent?.toldMs ?? null) === null;
  if (next.kind === "unreached") return unreached({ ...rules, isFirst });
  if (next.kind === "missed") return missed({ ...rules, isFirst, ...(await offerFor(tx, call, moment)) });
  tx.save(beginSurvey, call.callSid, call.customer, nowMs);
  return survey({ ...rules, isFirst, waitedLong: next.waitedLong });
}

async function whatHasEnded(tx: Transaction, { id, kind, callSid }: OutRow): Promise<EndedCall | undefined> {
  if (kind === "call-back") {
    const { id: callBackId, endedMs } = callBackOfText(id);
    const callBack = await tx.one(endedCallBack, callBackId);
    return callBack?.endedMs === endedMs ? callBack : undefined;
  }
  return callSid === null ? undefined : tx.one(endedCall, callSid);
}

/** Whether the customer can be rung back if they ask for it, and in their old place. */
async function offerFor(
  tx: Transaction,
  { customer: number, lineNumber }: EndedCall,
  moment: Moment,
): Promise<Pick<MissedWords, "offersCallBack" | "keepsPlace">> {
  const offersCallBack = (await whyNoCallBack(tx, { number, lineNumber }, moment)) === undefined;
  return { offersCallBack, keepsPlace: offersCallBack && !(await isStranger(tx, number)) };
}

/** It was decided before what it says, but Twilio has not taken it. */
async function repeated(
  tx: Transaction,
  text: OutRow,
  { consent, rules }: { readonly consent: ConsentRow | undefined; readonly rules: TextingRules },
  moment: Moment,
): Promise<string | undefined> {
  const { nowMs } = moment;
  if (consent !== undefined && consent.optedOutMs !== null) return dropped(tx, text, "opted out", moment);
  const untilMs = nextWithin(rules.hours, rules.timeZone, nowMs);
  return untilMs > nowMs ? putOff(tx, text, { ...rules, untilMs }, moment) : (text.body ?? undefined);
}

function knownOf(consent: ConsentRow | undefined): Pick<KnownCustomer, "optedOut" | "unreachable"> {
  return {
    optedOut: (consent?.optedOutMs ?? null) !== null,
    unreachable: (consent?.unreachableCode ?? null) !== null,
  };
}

async function sinceThen(
  tx: Transaction,
  { customer, arrivedMs, callSid }: EndedCall,
  { kind }: OutRow,
  nowMs: number,
): Promise<Omit<KnownCustomer, "optedOut" | "unreachable">> {
  // What a call-back came of was before it.
  const itself = kind === "call-back" ? "" : callSid;
  const since = await tx.one(customerSince, customer, arrivedMs, nowMs - dayMs, itself);
  return {
    askedMs: since?.askedMs ?? undefined,
    missedLately: since?.missed ?? 0,
    rangAgain: (since?.later ?? 0) > 0,
  };
}

async function dropped(tx: Transaction, text: OutRow, reason: Silence, moment: Moment): Promise<undefined> {
  await drop(tx, text, { reason }, moment);
}

async function putOff(
  tx: Transaction,
  text: OutRow,
  { untilMs, timeZone }: Pick<TextingRules, "timeZone"> & { readonly untilMs: number },
  { tell }: Moment,
): Promise<undefined> {
  tx.save(putOffUntil, text.id, untilMs, untilMs + followUpLifeMs);
  tell?.(textWaits(text, untilMs, timeZone));
}
