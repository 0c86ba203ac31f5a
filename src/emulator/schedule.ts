import { Heap } from "./heap.ts";

interface Entry {
  readonly dueMs: number;
  readonly order: number;
  task: () => void;
  /** Cancelled, or carried out: either way it cannot be cancelled any more. */
  done: boolean;
}

/** So many cancelled events may wait for their time to come. */
const fewCancelled = 10_000;

/** What is to happen, ordered by time, then by the order in which it was scheduled. */
export class Schedule {
  readonly #entries = new Heap<Entry>((a, b) => a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order));
  #scheduled = 0;
  #cancelled = 0;

  /** When the next event is due, in milliseconds; one that was cancelled may still stand there. */
  get nextDueMs(): number | undefined {
    return this.#entries.peek()?.dueMs;
  }

  /** Adds an event; the answer cancels it. */
  add(dueMs: number, task: () => void): () => void {
    const entry: Entry = { dueMs, order: this.#scheduled, task, done: false };
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
