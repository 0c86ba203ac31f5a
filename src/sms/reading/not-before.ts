import { once } from "../../runtime/once.ts";
import type { NotBefore, WeekTime } from "./reading.ts";
import type { Phrases } from "./phrases.ts";
import type { Text } from "./text.ts";
import { numberNames, phrasesOf, weekdayNames, wordsOf, wordsOfTimes } from "./vocabulary.ts";

const names = numberNames();
const weekdays = weekdayNames();
const at = wordsOf(({ time }) => time.at);
const afterWords = wordsOf(({ time }) => time.after);
const before = wordsOf(({ time }) => time.before);
const not = wordsOf(({ time }) => time.not);
const inWords = wordsOf(({ time }) => time.in);
const wait = wordsOf(({ time }) => time.wait);
const am = wordsOf(({ time }) => time.am);
const pm = wordsOf(({ time }) => time.pm);
/** What is numbered by the number after it, unless it may stand before an hour, too: "flat 9". */
const places = wordsOf(({ rating, time }) => {
  const times = new Set([...time.at, ...time.before, ...time.in, ...time.wait, ...time.not, "no"]);
  return rating.places.filter((word) => !times.has(word));
});
const oclock = wordsOf(({ time }) => time.oclock);
const minutes = wordsOf(({ time }) => time.minutes);
const hours = wordsOf(({ time }) => time.hours);
const days = wordsOf(({ time }) => time.days);
const unfit = phrasesOf(({ time }) => time.unfit);
const latest = phrasesOf(({ time }) => time.latest);
const notToday = phrasesOf(({ time }) => time.notToday);
const ofTimes = once(wordsOfTimes);
const inHalfAnHour = phrasesOf(({ time }) => after([...time.in, ...time.wait], time.halfAnHour));
const inAQuarter = phrasesOf(({ time }) => after([...time.in, ...time.wait], time.quarterOfAnHour));
const inAnHour = phrasesOf(({ time }) => after([...time.in, ...time.wait], time.anHour));
const tomorrow = phrasesOf(({ time }) => time.tomorrow);
const dayAfter = phrasesOf(({ time }) => time.dayAfterTomorrow);
const halfPast = phrasesOf(({ time }) => time.halfPast);
const halfTo = phrasesOf(({ time }) => time.halfTo);
const andHalf = phrasesOf(({ time }) => time.andHalf);
/** Parts of a day, and when they begin by the clock. */
const parts = [
  [phrasesOf(({ time }) => time.afterLunch), 13],
  [phrasesOf(({ time }) => time.afternoon), 13],
  [phrasesOf(({ time }) => time.evening), 18],
  [phrasesOf(({ time }) => time.noon), 12],
  [phrasesOf(({ time }) => time.morning), 9],
] as const;

/** Nobody means to be rung earlier or later, in hours of the day, unless they say so. */
const [firstHour, lastHour] = [8, 21];
/** When a day begins that is named without an hour, in minutes. */
const firstOfDay = 9 * 60;

function after(words: readonly string[], phrases: readonly string[]): string[] {
  return phrases.length === 0 ? [] : [`(${words.join("|")}) (${phrases.join("|")})`];
}

/** From when on somebody wants to be rung, where they say it: "at 5", "in half an hour", "tomorrow at 9". */
export function notBeforeIn({ sentences }: Pick<Text, "sentences">, now: WeekTime): NotBefore | undefined {
  for (const words of sentences) {
    const found = fromIn(words, now);
    if (found !== undefined) return found;
  }
  return sentences.some((words) => notToday.isIn(words)) ? dayOf(1, firstOfDay, now) : undefined;
}

function fromIn(words: readonly string[], now: WeekTime): NotBefore | undefined {
  const fitting = without(words, unfit);
  // "Not before 5" is no latest time.
  const said = fitting.some((word) => not.has(word)) ? fitting : without(fitting, latest);
  return durationIn(said) ?? timeIn(said, now);
}

/** Whether they only name times that do not suit. */
export function isOfNoTime(text: Text, now: WeekTime): boolean {
  return text.sentences.some((words) => unfit.isIn(words)) && notBeforeIn(text, now) === undefined;
}

