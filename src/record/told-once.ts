import { backoff } from "../runtime/backoff.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";

/** Tells the record something; gives whether it has it. */
export type Tell = (isLate: boolean) => Promise<boolean>;

/** What keeps what is told once is made of. */
export interface ToldOnceParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the record does not answer. */
  readonly isAway: () => boolean;
}

/** So often the record is told at once: a decision may come too late without the record being away. */
const mostTries = 2;
/** How soon it is told again; every round that came to nothing doubles the pause. */
const pauses = { baseMs: 5000, longestMs: 60_000 };
/** So much is kept at most. */
const mostKept = 10_000;
/** So often something is told that fails by our own fault; with the pauses, for an hour and a half. */
const mostFaults = 100;

/**
 * Keeps what Twilio tells only once until the record has it: who hung up, who was put through, a STOP.
 *
 * While the record does not answer, all wait in their order. What fails with the record there is our own fault: it is set
 * aside and told again now and then, so that a mended table still gets it, and keeps nobody else waiting.
 */
export class ToldOnce {
  readonly #parts: ToldOnceParts;
  readonly #kept: Tell[] = [];
  #setAside: { readonly tell: Tell; faults: number }[] = [];
  #fruitless = 0;
  #isWaiting = false;
  #isClosed = false;
  #cancel: () => void = () => {};
  /** One telling of all at a time: whoever comes meanwhile waits for it. */
  #telling: Promise<void> = Promise.resolve();

  constructor(parts: ToldOnceParts) {
    this.#parts = parts;
  }

  /** How much waits to be recorded. */
  get size(): number {
    return this.#kept.length + this.#setAside.length;
  }

  /** Resolves when the record has it, or it is kept for later. */
  async tell(tell: Tell): Promise<void> {
    if (this.#kept.length === 0 && (await this.#isTold(tell, false))) return;
    if (this.size >= mostKept || this.#isClosed) {
      this.#parts.log.error("something that is told only once was not recorded: too much waits for the record");
      return;
    }
    if (this.size === 0) this.#parts.log.warn("what is told only once is kept in memory until the record takes it");
    if (this.#kept.length > 0 || this.#parts.isAway()) this.#kept.push(tell);
    else this.#setAside.push({ tell, faults: 1 });
    this.#later();
  }

  /** The record is back: it is told at once. */
  soon(): void {
    this.#fruitless = 0;
    if (this.size > 0) this.#later(0);
  }

  /** Tells it for the last time; says what the record will never have. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancel();
    if (this.size > 0) await this.#tellAll();
    if (this.size > 0) this.#parts.log.error({ lost: this.size }, "what was told only once was not recorded");
  }

  async #isTold(tell: Tell, isLate: boolean): Promise<boolean> {
    for (let tries = 0; tries < mostTries && !this.#parts.isAway(); tries += 1) if (await tell(isLate)) return true;
    return false;
  }

  #later(pauseMs = backoff(this.#fruitless, pauses)): void {
    if (this.#isClosed || (this.#isWaiting && pauseMs > 0)) return;
    this.#cancel();
    this.#isWaiting = true;
    const { clock } = this.#parts;
    this.#cancel = clock.after(pauseMs, () => {
      void clock.run(() => this.#round());
    });
  }

  async #round(): Promise<void> {
    const before = this.size;
    await this.#tellAll();
    this.#fruitless = this.size < before ? 0 : this.#fruitless + 1;
    this.#isWaiting = false;
    if (this.size > 0) this.#later();
    else this.#parts.log.info("the record has everything that was told meanwhile");
  }

  #tellAll(): Promise<void> {
    this.#telling = this.#telling.then(() => this.#tellEach());
    return this.#telling;
  }

  async #tellEach(): Promise<void> {
    for (let tell = this.#kept[0]; tell !== undefined; tell = this.#kept[0]) {
      const isTold = await this.#isTold(tell, true);
      if (!isTold && this.#parts.isAway()) return;
      this.#kept.shift();
      if (!isTold) this.#setAside.push({ tell, faults: 0 });
    }
    for (const one of this.#setAside) {
      if (this.#parts.isAway()) return;
      one.faults += 1;
      const isTold = await this.#isTold(one.tell, true);
      if (!isTold && one.faults < mostFaults) continue;
      if (!isTold) this.#parts.log.error({ lost: 1 }, "something that is told only once could not be recorded");
      this.#setAside = this.#setAside.filter((other) => other !== one);
    }
  }
}
