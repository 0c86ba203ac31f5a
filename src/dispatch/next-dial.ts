import type { QueueName, QueueOrder } from "./queue-order.ts";

/** What a request on a rep's leg tells us about the Dial that has just ended. */
export interface RepRound {
  readonly dequeueResult: string | undefined;
  readonly dialCallStatus: string | undefined;
  readonly queueSid: string | undefined;
  /** The queue which the last Dial named, as far as we know. */
  readonly dialed: QueueName | undefined;
}

/** What a rep's leg does next. */
export interface NextDial {
  readonly queue: QueueName;
  /** Whether the Dial before it cost no time. */
  readonly failedAtOnce: boolean;
}

/**
 * What a rep's leg does next: the round-robin of the line, from this one request alone.
 *
 * It needs no memory, so any number of copies of the server may answer.
 */
export function nextDial(order: QueueOrder, round: RepRound): NextDial {
  return { queue: nextQueue(order, round), failedAtOnce: failedAtOnce(round) };
}

/** The queue from which a rep takes the next caller. */
function nextQueue(order: QueueOrder, { dequeueResult, dialCallStatus, dialed }: RepRound): QueueName {
  // A talk is over: start again from the top, so that no premium caller waits behind a regular one.
  if (dequeueResult === "bridged") return order[0];
  // Nothing is said of a Dial: the rep has just rung in.
  if (dequeueResult === undefined && dialCallStatus === undefined) return order[0];
  // Twilio publishes no list of results, so every other value, and a missing one, means that nobody was served.
  return queueAfter(order, dialed);
}

/** The queue after the one that gave nobody, from the last back to the first; the first if we do not know which it was. */
function queueAfter(order: QueueOrder, failed: QueueName | undefined): QueueName {
  const place = failed === undefined ? -1 : order.indexOf(failed);
  return order[place + 1] ?? order[0];
}

/**
 * Whether Twilio gave up without waiting, as it does when no queue of that name exists.
 *
 * Such a Dial costs no time, so dialling again at once would go round as fast
 * as HTTP allows. An empty queue is told apart because it has been waited on.
 */
function failedAtOnce({ dequeueResult, queueSid }: RepRound): boolean {
  const unknownResult = dequeueResult !== undefined && dequeueResult !== "bridged" && dequeueResult !== "queue-empty";
  return unknownResult && (queueSid === undefined || queueSid === "");
}
