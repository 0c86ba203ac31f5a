import { dayMs } from "./durations.ts";

/** When the day of an instant began by the clock of a zone. */
export function beginningOfDay(atMs: number, timeZone: string): number {
  const shownMs = clockIn(timeZone, atMs);
  return midnight(shownMs - (shownMs % dayMs), timeZone) ?? atMs - (shownMs % dayMs);
}

/**
 * When a day begins by the clock of a zone, the day as its midnight in UTC; undefined when the zone has skipped it.
 *
 * The clock may be changed that very night, so the difference to UTC is taken
 * from before and from after it, and the first instant that is in the day wins.
 */
export function midnight(utcMidnight: number, timeZone: string): number | undefined {
  const candidates = [-dayMs, dayMs]
    .map((away) => utcMidnight - (clockIn(timeZone, utcMidnight + away) - (utcMidnight + away)))
    .sort((a, b) => a - b);
  return candidates.find((instant) => dateOf(clockIn(timeZone, instant)) === dateOf(utcMidnight));
}

/** What the clock of a zone shows at an instant, as if it were UTC. */
export function clockIn(timeZone: string, instant: number): number {
  const shown = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (
    ["year", "month", "day", "hour", "minute", "second"] as const
  ).map((name) => Number(shown.find(({ type }) => type === name)?.value));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** A weekday and a time of the day for the log, such as `Mon 20:00`, by the clock of a zone. */
export function weekdayAndTime(instant: number, timeZone: string): string {
  const shown = { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat("en-GB", shown).format(instant);
}

/** The date that an instant has in UTC. */
export function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
