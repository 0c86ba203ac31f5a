import type { Arrival, QueueName } from "./arrivals.ts";

/** What became of a customer, in seconds since the beginning. */
export interface Served {
  readonly queue: QueueName;
  readonly rangSeconds: number;
  /** When the customer joined a queue. */
  readonly joinedSeconds: number;
  /** When a rep was theirs: they wait in no queue any more. */
  readonly takenSeconds: number;
  /** When the two began to talk. */
  readonly bridgedSeconds: number;
}

/** The line that an ideal dispatcher works on. */
export interface IdealLine {
  readonly reps: number;
  /**
   * What one webhook costs; 0 for the plain ideal.
   *
   * A customer joins a queue one webhook after ringing; a rep is busy one
   * webhook before the talk (`/connect`) and one after it (the action).
   */
  readonly webhookSeconds: number;
}

/**
 * Serves customers as nobody can better: no rep is free while somebody waits,
 * premium customers go first, each class is served in the order in which it
 * came, and no talk is cut short (M/M/c with non-preemptive priority).
 *
 * Customers are given in the order in which they ring, and come back in the
 * order in which they are taken.
 */
export function* serveIdeally(
  arrivals: Iterable<Arrival>,
  { reps, webhookSeconds }: IdealLine,
): Generator<Served, void, undefined> {
  const freeAt = new Float64Array(reps);
  const waiting = { "premium-customers": new Line<Arrival>(), customers: new Line<Arrival>() };
  const coming = arrivals[Symbol.iterator]();
  let next = coming.next();
  for (;;) {
    const rep = indexOfLeast(freeAt);
    let takenSeconds = freeAt[rep] ?? 0;
    const nobodyWaits = waiting["premium-customers"].isEmpty && waiting.customers.isEmpty;
    if (nobodyWaits && next.done === true) return;
    if (nobodyWaits && next.done !== true) takenSeconds = Math.max(takenSeconds, next.value.atSeconds + webhookSeconds);
    for (; next.done !== true && next.value.atSeconds + webhookSeconds <= takenSeconds; next = coming.next())
      waiting[next.value.queue].join(next.value);
    const customer = waiting["premium-customers"].takeFirst() ?? waiting.customers.takeFirst();
    if (customer === undefined) return;
    const bridgedSeconds = takenSeconds + webhookSeconds;
    freeAt[rep] = bridgedSeconds + customer.talkSeconds + webhookSeconds;
    const { queue, atSeconds: rangSeconds } = customer;
    yield { queue, rangSeconds, joinedSeconds: rangSeconds + webhookSeconds, takenSeconds, bridgedSeconds };
  }
}

function indexOfLeast(figures: Float64Array): number {
  let least = 0;
  for (let i = 1; i < figures.length; i += 1) if ((figures[i] ?? 0) < (figures[least] ?? 0)) least = i;
  return least;
}

/** First come, first served; long lines cost no more than short ones. */
class Line<T> {
  #members: T[] = [];
  #served = 0;

  get isEmpty(): boolean {
    return this.#served === this.#members.length;
  }

  join(member: T): void {
    this.#members.push(member);
  }

  takeFirst(): T | undefined {
    if (this.isEmpty) return undefined;
    const first = this.#members[this.#served];
    this.#served += 1;
    if (this.#served > 1000 && 2 * this.#served > this.#members.length) {
      this.#members = this.#members.slice(this.#served);
      this.#served = 0;
    }
    return first;
  }
}
