/**
 * A phrase, or a piece of one, as it is compared with a sentence.
 *
 * It is followed from a word of the sentence on. The places that it may have come to are the bits of a number: bit n
 * stands for n words further.
 */
export interface Phrase {
  /** The words that it can begin with, and those that can stand second in it; `anything` where others can, too. */
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  /** Whether it can be nothing at all, or a single word. */
  readonly isEmpty: boolean;
  readonly canBeOne: boolean;
  /** Whether it can begin with any number. */
  readonly beginsWithNumber: boolean;
  /** Whether it is one of its words, and nothing else. */
  readonly isWord: boolean;
  /** How many words it can have at most. */
  readonly most: number;
  /** All words in it. */
  readonly words: ReadonlySet<string>;
  readonly follow: Follow;
}

/** The places after a phrase that begins at some places, which are counted from a word on. */
export type Follow = (words: readonly string[], from: number, places: number) => number;

/** No phrase has more words, so that the place after its last is a bit of a number, too. */
export const longest = 30;

/** What stands among words for numbers, and for words of any kind. */
export const anything = "*";

const none: ReadonlySet<string> = new Set();
const anyWord = new Set([anything]);
const nothing = {
  first: none,
  second: none,
  isEmpty: true,
  canBeOne: false,
  beginsWithNumber: false,
  isWord: false,
  most: 0,
  words: none,
};

/** The beginning of a sentence. */
export const start: Phrase = { ...nothing, follow: (_, from, places) => (from === 0 ? places & 1 : 0) };

/** The end of a sentence. */
export const end: Phrase = { ...nothing, follow: (words, from, places) => places & endOf(words, from) };

export const number: Phrase = {
  ...nothing,
  first: anyWord,
  isEmpty: false,
  canBeOne: true,
  beginsWithNumber: true,
  most: 1,
  follow(words, from, places) {
    let after = 0;
    for (let left = places; left !== 0; left &= left - 1) {
      if (isNumber(words[from + lowest(left)] ?? "")) after |= (left & -left) << 1;
    }
    return after;
  },
};

/** One of some words. */
export function oneOf(first: ReadonlySet<string>): Phrase {
  return {
    ...nothing,
    first,
    isEmpty: false,
    canBeOne: true,
    isWord: true,
    most: 1,
    words: first,
    follow(words, from, places) {
      let after = 0;
      for (let left = places; left !== 0; left &= left - 1) {
        if (first.has(words[from + lowest(left)] ?? "")) after |= (left & -left) << 1;
      }
      return after;
    },
  };
}

/** Up to so many words of any kind. */
export function gap(most: number): Phrase {
  return {
    ...nothing,
    first: anyWord,
    second: anyWord,
    canBeOne: true,
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
  return {
    ...phrase,
    isEmpty: true,
    isWord: false,
    follow: (words, from, places) => places | follow(words, from, places),
  };
}

/** One after another. */
export function all(phrases: readonly Phrase[]): Phrase {
  const steps = phrases.map(({ follow }) => follow);
  return {
    ...phrases.reduce<Form>(joined, nothing),
    words: union(phrases.map(({ words }) => words)),
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

type Form = Omit<Phrase, "words" | "follow">;

function joined(a: Form, b: Form): Form {
  return {
    first: union([a.first, a.isEmpty ? b.first : none]),
    second: union([a.second, a.canBeOne ? b.first : none, a.isEmpty ? b.second : none]),
    isEmpty: a.isEmpty && b.isEmpty,
    canBeOne: (a.canBeOne && b.isEmpty) || (a.isEmpty && b.canBeOne),
    beginsWithNumber: a.beginsWithNumber || (a.isEmpty && b.beginsWithNumber),
    isWord: false,
    most: a.most + b.most,
  };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [only = none, ...more] = sets.filter(({ size }) => size > 0);
  return more.length === 0 ? only : new Set([only, ...more].flatMap((set) => [...set]));
}

/** One of several. Of those that begin with a word, only they are followed whose word stands there. */
export function any(phrases: readonly Phrase[]): Phrase {
  const [byFirst, others] = [new Map<string, Follow[]>(), [] as Follow[]];
  for (const phrase of phrases) {
    if (phrase.isEmpty || phrase.first.has(anything)) others.push(phrase.follow);
    else note(byFirst, phrase, phrase.follow);
  }
  return {
    first: union(phrases.map(({ first }) => first)),
    second: union(phrases.map(({ second }) => second)),
    isEmpty: phrases.some(({ isEmpty }) => isEmpty),
    canBeOne: phrases.some(({ canBeOne }) => canBeOne),
    beginsWithNumber: phrases.some(({ beginsWithNumber }) => beginsWithNumber),
    isWord: false,
    most: Math.max(...phrases.map(({ most }) => most)),
    words: union(phrases.map(({ words }) => words)),
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

/** Keeps something of a phrase by each word that it can begin with. */
export function note<T>(byFirst: Map<string, T[]>, { first }: Phrase, value: T): void {
  for (const word of first) {
    const others = byFirst.get(word);
    if (others === undefined) byFirst.set(word, [value]);
    else others.push(value);
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
