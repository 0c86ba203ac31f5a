import type { QueueName, QueueOrder } from "./queue-order.ts";

/**
 * How waiting callers are ordered.
 *
 * `strict`: by queue, then by arrival. `target`: each queue has a target wait,
 * and the caller whose arrival + target is earliest comes first, so nobody can
 * be overtaken by someone who rang more than the difference of the targets
 * later.
 */
export type Ordering =
  | { readonly kind: "strict"; readonly queues: QueueOrder }
  | { readonly kind: "target"; readonly targetSeconds: ReadonlyMap<QueueName, number> };

/** A caller's place in the order of service: who has the smaller `major`, then the smaller `minor`, comes first. */
export interface ServiceRank {
  readonly major: number;
  readonly minor: number;
}

/** The place of a caller who rang a queue's number at `arrivedMs`. A queue that the line does not have comes last. */
export function serviceRank(ordering: Ordering, queue: QueueName, arrivedMs: number): ServiceRank {
  if (ordering.kind === "strict") {
    const place = ordering.queues.indexOf(queue);
    return { major: place < 0 ? ordering.queues.length : place, minor: arrivedMs };
  }
  const targetSeconds = ordering.targetSeconds.get(queue) ?? Math.max(...ordering.targetSeconds.values());
  return { major: 0, minor: arrivedMs + targetSeconds * 1000 };
}

/** Whether one place in the order of service is surely before another. */
export function goesBefore(one: ServiceRank, other: ServiceRank): boolean {
  return one.major < other.major || (one.major === other.major && one.minor < other.minor);
}
