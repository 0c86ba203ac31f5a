import type { Period } from "../../record/report.ts";
import { dateOf, midnight } from "../../runtime/days.ts";
import { dayMs } from "../../runtime/durations.ts";

/** What a period depends on beside the command line. */
export interface Today {
  readonly nowMs: number;
  /** By whose clock a date begins and ends. */
  readonly timeZone: string;
}

/** A period, or what is wrong with how it was asked for. */
export type ReadPeriod = { readonly period: Period } | { readonly problems: readonly string[] };

/** How long the period is when its beginning is not said. */
const usualMs = 30 * dayMs;

/**
 * Reads what `--from` and `--to` say: dates, whole days by the clock of the time zone, or instants with their zone.
 *
 * A date as `--to` is the last day of the period; an instant is not in it any
 * more. Without `--to` it goes until now, without `--from` it has 30 days.
 */
export function readPeriod(from: string | undefined, to: string | undefined, today: Today): ReadPeriod {
  const toMs = to === undefined ? today.nowMs : instantOf(to, today.timeZone, 1);
  const fromMs = from === undefined ? (toMs ?? today.nowMs) - usualMs : instantOf(from, today.timeZone, 0);
  if (fromMs === undefined || toMs === undefined) {
    return {
      problems: [
        ...(fromMs === undefined ? [unreadable("--from", from ?? "")] : []),
        ...(toMs === undefined ? [unreadable("--to", to ?? "")] : []),
      ],
    };
  }
  if (fromMs < toMs) return { period: { fromMs, toMs } };
  return {
    problems: [`--from ${from ?? ""} is not before ${to === undefined ? "now" : `--to ${to}`}: nothing lies between`],
  };
}

/** The zone that a name stands for; undefined when there is none of that name. */
export function readTimeZone(name: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", name === undefined ? {} : { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

function unreadable(option: string, text: string): string {
  return `${option} ${JSON.stringify(text)}: write a date such as 2026-11-01, or an instant with its zone such as 2026-11-01T08:00:00Z`;
}

/** The instant a text names; a date names the midnight at its beginning, or that so many days later. */
function instantOf(text: string, timeZone: string, daysLater: number): number | undefined {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:(T.+))?$/.exec(text) ?? [];
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC takes 2026-02-30 for the second of March.
  if (Number.isNaN(date) || !text.startsWith(dateOf(date))) return undefined;
  if (time === undefined) return midnight(date + daysLater * dayMs, timeZone);
  const hasZone = /^T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/.test(time);
  const instant = hasZone ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