/** Whether a sentence, or a part of one, is next to nothing but a time that suits. */
export function isTime({ sentences, parts }: Text, now: WeekTime): boolean {
  return [...sentences, ...parts].some((words) => {
    const isAll = without(words, unfit).every((word) => numberOf(word) !== undefined || ofTimes().has(word));
    return isAll && (fromIn(words, now) !== undefined || latest.isIn(words));
  });
}

function without(words: readonly string[], phrases: Phrases): readonly string[] {
  const found = phrases.find(words);
  return found.length === 0
    ? words
    : words.filter((_, place) => !found.some(({ from, to }) => from <= place && place < to));
}

function durationIn(words: readonly string[]): NotBefore | undefined {
  if (inHalfAnHour.isIn(words)) return { inMinutes: 30 };
  if (inAQuarter.isIn(words)) return { inMinutes: 15 };
  if (inAnHour.isIn(words)) return { inMinutes: 60 };
  for (const [place, word] of words.entries()) {
    const number = numberOf(word);
    const lead = words.slice(Math.max(0, place - 3), place);
    const [previous = "", unit = ""] = [lead.at(-1), words[place + 1]];
    if (number === undefined || number > 600) continue;
    const isLed = lead.some((one) => inWords.has(one) || wait.has(one));
    if (isLed && minutes.has(unit)) return { inMinutes: number };
    if (isLed && hours.has(unit) && number < 24 && !at.has(previous)) return { inMinutes: number * 60 };
    const isBare = ![oclock, am, pm, hours, days].some((units) => units.has(unit));
    if (inWords.has(previous) && isBare && number >= 5 && number <= 90) return { inMinutes: number };
  }
  return undefined;
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return /^\d{1,4}$/.test(word) ? Number(word) : names.get(word);
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  readonly half: "am" | "pm" | undefined;
}

function timeIn(words: readonly string[], now: WeekTime): WeekTime | undefined {
  const daysAhead = daysAheadIn(words, now);
  const hour = hourIn(words, daysAhead !== undefined);
  const part = parts.find(([phrases]) => phrases.isIn(words))?.[1];
  if (hour !== undefined) return momentOf(withPart(hour, part), daysAhead, now);
  if (part !== undefined) return partOf(part, daysAhead, now);
  return daysAhead === undefined || daysAhead === 0 ? undefined : dayOf(daysAhead, firstOfDay, now);
}

/** How many days ahead they name; undefined where they name no day. */
function daysAheadIn(words: readonly string[], { weekday }: WeekTime): number | undefined {
  if (dayAfter.isIn(words)) return 2;
  const counted = words.findIndex((_, place) => isInDays(words, place));
  if (counted >= 0) return numberOf(words[counted]);
  const named = words.map((word, at) => (isMine(words, at) ? undefined : weekdays.get(word))).find(Number.isInteger);
  if (named !== undefined) return (named - weekday + 7) % 7 || 7;
  return tomorrow.find(words).some(({ from }) => !isMorning(words, from) && !isLatest(words, from)) ? 1 : undefined;
}

/** "In two days": so many that a day of the week says which. */
function isInDays(words: readonly string[], place: number): boolean {
  const number = numberOf(words[place]);
  return (
    number !== undefined &&
    number > 0 &&
    number < 7 &&
    inWords.has(words[place - 1] ?? "") &&
    days.has(words[place + 1] ?? "")
  );
}

/** "Mon" is a short Monday, and French for "my". */
function isMine(words: readonly string[], place: number): boolean {
  const after = words[place + 1];
  return (
    words[place] === "mon" &&
    after !== undefined &&
    !at.has(after) &&
    !/^(?:\d|(?:after)?noon|morning|eve|pls|please|is|or|to)/.test(after)
  );
}

/** "By tomorrow" is no earliest time, but "not before tomorrow" is. */
function isLatest(words: readonly string[], place: number): boolean {
  return before.has(words[place - 1] ?? "") && !words.slice(0, place).some((word) => not.has(word));
}

/** "Morgen" and "mañana" are the morning where "this" or another day stands before them. */
function isMorning(words: readonly string[], place: number): boolean {
  return /^(?:heute|la|guten|buenos|por)$/.test(words[place - 1] ?? "");
}

/** The first hour that they name, or the one that they say to be free after. */
function hourIn(words: readonly string[], hasDay: boolean): Hour | undefined {
  let first: Hour | undefined;
  for (const [place, word] of words.entries()) {
    const number = numberOf(word);
    const found = number === undefined ? undefined : clockAt(words, place, number, hasDay);
    if (found !== undefined && afterWords.has(words[place - 1] ?? "")) return found;
    first ??= found;
  }
  return first;
}

