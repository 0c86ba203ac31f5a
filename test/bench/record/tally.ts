import { type Kind, kinds } from "./decisions.ts";
import type { Step } from "./line.ts";

/** What was measured in one go; times in milliseconds. */
export interface Tally {
  readonly seconds: number;
  /** How long each decision took. */
  readonly ms: Readonly<Record<Kind, number[]>>;
  /** How many requests the record did not answer, of {@link asked}. */
  readonly unanswered: number;
  /** How many requests wait for what the record says: all but `/connect`, which is answered from memory. */
  readonly asked: number;
}

/** Counts decisions while they are taken. */
export class Counter {
  readonly #ms = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, number[]>;
  #asked = 0;
  #unanswered = 0;

  count(step: Step, isAnswered: boolean, ms: number): void {
    const kind = step === "idle" ? "free" : step;
    if (kind !== "connects") this.#asked += 1;
    if (isAnswered) this.#ms[kind].push(ms);
    else this.#unanswered += 1;
  }

  tally(seconds: number): Tally {
    return { seconds, ms: this.#ms, asked: this.#asked, unanswered: this.#unanswered };
  }
}

/** How many decisions were taken in a second: of one kind, or of all. */
export function ratePerSecond({ ms, seconds }: Tally): number {
  return Object.values(ms).reduce((sum, { length }) => sum + length, 0) / seconds;
}

/** How many requests that wait for the record were answered by it in a second. */
export function answeredPerSecond({ asked, unanswered, seconds }: Tally): number {
  return (asked - unanswered) / seconds;
}

/** Of some figures, the one below which that share of them lies. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = Float64Array.from(figures).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
