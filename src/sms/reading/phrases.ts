import { parsePhrase, type Sets } from "./parse-phrase.ts";
import { type Follow, highest, isNumber, longest, note, type Phrase } from "./phrase.ts";

export type { Sets } from "./parse-phrase.ts";

/** Where a phrase was found. */
export interface Found {
  readonly from: number;
  /** The word after it. */
  readonly to: number;
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
  readonly #byFirst = new Map<string, Follow[]>();
  readonly #withNumber: Follow[] = [];
  /** All words that they are made of. */
  readonly words = new Set<string>();

  constructor(languages: readonly { readonly phrases: readonly string[]; readonly sets: Sets }[]) {
    for (const { phrases, sets } of languages) for (const phrase of phrases) this.#add(parsePhrase(phrase, sets));
  }

  #add(phrase: Phrase): void {
    if (phrase.isEmpty) throw new Error("A phrase has to have a word or a number in it.");
    if (phrase.most > longest) throw new Error(`A phrase may not have more than ${longest} words.`);
    for (const word of phrase.words) this.words.add(word);
    note(this.#byFirst, phrase);
    if (phrase.beginsWithNumber) this.#withNumber.push(phrase.follow);
  }

  /**
   * Where one of them stands. Each word is compared with the phrases that begin with it, and never more words with a
   * phrase than it has: so the time it takes grows as the text does.
   */
  find(words: readonly string[]): Found[] {
    return [...this.#each(words)];
  }

  *#each(words: readonly string[]): Generator<Found> {
    for (const [from, word] of words.entries()) {
      for (const follow of this.#beginningWith(word)) {
        const ends = follow(words, from, 1);
        if (ends !== 0) yield { from, to: from + highest(ends) };
      }
    }
  }

  #beginningWith(word: string): readonly Follow[] {
    const follows = this.#byFirst.get(word) ?? [];
    return isNumber(word) ? [...follows, ...this.#withNumber] : follows;
  }

  isIn(words: readonly string[]): boolean {
    return this.#each(words).next().done !== true;
  }

  /** Whether there is nothing but them, one after another. */
  isAll(words: readonly string[]): boolean {
    let done = 0;
    for (const { from, to } of this.#each(words)) {
      if (from > done) return false;
      done = Math.max(done, to);
    }
    return words.length > 0 && done === words.length;
  }
}

/** What is found of some phrases where none of the others are. */
export function findUnless(words: readonly string[], phrases: Phrases, others: Phrases): Found[] {
  const found = phrases.find(words);
  if (found.length === 0) return found;
  const excused = new Set(others.find(words).flatMap(placesOf));
  return found.filter((one) => !placesOf(one).some((place) => excused.has(place)));
}

function placesOf({ from, to }: Found): number[] {
  return Array.from({ length: to - from }, (_, more) => from + more);
}
