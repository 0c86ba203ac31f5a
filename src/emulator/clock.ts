import { Holds } from "./holds.ts";
import { Schedule, type TieOrder } from "./schedule.ts";
import { Turns } from "./turns.ts";

/** Whether time passes by itself or only by {@link EmulatorClock.advance}. */
export type Pace = "virtual" | "real";

/** What is out of the ordinary about a clock. */
export interface ClockSettings {
  /** Is told what a task throws at real pace; in virtual time it reaches whoever moves the time. */
  readonly onFault?: (error: unknown) => void;
  /** Puts events that are due at the same time into another order than the one they were scheduled in. */
  readonly ties?: TieOrder | undefined;
  /** Whether events that are due at the same time happen together, without waiting for what each has begun. */
  readonly atOnce?: boolean;
  /** Is called when an action or an advance is over; what it throws reaches whoever waits for that. */
  readonly onSettled?: (() => void) | undefined;
}

/** What one action of a person or of a test has caused and is not done yet. */
interface Cause {
  pending: number;
  settled: () => void;
}

/** An action that has begun; the promise is kept when it has settled. */
interface Settling {
  readonly cause: Cause;
  readonly promise: Promise<void>;
}

/** Keeps what follows from an action tied to it: the answer to a webhook belongs to whoever made it necessary. */
export interface Link {
  /** Goes on with what was waited for, and lets go of the cause. */
  resume(task: () => void): void;
}

/** How long an action is followed at most, in milliseconds: a call that redirects for ever never settles. */
const longestActMs = 60_000;

/** Nothing is scheduled further away than that, in milliseconds: three hundred years. */
const longestDelayMs = 1e13;
/** A longer timer than that ends at once in Node. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * The emulator's one event loop, with two paces.
 *
 * Events are ordered by time, then by the order in which they were scheduled,
 * so that a run in virtual time always repeats. A step takes one event, moves
 * time to it, and lets everything real end that it has begun, a webhook over
 * HTTP above all, before the next one. At real pace the same events wait for
 * their time to come.
 *
 * It fits the server's own clock as well, so that a server in the same process
 * can live in virtual time; what it does in `run` counts as something real.
 */
export class EmulatorClock {
  readonly pace: Pace;
  readonly #events: Schedule;
  readonly #holds = new Holds();
  readonly #turns = new Turns();
  /** The actions that are waited for at real pace. */
  readonly #acts = new Set<Cause>();
  #nowMs: number;
  #cause: Cause | undefined;
  #closed = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #onFault: (error: unknown) => void;
  readonly #atOnce: boolean;
  readonly #onSettled: () => void;

  /** A clock that shows `startMs`, in milliseconds since 1970; at real pace it shows the machine's time. */
  constructor(
    pace: Pace,
    startMs: number,
    { onFault = rethrow, ties, atOnce = false, onSettled = () => {} }: ClockSettings = {},
  ) {
    this.pace = pace;
    this.#events = new Schedule(ties);
    this.#atOnce = atOnce;
    this.#nowMs = startMs;
    this.#onFault = onFault;
    this.#onSettled = onSettled;
  }

  /** The time now, in milliseconds since 1970. */
  now(): number {
    return this.pace === "virtual" ? this.#nowMs : Date.now();
  }

