import { backoff } from "../runtime/backoff.ts";
import type { Clock } from "../runtime/clock.ts";

/** The pauses between two attempts to reach what was lost: after the first failure, a second. */
const pauses = { baseMs: 500, longestMs: 10_000 };

/** What a breaker is made of. */
export interface BreakerParts {
  readonly clock: Clock;
  /** Finds out whether what was lost is back; rejects when it is not. */
  probe(): Promise<void>;
  readonly onLost: (error: unknown) => void;
  readonly onBack: () => void;
}

/**
 * Keeps a dead database from costing every request its time limit: after the
 * first failure nobody asks it any more but a probe, in the background, until
 * one succeeds.
 */
export class Breaker {
  readonly #parts: BreakerParts;
  #problem: Error | undefined;
  #failures = 0;
  #isClosed = false;
  #cancel: () => void = () => {};

  constructor(parts: BreakerParts, problem?: Error) {
    this.#parts = parts;
    this.#problem = problem;
  }

  /** What keeps us from asking; undefined when nothing does. */
  get problem(): Error | undefined {
    return this.#problem;
  }

  /** Says that something has failed. */
  trip(error: unknown): void {
    if (this.#isClosed) return;
    const isNew = this.#failures === 0;
    this.#problem = asError(error);
    this.#failures += 1;
    if (!isNew) return;
    this.#parts.onLost(error);
    this.#probeLater();
  }

  /** Tries at once; resolves when it is known whether that went well. */
  async try(): Promise<void> {
    this.#cancel();
    try {
      await this.#parts.probe();
    } catch (error) {
      if (this.#isClosed) return;
      if (this.#failures === 0) this.#parts.onLost(error);
      this.#failures += 1;
      this.#problem = asError(error);
      this.#probeLater();
      return;
    }
    if (this.#isClosed) return;
    this.#failures = 0;
    this.#problem = undefined;
    this.#parts.onBack();
  }

  /** Tries no more. */
  close(): void {
    this.#isClosed = true;
    this.#cancel();
  }

  #probeLater(): void {
    const { clock } = this.#parts;
    this.#cancel = clock.after(backoff(this.#failures, pauses), () => {
      void clock.run(() => this.try());
    });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error("it failed without saying why");
}
