import type { EmulatorClock } from "../clock.ts";
import type { EmulatorOptions } from "../options.ts";
import type { Sids } from "../sids.ts";
import { Queue } from "./queue.ts";

/** The queues of the account. They stay when they are empty, until somebody deletes them. */
export class Queues implements Iterable<Queue> {
  readonly #bySid = new Map<string, Queue>();
  readonly #byName = new Map<string, Queue>();
  readonly #options: EmulatorOptions;
  readonly #clock: EmulatorClock;
  readonly #sids: Sids;

  constructor(options: EmulatorOptions, clock: EmulatorClock, sids: Sids) {
    this.#options = options;
    this.#clock = clock;
    this.#sids = sids;
  }

  /** The queue of that name, if there is one. */
  named(name: string): Queue | undefined {
    return this.#byName.get(this.#key(name));
  }

  /** The queue of that SID, if there is one. */
  get(sid: string): Queue | undefined {
    return this.#bySid.get(sid);
  }

  /** Creates a queue; undefined when there is one of that name already. */
  create(name: string, maxSize = this.#options.defaultMaxQueueSize): Queue | undefined {
    if (this.#byName.has(this.#key(name))) return undefined;
    const queue = new Queue(this.#sids.queue(name), name, maxSize, this.#clock.now());
    this.#bySid.set(queue.sid, queue);
    this.#byName.set(this.#key(name), queue);
    return queue;
  }

  /** Gives a queue another name; false when another queue has it. */
  rename(queue: Queue, name: string): boolean {
    const other = this.named(name);
    if (other !== undefined && other !== queue) return false;
    this.#byName.delete(this.#key(queue.name));
    this.#byName.set(this.#key(name), queue);
    queue.name = name;
    return true;
  }

  /** Deletes a queue; false when somebody is in it (twilio.com/docs/voice/api/queue-resource). */
  delete(queue: Queue): boolean {
    if (queue.members.length > 0 || queue.taken.size > 0) return false;
    this.#bySid.delete(queue.sid);
    this.#byName.delete(this.#key(queue.name));
    return true;
  }

  clear(): void {
    this.#bySid.clear();
    this.#byName.clear();
  }

  #key(name: string): string {
    return this.#options.queueNamesMatchCase ? name : name.toLowerCase();
  }

  [Symbol.iterator](): Iterator<Queue> {
    return this.#bySid.values();
  }
}
