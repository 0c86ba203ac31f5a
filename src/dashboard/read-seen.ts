import type { DurableRecord } from "../record/record.ts";
import type { Clock } from "../runtime/clock.ts";
import type { QueueOrder } from "../dispatch/queue-order.ts";
import type { LineReader } from "./line-reader.ts";
import type { LineView } from "./line-view.ts";
import { numbersOf } from "./metrics.ts";
import type { Seen } from "./seen.ts";

interface SeenParts {
  /** Undefined when the line keeps no record. */
  readonly reader: Pick<LineReader, "read"> | undefined;
  readonly clock: Pick<Clock, "now">;
  readonly order: QueueOrder;
  /** What is turned off, and what was last known of it. */
  readonly record: Pick<DurableRecord, "switchedOff"> | undefined;
}

/** Reads what is to be seen, again and again: while the record does not answer, what it said last. */
export function readSeen({ reader, clock, order, record: kept }: SeenParts): () => Promise<Seen> {
  let last: LineView | undefined;
  return async () => {
    const view = await reader?.read();
    last = view ?? last;
    const record = reader === undefined ? "none" : view === undefined ? "away" : "answers";
    return {
      view: last ?? emptyView(clock.now(), order),
      record,
      isKnown: last !== undefined,
      switchedOff: kept?.switchedOff,
    };
  };
}

function emptyView(atMs: number, order: QueueOrder): LineView {
  const numbers = numbersOf({ over: [], going: [], reps: [], dayStartMs: atMs, targetSeconds: 1 });
  return {
    atMs,
    numbers,
    queues: order.map((queue) => ({ queue, numbers })),
    waiting: [],
    reps: [],
    callBacks: [],
    charts: { waiting: { atMs: [], queues: [] }, quarters: [], waits: [] },
  };
}
