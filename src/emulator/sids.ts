import { createHash } from "node:crypto";

/**
 * Names for calls, queues and the rest: two letters and 32 hexadecimal digits.
 *
 * They come from a seed, so that the same story has the same SIDs every time.
 */
export class Sids {
  readonly #seed: string;
  readonly #given = new Map<string, number>();

  constructor(seed: number | string) {
    this.#seed = String(seed);
  }

  /** The next SID of a kind, for example `CA` for a call. */
  next(prefix: string): string {
    return prefix + this.#hex(prefix).slice(0, 32);
  }

  /**
   * The SID of a queue: made of its name alone the first time, so that it can be
   * known beforehand; a queue that comes again after it was deleted has another.
   */
  queue(name: string): string {
    const times = this.#count(`queue ${name}`);
    return `QU${digest(times === 0 ? name : `${name} ${times}`).slice(0, 32)}`;
  }

  /** The next identifier of the form that HTTP headers use. */
  uuid(): string {
    const hex = this.#hex("uuid");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
  }

  #hex(kind: string): string {
    // A hash costs more than anything else in a webhook, so one of them serves many SIDs.
    const number = this.#count(kind);
    if (number % 4096 === 0 || this.#bases.get(kind) === undefined) {
      this.#bases.set(kind, digest(`${this.#seed} ${kind} ${Math.floor(number / 4096)}`).slice(0, 29));
    }
    return `${this.#bases.get(kind)}${(number % 4096).toString(16).padStart(3, "0")}`;
  }

  readonly #bases = new Map<string, string>();

  #count(kind: string): number {
    const number = this.#given.get(kind) ?? 0;
    this.#given.set(kind, number + 1);
    return number;
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
