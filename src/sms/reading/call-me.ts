import type { Context } from "./reading.ts";
import { reservedOf } from "./reserved.ts";
import { asks } from "./intents.ts";
import { soundsLike } from "./learnt.ts";
import { isOfNoTime, isTime, notBeforeIn } from "./not-before.ts";
import { mayWantNoTexts } from "./opt-out.ts";
import { isPolite } from "./reactions.ts";
import { findUnless } from "./phrases.ts";
import { says, type Text } from "./text.ts";
import { phrasesOf } from "./vocabulary.ts";

const callMe = phrasesOf((words) => words.callMe);
const notCallMe = phrasesOf((words) => words.notCallMe);
const callMeIfOffered = phrasesOf((words) => words.callMeIfOffered);
const yes = phrasesOf((words) => words.yes);
const yesFirst = phrasesOf((words) => words.yesFirst.map((word) => `^ ${word}`));
const doNotCall = phrasesOf((words) => words.doNotCall);
const notDoNotCall = phrasesOf((words) => words.notDoNotCall);
const textMe = phrasesOf((words) => words.textMe);
const noNeed = phrasesOf((words) => words.noNeed);
const waits = phrasesOf((words) => words.waits);
const notNow = phrasesOf((words) => words.notNow);
const no = phrasesOf((words) => words.no);
/** What sounds so much like a wish for a call is one. */
const sure = 0.5;
/** A thumb, a tick, a telephone. */
const yesSign = /^[\s\p{Cf}\uFE0F\p{EMod}👍👌✅☎📞🤙📲🙏🆗]+$/u;

/** Whether somebody asks to be rung, or not to be; what they say in so many words counts more than what it implies. */
export function callWish(text: Text, context: Context): "call-me" | "do-not-call" | undefined {
  const said = saidWish(text);
  if (said !== undefined) return said;
  if (notNow.isAll(text.words)) return undefined;
  if (impliesNone(text, context)) return "do-not-call";
  return impliesCall(text, context) || soundsSo(text, context) ? "call-me" : undefined;
}

/** What they say in so many words, whatever we have asked. */
export function saidWish(text: Text): "call-me" | "do-not-call" | undefined {
  const reserved = reservedOf(text.words);
  if (reserved === "doNotCall" || isNoCall(text.words)) return "do-not-call";
  if (says(text, doNotCall, notDoNotCall)) return endsWithWish(text) ? "call-me" : "do-not-call";
  return reserved === "callMe" || says(text, callMe, notCallMe) ? "call-me" : undefined;
}

/** NO CALL with a slip of the finger in it. */
function isNoCall([first, ...rest]: readonly string[]): boolean {
  return first === "no" && rest.length === 1 && reservedOf(rest) === "callMe";
}

/** "Don't call me today, call tomorrow." */
function endsWithWish({ sentences, parts }: Text): boolean {
  return [sentences.at(-1), parts.at(-1)].some(
    (words = []) => !doNotCall.isIn(words) && findUnless(words, callMe, notCallMe).length > 0,
  );
}

function soundsSo(text: Text, context: Context): boolean {
  const isSmall = text.words.length < 2 || isPolite(text, context);
  // Who may want to be left alone is not rung because of how their words sound.
  return (
    !isSmall &&
    !text.sentences.some((words) => notCallMe.isIn(words)) &&
    !mayWantNoTexts(text, context) &&
    !isOfNoTime(text, context.now) &&
    soundsLike("callMe", text, context.asked) >= sure
  );
}

/** Whether they say that a call is not needed any more, where one is open. */
export function needsNone(text: Text): boolean {
  return says(text, noNeed, notDoNotCall);
}

function impliesNone(text: Text, context: Context): boolean {
  if (!context.callBackOpen && !isOfCalls(context)) return false;
  if (needsNone(text)) return true;
  // Who has been promised a call waits for it.
  if (!context.callBackOpen && says(text, waits, notDoNotCall)) return true;
  const refuses = isOfCalls(context) && [...text.sentences, ...text.parts].some((words) => no.isAll(words));
  // "No, it has not been fixed."
  const isExcused = text.sentences.some((words) => notDoNotCall.isIn(words));
  return refuses && !isExcused && !namesTime(text, context);
}

function impliesCall(text: Text, context: Context): boolean {
  if (isOffered(context) && saysYes(text, context)) return true;
  if (!isOfCalls(context)) return false;
  if (text.sentences.some((words) => reservedOf(words) === "callMe")) return true;
  if (isOfNoTime(text, context.now)) return false;
  if (says(text, callMeIfOffered, notCallMe)) return true;
  // Who says more than a time may name it for another reason.
  return isTime(text, context.now) && !asks(text);
}

/** Whether they name a time at which it is not they who call. */
function namesTime(text: Text, { now }: Context): boolean {
  return notBeforeIn(text, now) !== undefined && !text.sentences.some((words) => notCallMe.isIn(words));
}

/** The sentences that ask for a call: what other sentences say of a time is no wish. Without the number that they rate with. */
export function wishedIn({ sentences }: Text): string[][] {
  return sentences
    .filter((words) => findUnless(words, callMe, notCallMe).length > 0)
    .map((words) => (/^[1-5]$/.test(words[0] ?? "") ? words.slice(1) : [...words]));
}

/** Whether a "yes" can only be for a call. */
function isOffered({ asked, callBackOpen }: Context): boolean {
  return asked === "offer" || (asked === "rating" && callBackOpen);
}

/** Whether what they say is about a call of ours, as long as they say nothing else. */
export function isOfCalls({ asked }: Pick<Context, "asked">): boolean {
  return asked === "offer" || asked === "promised" || asked === "rung";
}

function saysYes(text: Text, { asked }: Context): boolean {
  const asksForText = textMe.find(text.words).some(({ from }) => from === 0);
  if (asked === "offer" && (yesSign.test(text.body) || (yesFirst.isIn(text.words) && !asksForText))) return true;
  return [...text.sentences, ...text.parts].some((words) => yes.isAll(words));
}
