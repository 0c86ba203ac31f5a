import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type Hours, nextSpan, type Span, spanBy } from "../dispatch/hours.ts";
import { clockIn } from "../runtime/days.ts";
import { zonesOfAreaCodes } from "./area-codes.ts";

/** Hours in which customers are rung or texted, and whose clock the line goes by. */
export interface KeptHours {
  readonly hours: Hours;
  readonly timeZone: string;
}

/**
 * When a number may be rung or texted: the span that goes on at an instant, or else the next.
 *
 * It is within the hours by the line's clock and by the customer's; where the customer may be in several zones, by each of
 * their clocks. Where the day of the line and that of the customer have nothing in common, the customer's clock alone holds,
 * for nobody is to be woken; where their own zones have not, the first of them.
 */
export function hoursFor(number: string, kept: KeptHours, atMs: number): Span {
  const theirs = zonesOf(number);
  const key = [kept.hours.from, kept.hours.until, kept.timeZone, ...theirs].join(" ");
  const last = workedOut.get(key);
  if (last !== undefined && last.atMs <= atMs && atMs < last.span.untilMs)
    return { ...last.span, fromMs: Math.max(atMs, last.span.fromMs) };
  const span = workOut(kept, theirs, atMs);
  workedOut.set(key, { atMs, span });
  return span;
}

/** The last answer for each set of clocks: until that span ends, it is the answer still. */
const workedOut = new Map<string, { readonly atMs: number; readonly span: Span }>();

function workOut({ hours, timeZone }: KeptHours, theirs: readonly string[], atMs: number): Span {
  return (
    nextSpan(hours, [timeZone, ...theirs], atMs) ??
    nextSpan(hours, theirs, atMs) ??
    spanBy(hours, theirs[0] ?? timeZone, atMs)
  );
}

/** The time zones in which a customer may be, by their number; none where it does not tell. */
export function zonesOf(number: string): readonly string[] {
  if (number.startsWith("+1")) return zonesOfAreaCodes.get(number.slice(2, 5)) ?? [];
  const country = parsePhoneNumberFromString(number)?.country;
  return country === undefined ? [] : zonesOfCountry(country);
}

/**
 * The clock by which a customer is told times, and tells them: theirs, where the number tells it. Of several, that of the line,
 * or else the one that is furthest behind: nobody is rung earlier than they think.
 */
export function clockOf(number: string, timeZone: string, atMs: number): string {
  const theirs = zonesOf(number);
  if (theirs.includes(timeZone)) return timeZone;
  return theirs.toSorted((a, b) => clockIn(a, atMs) - clockIn(b, atMs))[0] ?? timeZone;
}

const countries = new Map<string, readonly string[]>();

function zonesOfCountry(country: string): readonly string[] {
  const known = countries.get(country) ?? askForZones(country);
  countries.set(country, known);
  return known;
}

/** A locale as Node has it: versions spell the question for its zones in two ways. */
interface Region extends Intl.Locale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/** As the Unicode data has them that come with Node. */
function askForZones(country: string): readonly string[] {
  const locale: Region = new Intl.Locale("und", { region: country });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** How much time within its hours a number has had between two instants, in milliseconds; no more than is enough. */
export function timeWithin(
  number: string,
  kept: KeptHours,
  [fromMs, toMs]: readonly [number, number],
  enoughMs: number,
): number {
  let [sumMs, atMs] = [0, fromMs];
  while (atMs < toMs && sumMs < enoughMs) {
    const { fromMs: opensMs, untilMs } = hoursFor(number, kept, atMs);
    sumMs += Math.max(0, Math.min(untilMs, toMs) - opensMs);
    atMs = untilMs;
  }
  return sumMs;
}
