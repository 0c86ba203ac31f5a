import { type Clock, stopwatch } from "../runtime/clock.ts";

/** Whoever has asked within this time will ask again, in milliseconds. */
const recentMs = 5000;
/** How long it is waited for, in milliseconds. */
const longestMs = 5000;
/** So long whoever has heard that we stop may go on sending what was on its way, in milliseconds. */
const onItsWayMs = 500;

/**
 * Whoever asks `/readyz` again and again, as a balancer does to know whom to send requests to.
 *
 * A server that stops before its balancer knows is sent requests that nobody answers any more.
 */
export class Balancer {
  readonly #clock: Clock;
  #askedMs = Number.NEGATIVE_INFINITY;
  #onAsked = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** It has asked, and is given the answer. */
  asked(): void {
    this.#askedMs = stopwatch(this.#clock);
    this.#onAsked();
  }

  /** Resolves when it has asked once more and acted on the answer; at once where nobody has asked lately. */
  async hasHeard(): Promise<void> {
    if (stopwatch(this.#clock) - this.#askedMs > recentMs) return;
    await new Promise<void>((resolve) => {
      const giveUp = this.#clock.after(longestMs, resolve);
      this.#onAsked = () => {
        giveUp();
        this.#clock.after(onItsWayMs, resolve);
      };
    });
  }
}
