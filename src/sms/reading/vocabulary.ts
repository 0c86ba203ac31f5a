import { once } from "../../runtime/once.ts";
import { Phrases } from "./phrases.ts";
import { Slips } from "./slips.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import type { Words } from "./words/words.ts";

/** All languages are listened to at once: nobody says in which one they write. */
const languages: readonly Words[] = [en, es, fr, de];

/** Phrases of all languages that mean the same. */
export function phrasesOf(pick: (words: Words) => readonly string[]): Phrases {
  return new Phrases(languages.map((words) => ({ phrases: pick(words), sets: words.sets })));
}

/** Words of all languages that mean the same. */
export function wordsOf(pick: (words: Words) => readonly string[]): ReadonlySet<string> {
  return new Set(languages.flatMap(pick));
}

/** Numbers from nought to ten by their names, in all languages. */
export function numberNames(): ReadonlyMap<string, number> {
  const named = languages.flatMap(({ rating }) =>
    rating.numbers.flatMap((names, number) => names.map((name) => [name, number] as const)),
  );
  return new Map(named);
}

/** Days of the week by their names, in all languages; Sunday is 0. */
export function weekdayNames(): ReadonlyMap<string, number> {
  const named = languages.flatMap(({ time }) =>
    time.weekdays.flatMap((names, day) => names.map((name) => [name, day] as const)),
  );
  return new Map(named);
}

/** All words that a time is told by which suits, in all languages. */
export function wordsOfTimes(): ReadonlySet<string> {
  const other: readonly (keyof Words["time"])[] = ["unfit", "latest", "notToday"];
  const lists = languages.flatMap(({ time }) => Object.entries(time));
  return new Set(lists.filter(([name]) => !other.some((one) => one === name)).flatMap(([, list]) => wordsIn(list)));
}

/** All lists of phrases whose words are worth putting right. */
const spelt = phrasesOf((words) => [
  ...words.stop,
  ...words.stopAlone,
  ...words.callMe,
  ...words.doNotCall,
  ...words.noNeed,
  ...words.start,
  ...words.help,
]);
const slips = once(() => new Slips(spelt.words, { meant: 5, typed: 5 }));
/** Words that stand in any list of ours are no slips in one of the others. */
const known = once(() => new Set(languages.flatMap(wordsIn)));

function wordsIn(list: unknown): string[] {
  if (typeof list === "string") return list.match(/\p{L}+/gu) ?? [];
  return typeof list === "object" && list !== null ? Object.values(list).flatMap(wordsIn) : [];
}

/** Words as they were meant. */
export function putRight(words: readonly string[]): string[] {
  return words.map((word) => {
    const short = known().has(word) ? word : known().has(`${word}g`) ? `${word}g` : shortened(word);
    return known().has(short) ? short : slips().correct(short);
  });
}

/** "Nooo" and "pleeease" without the letters that are only there to be loud. */
function shortened(word: string): string {
  const once = word.replaceAll(/(\p{L})\1{2,}/gu, "$1");
  if (once === word) return word;
  const twice = word.replaceAll(/(\p{L})\1{2,}/gu, "$1$1");
  return known().has(once) || !known().has(twice) ? once : twice;
}
