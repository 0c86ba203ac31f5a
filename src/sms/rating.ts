import { withPlainNumbers } from "./numerals.ts";

/** From 1 (poor) to 5 (great). */
export type Rating = 1 | 2 | 3 | 4 | 5;

const filled = /[⭐🌟★✭✮✯⭑]/gu;
const hollow = /[☆✩⚝]/gu;

/** What takes a number back, or leaves it open. */
const takenBack =
  /\b(?:not|isn't|isnt|wasn't|wasnt|never|instead of|rather than|(?:less|more|lower|higher|better|worse) than|under|over|above|below|almost|nearly|up to|at least|minus|plus|(?:would|could)(?:'ve| have) been|was going to (?:be|give)|giv(?:e|ing)(?: you| it)?(?= (?:a )?0))\s+(?:(?:an?|the|quite|really|exactly|even|full)\s+)*\d+(?:[.,]\d+)?(?:\s*\/\s*5| out of 5| stars?)?/g;
const scale =
  /(?:\bon (?:a|the) )?(?:\bscale (?:of|from) )?(?:\b(?:of|from) )?(?<![\d.,])1\s*(?:-|to|through)\s*5(?![.,]?\d|\/)/g;
const changed = /\b(?:chang|correct|updat|rais|upgrad|lower)\w*\b[^\d]*\bfrom (?:a )?\d\b[^\d]*\bto (?:a )?([1-5])\b/g;
const corrections =
  /\b(?:no wait|wait(?=\s*[,.!]|\s+no\b)|sorry|i meant?|meant|oops|ups|actually|make (?:that|it)|correction|scratch that|typo|my bad)\b/g;

/** Halves, ranges, other scales: the text means a number, but none of ours. */
const unclear =
  /\d\s*(?:and\s+)?(?:a\s+)?half\b|\d\s+\d\s*\/\s*\d|\bbetween \d|(?<![\d/])\d\s*(?:-|to|or)\s*(?:maybe |even |an? )*\d(?![\d/])/;
const explicit = /(\d+(?:[.,]\d+)?)\s*(?:(?:\/|out of|of)\s*(?:a |max )?5(?!\d|[/.]\d)|-?\s*stars?\b|\s*\*)/g;
const otherScale = /\d+(?:[.,]\d+)?\s*(?:\/|out of)\s*\d+/;

/** Signs and letters that stick to a digit make something else of it. */
const stuck = /(?<![\w)\s.,:;!?-])[-+]\d+|^\s*(?:[-+=]\d+)+|(?<=\s)[-+]\d+|[a-z_]\d+\w*|\d+(?!ish\b)[a-z]\w*/g;

const opening = new Set(
  "a an the i i'd id i'll would say give gives gave giving you your it it's its this that call my rating rate rated is was be maybe probably perhaps around about hi hello hey ok okay well um hmm thanks thank so definitely solid strong big easy score answer vote sure for me absolutely service no yeah yep think guess deserve deserves just overall and but we us of to".split(
    " ",
  ),
);
const closing = new Set(
  "i for from overall this please thanks thank maybe actually but because and as cause with ish only again though definitely sir mate guys today in tbh imo since at".split(
    " ",
  ),
);

/**
 * The rating that a text means: "5", "5/5", "five", "⭐⭐⭐⭐", "a 4 I guess", "not 5 but 3".
 *
 * Undefined when it means none, or when it leaves open which: "4-5", "4.5", "10", a telephone number.
 */
export function readRating(text: string): Rating | undefined {
  if (/[¼½¾⅓⅔⅛]/.test(text)) return undefined;
  const stars = starsOf(text);
  const plain = withPlainNumbers(text.replaceAll(filled, " ").replaceAll(hollow, " "));
  if (!/\d/.test(plain)) return asRating(stars);
  const said = numberIn(plain);
  const differs = stars !== undefined && stars > 1 && stars !== said;
  return differs ? undefined : asRating(said);
}

/** Whether a text is a rating and next to nothing else: then it is no comment. */
export function isOnlyRating(text: string): boolean {
  if (readRating(text) === undefined) return false;
  const plain = withPlainNumbers(text).replaceAll(corrections, " ");
  const words = plain.match(/[a-z']+/g) ?? [];
  return words.every(
    (word) => opening.has(word) || closing.has(word) || /^(?:stars?|out|not|rather|meant)$/.test(word),
  );
}

/** How many stars somebody has drawn; one among words is an ornament. */
function starsOf(text: string): number | undefined {
  const asterisks = /^\s*\*(?:\s*\*)*\s*$/.test(text) ? text.replaceAll(/\s/g, "").length : 0;
  const [full, empty] = [(text.match(filled) ?? []).length, (text.match(hollow) ?? []).length];
  const count = full > 0 ? full : empty + asterisks;
  const isOrnament = count === 1 && /[\p{L}\p{N}]/u.test(text);
  return count === 0 || isOrnament || full + empty > 5 ? undefined : count;
}

function numberIn(plain: string): number | undefined {
  const meant = plain.replaceAll(changed, " $1 ").replaceAll(scale, " ~ ").replaceAll(takenBack, " ~ ");
  const parts = meant.split(corrections).toReversed();
  const last = parts.find((part) => /\d/.test(part)) ?? "";
  if (unclear.test(last)) return undefined;
  const ofFive = [...last.matchAll(explicit)].map(([, number = ""]) => Number(number.replace(",", ".")));
  if (ofFive.length > 0) return only(ofFive);
  if (otherScale.test(last)) return undefined;
  return only(candidates(last.replaceAll(stuck, " ~ ")));
}

/** A text with more numbers than that is no answer, and reading it would take long. */
const mostNumbers = 20;

/** The numbers that stand where an answer stands: at the beginning, at the end, or where somebody gives one. */
function candidates(text: string): number[] {
  const found: number[] = [];
  const matches = [...text.matchAll(/\d+(?:[.,]\d+)?/g)];
  if (matches.length > mostNumbers) return found;
  for (const match of matches) {
    const before = text.slice(0, match.index).match(/[a-z'~]+|[.!?;:,()\n]/g) ?? [];
    const [after = ""] = /^[a-z'~]+|^\S/.exec(text.slice(match.index + match[0].length).trimStart()) ?? [];
    const isFirst = before.every((word) => opening.has(word) || /\W/.test(word));
    const isGiven = /^(?:an?|rate|rating|give|gave|say|is|it's|score|be|[.!?;:,(\n])$/.test(before.at(-1) ?? "");
    const isLast = after === "" || !/[a-z]/.test(after) || closing.has(after);
    if (isFirst || isGiven || isLast) found.push(Number(match[0].replace(",", ".")));
  }
  return found;
}

/** The number, if they are all the same. */
function only(numbers: readonly number[]): number | undefined {
  const [first] = numbers;
  return numbers.every((number) => number === first) ? first : undefined;
}

function asRating(number: number | undefined): Rating | undefined {
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5 ? number : undefined;
}
