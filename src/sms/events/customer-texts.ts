import { ringsFrom } from "../../record/call-backs/hours.ts";
import { ringsBack } from "../../record/call-backs/next.ts";
import { capIsReached } from "../../record/caps.ts";
import { who } from "../../record/call-events.ts";
import { type Change, told } from "../../record/changes.ts";
import { type Reader, write } from "../../record/database.ts";
import type { Decision } from "../../record/decision.ts";
import {
  type Answered,
  loadTextingAsker,
  notNeeded,
  type TextingAsker,
  textsCall,
} from "../../record/decisions/customer-asks-for-call-back.ts";
import type { Moment } from "../../record/rules.ts";
import { clockOf } from "../../record/customer-hours.ts";
import { whyNotServed } from "../../record/served.ts";
import { openCallBack, type CallBackRow } from "../../record/tables/call-backs.ts";
import { hasRung } from "../../record/tables/calls.ts";
import { type Consent, consentOf, isReachable, optedIn, setOptedOut } from "../../record/tables/consents.ts";
import type { NoticeCause } from "../../record/notice.ts";
import { noticed, toldOfStrangers, toldOfTexts } from "../../record/tables/notices.ts";
import { newestSurvey, stopSurveys, type SurveyRow, surveys } from "../../record/tables/surveys.ts";
import { heardBefore, heardLately, mostKeptADay, noteHeard } from "../../record/tables/texts-in.ts";
import { answersToStrangers, dueTo, newText, repliesTo, type TextRow, texts } from "../../record/tables/texts.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";
import { isTelephone } from "../../twilio/telephones.ts";
import { hear } from "../conversation.ts";
import { cleaned } from "../reading/normalise.ts";
import type { Reading } from "../reading/reading.ts";
import { reservedOf } from "../reading/reserved.ts";
import { textOf as readingTextOf } from "../reading/text.ts";
import { twilioWord, type TwilioWord } from "../reading/twilio-words.ts";
import { rowOf, surveyOf } from "../rows.ts";
import { noText, type Silence } from "../text-events.ts";
import type { TextingRules } from "../texting.ts";
import {
  alreadyOnTheLine,
  callBackCancelled,
  callBackKept,
  callBackNoted,
  callBackNotedFrom,
  keywordAnswer,
  noCallBack,
  noCallBackHere,
  noCallBackNow,
  nothingToCancel,
  tooManyCallBacks,
} from "../words.ts";
import { drop } from "./drop.ts";
import { instantOf, readInContext } from "./read-in-context.ts";
import { noticesOf } from "./text-notices.ts";

/** A text that has come in. */
export interface IncomingText {
  readonly messageSid: string;
  readonly from: string;
  /** The number of ours that was texted. */
  readonly to: string;
  readonly body: string;
  /** How many pictures came with it. */
  readonly photos?: number;
  /** The keyword as Twilio has understood it, where it says so. */
  readonly optOutType: string | undefined;
  readonly heardMs: number;
}

/** How long an answer makes sense, in milliseconds. */
const replyLifeMs = 12 * hourMs;
/** More answers than that a number does not get in an hour: it may be a machine that answers, too. */
const mostReplies = 12;

/** What somebody asks for that is no answer to a question of ours, and whether Twilio has answered it already. */
interface Wish {
  readonly keyword: TwilioWord;
  readonly answered: boolean;
}

/** A text that has come in, and what texts go by. */
export interface Heard {
  readonly text: IncomingText;
  readonly rules: TextingRules;
}

/** What the record has of somebody who texts. */
export interface Texter {
  /** Whether this text was heard before. */
  readonly isHeard: boolean;
  /** How many texts of theirs were heard within a day. */
  readonly lately: number;
  readonly consent: Consent | undefined;
  /** The call-back that they wait for, and the call that one could make up for. */
  readonly open: CallBackRow | undefined;
  readonly asking: TextingAsker;
  /** What is to be sent to them. */
  readonly due: readonly TextRow[];
  readonly survey: SurveyRow | undefined;
  readonly hasRung: boolean;
  /** How many answers they have had within an hour, and when the last was written. */
  readonly replies: { readonly replies: number; readonly lastMs: number | null } | undefined;
  /** How many answers numbers have had within an hour that never rang us. */
  readonly toStrangers: number;
  /** What people were told of within an hour that they had texted, and of how many strangers. */
  readonly told: ReadonlySet<NoticeCause>;
  readonly toldOfStrangers: number;
}

