import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { backoff } from "../runtime/backoff.ts";
import { type Clock, stopwatch } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import { chooseSids, ensureQueues, type ListedQueue } from "./queues.ts";
import { type RestClient, restProblem } from "./rest-client.ts";

/** What a queue directory is made of. */
export interface QueueDirectoryParts {
  /** Every queue that has to exist, the first of the line at the beginning. */
  readonly order: QueueOrder;
  /** The SID of the first queue, if somebody has told us: it holds until Twilio has been asked. */
  readonly premiumQueueSid: string | undefined;
  readonly rest: RestClient;
  readonly clock: Clock;
  readonly log: Log;
}

/** How long we wait at least between two looks at Twilio that requests on the line give rise to, in milliseconds. */
const quietMs = 10_000;
/** The pauses before a failed look is repeated; by chance, so that several processes do not ask all at once. */
const pauses = { baseMs: 1000, longestMs: 60_000, random: Math.random };

/**
 * Knows which SID is which queue, and sees that the queues exist.
 *
 * It never makes a request wait: it asks Twilio in the background, again and
 * again with growing pauses until it is answered, and until then knows less.
 */
export class QueueDirectory {
  readonly #parts: QueueDirectoryParts;
  /** Every SID that ever stood for a queue of ours, with the queue's name. */
  readonly #names = new Map<string, QueueName>();
  readonly #sids = new Map<QueueName, string>();
  #looking = false;
  #lastLook = Number.NEGATIVE_INFINITY;
  #failures = 0;
  #problem: string | undefined = "not asked yet";
  #cancelRetry: () => void = () => {};
  readonly #closing = new AbortController();

  constructor(parts: QueueDirectoryParts) {
    this.#parts = parts;
    if (parts.premiumQueueSid !== undefined) this.know(parts.premiumQueueSid, parts.order[0]);
  }

  /** Takes a SID on trust until Twilio says otherwise. */
  know(sid: string, name: QueueName): void {
    this.#names.set(sid, name);
    this.#sids.set(name, sid);
  }

  /** The SID of a queue, if we know it. */
  sidOf(name: QueueName): string | undefined {
    return this.#sids.get(name);
  }

  /** The queue a SID stands for. A SID we do not know makes us look again, for a later request's sake. */
  nameOf(sid: string | undefined): QueueName | undefined {
    if (sid === undefined || sid === "") return undefined;
    const name = this.#names.get(sid);
    if (name === undefined) this.makeSure();
    return name;
  }

  /** What keeps us from knowing all queues; undefined when nothing does. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** Asks Twilio for the queues and creates those missing, in the background; at most once in ten seconds. */
  makeSure(): void {
    if (this.#closing.signal.aborted || this.#looking || stopwatch(this.#parts.clock) - this.#lastLook < quietMs)
      return;
    this.#cancelRetry();
    void this.#parts.clock.run(() => this.#look());
  }

  /** Stops asking: what is on its way ends, and nothing follows it. */
  close(): void {
    this.#closing.abort();
    this.#cancelRetry();
  }

  async #look(): Promise<void> {
    this.#looking = true;
    this.#lastLook = stopwatch(this.#parts.clock);
    try {
      this.#learn(await ensureQueues(this.#parts.rest, this.#parts.order, this.#closing.signal));
    } catch (error) {
      if (!this.#closing.signal.aborted) this.#retryLater(error);
    } finally {
      this.#looking = false;
    }
  }

  #learn(queues: readonly ListedQueue[]): void {
    const { order, log } = this.#parts;
    for (const { sid, friendlyName } of queues) {
      if (order.includes(friendlyName)) this.#names.set(sid, friendlyName);
      else this.#names.delete(sid);
    }
    const chosen = chooseSids(order, queues);
    for (const [name, sid] of chosen) this.#sids.set(name, sid);
    if (this.#problem !== undefined) {
      log.info({ queues: Object.fromEntries(chosen) }, "the queues are known");
      this.#checkPremiumSid(queues);
    }
    this.#problem = undefined;
    this.#failures = 0;
  }

  #checkPremiumSid(queues: readonly ListedQueue[]): void {
    const { order, premiumQueueSid, log } = this.#parts;
    const named = queues.find(({ sid }) => sid === premiumQueueSid);
    if (premiumQueueSid === undefined || named?.friendlyName === order[0]) return;
    log.warn({ premiumQueueSid }, `PREMIUM_QUEUE_SID is not the queue ${order[0]} of this account`);
  }

  #retryLater(error: unknown): void {
    const { clock, log } = this.#parts;
    const delayMs = backoff(this.#failures, pauses);
    this.#failures += 1;
    this.#problem = restProblem(error);
    const retryInSeconds = Math.round(delayMs / 1000);
    log.warn(
      { problem: this.#problem, retryInSeconds },
      "Twilio could not be asked for the queues; the line works on without",
    );
    this.#cancelRetry = clock.after(delayMs, () => {
      void clock.run(() => this.#look());
    });
  }
}
