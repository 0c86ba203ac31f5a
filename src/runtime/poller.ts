import type { Clock } from "./clock.ts";

/** What a poller is made of. */
export interface PollerParts {
  readonly clock: Clock;
  /** Does the work once, and gives after how many milliseconds it is due again. Must not reject. */
  readonly round: () => Promise<number>;
  /** How soon a round follows when there is a reason to, in milliseconds. */
  readonly soonMs: number;
}

/** Work in the background that is done again and again, one round after another. */
export class Poller {
  readonly #parts: PollerParts;
  #running = false;
  #isNudged = false;
  #closed = false;
  #cancel: () => void = () => {};

  constructor(parts: PollerParts) {
    this.#parts = parts;
  }

  get isRunning(): boolean {
    return this.#running;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Begins with a round at once. */
  start(): void {
    this.#after(0);
  }

  /** There is a reason for a round: it comes soon, and soon after the one that is under way. */
  soon(): void {
    if (this.#running) this.#isNudged = true;
    else this.#after(this.#parts.soonMs);
  }

  close(): void {
    this.#closed = true;
    this.#cancel();
  }

  #after(delayMs: number): void {
    this.#cancel();
    if (this.#closed) return;
    this.#cancel = this.#parts.clock.after(delayMs, () => {
      void this.#parts.clock.run(() => this.#round());
    });
  }

  async #round(): Promise<void> {
    this.#running = true;
    this.#isNudged = false;
    const nextMs = await this.#parts.round();
    this.#running = false;
    this.#after(this.#isNudged ? this.#parts.soonMs : nextMs);
  }
}
