import { createRandom, exponential } from "../random.ts";

/** The two queues, the one that goes first first. */
export const queueNames = ["premium-customers", "customers"] as const;
export type QueueName = (typeof queueNames)[number];

export const meanTalkSeconds = 180;
export const premiumShare = 0.3;

/** A customer as drawn, before any dispatcher has seen them. */
export interface Arrival {
  /** When the customer rings, in seconds since the beginning. */
  readonly atSeconds: number;
  readonly queue: QueueName;
  /** How long the customer will talk. */
  readonly talkSeconds: number;
}

/** How busy a line is to be. */
export interface Demand {
  readonly reps: number;
  /** Share of the reps' time that the talks take. */
  readonly load: number;
}

/** How many customers ring in a second, so that the reps are that busy. */
export function arrivalsPerSecond({ reps, load }: Demand): number {
  return (load * reps) / meanTalkSeconds;
}

/** Customers who ring at random (Poisson) and talk for exponential times; the same ones for the same seed. */
export function* drawArrivals(demand: Demand & { readonly calls: number; readonly seed: number }): Generator<Arrival> {
  const random = createRandom(demand.seed);
  const meanGapSeconds = 1 / arrivalsPerSecond(demand);
  let atSeconds = 0;
  for (let call = 0; call < demand.calls; call += 1) {
    atSeconds += exponential(random, meanGapSeconds);
    const queue = random() < premiumShare ? "premium-customers" : "customers";
    yield { atSeconds, queue, talkSeconds: exponential(random, meanTalkSeconds) };
  }
}
