import { Heap } from "./heap.ts";

/** How events are ordered that would be due at the same time. */
export interface TieOrder {
  /** The smaller comes first; events with the same rank come in the order in which they were scheduled. */
  rank(): number;
  /** How much later than it was meant an event is due, in milliseconds. */
  jitterMs(): number;
}

/** The order in which they were scheduled. */
const asScheduled: TieOrder = { rank: () => 0, jitterMs: () => 0 };

interface Entry {
  readonly dueMs: number;
  readonly rank: number;
  readonly order: number;
  task: () => void;
  /** Cancelled, or carried out: either way it cannot be cancelled any more. */
  done: boolean;
}

/** So many cancelled events may wait for their time to come. */
const fewCancelled = 10_000;

/** What is to happen, ordered by time, then by the order in which it was scheduled; or by the one that is given for ties. */
export class Schedule {
  readonly #entries = new Heap<Entry>(isBefore);
  readonly #ties: TieOrder;
  #scheduled = 0;
  #cancelled = 0;

  constructor(ties: TieOrder = asScheduled) {
    this.#ties = ties;
  }

  /** When the next event is due, in milliseconds; one that was cancelled may still stand there. */
  get nextDueMs(): number | undefined {
    return this.#entries.peek()?.dueMs;
  }

  /** Adds an event; the answer cancels it. */
  add(meantMs: number, task: () => void): () => void {
    const dueMs = meantMs + this.#ties.jitterMs();
    const entry: Entry = { dueMs, rank: this.#ties.rank(), order: this.#scheduled, task, done: false };
    this.#scheduled += 1;
    this.#entries.push(entry);
    return () => {
      this.#cancel(entry);
    };
  }

  /** Takes the next event away, and gives its task unless it was cancelled. */
  take(): (() => void) | undefined {
    const next = this.#entries.pop();
    if (next === undefined) return undefined;
    if (next.done) {
      this.#cancelled -= 1;
      return undefined;
    }
    next.done = true;
    return next.task;
  }

  clear(): void {
    this.#entries.keep(() => false);
    this.#cancelled = 0;
  }

  /** A cancelled event holds on to nothing, and when there are many they are thrown away. */
  #cancel(entry: Entry): void {
    if (entry.done) return;
    entry.done = true;
    entry.task = () => {};
    this.#cancelled += 1;
    if (this.#cancelled < fewCancelled || this.#cancelled < this.#entries.size / 2) return;
    this.#entries.keep((one) => !one.done);
    this.#cancelled = 0;
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  if (a.dueMs !== b.dueMs) return a.dueMs < b.dueMs;
  return a.rank < b.rank || (a.rank === b.rank && a.order < b.order);
}
