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

/** What keeps a place in the order of service until its customer is rung back. */
export interface PlaceOfCallBack {
  readonly queue: QueueName;
  /** The arrival by which the place goes. */
  readonly placeMs: number;
  /** Whether the number had never had a talk with us when it asked. */
  readonly isStranger: boolean;
}

/** Later than any arrival, in milliseconds. */
const afterEveryArrivalMs = 1e15;

/**
 * The place of a call-back: that of a caller who stays on the line, unless it is a stranger's.
 *
 * A made-up caller presses a key and is gone, a customer waits. So whoever has
 * never had a talk with us is rung back after all who are on the line: by
 * `strict` after those of the same queue, and still before lower queues; by
 * `target`, where no queue is higher than another, after everybody.
 */
export function callBackRank(ordering: Ordering, { queue, placeMs, isStranger }: PlaceOfCallBack): ServiceRank {
  const { major, minor } = serviceRank(ordering, queue, placeMs);
  return { major, minor: isStranger ? minor + afterEveryArrivalMs : minor };
}

/** Whether one place in the order of service is surely before another. */
export function goesBefore(one: ServiceRank, other: ServiceRank): boolean {
  return one.major < other.major || (one.major === other.major && one.minor < other.minor);
}
