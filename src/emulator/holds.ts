/** What real things are going on now, for whoever has to wait until none is. */
export class Holds {
  #going = 0;
  #waiters: (() => void)[] = [];

  get isIdle(): boolean {
    return this.#going === 0;
  }

  /** Says that something real has begun; the answer says that it is over. */
  begin(): () => void {
    this.#going += 1;
    return () => {
      this.#going -= 1;
      if (this.#going > 0) return;
      const waiters = this.#waiters;
      this.#waiters = [];
      for (const waiter of waiters) waiter();
    };
  }

  /** Resolves when nothing real is going on. */
  async idle(): Promise<void> {
    while (this.#going > 0) {
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
  }
}
