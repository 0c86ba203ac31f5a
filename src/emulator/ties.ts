import type { TieOrder } from "./schedule.ts";

/** What a seed makes of events that are due at the same time. */
export interface TieSettings {
  /** Puts them into an order of its own, the same for the same seed; undefined: into the one they were scheduled in. */
  readonly tieSeed: number | undefined;
  /** By how many milliseconds an event may be later than it was meant; nothing without a seed. */
  readonly tieJitterMs: number;
}

/** The order of a seed; undefined when there is none. */
export function tieOrder({ tieSeed, tieJitterMs }: TieSettings): TieOrder | undefined {
  if (tieSeed === undefined) return undefined;
  const random = randomFrom(tieSeed);
  return {
    rank: random,
    jitterMs: tieJitterMs > 0 ? () => Math.floor(random() * (tieJitterMs + 1)) : () => 0,
  };
}

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
