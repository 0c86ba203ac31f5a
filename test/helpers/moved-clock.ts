import type { Clock } from "../../src/runtime/clock.ts";

/** The clock of a machine that somebody sets: it shows another time than Twilio's, and goes as fast. */
export class MovedClock implements Clock {
  readonly #true: Clock;
  #aheadMs = 0;
  #sleptMs = 0;

  constructor(clock: Clock) {
    this.#true = clock;
  }

  /** Sets it forward, or back by a negative number of seconds. */
  jump(seconds: number): void {
    this.#aheadMs += seconds * 1000;
  }

  /** Lets so many seconds go by in which nothing happens: no timer goes off. */
  sleep(seconds: number): void {
    this.#sleptMs += seconds * 1000;
  }

  now(): number {
    return this.steady() + this.#aheadMs;
  }

  steady(): number {
    return this.#true.now() + this.#sleptMs;
  }

  after(delayMs: number, task: () => void): () => void {
    return this.#true.after(delayMs, task);
  }

  run<T>(task: () => Promise<T>): Promise<T> {
    return this.#true.run(task);
  }
}
