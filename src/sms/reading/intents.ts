import { findUnless, type Found } from "./phrases.ts";
import type { Text } from "./text.ts";
import { reservedOf } from "./reserved.ts";
import { phrasesOf, wordsOf } from "./vocabulary.ts";

const start = phrasesOf((words) => words.start);
const notStart = phrasesOf((words) => words.notStart);
const help = phrasesOf((words) => words.help);
const question = phrasesOf((words) => words.question);
const manager = wordsOf((words) => words.manager);
const small = phrasesOf((words) => words.small);

/** Whether somebody wants texts again. */
export function wantsTexts({ words, sentences }: Text): boolean {
  return reservedOf(words) === "start" || sentences.some((sentence) => startsIn(sentence).length > 0);
}

/** Where a sentence asks for texts again. */
export function startsIn(sentence: readonly string[]): readonly Found[] {
  return findUnless(sentence, start, notStart);
}

/** Whether somebody asks who writes to them, or how it works. */
export function asksForHelp({ words, sentences }: Text): boolean {
  return reservedOf(words) === "help" || sentences.some((sentence) => help.isIn(sentence));
}

/** Whether somebody expects an answer. */
export function asks({ tokens, words, sentences }: Text): boolean {
  const hasMark = words.length > 1 && tokens.some(({ text }) => text === "?");
  return hasMark || sentences.some((sentence) => question.isIn(sentence));
}

/** Whether somebody speaks of whoever is in charge. */
export function namesManager({ words }: Pick<Text, "words">): boolean {
  return words.some((word) => manager.has(word));
}

/** Whether it is a formula, a mark-up or a command: nothing that a person would say. */
export function isCode(body: string): boolean {
  return (
    /^\s*(?:=\s*[a-z(]|\+[a-z]|<[a-z!/]|\{\{|\$\{|'\s*(?:;|or\b))/i.test(body) || /^\s*[-=+]\d+[-+*/]\d+\s*$/.test(body)
  );
}

/** Whether it is too little to go by: a greeting, a slip, signs of a program, another script. */
export function saysLittle({ words, body }: Text): boolean {
  const hasLetters = /\p{Script=Latin}{2}/u.test(body);
  return !hasLetters || small.isAll(words);
}
