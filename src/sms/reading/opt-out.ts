import { soundsLike } from "./learnt.ts";
import { startsIn } from "./intents.ts";
import { reservedOf } from "./reserved.ts";
import { apartFrom, findUnless } from "./phrases.ts";
import type { Text } from "./text.ts";
import { phrasesOf, wordsOf } from "./vocabulary.ts";
import type { Context } from "./reading.ts";

const stop = phrasesOf((words) => words.stop);
const stopAlone = phrasesOf((words) => words.stopAlone);
const notStop = phrasesOf((words) => [...words.notStop, ...words.textMe]);
const stopAll = phrasesOf((words) => words.stopAll);
const notNow = phrasesOf((words) => words.notNow);
const around = wordsOf((words) => words.around);
const nothingToAdd = phrasesOf((words) => words.nothingToAdd);
/** What sounds so much like an opt-out is one; beyond the second, it may be one. */
const [sure, perhaps] = [0.75, -0.5];
/** Of fewer words than that, only a phrase makes an opt-out. */
const shortest = 3;
/** Signs that say it all. */
const signs = /^[\s\p{Cf}\uFE0F]*(?:🛑|⛔|🚫|✋)[\s\p{Cf}\uFE0F🛑⛔🚫✋]*$/u;

/** Whether somebody would be understood as "leave me alone", whatever else they say. */
export function wantsNoTexts(text: Text, context: Context): boolean {
  const { words, sentences, parts, body } = text;
  // "No more" is no wish where we have asked for more.
  if (context.asked === "comment" && nothingToAdd.isAll(words)) return false;
  if (signs.test(body)) return true;
  if ((isAlone(words) || isReserved(words, "stopIfAll")) && !notStop.isIn(words)) return true;
  const isExcused = notNow.isAll(words) || sentences.some((one) => notStop.isIn(one) || startsIn(one).length > 0);
  // Of a part without its sentence an excuse may be missing.
  const places = isExcused ? sentences : [...sentences, ...parts];
  const isSaid = [...sentences, ...parts].some(isBare) || places.some(asksForNone) || (!isExcused && standsOut(text));
  const isShort = words.length < shortest;
  return isSaid || (!isExcused && !isShort && soundsLike("stop", text, context.asked) >= sure);
}

/** Whether it may be one, so that nobody should go on as if it were none. */
export function mayWantNoTexts(text: Text, { asked }: Context): boolean {
  return soundsLike("stop", text, asked) >= perhaps;
}

/** Whether a sentence asks for no more texts, other than where it takes that back. */
function asksForNone(words: readonly string[]): boolean {
  return apartFrom(findUnless(words, stop, notStop), startsIn(words)).length > 0;
}

/** Whether a sentence, or a part of one, is nothing else, but for "please" and the like. */
function isBare(words: readonly string[]): boolean {
  return (isReserved(words, "stop") || isAlone(words)) && !notStop.isIn(words);
}

/** "5 quit" and "unsubscribe 1" say more than the number. */
function isReserved(words: readonly string[], kind: ReturnType<typeof reservedOf>): boolean {
  const others = words.filter((word) => !/^[0-5]$/.test(word));
  return reservedOf(words) === kind || (others.length === words.length - 1 && reservedOf(others) === kind);
}

function isAlone(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !around.has(word));
  const to = words.findLastIndex((word) => !around.has(word)) + 1;
  return stopAlone.isAll(words) || (from >= 0 && stopAlone.isAll(words.slice(from, to)));
}

/** A STOP in capitals at either end of a text that is not. */
function standsOut({ tokens }: Text): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  const isLoud = [words[0], words.at(-1)].some((word) => word?.isLoud === true && word.text === "stop");
  const areOthers = words.filter(({ isLoud, text }) => isLoud && text !== "stop").length * 2 > words.length;
  return isLoud && !areOthers;
}

/** Whether who wants no more texts wants no call either. */
export function wantsNothing({ sentences, parts }: Text): boolean {
  const isCancelled = [...sentences, ...parts].some((words) => reservedOf(words) === "stopIfAll");
  return isCancelled || sentences.some((words) => stopAll.isIn(words));
}
