import type { Asked } from "./reading.ts";

/** More words than that say nothing new. */
const mostWords = 60;
/** A longer word is also known by its beginning, since words are bent: "texting", "texted". */
const stemLetters = 5;

/** What texts are compared by: single words, pairs of them, also with another one between, and what was asked. */
export function featuresOf(allWords: readonly string[], asked: Asked): string[] {
  const words = allWords.slice(0, mostWords).map((word) => (/^\d/.test(word) ? "#" : word));
  const after = situationOf(asked);
  const features = new Set([`asked ${after}`, `words ${Math.min(8, words.length)}`]);
  const bounded = ["^", ...words, "$"];
  for (const [i, word] of bounded.entries()) {
    features.add(word).add(`${after}:${word}`);
    if (word.length > stemLetters) features.add(`${word.slice(0, stemLetters)}-`);
    const [next, second] = bounded.slice(i + 1, i + 3);
    if (next !== undefined) features.add(`${word} ${next}`);
    if (second !== undefined) features.add(`${word} _ ${second}`);
  }
  return [...features];
}

/** The same words mean something else after an offer than after a rating. */
function situationOf(asked: Asked): string {
  if (asked === "rating" || asked === "nothing") return asked;
  return asked === "comment" || asked === "done" ? "comment" : "call";
}
