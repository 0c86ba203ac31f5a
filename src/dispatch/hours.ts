/** Hours that are kept every day, in minutes since midnight of the local clock. */
export interface Hours {
  readonly from: number;
  /** The first minute that is outside again. */
  readonly until: number;
}

const minuteMs = 60_000;
const dayMinutes = 1440;
/** No clock is put forward or back by more than that at once, in minutes. */
const longestShift = 180;

/** Reads hours such as `08:00-20:00`; undefined when that is not what they are. They may go over midnight. */
export function readHours(text: string): Hours | undefined {
  const [, from = "", until = ""] = /^\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})\s*$/.exec(text) ?? [];
  const [start, end] = [minutesOf(from), minutesOf(until)];
  if (start === undefined || end === undefined || start === dayMinutes || start === end) return undefined;
  return { from: start, until: end };
}

/** Whether an instant is within the hours, by the clock of a time zone. */
export function isWithin(hours: Hours, timeZone: string, atMs: number): boolean {
  const { from, until } = hours;
  const minute = localMinute(timeZone, atMs);
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

/**
 * The first instant from `atMs` on that is within the hours: that one, or the minute when they begin.
 *
 * Where the clock of the time zone is put forward or back meanwhile, it asks it
 * minute by minute, so no day is an hour too early or too late.
 */
export function nextWithin(hours: Hours, timeZone: string, atMs: number): number {
  if (isWithin(hours, timeZone, atMs)) return atMs;
  let minute = Math.ceil(atMs / minuteMs) * minuteMs;
  const away = (hours.from - localMinute(timeZone, minute) + dayMinutes) % dayMinutes;
  const likely = minute + away * minuteMs;
  if (localMinute(timeZone, likely) === hours.from % dayMinutes) return likely;
  while (!isWithin(hours, timeZone, minute)) {
    const away = (hours.from - localMinute(timeZone, minute) + dayMinutes) % dayMinutes;
    minute += Math.max(1, away - longestShift) * minuteMs;
  }
  return minute;
}

/** A stretch of time: its first instant, and the first after it. */
export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** So far ahead it is looked for a span, in milliseconds: a clock put forward may skip one day's hours. */
const longestLookMs = 3 * dayMinutes * minuteMs;

/** The span within the hours by one clock that goes on at an instant, or else begins next. */
export function spanBy(hours: Hours, timeZone: string, atMs: number): Span {
  const fromMs = nextWithin(hours, timeZone, atMs);
  return { fromMs, untilMs: endOf(hours, timeZone, fromMs) };
}

/**
 * The span within the hours by each of several clocks that goes on at an instant, or else begins next; undefined where they
 * have none in common, or there is no clock.
 */
export function nextSpan(hours: Hours, timeZones: readonly string[], atMs: number): Span | undefined {
  if (timeZones.length === 0) return undefined;
  const opens = (ms: number) => Math.max(...timeZones.map((zone) => nextWithin(hours, zone, ms)));
  let fromMs = atMs;
  for (let nextMs = opens(fromMs); nextMs > fromMs; nextMs = opens(fromMs)) {
    if (nextMs - atMs > longestLookMs) return undefined;
    fromMs = nextMs;
  }
  return { fromMs, untilMs: Math.min(...timeZones.map((zone) => endOf(hours, zone, fromMs))) };
}

/** When hours that go on at an instant end by a clock: never, where they are the whole day. */
function endOf({ from, until }: Hours, timeZone: string, atMs: number): number {
  if (until - from === dayMinutes) return Number.MAX_SAFE_INTEGER;
  return nextWithin({ from: until % dayMinutes, until: from }, timeZone, atMs);
}

/** How long the hours are on a day on which no clock is changed, in milliseconds. */
export function lengthOf({ from, until }: Hours): number {
  return (until > from ? until - from : until - from + dayMinutes) * minuteMs;
}

function minutesOf(text: string): number | undefined {
  const [hour, minute] = text.split(":").map(Number);
  if (hour === undefined || minute === undefined || minute > 59 || Number.isNaN(hour)) return undefined;
  const total = hour * 60 + minute;
  return total <= dayMinutes ? total : undefined;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The minute of the day that a clock of the time zone shows. Throws a RangeError for a zone that there is not. */
function localMinute(timeZone: string, atMs: number): number {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  clocks.set(timeZone, clock);
  const [hour = 0, minute = 0] = clock.format(atMs).split(":").map(Number);
  return hour * 60 + minute;
}
