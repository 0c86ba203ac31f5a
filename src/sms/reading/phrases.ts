import { once } from "../../runtime/once.ts";
import { parsePhrase, type Sets } from "./parse-phrase.ts";
import { anything, type Follow, highest, isNumber, longest, note } from "./phrase.ts";

export type { Sets } from "./parse-phrase.ts";

/** Where a phrase was found. */
export interface Found {
  readonly from: number;
  /** The word after it. */
  readonly to: number;
}

/** Fewer words are looked through again sooner than what was found in them is kept. */
const shortest = 8;

/** A phrase by its beginning. */
interface Begun {
  /** What can stand second in it; undefined where anything can. */
  readonly second: ReadonlySet<string> | undefined;
  readonly follow: Follow;
}

/** Phrases of a language, with the sets that they name. */
interface Listed {
  readonly phrases: readonly string[];
  readonly sets: Sets;
}

/** Phrases by what they begin with. */
interface Index {
  readonly byFirst: ReadonlyMap<string, readonly Begun[]>;
  readonly withNumber: readonly Begun[];
  /** All words that they are made of. */
  readonly words: ReadonlySet<string>;
}

/**
 * Phrases of one meaning, to be looked for all at once. The files of words have them as
 *
 *     stop           this word
 *     (a|b c)        one of these
 *     (very)?        with or without it
 *     <texts>        a word or phrase of that set
 *     ..   ...       up to two, or five, words of any kind
 *     #              a number
 *     ^   $          the beginning, or the end, of the sentence
 */
export class Phrases {
  readonly #index: () => Index;
  readonly #found = new WeakMap<readonly string[], readonly Found[]>();

  /** They are made when they are first looked for: who never gets a text need not wait for it. */
  constructor(languages: readonly Listed[]) {
    this.#index = once(() => indexOf(languages));
  }

  /** All words that they are made of. */
  get words(): ReadonlySet<string> {
    return this.#index().words;
  }

  /**
   * Where one of them stands. Each word is compared with the phrases that begin with it, and never more words with a
   * phrase than it has: so the time it takes grows as the text does. What was found is kept as long as the words are,
   * since they are read for several questions.
   */
  find(words: readonly string[]): readonly Found[] {
    const known = this.#found.get(words);
    if (known !== undefined) return known;
    const found: Found[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const [word = "", next = ""] = [words[from], words[from + 1]];
      for (const { second, follow } of this.#beginningWith(word)) {
        // Most that begin so go on otherwise.
        const ends = second?.has(next) === false ? 0 : follow(words, from, 1);
        if (ends !== 0) found.push({ from, to: from + highest(ends) });
      }
    }
    if (words.length > shortest) this.#found.set(words, found);
    return found;
  }

  #beginningWith(word: string): readonly Begun[] {
    const { byFirst, withNumber } = this.#index();
    const begun = byFirst.get(word) ?? [];
    return withNumber.length > 0 && isNumber(word) ? [...begun, ...withNumber] : begun;
  }

  isIn(words: readonly string[]): boolean {
    return this.find(words).length > 0;
  }

  /** Whether there is nothing but them, one after another. */
  isAll(words: readonly string[]): boolean {
    let done = 0;
    for (const { from, to } of this.find(words)) {
      if (from > done) return false;
      done = Math.max(done, to);
    }
    return words.length > 0 && done === words.length;
  }
}

function indexOf(languages: readonly Listed[]): Index {
  const index = { byFirst: new Map<string, Begun[]>(), withNumber: [] as Begun[], words: new Set<string>() };
  for (const { phrases, sets } of languages) {
    for (const written of phrases) {
      const phrase = parsePhrase(written, sets);
      if (phrase.isEmpty) throw new Error(`The phrase "${written}" has to have a word or a number in it.`);
      if (phrase.most > longest) throw new Error(`The phrase "${written}" may not have more than ${longest} words.`);
      for (const word of phrase.words) index.words.add(word);
      const { second, canBeOne, follow } = phrase;
      const begun = { second: canBeOne || second.has(anything) ? undefined : second, follow };
      note(index.byFirst, phrase, begun);
      if (phrase.beginsWithNumber) index.withNumber.push(begun);
    }
  }
  return index;
}

/** What is found of some phrases where none of the others are. */
export function findUnless(words: readonly string[], phrases: Phrases, others: Phrases): readonly Found[] {
  const found = phrases.find(words);
  return found.length === 0 ? found : apartFrom(found, others.find(words));
}

/** What of something found has no word in common with something else. */
export function apartFrom(found: readonly Found[], others: readonly Found[]): readonly Found[] {
  const excused = new Set(others.flatMap(placesOf));
  return found.filter((one) => !placesOf(one).some((place) => excused.has(place)));
}

function placesOf({ from, to }: Found): number[] {
  return Array.from({ length: to - from }, (_, more) => from + more);
}
