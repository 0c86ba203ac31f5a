import { findUnless } from "./phrases.ts";
import { reservedOf } from "./reserved.ts";
import type { Text } from "./text.ts";
import { phrasesOf } from "./vocabulary.ts";
import type { Context } from "./reading.ts";

const stop = phrasesOf((words) => words.stop);
const stopAlone = phrasesOf((words) => words.stopAlone);
const notStop = phrasesOf((words) => words.notStop);
const stopAll = phrasesOf((words) => words.stopAll);
const nothingToAdd = phrasesOf((words) => words.nothingToAdd);
/** Signs that say it all. */
const signs = /^[\s\p{Cf}\uFE0F]*(?:🛑|⛔|🚫|✋)[\s\p{Cf}\uFE0F🛑⛔🚫✋]*$/u;

/** Whether somebody would be understood as "leave me alone", whatever else they say. */
export function wantsNoTexts(text: Text, context: Context): boolean {
  // "No more" is no wish where we have asked for more.
  if (context.asked === "comment" && nothingToAdd.isAll(text.words)) return false;
  if (signs.test(text.body) || isAlone(text.words) || reservedOf(text.words) === "stopIfAll") return true;
  return text.parts.some((words) => reservedOf(words) === "stop") || text.sentences.some(saysIt) || standsOut(text);
}

function isAlone(words: readonly string[]): boolean {
  return stopAlone.isAll(words);
}

function saysIt(words: readonly string[]): boolean {
  return reservedOf(words) === "stop" || findUnless(words, stop, notStop).length > 0 || stopAlone.isAll(words);
}

/** A STOP in capitals at either end of a text that is not. */
function standsOut({ tokens, sentences }: Text): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  const isLoud = [words[0], words.at(-1)].some((word) => word?.isLoud === true && word.text === "stop");
  const areOthers = words.filter(({ isLoud, text }) => isLoud && text !== "stop").length * 2 > words.length;
  return isLoud && !areOthers && !sentences.some((words) => notStop.isIn(words));
}

/** Whether who wants no more texts wants no call either. */
export function wantsNothing(text: Text): boolean {
  return reservedOf(text.words) === "stopIfAll" || text.sentences.some((words) => stopAll.isIn(words));
}
