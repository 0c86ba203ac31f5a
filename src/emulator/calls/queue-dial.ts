import type { Queue, Stay } from "../queues/queue.ts";
import type { DialQueueOrder } from "../twiml/outcome.ts";
import type { Call, Frame } from "./call.ts";

/** A rep's Dial of a queue, from the verb to its action. */
export interface QueueDial {
  readonly rep: Call;
  readonly frame: Frame;
  readonly order: DialQueueOrder;
  readonly queue: Queue;
  readonly dialedMs: number;
  /** The caller who has been taken for this rep. */
  taken: Stay | undefined;
}