/**
 * A customer texts: who wants no more texts, or a call, is heeded; anything else goes on with their survey. What there is
 * to answer goes to the outbox in the same transaction. A text that is told twice changes nothing the second time, however
 * much later.
 */
export const customerTexts: Decision<Heard, Texter, void> = {
  load: loadTexter,
  decide(texter, { text, rules }, moment) {
    if (texter.isHeard) return { answer: undefined };
    const { messageSid, from } = text;
    const { nowMs, usedSids } = moment;
    const reading = readInContext(texter, text, rules);
    const heard = [keep(texter, text, reading, nowMs), usedSids.add(messageSid, nowMs), write(isReachable, from)];
    const read = { ...text, reading };
    const changes = [...heard, ...noticesOf(texter, read, rules, moment), ...whatFollows(texter, read, rules, moment)];
    return { answer: undefined, changes };
  },
};

/** Whoever texts, and whatever: a person may want to read it. */
function keep({ lately }: Texter, text: IncomingText, reading: Reading, nowMs: number): Change {
  const { messageSid, from, to, body, photos } = text;
  const words = lately < mostKeptADay ? cleaned(body) : null;
  return write(noteHeard, messageSid, nowMs, from, to, words, photos ?? 0, shown(reading));
}

/** "rating 5, call-me" */
function shown({ intents, rating }: Reading): string {
  return intents.map((intent) => (intent === "rating" ? `rating ${rating}` : intent)).join(", ");
}

async function loadTexter(tx: Reader, { text }: Heard, moment: Moment): Promise<Texter> {
  const { messageSid, from } = text;
  const { nowMs, usedSids } = moment;
  const [isUsed, before, consent, open, asking, due, survey, rung, replies, given, heard, noticed, ofStrangers] =
    await Promise.all([
      usedSids.has(tx, messageSid),
      tx.one(heardBefore, messageSid),
      consentOf(tx, from),
      tx.one(openCallBack, from),
      loadTextingAsker(tx, from, moment),
      tx.all(dueTo, from),
      tx.one(newestSurvey, from),
      tx.one(hasRung, from),
      tx.one(repliesTo, from, nowMs - hourMs, nowMs + mostReplies),
      tx.one(answersToStrangers, nowMs - hourMs, nowMs),
      tx.one(heardLately, from, nowMs - dayMs),
      tx.all(toldOfTexts, from, nowMs - hourMs, nowMs),
      tx.one(toldOfStrangers, nowMs - hourMs, nowMs),
    ]);
  const isHeard = isUsed || before !== undefined;
  const known = { consent, open, asking, due, survey, replies };
  const told = new Set(noticed.map(({ cause }) => cause));
  const toldOf = { told, toldOfStrangers: ofStrangers?.notices ?? 0 };
  const counted = { lately: heard?.texts ?? 0, toStrangers: given?.answers ?? 0, ...toldOf };
  return { ...known, ...counted, isHeard, hasRung: rung !== undefined };
}

/** A text that has been read. */
type ReadText = IncomingText & { readonly reading: Reading };

function whatFollows(texter: Texter, text: ReadText, rules: TextingRules, moment: Moment): Change[] {
  const wish = wishOf(texter, text, rules);
  const optedOutMs = texter.consent?.optedOutMs ?? null;
  const isOut = optedOutMs !== null;
  if (wish?.keyword === "stop") {
    const body = keywordAnswer("stop", rules, rules.offersCallBack);
    const again = isOut ? [silence(text, "farewell", "opted out")] : undefined;
    const farewell = wish.answered
      ? []
      : (again ?? answerWith(texter, text, { body, kind: "farewell", rules }, moment));
    return [...stop(texter, text, rules, moment), ...farewell];
  }
  // Told late, a START may have been taken back by a STOP that was recorded before it.
  if (wish?.keyword === "start" && moment.isLate === true && (optedOutMs ?? 0) > text.heardMs) return [];
  const started = wish?.keyword === "start" ? optedIn(text.from, texter.consent) : [];
  const { answer: body, changes = [] } =
    wish === undefined ? reply(texter, text, { isOut, rules }, moment) : replyTo(wish, { isOut, rules }, moment);
  const isMachine = text.reading.intents.includes("automatic");
  if (body === undefined) return [...started, ...changes, ...(isMachine ? [silence(text, "reply", "automatic")] : [])];
  const isSilent = isOut && wish?.keyword !== "start";
  const answered = isSilent
    ? [silence(text, "reply", "opted out")]
    : answerWith(texter, text, { body, kind: "reply", rules }, moment);
  return [...started, ...changes, ...answered];
}

