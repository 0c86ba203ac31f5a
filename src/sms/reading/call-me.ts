import { findUnless } from "./phrases.ts";
import type { Context } from "./reading.ts";
import { reservedOf } from "./reserved.ts";
import type { Text } from "./text.ts";
import { phrasesOf } from "./vocabulary.ts";

const callMe = phrasesOf((words) => words.callMe);
const notCallMe = phrasesOf((words) => words.notCallMe);
const callMeIfOffered = phrasesOf((words) => words.callMeIfOffered);
const yes = phrasesOf((words) => words.yes);
const doNotCall = phrasesOf((words) => words.doNotCall);
const notDoNotCall = phrasesOf((words) => words.notDoNotCall);
const noNeed = phrasesOf((words) => words.noNeed);
const no = phrasesOf((words) => words.no);
/** A thumb, a tick, a telephone. */
const yesSign = /^[\s\p{Cf}\uFE0F🏻-🏿👍👌✅☎📞🤙📲🙏🆗]+$/u;

/** Whether somebody asks to be rung. */
export function asksForCall(text: Text, context: Context): boolean {
  if (reservedOf(text.words) === "callMe") return true;
  if (text.sentences.some((words) => findUnless(words, callMe, notCallMe).length > 0)) return true;
  if (isOffered(context) && saysYes(text, context)) return true;
  return isOfCalls(context) && text.sentences.some((words) => findUnless(words, callMeIfOffered, notCallMe).length > 0);
}

/** Whether a "yes" can only be for a call. */
function isOffered({ asked, callBackOpen }: Context): boolean {
  return asked === "offer" || (asked === "rating" && callBackOpen);
}

/** Whether what they say is about a call of ours, as long as they say nothing else. */
export function isOfCalls({ asked }: Context): boolean {
  return asked === "offer" || asked === "promised" || asked === "rung";
}

function saysYes({ body, sentences, parts }: Text, { asked }: Context): boolean {
  if (asked === "offer" && yesSign.test(body)) return true;
  return [...sentences, ...parts].some((words) => yes.isAll(words));
}

/** Whether somebody wants no call, or none any more. */
export function wantsNoCall(text: Text, context: Context): boolean {
  if (reservedOf(text.words) === "doNotCall") return true;
  if (text.sentences.some((words) => findUnless(words, doNotCall, notDoNotCall).length > 0)) return true;
  if (!context.callBackOpen && !isOfCalls(context)) return false;
  const refuses = isOfCalls(context) && [...text.sentences, ...text.parts].some((words) => no.isAll(words));
  return refuses || text.sentences.some((words) => findUnless(words, noNeed, notDoNotCall).length > 0);
}
