import type { Call, Frame } from "../calls/call.ts";
import type { DialQueueOrder, EnqueueOrder } from "../twiml/outcome.ts";

/** A caller's time in a queue, from `<Enqueue>` to whatever ends it. */
export interface Stay {
  readonly call: Call;
  readonly queue: Queue;
  readonly order: EnqueueOrder;
  /** The document that holds the `<Enqueue>`: it goes on when there is no action. */
  readonly frame: Frame;
  readonly enqueuedMs: number;
  /** When a rep's Dial took the caller; undefined while they wait. */
  dequeuedMs: number | undefined;
  /** Whether Twilio is to report `bridging-in-process` when the caller is taken. */
  readonly reportsBridging: boolean;
}

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

/** A queue: callers in the order in which they came, and reps who listen for the next. */
export class Queue {
  readonly sid: string;
  readonly createdMs: number;
  name: string;
  maxSize: number;
  updatedMs: number;
  readonly members: Stay[] = [];
  /** Callers who have been taken and hear the document before the bridge: they may come back. */
  readonly taken = new Set<Stay>();
  readonly listeners: QueueDial[] = [];

  constructor(sid: string, name: string, maxSize: number, createdMs: number) {
    this.sid = sid;
    this.name = name;
    this.maxSize = maxSize;
    this.createdMs = createdMs;
    this.updatedMs = createdMs;
  }

  /** The place of a caller, 1 at the front; 0 when not in this queue. */
  positionOf(call: Call): number {
    return this.members.findIndex((stay) => stay.call === call) + 1;
  }

  /** Takes a caller out, wherever they stand. */
  remove(stay: Stay): void {
    this.taken.delete(stay);
    const place = this.members.indexOf(stay);
    if (place >= 0) this.members.splice(place, 1);
  }

  /** Lets a rep listen; who has dialled first is served first, even if a caller was lost to them meanwhile. */
  addListener(dial: QueueDial): void {
    const place = this.listeners.findIndex(({ dialedMs }) => dialedMs > dial.dialedMs);
    this.listeners.splice(place < 0 ? this.listeners.length : place, 0, dial);
  }

  /** Lets a rep listen no longer. */
  removeListener(dial: QueueDial): void {
    const place = this.listeners.indexOf(dial);
    if (place >= 0) this.listeners.splice(place, 1);
  }

  /** The mean wait of the callers now in the queue, in whole seconds. */
  averageWaitSeconds(nowMs: number): number {
    if (this.members.length === 0) return 0;
    const total = this.members.reduce((sum, stay) => sum + (nowMs - stay.enqueuedMs), 0);
    return Math.floor(total / this.members.length / 1000);
  }
}

/** How long a caller has waited in the queue, or waited until they were taken, in whole seconds. */
export function waitedSeconds({ enqueuedMs, dequeuedMs }: Stay, nowMs: number): number {
  return Math.floor(((dequeuedMs ?? nowMs) - enqueuedMs) / 1000);
}
