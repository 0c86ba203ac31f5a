/** Lets one task after another have its turn, in the order in which they ask. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  async take(task: () => Promise<void>): Promise<void> {
    const before = this.#last;
    let done = () => {};
    this.#last = new Promise((resolve) => {
      done = resolve;
    });
    await before;
    try {
      await task();
    } finally {
      done();
    }
  }
}
