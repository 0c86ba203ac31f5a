import {
  arrivalsPerSecond,
  type Demand,
  drawArrivals,
  meanTalkSeconds,
  premiumShare,
  type QueueName,
  queueNames,
} from "./arrivals.ts";
import { type Served, serveIdeally } from "./ideal.ts";

/** How far the model may be off the formula. */
export const tolerance = 0.03;

/** The model beside the formula, for one class of customers. */
export interface CobhamCheck extends Demand {
  readonly queue: QueueName;
  readonly calls: number;
  readonly modelSeconds: number;
  readonly formulaSeconds: number;
  readonly isWithin: boolean;
}

/**
 * The mean wait in an M/M/c queue with non-preemptive priority (Cobham 1954):
 * W_k = W₀ / ((1 − σ_{k−1}) (1 − σ_k)), where W₀ is Erlang C's probability of
 * waiting × the mean time between two ends of talks while all reps talk, and
 * σ_k is the share of the reps' time that the classes 1 to k take.
 */
export function cobhamSeconds(queue: QueueName, demand: Demand): number {
  const perSecond = arrivalsPerSecond(demand);
  const shareOf = (rate: number) => (rate * meanTalkSeconds) / demand.reps;
  const premium = shareOf(perSecond * premiumShare);
  const all = shareOf(perSecond);
  const w0 = (erlangC(demand.reps, perSecond * meanTalkSeconds) * meanTalkSeconds) / demand.reps;
  return queue === "premium-customers" ? w0 / (1 - premium) : w0 / ((1 - premium) * (1 - all));
}

/** The probability that all of `reps` are busy when they are offered so much traffic, in Erlang. */
export function erlangC(reps: number, offered: number): number {
  let blocked = 1;
  for (let n = 1; n <= reps; n += 1) blocked = (offered * blocked) / (n + offered * blocked);
  return blocked / (1 - (offered / reps) * (1 - blocked));
}

/** What a model of the queue is: customers in, what became of them out. */
type Model = typeof serveIdeally;

/** Runs the model for so many customers, who come from their own random numbers, and puts the formula beside it. */
export function checkByCobham(demand: Demand, calls: number, model: Model = serveIdeally): CobhamCheck[] {
  const arrivals = drawArrivals({ ...demand, calls, seed: 1954 });
  const means = meanWaits(model(arrivals, { reps: demand.reps, webhookSeconds: 0 }));
  return queueNames.map((queue) => {
    const formulaSeconds = cobhamSeconds(queue, demand);
    const modelSeconds = means[queue];
    const isWithin = Math.abs(modelSeconds / formulaSeconds - 1) <= tolerance;
    return { ...demand, queue, calls, modelSeconds, formulaSeconds, isWithin };
  });
}

function meanWaits(customers: Iterable<Served>): Record<QueueName, number> {
  const sums = { "premium-customers": 0, customers: 0 };
  const counts = { "premium-customers": 0, customers: 0 };
  for (const { queue, joinedSeconds, takenSeconds } of customers) {
    sums[queue] += takenSeconds - joinedSeconds;
    counts[queue] += 1;
  }
  return {
    "premium-customers": sums["premium-customers"] / counts["premium-customers"],
    customers: sums.customers / counts.customers,
  };
}
