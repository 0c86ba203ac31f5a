import { Slips } from "./slips.ts";
import { wordsOf } from "./vocabulary.ts";
import { stopElsewhere } from "./words/elsewhere.ts";

const kinds = ["stop", "stopIfAll", "start", "help", "callMe", "doNotCall"] as const;
/** What a reserved word asks for. */
type Reserved = (typeof kinds)[number];

const byWord = new Map(
  kinds.flatMap((kind) => [...wordsOf(({ reserved }) => reserved[kind])].map((word) => [word, kind])),
);
const elsewhere = new Set(stopElsewhere);
const around = wordsOf((words) => words.around);
const noSlips = wordsOf((words) => words.noSlips);
/** A word of three letters has too many neighbours. */
const slips = new Slips(new Set([...byWord.keys()].filter((word) => word.length > 3)), { meant: 4, typed: 3 });
const bySqueezed = new Map([...byWord].map(([word, kind]) => [squeezed(word), kind]));

/** The reserved word that some words are, but for "please" and the like; they are a sentence of their own at least. */
export function reservedOf(words: readonly string[]): Reserved | undefined {
  const joined = words.join("");
  const whole = byWord.get(joined);
  if (whole !== undefined) return whole;
  if (elsewhere.has(joined)) return "stop";
  const rest = words.filter((word) => !around.has(word));
  const [first] = rest;
  if (first === undefined) return undefined;
  if (rest.every((word) => word === first)) return kindOf(first);
  return kindOf(rest.join(""), false);
}

/** Whether it is one although a finger has slipped: "stopp", "sotp", "st0p". */
function kindOf(word: string, canSlip = true): Reserved | undefined {
  const letters = word.replaceAll("0", "o");
  const known = byWord.get(letters);
  if (known !== undefined || !canSlip || noSlips.has(letters)) return known;
  return bySqueezed.get(squeezed(letters)) ?? onlyOne(slips.meant(letters).map((meant) => byWord.get(meant)));
}

/** Several words may have been meant, as long as they ask for the same. */
function onlyOne<T>(kinds: readonly T[]): T | undefined {
  return new Set(kinds).size === 1 ? kinds[0] : undefined;
}

/** With each letter once where it is repeated. */
function squeezed(word: string): string {
  return word.replaceAll(/(\p{L})\1+/gu, "$1");
}
