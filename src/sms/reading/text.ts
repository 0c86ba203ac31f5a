import { findUnless, type Phrases } from "./phrases.ts";
import { sentencesOf, type Token, tokensOf } from "./tokens.ts";
import { putRight } from "./vocabulary.ts";

/** A text cut into what is compared with phrases. */
export interface Text {
  readonly body: string;
  readonly tokens: readonly Token[];
  /** Its words, put right, by sentences. */
  readonly sentences: readonly (readonly string[])[];
  /** What commas cut out of sentences. */
  readonly parts: readonly (readonly string[])[];
  readonly words: readonly string[];
}

export function textOf(body: string): Text {
  const tokens = tokensOf(body);
  const sentences = sentencesOf(tokens);
  // As in "S.T.O.P."
  const all = sentences.flat();
  const isSpelt = all.length > 2 && all.every((word) => /^\p{L}$/u.test(word));
  if (isSpelt) {
    const word = [all.join("")];
    return { body, tokens, sentences: [word], parts: [], words: word };
  }
  const right = sentences.map(joined).map(putRight);
  const parts = sentencesOf(tokens, true).map(joined).map(putRight);
  const whole = new Set(right.map(String));
  return {
    body,
    tokens,
    sentences: right,
    parts: parts.filter((words) => !whole.has(String(words))),
    words: right.flat(),
  };
}

/** "S T O P please" with what is spelt as a word. */
function joined(words: readonly string[]): string[] {
  return words
    .join(" ")
    .replaceAll(/(?<!\S)\p{L}(?: \p{L}){2,}(?!\S)/gu, (spelt) => spelt.replaceAll(" ", ""))
    .split(" ");
}

/** Whether some phrases are in a text, other than in what excuses them. */
export function says(text: Text, phrases: Phrases, excuses: Phrases): boolean {
  // Of a part without its sentence an excuse may be missing.
  const isExcused = text.sentences.some((words) => excuses.isIn(words));
  const places = isExcused ? text.sentences : [...text.sentences, ...text.parts];
  return places.some((words) => findUnless(words, phrases, excuses).length > 0);
}
