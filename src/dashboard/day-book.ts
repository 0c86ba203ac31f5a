import type { Reader } from "../record/database.ts";
import { callsOver, type CallsOver } from "../record/line-reading.ts";

/** What became of the calls that arrived in one quarter of an hour and are over. */
export interface Quarter {
  readonly fromMs: number;
  readonly over: readonly CallsOver[];
}

export const quarterMs = 15 * 60_000;
/** A report may come so late, or two clocks differ by so much, that a call appears in the past, in milliseconds. */
const lateMs = 60_000;
/** What is older is read again in its turn, in milliseconds: a late report or a rating may have changed it. */
const oldMs = 10_000;
/** So many quarters are read again at a time for nothing but their age. */
const mostOld = 4;

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
 * A call that has ended was going on when we looked last, or has come since: so only those quarters are read again, and a
 * few of the others in turn. A day of 20,000 calls costs as much as its last hour.
 */
export class DayBook {
  #dayStartMs: number | undefined;
  #readMs = 0;
  #quarters = new Map<number, Quarter & { readonly readMs: number }>();
  /** The quarters in which calls arrived that went on when we looked last. */
  #open: ReadonlySet<number> = new Set();

  /** What all of the day's calls that are over have come to, the earliest quarter first. */
  async read(reader: Reader, day: DayNow): Promise<readonly Quarter[]> {
    if (this.#dayStartMs !== day.dayStartMs) this.#begin(day.dayStartMs);
    const all = quartersOf(day);
    const due = this.#due(all, day.nowMs);
    for (const fromMs of due) {
      const over = await reader.all(callsOver, fromMs, fromMs + quarterMs);
      this.#quarters.set(fromMs, { fromMs, over, readMs: day.nowMs });
    }
    this.#open = new Set(day.going.map(({ arrivedMs }) => quarterOf(arrivedMs, day.dayStartMs)));
    this.#readMs = day.nowMs;
    return all.flatMap((fromMs) => this.#quarters.get(fromMs) ?? []);
  }

  #begin(dayStartMs: number): void {
    this.#dayStartMs = dayStartMs;
    this.#quarters.clear();
  }

  #due(all: readonly number[], nowMs: number): number[] {
    const isDue = (fromMs: number) =>
      !this.#quarters.has(fromMs) || this.#open.has(fromMs) || fromMs + quarterMs > this.#readMs - lateMs;
    const readAt = (fromMs: number) => this.#quarters.get(fromMs)?.readMs ?? 0;
    const old = all
      .filter((fromMs) => !isDue(fromMs) && Math.abs(nowMs - readAt(fromMs)) >= oldMs)
      .toSorted((one, other) => readAt(one) - readAt(other));
    return [...all.filter(isDue), ...old.slice(0, mostOld)];
  }
}

/** When the quarter of an hour began in which something happened. */
export function quarterOf(atMs: number, dayStartMs: number): number {
  return atMs - ((atMs - dayStartMs) % quarterMs);
}

function quartersOf({ dayStartMs, nowMs }: DayNow): number[] {
  const many = Math.max(1, Math.floor((nowMs - dayStartMs) / quarterMs) + 1);
  return Array.from({ length: many }, (_, quarter) => dayStartMs + quarter * quarterMs);
}
