/** A line as queueing theory draws it: c reps, two queues, callers and talks at random, nobody gives up. */
export interface QueueModel {
  readonly reps: number;
  readonly handleSeconds: number;
  /** How busy the reps are, below 1. */
  readonly load: number;
  /** Which share of the callers is premium. */
  readonly premiumShare: number;
}

/** Somebody who had to wait. */
export interface Wait {
  readonly queue: "premium" | "regular";
  /** How many went before this caller on arrival. */
  readonly ahead: number;
  readonly seconds: number;
}

interface Waiting {
  readonly since: number;
  readonly ahead: number;
}

/**
 * Everybody who had to wait among so many calls: M/M/c, premium first, nobody's talk cut short.
 *
 * It shares no code with the estimate that it judges.
 */
export function simulateWaits(model: QueueModel, calls: number, seed: number): Wait[] {
  const random = mulberry32(seed);
  const arrivals = (model.reps * model.load) / model.handleSeconds;
  const premium: Waiting[] = [];
  const regular: Waiting[] = [];
  const waits: Wait[] = [];
  let now = 0;
  let busy = 0;
  for (let rung = 0; rung < calls;) {
    const rate = arrivals + busy / model.handleSeconds;
    now -= Math.log(1 - random()) / rate;
    if (random() * rate < arrivals) {
      rung++;
      const isPremium = random() < model.premiumShare;
      const ahead = premium.length + (isPremium ? 0 : regular.length);
      if (busy < model.reps) busy++;
      else (isPremium ? premium : regular).push({ since: now, ahead });
    } else {
      const queue = premium.length > 0 ? "premium" : "regular";
      const next = premium.shift() ?? regular.shift();
      if (next === undefined) busy--;
      else waits.push({ queue, ahead: next.ahead, seconds: now - next.since });
    }
  }
  return waits;
}

/** A small random generator: the same numbers from 0 to 1 for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