  /** Calls `task` once, `delayMs` milliseconds from now; the answer cancels it. */
  after(delayMs: number, task: () => void): () => void {
    if (this.#closed) return () => {};
    const dueMs = this.now() + (delayMs > 0 ? Math.min(delayMs, longestDelayMs) : 0);
    const isNext = dueMs < (this.#events.nextDueMs ?? Number.POSITIVE_INFINITY);
    const cancel = this.#events.add(dueMs, task);
    if (this.pace === "real" && isNext) this.#waitForNext();
    return cancel;
  }

  /** Carries out something real; until it is done, virtual time stands still. */
  async run<T>(task: () => Promise<T>): Promise<T> {
    const release = this.hold();
    try {
      return await task();
    } finally {
      release();
    }
  }

  /** Says that something real has begun; the answer says that it is over. */
  hold(): () => void {
    return this.#holds.begin();
  }

  /** Lets virtual time pass, and everything due in it happen. Throws at real pace, where time passes by itself. */
  async advance({ seconds }: { readonly seconds: number }): Promise<void> {
    if (this.pace === "real") throw new Error("time passes by itself here: start the emulator with a virtual clock");
    if (!(seconds >= 0)) throw new Error(`time cannot pass by ${seconds} seconds`);
    await this.#inTurn(async () => {
      const untilMs = this.#nowMs + seconds * 1000;
      await this.#holds.idle();
      while (await this.#step(untilMs));
      this.#nowMs = Math.max(this.#nowMs, untilMs);
    });
  }

  /**
   * Does something, and waits until the world has settled: no webhook is on
   * its way that it has caused, directly or by the answer to another one.
   * Every call then waits for a key, a partner or a timer of its own; timers
   * only run with {@link advance}, except those due before a caused answer.
   */
  async act(task: () => void): Promise<void> {
    await this.#inTurn(async () => {
      await this.#holds.idle();
      const settled = this.#begin(task);
      if (this.pace === "real") return this.#patiently(settled);
      const untilMs = this.#nowMs + longestActMs;
      await this.#holds.idle();
      while (settled.cause.pending > 0 && (await this.#step(untilMs)));
      if (!this.#holds.isIdle) await this.#holds.idle();
    });
  }

  /** Ties what follows later to the action that is being carried out now. */
  link(): Link {
    const cause = this.#cause;
    if (cause !== undefined) cause.pending += 1;
    return {
      resume: (task) => {
        try {
          this.#within(cause, task);
        } finally {
          if (cause !== undefined) cause.pending -= 1;
          if (cause?.pending === 0) cause.settled();
        }
      },
    };
  }

  /** Forgets everything that is still to come, and takes nothing new. */
  close(): void {
    this.#closed = true;
    this.#events.clear();
    clearTimeout(this.#timer);
    for (const act of this.#acts) act.settled();
  }

  #begin(task: () => void): Settling {
    const cause: Cause = { pending: 0, settled: () => {} };
    const promise = new Promise<void>((resolve) => {
      cause.settled = resolve;
    });
    this.#within(cause, task);
    if (cause.pending === 0) cause.settled();
    return { cause, promise };
  }

  #within(cause: Cause | undefined, task: () => void): void {
    const outer = this.#cause;
    this.#cause = cause;
    try {
      task();
    } finally {
      this.#cause = outer;
    }
  }

  /** Waits at real pace until an action has settled, until it takes too long, or until the clock is closed. */
  async #patiently({ cause, promise }: Settling): Promise<void> {
    if (this.#closed) return;
    const limit = setTimeout(cause.settled, longestActMs).unref();
    this.#acts.add(cause);
    await promise;
    this.#acts.delete(cause);
    clearTimeout(limit);
  }

  /** Takes the next event that is due by then, if there is one. */
  async #step(untilMs: number): Promise<boolean> {
    const dueMs = this.#events.nextDueMs;
    if (this.#atOnce && !this.#holds.isIdle && dueMs !== this.#nowMs) {
      await this.#holds.idle();
      return true;
    }
    if (dueMs === undefined || dueMs > untilMs) return false;
    const task = this.#events.take();
    if (task === undefined) return true;
    this.#nowMs = Math.max(this.#nowMs, dueMs);
    this.#within(undefined, task);
    if (!this.#atOnce && !this.#holds.isIdle) await this.#holds.idle();
    return true;
  }

  /** Lets the machine wake us when the next event is due. */
  #waitForNext(): void {
    clearTimeout(this.#timer);
    const dueMs = this.#events.nextDueMs;
    if (dueMs === undefined) return;
    const waitMs = Math.min(Math.max(0, dueMs - this.now()), longestTimerMs);
    this.#timer = setTimeout(() => {
      this.#catchUp();
    }, waitMs).unref();
  }

  /** Lets everything happen at real pace that is due by now, in the same order as in virtual time. */
  #catchUp(): void {
    for (;;) {
      const dueMs = this.#events.nextDueMs;
      if (dueMs === undefined || dueMs > this.now()) break;
      const task = this.#events.take();
      if (task !== undefined) this.#attempt(task);
    }
    this.#waitForNext();
  }

  #attempt(task: () => void): void {
    try {
      this.#within(undefined, task);
    } catch (error) {
      this.#onFault(error);
    }
  }

  /** Only one advance or act at a time moves the world. At real pace nothing has to wait for another. */
  async #inTurn(task: () => Promise<void>): Promise<void> {
    await (this.pace === "real" ? task() : this.#turns.take(task));
    this.#onSettled();
  }
}

function rethrow(error: unknown): never {
  throw error;
}
