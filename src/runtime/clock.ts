/**
 * Where the server gets its time from.
 *
 * Everything that waits or works in the background goes through it, so that a
 * test can move time by hand and knows when the server has nothing left to do.
 * Time limits of single requests stay wall time.
 */
export interface Clock {
  /** The time now, in milliseconds since 1970. */
  now(): number;
  /** Milliseconds as a stopwatch counts them, which nobody can set; without it, nobody can set the time either. */
  steady?(): number;
  /** Calls `task` once, `delayMs` milliseconds from now; the answer cancels it. A waiting task keeps no process alive. */
  after(delayMs: number, task: () => void): () => void;
  /** Carries out work that no request waits for. Whoever moves this clock waits until it is done. */
  run<T>(task: () => Promise<T>): Promise<T>;
}

/** The time of the machine we run on. */
export const systemClock: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
  run: (task) => task(),
};

/** What a stopwatch shows, in milliseconds: for how long something takes, whatever becomes of the time of day meanwhile. */
export function stopwatch(clock: Pick<Clock, "now" | "steady">): number {
  return clock.steady?.() ?? clock.now();
}
