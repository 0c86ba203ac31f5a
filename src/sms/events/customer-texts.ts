import type { Transaction } from "../../record/database.ts";
import { ringsBack } from "../../record/call-backs/next.ts";
import { capIsReached } from "../../record/caps.ts";
import { callBackIsNotNeeded, customerTextsCall } from "../../record/decisions/customer-asks-for-call-back.ts";
import type { Moment } from "../../record/rules.ts";
import { whyNotServed } from "../../record/served.ts";
import { hear } from "../conversation.ts";
import { type Keyword, readKeyword, readWish } from "../keywords.ts";
import { answersToStrangers } from "../cap-statements.ts";
import { commentOf, surveyOf } from "../rows.ts";
import {
  consentOf,
  dueTo,
  hasRung,
  isReachable,
  keepSurvey,
  newestSurvey,
  noteHeard,
  repliesTo,
  setOptedOut,
  stopSurveys,
  writeText,
} from "../statements.ts";
import { isTelephone } from "../../twilio/telephones.ts";
import { drop } from "./drop.ts";
import { noText, type Silence } from "../text-events.ts";
import type { TextingRules } from "../texting.ts";
import {
  alreadyOnTheLine,
  callBackCancelled,
  callBackKept,
  callBackNoted,
  keywordAnswer,
  noCallBack,
  noCallBackHere,
  noCallBackNow,
  nothingToCancel,
  tooManyCallBacks,
} from "../words.ts";
import { hourMs } from "../../runtime/durations.ts";

/** A text that has come in. */
export interface IncomingText {
  readonly messageSid: string;
  readonly from: string;
  /** The number of ours that was texted. */
  readonly to: string;
  readonly body: string;
  /** The keyword as Twilio has understood it, where it says so. */
  readonly optOutType: string | undefined;
  readonly heardMs: number;
}

/** How long an answer makes sense, in milliseconds. */
const replyLifeMs = 12 * hourMs;
/** More answers than that a number does not get in an hour: it may be a machine that answers, too. */
const mostReplies = 12;

/** What somebody asks for by a reserved word, and whether Twilio has answered it already. */
interface Wish {
  readonly keyword: Keyword;
  readonly answered: boolean;
}

/**
 * A customer texts: a reserved word is heeded, anything else goes on with their survey. What there is to answer goes to
 * the outbox in the same transaction. A text that is told twice changes nothing the second time, however much later.
 */
export async function customerTexts(
  tx: Transaction,
  text: IncomingText,
  rules: TextingRules,
  moment: Moment,
): Promise<void> {
  if (await moment.usedSids.has(tx, text.messageSid)) return;
  if ((await tx.run(noteHeard, text.messageSid, moment.nowMs)) === 0) return;
  moment.usedSids.add(tx, text.messageSid, moment.nowMs);
  tx.save(isReachable, text.from);
  const wish = wishOf(text, rules);
  const consent = await tx.one(consentOf, text.from);
  const isOut = (consent?.optedOutMs ?? null) !== null;
  if (wish?.keyword === "stop") {
    await stop(tx, text, moment);
    const body = keywordAnswer("stop", rules.offersCallBack);
    if (!wish.answered && !isOut) await write(tx, text, { body, kind: "farewell", rules }, moment);
    return;
  }
  // Told late, a START may have been taken back by a STOP that was recorded before it.
  if (wish?.keyword === "start" && moment.isLate === true && (consent?.optedOutMs ?? 0) > text.heardMs) return;
  if (wish?.keyword === "start") tx.save(setOptedOut, text.from, null);
  const reply =
    wish === undefined
      ? await answer(tx, text, isOut, moment)
      : await answerTo(tx, text, { wish, isOut, rules }, moment);
  if (reply === undefined) return;
  if (isOut && wish?.keyword !== "start") {
    const { from: number, messageSid } = text;
    moment.tell?.(noText({ id: `reply-${messageSid}`, number, kind: "reply", callSid: null }, "opted out"));
  } else await write(tx, text, { body: reply, kind: "reply", rules }, moment);
}

function wishOf({ body, optOutType }: IncomingText, { keywords }: TextingRules): Wish | undefined {
  const said = optOutType === undefined ? undefined : readKeyword(optOutType)?.keyword;
  if (said !== undefined) return { keyword: said, answered: true };
  const read = readKeyword(body);
  return read && { keyword: read.keyword, answered: keywords === "twilio" && read.knownToTwilio };
}

/** What we answer to a reserved word, unless Twilio does. Who starts again without having stopped gets no answer. */
async function answerTo(
  tx: Transaction,
  text: IncomingText,
  { wish, isOut, rules }: { readonly wish: Wish; readonly isOut: boolean; readonly rules: TextingRules },
  moment: Moment,
): Promise<string | undefined> {
  const { keyword, answered } = wish;
  // Who wants nothing from us gets nothing, no call either, until they say START.
  if (isOut && keyword !== "start") return undefined;
  if (answered || (keyword === "start" && !isOut)) return undefined;
  if (keyword === "call") return askForCallBack(tx, text, moment);
  if (keyword === "cancel-call") return cancelCallBack(tx, text, moment);
  return keywordAnswer(keyword, rules.offersCallBack && ringsBack(moment));
}

