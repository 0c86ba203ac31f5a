import type { Clock } from "../../src/runtime/clock.ts";

/** A clock that a test moves by hand. */
export class ManualClock implements Clock {
  #now: number;
  readonly #timers = new Set<{ at: number; task: () => void }>();
  readonly #running = new Set<Promise<unknown>>();

  constructor(startMs = Date.UTC(2026, 0, 1)) {
    this.#now = startMs;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, task: () => void): () => void {
    const timer = { at: this.#now + delayMs, task };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    const work = task();
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }

  /** How many milliseconds from now each waiting task is due, the next one first. */
  get waiting(): number[] {
    return [...this.#timers].map(({ at }) => at - this.#now).sort((a, b) => a - b);
  }

  /** Waits until nothing is at work in the background. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  /** Moves time, carries out in order what falls due, and waits for the work that comes of it. */
  async advance({ seconds }: { readonly seconds: number }): Promise<void> {
    await this.settled();
    const end = this.#now + seconds * 1000;
    for (let timer = this.#nextUntil(end); timer !== undefined; timer = this.#nextUntil(end)) {
      this.#timers.delete(timer);
      this.#now = timer.at;
      timer.task();
      await this.settled();
    }
    this.#now = end;
  }

  #nextUntil(end: number) {
    return [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
