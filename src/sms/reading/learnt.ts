import { once } from "../../runtime/once.ts";
import { featuresOf } from "./features.ts";
import type { Asked } from "./reading.ts";
import type { Text } from "./text.ts";
import { weights } from "./weights.ts";

/** What can be heard in a text beyond the phrases of `words/`: by what examples have it, and what examples have not. */
export type Learnt = keyof typeof weights;

const byFeature = once(() => new Map(Object.entries(weights).map(([what, list]) => [what, read(list)])));

/** Features, each with its weight in tenths behind it. */
function read(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split(/;\s/).map((one) => {
      const at = one.lastIndexOf(" ");
      return [one.slice(0, at), Number(one.slice(at + 1)) / 10];
    }),
  );
}

/**
 * How much a text sounds like the examples of something, after what we last asked: the logarithm of the odds that it is
 * one, as far as single words and those beside them tell. Nought is as likely as not; of a text whose words are
 * hardly in any example, nothing can be heard.
 */
export function soundsLike(what: Learnt, text: Text, asked: Asked): number {
  const known = byFeature().get(what);
  const isStrange = text.words.filter((word) => known?.has(word)).length * 4 < text.words.length;
  return isStrange
    ? -Infinity
    : featuresOf(text.words, asked).reduce((sum, feature) => sum + (known?.get(feature) ?? 0), 0);
}
