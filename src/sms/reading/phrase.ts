/**
 * A phrase, or a piece of one, as it is compared with a sentence.
 *
 * It is followed from a word of the sentence on. The places that it may have come to are the bits of a number: bit n
 * stands for n words further.
 */
export interface Phrase {
  /** The words that it can begin with. */
  readonly first: ReadonlySet<string>;
  /** Whether it can begin with any number. */
  readonly beginsWithNumber: boolean;
  /** Whether it can be nothing at all. */
  readonly isEmpty: boolean;
  /** How many words it can have at most. */
  readonly most: number;
  /** All words in it. */
  readonly words: readonly string[];
  readonly follow: Follow;
}

/** The places after a phrase that begins at some places, which are counted from a word on. */
export type Follow = (words: readonly string[], from: number, places: number) => number;

/** No phrase has more words, so that the place after its last is a bit of a number, too. */
export const longest = 30;

const nothing = { first: new Set<string>(), beginsWithNumber: false, isEmpty: true, most: 0, words: [] };

/** The beginning of a sentence. */
export const start: Phrase = { ...nothing, follow: (_, from, places) => (from === 0 ? places & 1 : 0) };

/** The end of a sentence. */
export const end: Phrase = { ...nothing, follow: (words, from, places) => places & endOf(words, from) };

export const number: Phrase = {
  ...nothing,
  beginsWithNumber: true,
  isEmpty: false,
  most: 1,
  follow(words, from, places) {
    let after = 0;
    for (let left = places; left !== 0; left &= left - 1) {
      if (isNumber(words[from + lowest(left)] ?? "")) after |= (left & -left) << 1;
    }
    return after;
  },
};

export function word(text: string): Phrase {
  return {
    ...nothing,
    first: new Set([text]),
    isEmpty: false,
    most: 1,
    words: [text],
    follow(words, from, places) {
      let after = 0;
      for (let left = places; left !== 0; left &= left - 1) {
        if (words[from + lowest(left)] === text) after |= (left & -left) << 1;
      }
      return after;
    },
  };
}

/** Up to so many words of any kind. */
export function gap(most: number): Phrase {
  return {
    ...nothing,
    most,
    follow(words, from, places) {
      let after = places;
      for (let more = 0; more < most; more += 1) after |= after << 1;
      return after & (2 * endOf(words, from) - 1);
    },
  };
}

export function maybe(phrase: Phrase): Phrase {
  const { follow } = phrase;
  return { ...phrase, isEmpty: true, follow: (words, from, places) => places | follow(words, from, places) };
}

/** One after another. */
export function all(phrases: readonly Phrase[]): Phrase {
  const until = phrases.findIndex(({ isEmpty }) => !isEmpty);
  const begin = until < 0 ? phrases : phrases.slice(0, until + 1);
  const steps = phrases.map(({ follow }) => follow);
  return {
    first: new Set(begin.flatMap(({ first }) => [...first])),
    beginsWithNumber: begin.some(({ beginsWithNumber }) => beginsWithNumber),
    isEmpty: until < 0,
    most: phrases.reduce((sum, { most }) => sum + most, 0),
    words: phrases.flatMap(({ words }) => words),
    follow(words, from, places) {
      let after = places;
      for (const follow of steps) {
        if (after === 0) break;
        after = follow(words, from, after);
      }
      return after;
    },
  };
}

/** One of several. Of those that begin with a word, only they are followed whose word stands there. */
export function any(phrases: readonly Phrase[]): Phrase {
  const [byFirst, others] = [new Map<string, Follow[]>(), [] as Follow[]];
  for (const phrase of phrases) {
    if (phrase.isEmpty || phrase.beginsWithNumber) others.push(phrase.follow);
    else note(byFirst, phrase);
  }
  return {
    first: new Set(phrases.flatMap(({ first }) => [...first])),
    beginsWithNumber: phrases.some(({ beginsWithNumber }) => beginsWithNumber),
    isEmpty: phrases.some(({ isEmpty }) => isEmpty),
    most: Math.max(...phrases.map(({ most }) => most)),
    words: phrases.flatMap(({ words }) => words),
    follow(words, from, places) {
      let after = 0;
      for (const follow of others) after |= follow(words, from, places);
      for (let left = places; left !== 0; left &= left - 1) {
        const fitting = byFirst.get(words[from + lowest(left)] ?? "");
        if (fitting !== undefined) for (const follow of fitting) after |= follow(words, from, left & -left);
      }
      return after;
    },
  };
}

/** Keeps a phrase by each word that it can begin with. */
export function note(byFirst: Map<string, Follow[]>, { first, follow }: Phrase): void {
  for (const word of first) {
    const others = byFirst.get(word);
    if (others === undefined) byFirst.set(word, [follow]);
    else others.push(follow);
  }
}

/** The place after the last word; none where no phrase reaches it. */
function endOf({ length }: readonly string[], from: number): number {
  return length - from > longest ? 0 : 1 << (length - from);
}

function lowest(places: number): number {
  return highest(places & -places);
}

/** The last of some places. */
export function highest(places: number): number {
  return 31 - Math.clz32(places);
}

export function isNumber(word: string): boolean {
  return /^\d/.test(word);
}
