/** Timers of the machine that keep no process alive, and can all be cancelled at once. */
export class RealTimers {
  readonly #timers = new Set<NodeJS.Timeout>();

  /** Calls `task` once, `delayMs` milliseconds from now; the answer cancels it. */
  after(delayMs: number, task: () => void): () => void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      task();
    }, delayMs);
    timer.unref();
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
      clearTimeout(timer);
    };
  }

  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
