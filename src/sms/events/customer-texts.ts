import { ringsBack } from "../../record/call-backs/next.ts";
import { who } from "../../record/call-events.ts";
import { capIsReached } from "../../record/caps.ts";
import { type Change, told } from "../../record/changes.ts";
import { write } from "../../record/database.ts";
import type { Decision } from "../../record/decision.ts";
import type { Answered } from "../../record/decisions/customer-asks-for-call-back.ts";
import type { Moment } from "../../record/rules.ts";
import { isOptedOut, isReachable, optedIn, setOptedOut } from "../../record/tables/consents.ts";
import { noticed } from "../../record/tables/notices.ts";
import { stopSurveys, type SurveyRow, surveys } from "../../record/tables/surveys.ts";
import { mostKeptADay, noteHeard } from "../../record/tables/texts-in.ts";
import { hear } from "../conversation.ts";
import { cleaned } from "../reading/normalise.ts";
import type { Reading } from "../reading/reading.ts";
import { reservedOf } from "../reading/reserved.ts";
import { isYes, twilioWord, type TwilioWord } from "../reading/twilio-words.ts";
import { rowOf, surveyOf } from "../rows.ts";
import { textLeftOut } from "../text-events.ts";
import type { TextingRules } from "../texting.ts";
import { keywordAnswer, noCallBack, nothingToCancel } from "../words.ts";
import { answerWith, silence } from "./answer.ts";
import { askForCallBack, callsBeside, cancelCallBack } from "./call-by-text.ts";
import { drop } from "./drop.ts";
import { readInContext } from "./read-in-context.ts";
import { noticesOf } from "./text-notices.ts";
import { type CutText, type IncomingText, loadTexter, type ReadText, type Texter, type ToldText } from "./texter.ts";

/** What somebody asks for that is no answer to a question of ours, and whether Twilio has answered it already. */
interface Wish {
  readonly keyword: TwilioWord;
  readonly answered: boolean;
}

/** A text that has come in, and what texts go by. */
export interface Heard {
  readonly text: CutText;
  readonly rules: TextingRules;
}

/**
 * A customer texts: who wants no more texts, or a call, is heeded; anything else goes on with their survey. What there is
 * to answer goes to the outbox in the same transaction. A text that is told twice changes nothing the second time, however
 * much later.
 */
export const customerTexts: Decision<Heard, Texter, void> = {
  load: (tx, { text }, moment) => loadTexter(tx, text, moment),
  decide(texter, { text, rules }, moment) {
    if (texter.isHeard) return { answer: undefined };
    const { messageSid, from } = text;
    const { nowMs, usedSids } = moment;
    const reading = readInContext(texter, text, rules);
    const heard = [...keep(texter, text, reading, moment), usedSids.add(messageSid, nowMs), write(isReachable, from)];
    const { changes: notices, isPassedOn } = noticesOf(texter, { ...text, reading }, moment);
    const follows = whatFollows(texter, { ...text, reading, isPassedOn }, rules, moment);
    return { answer: undefined, changes: [...heard, ...notices, ...follows] };
  },
};

/** Whoever texts, and whatever: a person may want to read it. Only of a number that sends no end of texts some are left out. */
function keep({ isKept }: Texter, text: IncomingText, reading: Reading, moment: Moment): Change[] {
  const { messageSid, from, to, body, photos } = text;
  if (!isKept) return [told(textLeftOut(text)), ...capIsReached("texts kept", mostKeptADay, moment)];
  return [write(noteHeard, messageSid, moment.nowMs, from, to, cleaned(body), photos ?? 0, shown(reading))];
}

/** "rating 5, call-me" */
function shown({ intents, rating }: Reading): string {
  return intents.map((intent) => (intent === "rating" ? `rating ${rating}` : intent)).join(", ");
}

