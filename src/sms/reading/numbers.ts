import type { Phrases } from "./phrases.ts";
import type { Token } from "./tokens.ts";
import { numberNames, phrasesOf, wordsOf } from "./vocabulary.ts";

/** What a number in a text is. */
export type Role =
  /** It may be a rating. */
  | "plain"
  /** It says of itself that it is one: "4/5", "4 stars". */
  | "of-five"
  /** It is said not to be the rating: "not a 5", "would be a 5". */
  | "taken-back"
  /** It leaves open which: "4.5", "3 or 4", "8/10". */
  | "open"
  /** It counts, dates or names something. */
  | "other";

/** A word, a mark or a number of a text, as a rating is looked for among them. */
export interface Item {
  readonly text: string;
  readonly value: number | undefined;
  readonly role: Role | undefined;
}

const names = numberNames();
const noNumber = phrasesOf(({ rating }) => rating.noNumber);
const outOf = phrasesOf(({ rating }) => rating.outOf);
const range = phrasesOf(({ rating }) => rating.range);
const between = wordsOf(({ rating }) => rating.between);
const and = wordsOf(({ rating }) => rating.and);
const from = wordsOf(({ rating }) => rating.from);
const changing = wordsOf(({ rating }) => rating.changing);
const half = phrasesOf(({ rating }) => rating.half);
const stars = wordsOf(({ rating }) => rating.stars);
const units = wordsOf(({ rating }) => rating.units);
const unitsOfOne = wordsOf(({ rating }) => rating.unitsOfOne);
const morer = wordsOf(({ rating }) => rating.moreOf);
const places = wordsOf(({ rating }) => rating.places);
const numberWords = wordsOf(({ rating }) => rating.number);
const months = wordsOf(({ rating }) => rating.months);
const givenAllTheSame = phrasesOf(({ rating }) => rating.givenAllTheSame);
const takenBack = phrasesOf(({ rating }) => rating.takenBack);
const takenBackAfter = phrasesOf(({ rating }) => rating.takenBackAfter);

/** Seven digits make a telephone number; fewer may be several answers. */
const telephoneDigits = 7;
const full = 5;
/** No higher number is meant for a rating; in "1 - 45 minutes on hold" the mark is a dash. */
const highest = 10;

/** What each number of a text is. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const plain = withDigits(tokens);
  const items: Item[] = [];
  for (let at = 0; at < plain.length;) {
    const { text, kind } = plain[at] ?? { text: "", kind: "mark" };
    if (kind === "number") {
      const { length, role, value } = readNumber(plain, at);
      items.push({ text, value, role });
      at += length;
    } else {
      items.push({ text, value: undefined, role: undefined });
      at += 1;
    }
  }
  return takeBack(items);
}

/** "Five" as 5, unless it is no number: "no one", "one of the best". */
function withDigits(tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ text }) => text);
  const none = new Set(
    noNumber.find(words).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  return tokens.map((token, at) => {
    const value = token.kind === "word" && !none.has(at) ? names.get(token.text) : undefined;
    return value === undefined ? token : { ...token, kind: "number", text: String(value) };
  });
}

interface Read {
  /** How many tokens it is made of. */
  readonly length: number;
  readonly role: Role;
  readonly value: number | undefined;
}

function readNumber(tokens: readonly Token[], at: number): Read {
  const value = Number(tokens[at]?.text);
  const telephone = telephoneAt(tokens, at);
  if (telephone > 0) return { length: telephone, role: "other", value: undefined };
  const { length, role, decimal } = shapeAt(tokens, at, value);
  const after = tokens.slice(at + length, at + length + 4);
  const isOther = isPlaced(tokens, at) || isCounted(value, after) || isDated(tokens[at - 1], after);
  if (role === "of-five") return { length, role, value };
  if (isStarred(after)) return { length, role: role === "plain" ? "of-five" : role, value: decimal };
  const isLong = value > highest || (tokens[at]?.text.length ?? 0) > 2;
  return { length, role: isOther || isLong ? "other" : role, value: decimal };
}

/** How many tokens a telephone number has that begins here; none where there is none. */
function telephoneAt(tokens: readonly Token[], at: number): number {
  let [digits, length, marks] = [0, 0, 0];
  for (let next = at; next < tokens.length && marks <= 3 && digits <= 20; next += 1) {
    const { kind, text } = tokens[next] ?? { kind: "mark", text: "" };
    if (kind === "number") {
      digits += text.length;
      length = next - at + 1;
      marks = 0;
    } else if (kind === "mark" && /[-().+/]/.test(text)) marks += 1;
    else break;
  }
  const hasLong = tokens.slice(at, at + length).some(({ text }) => /^\d{2}/.test(text));
  return digits >= telephoneDigits && hasLong ? length : 0;
}

/** What a number and those that hang together with it are by their form. */
function shapeAt(tokens: readonly Token[], at: number, value: number) {
  const [mark, second, mark2, third] = tokens.slice(at + 1, at + 5);
  const isPair = mark?.kind === "mark" && second?.kind === "number";
  const areGlued = isPair && mark.glued && second.glued;
  const whole = (role: Role, length = 3) => ({ length, role, decimal: value });
  if (areGlued && mark2?.text === mark.text && third?.kind === "number" && third.glued) return whole("other", 5);
  if (areGlued && mark.text === ":") return whole("other");
  if (isPair && mark.text === "/") return whole(Number(second.text) === full && value <= full ? "of-five" : "open");
  if (areGlued && /[.,]/.test(mark.text)) return decimalOf(`${value}.${second.text}`);
  const isRange = isPair && mark.text === "-" && Number(second.text) <= highest;
  if (isRange) return whole(isScale(value, second) ? "other" : "open");
  return pairByWords(tokens, at, value);
}

