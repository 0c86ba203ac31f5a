import type { TieSettings } from "./ties.ts";

/** Which orders are tried. */
export interface Exploration {
  /** The seeds themselves, or how many from 1 on. */
  readonly seeds: number | readonly number[];
  /** By how many milliseconds an event may be later than it was meant, so that near things may swap, too. Default 0. */
  readonly jitterMs?: number;
}

/** What a story hands on: `startTwilio({ ...order, … })`. */
export type Order = TieSettings & { readonly tieSeed: number };

/** A story has failed in one order of events; the cause says how. */
export class ExploredError extends Error {
  readonly seed: number;

  constructor(seed: number, of: Exploration, cause: unknown) {
    const jitter = of.jitterMs === undefined ? "" : `, jitterMs: ${of.jitterMs}`;
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`in the order of seed ${seed}: ${why}\n\nThis order alone: explore({ seeds: [${seed}]${jitter} }, story)`, {
      cause,
    });
    this.name = "ExploredError";
    this.seed = seed;
  }
}

/**
 * Tells a story once for each seed, one after another, each time with another
 * order of what happens at the same virtual time. Throws at the first order in
 * which the story does, and names its seed.
 */
export async function explore(exploration: Exploration, story: (order: Order) => Promise<void>): Promise<void> {
  const { seeds, jitterMs = 0 } = exploration;
  const tried = typeof seeds === "number" ? Array.from({ length: seeds }, (_, index) => index + 1) : seeds;
  if (tried.length === 0) throw new Error("there is no order to try: give at least one seed");
  for (const seed of tried) {
    try {
      await story({ tieSeed: seed, tieJitterMs: jitterMs });
    } catch (error) {
      throw new ExploredError(seed, exploration, error);
    }
  }
}
