import type { QueueName } from "../dispatch/queue-order.ts";
import type { CallEvent } from "./call-events.ts";
import type { Write } from "./database.ts";
import type { WaitingRow } from "./tables/calls.ts";

/** A caller who is moved by REST to the queue where a rep listens. */
export interface Bringing {
  readonly caller: WaitingRow;
  readonly into: QueueName;
}

/** Something that a decision changes, or has done once it stands. */
export type Change =
  | Write
  /** The log is told of it; with a write, only where that has changed something. */
  | { readonly event: CallEvent; readonly if?: Write }
  | { readonly bringing: Bringing };

/** Something has happened, for the log. */
export function told(event: CallEvent): Change {
  return { event };
}
