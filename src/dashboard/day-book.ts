import type { Account } from "../dispatch/outcome.ts";
import type { Reader } from "../record/database.ts";
import { callsOver, type CallsOver, ratingsSince } from "../record/line-reading.ts";
import { accountsOf } from "./metrics.ts";

/** What became of the day's calls that are over. */
export interface DayOver {
  /** Those that are alike taken together. */
  readonly over: readonly CallsOver[];
  /** The same by the quarter of an hour in which they arrived, the earliest first. */
  readonly quarters: readonly QuarterOver[];
}

/** What became of the calls that arrived in one quarter of an hour. */
export interface QuarterOver {
  readonly fromMs: number;
  readonly accounts: Readonly<Record<Account, number>>;
}

export const quarterMs = 15 * 60_000;
/** A report may come so late, or two clocks differ by so much, that a call appears in the past, in milliseconds. */
const lateMs = 60_000;
/** What is older is read again in its turn, in milliseconds: a late report may have changed it. */
const oldMs = 30_000;
/** So many quarters are read again at a time for nothing but their age. */
const mostOld = 2;
/** So many quarters are read in one go when a day is read for the first time. */
const mostAtOnce = 8;

/** What a reading of the day goes by. */
export interface DayNow {
  readonly dayStartMs: number;
  readonly nowMs: number;
  /** The calls that go on at the same moment. */
  readonly going: readonly { readonly arrivedMs: number }[];
}

/**
 * What became of the day's calls, kept by the quarter of an hour in which they arrived.
 *
 * A call that has ended was going on when we looked last, or has come since: so only those quarters are read again, those
 * of which somebody has rated a call, and a few of the others in turn. A day of 20,000 calls costs as much as its last hour.
 */
export class DayBook {
  #dayStartMs: number | undefined;
  #readMs = 0;
  readonly #quarters = new Map<number, QuarterRead>();
  readonly #sums = new SumOfCalls();
  /** The quarters in which calls arrived that went on when we looked last. */
  #open: ReadonlySet<number> = new Set();
  /** The latest ratings that have been counted. */
  #rated: ReadonlySet<string> = new Set();

  /** What the day's calls that are over have come to. */
  async read(reader: Reader, day: DayNow): Promise<DayOver> {
    if (this.#dayStartMs !== day.dayStartMs) this.#begin(day.dayStartMs);
    const all = quartersOf(day);
    const rated = await this.#justRated(reader, day);
    for (const fromMs of this.#due(all, rated, day.nowMs))
      this.#keep(fromMs, await reader.all(callsOver, fromMs, fromMs + quarterMs), day.nowMs);
    this.#open = openQuarters(day);
    this.#readMs = day.nowMs;
    return { over: this.#sums.rows, quarters: all.flatMap((fromMs) => this.#quarters.get(fromMs) ?? []) };
  }

  /**
   * Reads some of the quarters that nobody has looked at yet and in which nothing goes on, and gives whether more are left:
   * so that the first reading of a long day holds up nobody.
   */
  async prepare(reader: Reader, day: DayNow): Promise<boolean> {
    if (this.#dayStartMs !== day.dayStartMs) this.#begin(day.dayStartMs);
    const open = openQuarters(day);
    const unread = quartersOf(day).filter((fromMs) => !this.#quarters.has(fromMs) && !open.has(fromMs));
    for (const fromMs of unread.slice(0, mostAtOnce))
      this.#keep(fromMs, await reader.all(callsOver, fromMs, fromMs + quarterMs), day.nowMs);
    this.#readMs ||= day.nowMs;
    return unread.length > mostAtOnce;
  }

  #begin(dayStartMs: number): void {
    this.#dayStartMs = dayStartMs;
    this.#readMs = 0;
    this.#quarters.clear();
    this.#sums.clear();
  }

  #keep(fromMs: number, rows: readonly CallsOver[], readMs: number): void {
    this.#sums.add(this.#quarters.get(fromMs)?.rows ?? [], -1);
    this.#sums.add(rows, 1);
    this.#quarters.set(fromMs, { fromMs, rows, accounts: accountsOf(rows), readMs });
  }

  /** The quarters with ratings that came after we looked last. */
  async #justRated(reader: Reader, { dayStartMs }: DayNow): Promise<ReadonlySet<number>> {
    const ratings = await reader.all(ratingsSince, Math.max(this.#readMs - lateMs, dayStartMs), dayStartMs);
    const nameOf = ({ callSid, rating }: (typeof ratings)[number]) => `${callSid} ${rating}`;
    const fresh = ratings.filter((rating) => !this.#rated.has(nameOf(rating)));
    this.#rated = new Set(ratings.map(nameOf));
    return new Set(fresh.map(({ arrivedMs }) => quarterOf(arrivedMs, dayStartMs)));
  }

  #due(all: readonly number[], rated: ReadonlySet<number>, nowMs: number): number[] {
    const isDue = (fromMs: number) =>
      !this.#quarters.has(fromMs) ||
      this.#open.has(fromMs) ||
      rated.has(fromMs) ||
      fromMs + quarterMs > this.#readMs - lateMs;
    const readAt = (fromMs: number) => this.#quarters.get(fromMs)?.readMs ?? 0;
    const old = all
      .filter((fromMs) => !isDue(fromMs) && Math.abs(nowMs - readAt(fromMs)) >= oldMs)
      .toSorted((one, other) => readAt(one) - readAt(other));
    return [...all.filter(isDue), ...old.slice(0, mostOld)];
  }
}

interface QuarterRead extends QuarterOver {
  readonly rows: readonly CallsOver[];
  readonly readMs: number;
}

const summed = ["calls", "talks", "talkMs", "ratings", "ratingSum"] as const;

/** Calls that are alike, taken together; what was added can be taken away. */
class SumOfCalls {
  readonly #sums = new Map<string, { -readonly [column in keyof CallsOver]: CallsOver[column] }>();

  get rows(): CallsOver[] {
    return [...this.#sums.values()];
  }

  add(rows: readonly CallsOver[], times: 1 | -1): void {
    for (const row of rows) {
      const key = `${row.queue} ${row.outcome} ${row.waitSeconds}`;
      const sum = this.#sums.get(key) ?? { ...row, calls: 0, talks: 0, talkMs: 0, ratings: 0, ratingSum: 0 };
      for (const column of summed) sum[column] += times * row[column];
      if (sum.calls === 0) this.#sums.delete(key);
      else this.#sums.set(key, sum);
    }
  }

  clear(): void {
    this.#sums.clear();
  }
}

/** When the quarter of an hour began in which something happened. */
export function quarterOf(atMs: number, dayStartMs: number): number {
  return atMs - ((atMs - dayStartMs) % quarterMs);
}

/** The quarters in which calls arrived that go on. */
function openQuarters({ going, dayStartMs }: DayNow): ReadonlySet<number> {
  return new Set(going.map(({ arrivedMs }) => quarterOf(arrivedMs, dayStartMs)));
}

function quartersOf({ dayStartMs, nowMs }: DayNow): number[] {
  const many = Math.max(1, Math.floor((nowMs - dayStartMs) / quarterMs) + 1);
  return Array.from({ length: many }, (_, quarter) => dayStartMs + quarter * quarterMs);
}