function whatFollows(texter: Texter, text: ToldText, rules: TextingRules, moment: Moment): Change[] {
  const wish = wishOf(texter, text, rules);
  const isOut = isOptedOut(texter.consent);
  if (wish?.keyword === "stop") {
    const body = keywordAnswer("stop", rules, rules.offersCallBack);
    const again = isOut ? [silence(text, "farewell", "opted out")] : undefined;
    const farewell = wish.answered
      ? []
      : (again ?? answerWith(texter, text, { body, kind: "farewell", rules }, moment));
    return [...stop(texter, text, rules, moment), ...farewell];
  }
  // Told late, a START may have been taken back by a STOP that was recorded before it, or left out.
  const isTakenBack = texter.hasStoppedSince || !texter.isKept || (texter.consent?.optedOutMs ?? 0) > text.heardMs;
  if (wish?.keyword === "start" && moment.isLate === true && isTakenBack) return [];
  const started = wish?.keyword === "start" ? optedIn(text.from, texter.consent) : [];
  const { answer: body, changes = [] } =
    wish === undefined ? reply(texter, text, { isOut, rules }, moment) : replyTo(wish, { isOut, rules }, moment);
  const isMachine = text.reading.intents.includes("automatic");
  if (body === undefined) return [...started, ...changes, ...(isMachine ? [silence(text, "reply", "automatic")] : [])];
  const isSilent = isOut && wish === undefined;
  const kind = wish?.keyword === "help" ? "help" : "reply";
  const answered = isSilent
    ? [silence(text, "reply", "opted out")]
    : answerWith(texter, text, { body, kind, rules }, moment);
  return [...started, ...changes, ...answered];
}

/** Twilio may say how it has understood a text; otherwise what we have read counts. YES to an offer is no START, unless it undoes a STOP. */
function wishOf(
  { consent }: Texter,
  { body, optOutType, reading }: ReadText,
  { keywords }: TextingRules,
): Wish | undefined {
  const said = optOutType === undefined ? undefined : twilioWord(optOutType);
  const isOut = isOptedOut(consent);
  if (said !== undefined && !(isYes(body) && !isOut)) return { keyword: said, answered: true };
  const known = twilioWord(body);
  const answered = keywords === "twilio" && known !== undefined;
  if (known === "start" && isOut) return { keyword: "start", answered };
  const keyword = (["stop", "start", "help"] as const).find((one) => reading.intents.includes(one));
  // Who wants no more texts is told how it works where they say HELP, as carriers want; not where they only wonder.
  return keyword === undefined || (keyword === "help" && isOut && known !== "help") ? undefined : { keyword, answered };
}

/** What is answered, if anything is, and what changes by it. */
type Reply = Answered<string | undefined>;

/** What we answer to such a word, unless Twilio does. Who starts again without having stopped gets no answer. */
function replyTo(
  { keyword, answered }: Wish,
  { isOut, rules }: { readonly isOut: boolean; readonly rules: TextingRules },
  moment: Moment,
): Reply {
  if (answered || (keyword === "start" && !isOut)) return { answer: undefined };
  return { answer: keywordAnswer(keyword, rules, rules.offersCallBack && ringsBack(moment)) };
}

/** At once, and for good: nothing goes out any more that has not gone yet. A promised call is kept, unless it is not wanted either. */
function stop(texter: Texter, text: ReadText, rules: TextingRules, moment: Moment): Change[] {
  return [
    write(setOptedOut, text.from, moment.nowMs, "text"),
    ...(callsBeside(texter, text, rules, moment) ?? []),
    ...texter.due.flatMap((due) => drop(due, "opted out")),
    write(stopSurveys, text.from),
  ];
}

/** A call-back is asked for or undone, and what is said besides goes on with the survey. */
function reply(
  texter: Texter,
  text: ToldText,
  { isOut, rules }: { readonly isOut: boolean; readonly rules: TextingRules },
  moment: Moment,
): Reply {
  const { intents } = text.reading;
  // Who wants no texts gets no call either that they ask for, but may still do without one.
  const wantsCall = !isOut && intents.includes("call-me");
  if (!wantsCall && !intents.includes("do-not-call")) return converse(texter, text, moment);
  const done = wantsCall ? askForCallBack(texter, text, rules, moment) : cancelCallBack(texter, text, moment);
  const reserved = reservedOf(text.cut.words);
  if (reserved === "callMe" || reserved === "doNotCall") return done;
  const isDone = done.answer !== noCallBack && done.answer !== nothingToCancel;
  if (isDone && intents.length === 1) return done;
  const said = converse(texter, text, moment);
  return isDone ? { answer: done.answer, changes: [...(done.changes ?? []), ...(said.changes ?? [])] } : said;
}

/** Goes on with the survey, if there is one; gives what there is to answer. */
function converse({ survey: row }: Texter, text: ToldText, moment: Moment): Reply {
  if (row === undefined) return { answer: undefined };
  const { survey, reply: answer } = hear(surveyOf(row), { ...text, atMs: text.heardMs });
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