function decimalOf(text: string) {
  const decimal = Number(text);
  return { length: 3, role: (Number.isInteger(decimal) ? "plain" : "open") as Role, decimal };
}

function isScale(value: number, second: Token): boolean {
  return value === 1 && Number(second.text) === full;
}

/** "4 out of 5", "3 or 4", "between 3 and 4", "from 2 to 4", "4 and a half". */
function pairByWords(tokens: readonly Token[], at: number, value: number) {
  const words = tokens.slice(at + 1, at + 6).map(({ text }) => text);
  const link = [outOf, range].map((phrases) => longest(phrases, words));
  const [afterOutOf = 0, afterRange = 0] = link;
  const one = (role: Role, length = 1) => ({ length, role, decimal: value });
  const [ofWhat, other] = [tokens[at + 1 + afterOutOf], tokens[at + 1 + afterRange]];
  const before = tokens[at - 1]?.text ?? "";
  if (afterOutOf > 0 && ofWhat?.kind === "number")
    return one(Number(ofWhat.text) === full && value <= full ? "of-five" : "open", afterOutOf + 2);
  if (afterRange > 0 && other?.kind === "number") {
    const changes = tokens.slice(Math.max(0, at - 5), at).some(({ text }) => changing.has(text));
    if (isScale(value, other) && !changes) return one("other", afterRange + 2);
    return from.has(before) ? one("taken-back", afterRange + 1) : one("open", afterRange + 2);
  }
  if (between.has(before) && and.has(words[0] ?? "") && tokens[at + 2]?.kind === "number") return one("open", 3);
  if (longest(half, words) > 0) return one("open");
  return one("plain");
}

/** How many words a phrase has that they begin with. */
function longest(phrases: Phrases, words: readonly string[]): number {
  return Math.max(0, ...phrases.find(words).map(({ from, to }) => (from === 0 ? to : 0)));
}

function isStarred(after: readonly Token[]): boolean {
  const next = after[0]?.text === "-" ? after[1] : after[0];
  return next !== undefined && (stars.has(next.text) || (next.text === "*" && next.kind === "mark"));
}

/** What stands before a number makes something else of it: "room 4", "$5", "B5", "-5", "Order #3". */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const [before2, before, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (before === undefined || number === undefined) return false;
  if (numberWords.has(before.text)) return before2 !== undefined || tokens[at + 1]?.kind === "word";
  if (numberWords.has(before2?.text ?? "") && places.has(tokens[at - 3]?.text ?? "")) return true;
  if (before.text === "is" && places.has(before2?.text ?? "")) return true;
  if (before.kind === "word")
    return number.glued || places.has(before.text) || (months.has(before.text) && !number.glued);
  if (before.text === "#") return tokens.length > at + 2 || before2?.kind === "word";
  if (/[$€£@_]/.test(before.text)) return true;
  const opens = before2 === undefined || !before.glued || before2.kind === "number";
  return number.glued && /[-+=]/.test(before.text) && opens;
}

/** So does what stands after it: "5 minutes", "5th", "5pm", "5%", "2 other people". */
function isCounted(value: number, [next, ...more]: readonly Token[]): boolean {
  if (next === undefined) return false;
  if (/[%$€£°]/.test(next.text)) return true;
  const counted = morer.has(next.text) ? more[0] : next.text === "-" && next.glued ? more[0] : next;
  const isUnit = counted !== undefined && counted.kind === "word" && units.has(counted.text);
  const isOne = value === 1 && unitsOfOne.has(next.text);
  return isUnit || isOne || (next.kind === "word" && next.glued && !/^(?:ish|out|of)$/.test(next.text));
}

function isDated(before: Token | undefined, after: readonly Token[]): boolean {
  const words = after.filter(({ text }) => !/^(?:st|nd|rd|th|of|de|\.)$/.test(text));
  return months.has(before?.text ?? "") || (after[0]?.kind !== "mark" && months.has(words[0]?.text ?? ""));
}

/** What is said not to be the rating, is none: "can't give you a 5", "would be a 5 if". */
function takeBack(items: readonly Item[]): Item[] {
  const roles = items.map(({ role }) => role);
  for (const { words, places } of sentencesOf(items)) {
    const mark = (at: number | undefined, role: Role) => {
      const place = places[at ?? -1];
      if (place !== undefined && items[place]?.role !== undefined && items[place].role !== "other") roles[place] = role;
    };
    for (const { from } of takenBackAfter.find(words)) mark(from, "taken-back");
    for (const { to } of takenBack.find(words)) mark(to - 1, "taken-back");
    for (const { to } of givenAllTheSame.find(words)) mark(to - 1, "plain");
  }
  return items.map((item, at) => ({ ...item, role: roles[at] }));
}

/** The words and numbers of each sentence, and where they stand. */
function sentencesOf(items: readonly Item[]) {
  const sentences = [{ words: [] as string[], places: [] as number[] }];
  items.forEach(({ text, value, role }, place) => {
    const isWord = role !== undefined || /^[\p{L}\p{N}]/u.test(text);
    if (isWord) {
      sentences.at(-1)?.words.push(role === undefined ? text : String(value ?? 99));
      sentences.at(-1)?.places.push(place);
    } else if (/[.!?;,(\n]/.test(text)) sentences.push({ words: [], places: [] });
  });
  return sentences;
}
