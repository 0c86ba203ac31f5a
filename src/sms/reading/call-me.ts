import type { Context } from "./reading.ts";
import { reservedOf } from "./reserved.ts";
import { asks } from "./intents.ts";
import { notBeforeIn } from "./not-before.ts";
import { says, type Text } from "./text.ts";
import { phrasesOf } from "./vocabulary.ts";

const callMe = phrasesOf((words) => words.callMe);
const notCallMe = phrasesOf((words) => words.notCallMe);
const callMeIfOffered = phrasesOf((words) => words.callMeIfOffered);
const yes = phrasesOf((words) => words.yes);
const yesFirst = phrasesOf((words) => words.yesFirst.map((word) => `^ ${word}`));
const doNotCall = phrasesOf((words) => words.doNotCall);
const notDoNotCall = phrasesOf((words) => words.notDoNotCall);
const noNeed = phrasesOf((words) => words.noNeed);
const no = phrasesOf((words) => words.no);
/** A thumb, a tick, a telephone. */
const yesSign = /^[\s\p{Cf}\uFE0F🏻-🏿👍👌✅☎📞🤙📲🙏🆗]+$/u;

/** Whether somebody asks to be rung. */
export function asksForCall(text: Text, context: Context): boolean {
  if (reservedOf(text.words) === "callMe" || says(text, callMe, notCallMe)) return true;
  if (isOffered(context) && saysYes(text, context)) return true;
  if (!isOfCalls(context)) return false;
  return says(text, callMeIfOffered, notCallMe) || (notBeforeIn(text, context.now) !== undefined && !asks(text));
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
  if (asked === "offer" && (yesSign.test(text.body) || yesFirst.isIn(text.words))) return true;
  return [...text.sentences, ...text.parts].some((words) => yes.isAll(words));
}

/** Whether somebody wants no call, or none any more. */
export function wantsNoCall(text: Text, context: Context): boolean {
  if (reservedOf(text.words) === "doNotCall" || says(text, doNotCall, notDoNotCall)) return true;
  if (!context.callBackOpen && !isOfCalls(context)) return false;
  const refuses = isOfCalls(context) && [...text.sentences, ...text.parts].some((words) => no.isAll(words));
  return refuses || says(text, noNeed, notDoNotCall);
}
