/** The newest entries of something that has no end; older ones are forgotten. */
export class Recent<T> implements Iterable<T> {
  readonly #keep: number;
  #entries: T[] = [];
  #total = 0;

  constructor(keep: number) {
    this.#keep = keep;
  }

  /** How many entries there have been, the forgotten ones among them. */
  get total(): number {
    return this.#total;
  }

  /** Adds an entry; the oldest may be forgotten for it. */
  add(entry: T): void {
    this.#entries.push(entry);
    this.#total += 1;
    // Forgetting many at a time costs next to nothing for each.
    if (this.#entries.length > 2 * this.#keep) this.#entries = this.#newest();
  }

  /** The kept entries, oldest first. */
  toArray(): readonly T[] {
    return this.#newest();
  }

  [Symbol.iterator](): Iterator<T> {
    return this.toArray()[Symbol.iterator]();
  }

  clear(): void {
    this.#entries = [];
  }

  #newest(): T[] {
    return this.#entries.slice(Math.max(0, this.#entries.length - this.#keep));
  }
}