/** Twilio may say how it has understood a text; otherwise what we have read counts. YES to an offer is no START, unless it undoes a STOP. */
function wishOf(
  { consent }: Texter,
  { body, optOutType, reading }: ReadText,
  { keywords }: TextingRules,
): Wish | undefined {
  const said = optOutType === undefined ? undefined : twilioWord(optOutType);
  const isOut = (consent?.optedOutMs ?? null) !== null;
  const isYes = /^\s*yes\s*$/i.test(body);
  if (said !== undefined && !(isYes && !isOut)) return { keyword: said, answered: true };
  const known = twilioWord(body);
  const answered = keywords === "twilio" && known !== undefined;
  if (known === "start" && isOut) return { keyword: "start", answered };
  const keyword = (["stop", "start", "help"] as const).find((one) => reading.intents.includes(one));
  return keyword && { keyword, answered };
}

/** What is answered, if anything is, and what changes by it. */
type Reply = Answered<string | undefined>;

/** What we answer to such a word, unless Twilio does. Who starts again without having stopped gets no answer. */
function replyTo(
  { keyword, answered }: Wish,
  { isOut, rules }: { readonly isOut: boolean; readonly rules: TextingRules },
  moment: Moment,
): Reply {
  // Who wants nothing from us gets nothing, no call either, until they say START.
  if (isOut && keyword !== "start") return { answer: undefined };
  if (answered || (keyword === "start" && !isOut)) return { answer: undefined };
  return { answer: keywordAnswer(keyword, rules, rules.offersCallBack && ringsBack(moment)) };
}

function askForCallBack(texter: Texter, text: ReadText, rules: TextingRules, moment: Moment): Answered<string> {
  const { from: number, messageSid, heardMs, reading } = text;
  const notBeforeMs =
    reading.notBefore && instantOf(reading.notBefore, heardMs, clockOf(number, rules.timeZone, heardMs));
  const { answer: asked, changes = [] } = textsCall(texter.asking, { number, messageSid, notBeforeMs }, moment);
  if (asked === "noted" || asked === "noted-before") {
    const from = ringsFrom({ number, notBeforeMs: notBeforeMs ?? texter.open?.notBeforeMs ?? null }, moment);
    return { answer: from === undefined ? callBackNoted : callBackNotedFrom(from), changes };
  }
  if (asked === "paused") return { answer: noCallBackNow, changes };
  if (asked === "kept-for-later") return { answer: callBackKept, changes };
  if (asked === "on-the-line") return { answer: alreadyOnTheLine, changes };
  if (asked === "too many lately" || asked === "too many open") return { answer: tooManyCallBacks, changes };
  return { answer: asked === "no-call" ? noCallBack : noCallBackHere, changes };
}

function cancelCallBack({ open }: Texter, moment: Moment): Answered<string> {
  const { answer: isCancelled, changes = [] } = notNeeded(open, moment);
  return { answer: isCancelled ? callBackCancelled : nothingToCancel, changes };
}

/** At once, and for good: nothing goes out any more that has not gone yet. A promised call is kept, unless it is not wanted either. */
function stop(texter: Texter, text: ReadText, rules: TextingRules, moment: Moment): Change[] {
  return [
    write(setOptedOut, text.from, moment.nowMs),
    ...(callsBeside(texter, text, rules, moment) ?? []),
    ...texter.due.flatMap((text) => drop(text, "opted out")),
    write(stopSurveys, text.from),
  ];
}

/** What becomes of call-backs by a STOP: "no texts, but call me", or nothing of either. */
function callsBeside(
  texter: Texter,
  text: ReadText,
  rules: TextingRules,
  moment: Moment,
): readonly Change[] | undefined {
  const { intents } = text.reading;
  if (intents.includes("do-not-call")) return cancelCallBack(texter, moment).changes;
  return intents.includes("call-me") ? askForCallBack(texter, text, rules, moment).changes : undefined;
}

