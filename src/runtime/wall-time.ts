import { type Clock, stopwatch } from "./clock.ts";
import type { Log } from "./log.ts";

/** The time was set, or the machine has slept: from one look to the next, the clock went so much further than the stopwatch. */
interface Jump {
  /** What the clock showed when that was noticed, in milliseconds since 1970. */
  readonly atMs: number;
  readonly byMs: number;
}

/** So much may clock and stopwatch differ between two looks, in milliseconds. */
const mostDriftMs = 5000;
/** So many jumps are remembered. */
const mostJumps = 50;

/** What the time of day is made of. */
export interface WallTimeParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Is called when the clock is found to have jumped. */
  readonly onJump?: (() => void) | undefined;
}

/** The time of day, with a memory for how it has jumped: a machine's clock can be wrong, and be put right. */
export class WallTime {
  readonly #parts: WallTimeParts;
  readonly #jumps: Jump[] = [];
  #seenMs: number;
  #seenSteadyMs: number;

  constructor(parts: WallTimeParts) {
    this.#parts = parts;
    this.#seenMs = parts.clock.now();
    this.#seenSteadyMs = stopwatch(parts.clock);
  }

  /** How often the clock has jumped. */
  jumps = 0;

  /** The time now, in whole milliseconds since 1970. Whether the clock has jumped since the last look is seen here. */
  now(): number {
    const { clock } = this.#parts;
    const [nowMs, steadyMs] = [clock.now(), stopwatch(clock)];
    const byMs = Math.round(nowMs - this.#seenMs - (steadyMs - this.#seenSteadyMs));
    this.#seenMs = nowMs;
    this.#seenSteadyMs = steadyMs;
    if (Math.abs(byMs) > mostDriftMs) this.#note({ atMs: Math.round(nowMs), byMs });
    return Math.round(nowMs);
  }

  /**
   * How long ago the clock showed that time, in milliseconds, as far as its jumps are known to us. Less than 0 for a time
   * that lies ahead.
   *
   * After a jump backwards the clock shows the same times twice: then the later one is meant.
   */
  since(markMs: number): number {
    let untilMs = Math.round(this.#seenMs);
    let passedMs = 0;
    for (const { atMs, byMs } of this.#jumps) {
      if (markMs >= atMs && markMs <= untilMs + mostDriftMs) break;
      passedMs += untilMs - atMs;
      untilMs = atMs - byMs;
    }
    return passedMs + untilMs - markMs;
  }

  #note(jump: Jump): void {
    const { log, onJump } = this.#parts;
    this.#jumps.unshift(jump);
    this.#jumps.splice(mostJumps);
    this.jumps += 1;
    const seconds = Math.round(jump.byMs / 1000);
    const way = seconds > 0 ? "forward" : "back";
    log.warn(
      { seconds },
      `the clock has jumped ${way} by ${Math.abs(seconds)} s: it was set, or the machine has slept`,
    );
    onJump?.();
  }
}
