import { type Item, itemsOf } from "./numbers.ts";
import type { Rating } from "./reading.ts";
import { sentencesOf, type Token, tokensOf } from "./tokens.ts";
import { phrasesOf, wordsOf } from "./vocabulary.ts";

const filled = /[⭐🌟★✭✮✯⭑]/gu;
const hollow = /[☆✩⚝]/gu;
/** A text with more numbers than that is no answer. */
const mostNumbers = 20;

const opening = wordsOf(({ rating }) => rating.opening);
const giving = wordsOf(({ rating }) => rating.giving);
const telling = wordsOf(({ rating }) => rating.telling);
const closing = wordsOf(({ rating }) => rating.closing);
const stars = wordsOf(({ rating }) => rating.stars);
const correction = phrasesOf(({ rating }) => rating.correction);
const denied = phrasesOf(({ rating }) => rating.denied);
const turned = phrasesOf(({ rating }) => rating.turned);

/** What a text says of a rating. */
export interface SaidRating {
  /** Undefined where it means none, or leaves open which: "4-5", "4.5", "10". */
  readonly rating: Rating | undefined;
  /** Whether they do not mean the number that they say, or count from the other end: "5? No way", "5 being poor". */
  readonly isDoubtful: boolean;
  /** Whether there is next to nothing else in the text. */
  readonly isAll: boolean;
  /** Whether it takes back another number, or what was said before. */
  readonly corrects: boolean;
  /** Whether there is a number that could have been meant for one. */
  readonly isClose: boolean;
}

/** What was said in a text, which is read for several questions. */
const known = new WeakMap<readonly Token[], SaidRating>();

/** The rating that a text means: "5", "5/5", "five", "⭐⭐⭐⭐", "a 4 I guess", "not 5 but 3". */
export function ratingIn(body: string, tokens: readonly Token[] = tokensOf(body)): SaidRating {
  const said = known.get(tokens) ?? readRating(body, tokens);
  known.set(tokens, said);
  return said;
}

function readRating(body: string, tokens: readonly Token[]): SaidRating {
  const items = itemsOf(tokens.filter(({ text }) => !isStar(text)));
  const drawn = starsOf(body);
  const said = numberIn(items);
  const hasNumber = items.some(({ role }) => role !== undefined && role !== "other");
  const differs = drawn !== undefined && drawn > 1 && said !== undefined && drawn !== said;
  const isClose = hasNumber || drawn !== undefined;
  const isDoubtful = isClose && isInDoubt(items, tokens);
  const rating = differs || isDoubtful ? undefined : asRating(hasNumber ? said : drawn);
  // As in chats: "*4" puts right what was sent before.
  const isStarred = /^\s*\*\s?\d\s*$/.test(body);
  const corrects =
    isStarred || items.some(({ role }) => role === "taken-back") || correction.isIn(items.map(({ text }) => text));
  return { rating, isDoubtful, corrects, isClose, isAll: rating !== undefined && isAll(items) };
}

function isInDoubt(items: readonly Item[], tokens: readonly Token[]): boolean {
  const words = items.map(({ text }) => text);
  const isTurned = turned.isIn(words) && !correction.isIn(words);
  return isTurned || sentencesOf(tokens, true).some((part) => denied.isAll(part));
}

function isStar(text: string): boolean {
  return /^[⭐🌟★✭✮✯⭑☆✩⚝]$/u.test(text);
}

/** How many stars somebody has drawn; one among words is an ornament. */
function starsOf(body: string): number | undefined {
  const asterisks = /^\*+$/.test(body.replaceAll(/\s/g, "")) ? body.replaceAll(/\s/g, "").length : 0;
  const [full, empty] = [(body.match(filled) ?? []).length, (body.match(hollow) ?? []).length];
  const count = full > 0 ? full : empty + asterisks;
  const isOrnament = count === 1 && /[\p{L}\p{N}]/u.test(body);
  return count === 0 || isOrnament || full + empty > 5 ? undefined : count;
}

/** The one number that is given; what follows "sorry, I meant" counts more than what was before. */
function numberIn(items: readonly Item[]): number | undefined {
  if (items.filter(({ role }) => role !== undefined).length > mostNumbers) return undefined;
  const found = correction.find(items.map(({ text }) => text)).toReversed();
  for (const { to } of found) {
    const rest = items.slice(to);
    if (rest.some(isMeant)) return only(rest);
  }
  return only(items);
}

function isMeant({ role }: Item): boolean {
  return role === "plain" || role === "of-five" || role === "open";
}

function only(items: readonly Item[]): number | undefined {
  const ofFive = items.filter(({ role }) => role === "of-five");
  if (ofFive.length === 0 && items.some(({ role }) => role === "open")) return undefined;
  const given = ofFive.length > 0 ? ofFive : items.filter((item, at) => item.role === "plain" && isGiven(items, at));
  const [first] = given;
  return given.every(({ value }) => value === first?.value) ? first?.value : undefined;
}

/** Whether a number stands where an answer stands: at the beginning, at the end, or where somebody gives one. */
function isGiven(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1]?.text ?? "", items[at + 1]];
  const isLast = after === undefined || !/^[\p{L}\p{N}]/u.test(after.text) || closing.has(after.text);
  if (isLast || giving.has(before) || /^[.!?;:,(\n"-]$/.test(before)) return true;
  return items.slice(0, at).every(({ text, role }) => role === undefined && isOpening(text));
}

function isOpening(text: string): boolean {
  return opening.has(text) || !/^[\p{L}\p{N}]/u.test(text);
}

/** Whether all words are such as stand around a rating. */
function isAll(items: readonly Item[]): boolean {
  const corrected = new Set(
    correction
      .find(items.map(({ text }) => text))
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return items.every(
    ({ text, role }, at) =>
      (role !== undefined && role !== "other") ||
      corrected.has(at) ||
      (!telling.has(text) && (isOpening(text) || closing.has(text))) ||
      stars.has(text) ||
      /^(?:out|not|ish)$/.test(text),
  );
}

function asRating(number: number | undefined): Rating | undefined {
  return number === 1 || number === 2 || number === 3 || number === 4 || number === 5 ? number : undefined;
}