/** A call-back is asked for or undone, and what is said besides goes on with the survey. */
function reply(
  texter: Texter,
  text: ReadText,
  { isOut, rules }: { readonly isOut: boolean; readonly rules: TextingRules },
  moment: Moment,
): Reply {
  const { intents } = text.reading;
  // Who wants no texts gets no call either that they ask for, but may still do without one.
  const wantsCall = !isOut && intents.includes("call-me");
  if (!wantsCall && !intents.includes("do-not-call")) return converse(texter, text, moment);
  const done = wantsCall ? askForCallBack(texter, text, rules, moment) : cancelCallBack(texter, moment);
  const reserved = reservedOf(readingTextOf(text.body).words);
  if (reserved === "callMe" || reserved === "doNotCall") return done;
  const isDone = done.answer !== noCallBack && done.answer !== nothingToCancel;
  if (isDone && intents.length === 1) return done;
  const said = converse(texter, text, moment);
  return isDone ? { answer: done.answer, changes: [...(done.changes ?? []), ...(said.changes ?? [])] } : said;
}

/** Goes on with the survey, if there is one; gives what there is to answer. */
function converse({ survey: row }: Texter, text: ReadText, moment: Moment): Reply {
  if (row === undefined) return { answer: undefined };
  const { messageSid, body, heardMs: atMs, reading } = text;
  const { survey, reply: answer } = hear(surveyOf(row), { messageSid, body, atMs, reading });
  const isRated = survey.rating !== undefined && survey.rating !== row.rating;
  const notice = isRated ? lowRating(row, survey.rating, moment) : [];
  return { answer, changes: [...surveys.save(rowOf(row, survey), row), ...notice] };
}

/** So low a rating is worth a notice. */
const lowestRatings = 2;

function lowRating({ callSid, customer }: SurveyRow, rating: number, { nowMs, rules }: Moment): Change[] {
  if (rating > lowestRatings) return [];
  const text = `A customer (${who(customer)}) gave a talk ${rating} of 5.`;
  const id = `low-rating-${callSid}`;
  return noticed({ id, cause: "low-rating", subject: callSid, text, atMs: nowMs }, rules.alertNumbers);
}

/** An answer to a text, before it is known whether it goes out. */
interface Answer {
  readonly body: string;
  readonly kind: "reply" | "farewell";
  readonly rules: TextingRules;
}

/** Two answers of the same moment are a millisecond apart, so that they keep their order. */
function answerWith(texter: Texter, text: IncomingText, { body, kind, rules }: Answer, moment: Moment): Change[] {
  const { from: number, to: sender, messageSid } = text;
  const mayNot = texter.hasRung ? undefined : whyNotToStranger(texter, text, kind, rules, moment);
  if (mayNot !== undefined) return mayNot;
  const { replies, lastMs } = texter.replies ?? { replies: 0, lastMs: 0 };
  const why = whyNoAnswer(number, sender, replies, rules);
  if (why !== undefined) return [silence(text, kind, why)];
  const atMs = Math.max(moment.nowMs, (lastMs ?? 0) + 1);
  const times = { writtenMs: atMs, dueMs: atMs, expiresMs: atMs + replyLifeMs };
  const id = `${kind}-${messageSid}`;
  const kept = { id, kind: texter.hasRung ? kind : "stranger", number, callSid: null, sender, body, ...times } as const;
  return [texts.insert(newText(kept), "once")];
}

function silence({ from: number, messageSid }: IncomingText, kind: Answer["kind"], why: Silence): Change {
  return told(noText({ id: `${kind}-${messageSid}`, number, kind, callSid: null }, why));
}

/**
 * What is said instead where a number that has never rung gets no answer now; undefined where it gets one. STOP is heeded
 * from everybody; but who has never rung has never had a text of ours that would have to be taken leave of.
 */
function whyNotToStranger(
  { toStrangers }: Texter,
  text: IncomingText,
  kind: Answer["kind"],
  { toStrangersPerHour }: TextingRules,
  moment: Moment,
): Change[] | undefined {
  if (kind === "farewell") return [silence(text, kind, "never texted")];
  if (toStrangers < toStrangersPerHour) return undefined;
  return [
    silence(text, kind, "too many strangers"),
    ...capIsReached("ANSWERS_TO_STRANGERS", toStrangersPerHour, moment),
  ];
}

function whyNoAnswer(from: string, to: string, replies: number, { served }: TextingRules): Silence | undefined {
  if (replies >= mostReplies) return "too many replies";
  return isTelephone(from) ? whyNotServed(from, to, served) : "no telephone";
}