/** The hour that a number is, if it is one. */
function clockAt(words: readonly string[], place: number, number: number, hasDay: boolean): Hour | undefined {
  const lead = words.slice(Math.max(0, place - 3), place);
  const isLatest = lead.some((word) => before.has(word)) && !words.slice(0, place + 2).some((word) => not.has(word));
  if (isLatest) return undefined;
  if (places.has(words[place - 1] ?? "")) return undefined;
  const digits = words[place] ?? "";
  const isLong = /^\d{3,4}$/.test(digits);
  // As in "555 0147".
  if (isLong && [words[place - 1], words[place + 1]].some((word) => /^\d/.test(word ?? ""))) return undefined;
  if (isLong) return fourDigits(number, lead, words.length);
  // More pairs of digits are a telephone number.
  const hasMinutes = /^[0-5]\d$/.test(words[place + 1] ?? "") && !/^\d/.test(words[place + 2] ?? "");
  const minute = hasMinutes ? Number(words[place + 1]) : 0;
  const next = words.slice(place + (hasMinutes ? 2 : 1));
  const [unit = ""] = next;
  const isNamed = am.has(unit) || pm.has(unit) || oclock.has(unit);
  const isLed =
    lead.some((one) => at.has(one) || before.has(one)) ||
    (hasDay && !minutes.has(unit)) ||
    halfPast.isIn(lead) ||
    halfTo.isIn(lead);
  if (number > 24 || minutes.has(unit) || days.has(unit) || !(isNamed || isLed || (hasMinutes && words.length < 8)))
    return undefined;
  const half = am.has(unit) ? "am" : pm.has(unit) ? "pm" : undefined;
  return { ...withHalves(number, minute, lead, next), half };
}

function fourDigits(number: number, lead: readonly string[], length: number): Hour | undefined {
  const [hour, minute] = [Math.floor(number / 100), number % 100];
  const isTime = hour < 24 && minute < 60 && (length === 1 || lead.some((word) => at.has(word)));
  return isTime ? { hour, minute, half: undefined } : undefined;
}

function withHalves(hour: number, minute: number, lead: readonly string[], next: readonly string[]) {
  const last = lead.slice(-2);
  if (halfTo.isIn(last)) return { hour: hour - 1, minute: 30 };
  if (halfPast.isIn(last)) return { hour, minute: 30 };
  const isHalf = andHalf.find(next.slice(0, 4)).some(({ from }) => from <= 1);
  return { hour, minute: isHalf ? 30 : minute };
}

/** "9 in the morning", "7 tonight". */
function withPart(hour: Hour, part: number | undefined): Hour {
  if (hour.half !== undefined || part === undefined) return hour;
  return { ...hour, half: part >= 13 ? "pm" : part === 9 ? "am" : undefined };
}

function momentOf(hour: Hour, daysAhead: number | undefined, now: WeekTime): WeekTime {
  const possible = hoursOf(hour).map((one) => one * 60 + hour.minute);
  const inDay = possible.filter((minute) => minute >= firstHour * 60 && minute < lastHour * 60);
  const likely = inDay.length > 0 ? inDay : possible;
  if (daysAhead === undefined) {
    const soon = likely.find((minute) => minute > now.minute);
    if (soon !== undefined) return dayOf(0, soon, now);
  }
  return dayOf(daysAhead ?? 1, likely[0] ?? 0, now);
}

/** The hours of a day that may be meant: "at 5" may be either. */
function hoursOf({ hour, half }: Hour): number[] {
  if (hour > 12 || hour === 0) return [hour % 24];
  const [early, late] = [hour % 12, (hour % 12) + 12];
  if (half !== undefined) return [half === "am" ? early : late];
  return hour === 12 ? [12] : [early, late];
}

/** A part of today that has begun is now. */
function partOf(part: number, daysAhead: number | undefined, now: WeekTime): WeekTime | undefined {
  if (daysAhead === undefined && now.minute >= part * 60) return undefined;
  return dayOf(daysAhead ?? 0, part * 60, now);
}

function dayOf(daysAhead: number, minute: number, { weekday }: WeekTime): WeekTime {
  return { weekday: (weekday + daysAhead) % 7, minute };
}
