/** No word of ours is longer. */
const longest = 20;

/** Puts right what is one slip of the finger away from a word that we know: one letter too many, too few, wrong, or swapped. */
export class Slips {
  readonly #words: ReadonlySet<string>;
  /** Words by what remains of them without one letter. */
  readonly #byRest = new Map<string, string[]>();

  readonly #shortest: number;

  /** Words with fewer letters than `shortest` have too many neighbours, as meant as well as typed. */
  constructor(words: ReadonlySet<string>, shortest: { readonly meant: number; readonly typed: number }) {
    this.#words = words;
    this.#shortest = shortest.typed;
    for (const word of words) {
      if (word.length >= shortest.meant) for (const rest of restsOf(word)) this.#note(rest, word);
    }
  }

  #note(rest: string, word: string): void {
    this.#byRest.set(rest, [...(this.#byRest.get(rest) ?? []), word]);
  }

  /** The one word that was meant; the word itself where it is known, or where none or several could be. */
  correct(word: string): string {
    if (this.#words.has(word)) return word;
    const [only, ...others] = this.meant(word);
    return only !== undefined && others.length === 0 ? only : word;
  }

  /** All words that may have been meant by one that is none of them. */
  meant(word: string): string[] {
    if (word.length < this.#shortest || word.length > longest) return [];
    const near = new Set(restsOf(word).flatMap((rest) => this.#byRest.get(rest) ?? []));
    return [...near].filter((known) => isOneSlip(word, known));
  }
}

function restsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function isOneSlip(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  const isWrong = restA.slice(1) === restB.slice(1);
  return isSwapped || isWrong || restA.slice(1) === restB || restA === restB.slice(1);
}