async function askForCallBack(tx: Transaction, { from, messageSid }: IncomingText, moment: Moment): Promise<string> {
  const asked = await customerTextsCall(tx, { number: from, messageSid }, moment);
  if (asked === "noted" || asked === "noted-before") return callBackNoted;
  if (asked === "paused") return noCallBackNow;
  if (asked === "kept-for-later") return callBackKept;
  if (asked === "on-the-line") return alreadyOnTheLine;
  if (asked === "too many lately" || asked === "too many open") return tooManyCallBacks;
  return asked === "no-call" ? noCallBack : noCallBackHere;
}

async function cancelCallBack(tx: Transaction, { from }: IncomingText, moment: Moment): Promise<string> {
  const cancelled = await callBackIsNotNeeded(tx, from, "cancelled", moment);
  return cancelled === undefined ? nothingToCancel : callBackCancelled;
}

/** At once, and for good: nothing goes out any more that has not gone yet, and nobody rings the customer. */
async function stop(tx: Transaction, { from }: IncomingText, moment: Moment): Promise<void> {
  tx.save(setOptedOut, from, moment.nowMs);
  await callBackIsNotNeeded(tx, from, "cancelled", moment);
  for (const text of await tx.all(dueTo, from)) await drop(tx, text, { reason: "opted out" }, moment);
  tx.save(stopSurveys, from);
}

/** What no reserved word is in: it may ask for a call-back, or for none; else it goes on with the survey. */
async function answer(
  tx: Transaction,
  text: IncomingText,
  isOut: boolean,
  moment: Moment,
): Promise<string | undefined> {
  const wish = isOut ? undefined : readWish(text.body);
  const reply =
    wish && (wish === "call" ? await askForCallBack(tx, text, moment) : await cancelCallBack(tx, text, moment));
  return reply === undefined || reply === noCallBack || reply === nothingToCancel ? converse(tx, text) : reply;
}

/** Goes on with the survey, if there is one; gives what there is to answer. */
async function converse(
  tx: Transaction,
  { from, messageSid, body, heardMs }: IncomingText,
): Promise<string | undefined> {
  const row = await tx.one(newestSurvey, from);
  if (row === undefined) return undefined;
  const { survey, reply } = hear(surveyOf(row), { messageSid, body, atMs: heardMs });
  const { stage, rating, ratedMs } = survey;
  tx.save(keepSurvey, row.callSid, stage, rating ?? null, ratedMs ?? null, commentOf(survey));
  return reply;
}

/** An answer to a text, before it is known whether it goes out. */
interface Answer {
  readonly body: string;
  readonly kind: "reply" | "farewell";
  readonly rules: TextingRules;
}

/** Two answers of the same moment are a millisecond apart, so that they keep their order. */
async function write(
  tx: Transaction,
  { from, to, messageSid }: IncomingText,
  { body, kind, rules }: Answer,
  moment: Moment,
): Promise<void> {
  const { nowMs, tell } = moment;
  const hasCalled = (await tx.one(hasRung, from)) !== undefined;
  if (!hasCalled && !(await mayAnswerStranger(tx, kind, rules, moment))) return;
  const before = await tx.one(repliesTo, from, nowMs - hourMs, nowMs + mostReplies);
  const why = whyNoAnswer(from, to, before?.replies ?? 0, rules);
  const id = `${kind}-${messageSid}`;
  if (why !== undefined) {
    tell?.(noText({ id, number: from, kind, callSid: null }, why));
    return;
  }
  const atMs = Math.max(nowMs, (before?.lastMs ?? 0) + 1);
  const expiresMs = atMs + replyLifeMs;
  tx.save(writeText, id, hasCalled ? kind : "stranger", from, null, to, body, atMs, atMs, expiresMs);
}

/**
 * Whether a number that has never rung gets an answer now. STOP is heeded from everybody; but who has never rung has never
 * had a text of ours that would have to be taken leave of.
 */
async function mayAnswerStranger(
  tx: Transaction,
  kind: Answer["kind"],
  { toStrangersPerHour }: TextingRules,
  moment: Moment,
): Promise<boolean> {
  if (kind === "farewell") return false;
  const given =
    toStrangersPerHour > 0 ? await tx.one(answersToStrangers, moment.nowMs - hourMs, moment.nowMs) : undefined;
  if ((given?.answers ?? 0) < toStrangersPerHour) return true;
  await capIsReached(tx, "ANSWERS_TO_STRANGERS", toStrangersPerHour, moment);
  return false;
}

function whyNoAnswer(from: string, to: string, replies: number, { served }: TextingRules): Silence | undefined {
  if (replies >= mostReplies) return "too many replies";
  return isTelephone(from) ? whyNotServed(from, to, served) : "no telephone";
}
