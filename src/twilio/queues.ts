import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { readPages } from "./pages.ts";
import type { RestClient } from "./rest-client.ts";

/** A queue as Twilio lists it. */
export interface ListedQueue {
  readonly sid: string;
  readonly friendlyName: string;
  readonly dateCreated: Date;
  /** How many callers are in it, and how many it takes. */
  readonly currentSize: number;
  readonly maxSize: number;
}

/** How many callers a queue of ours takes at most. Twilio's default has been both 100 and 1,000, so it is always said. */
export const maxSize = 1000;

/** The queues of the line that the account lacks. */
export function planQueues(wanted: QueueOrder, existing: readonly ListedQueue[]): QueueName[] {
  const names = new Set(existing.map((queue) => queue.friendlyName));
  return wanted.filter((name) => !names.has(name));
}

/**
 * Makes every queue of the line exist, and lists them all afterwards.
 *
 * Several processes may do this at the same moment. A refusal to create a
 * queue is therefore no fault yet: the list that follows tells. Rejects before
 * the next creation once the signal says to stop.
 */
export async function ensureQueues(
  rest: RestClient,
  wanted: QueueOrder,
  signal = new AbortController().signal,
): Promise<readonly ListedQueue[]> {
  const before = await listQueues(rest);
  const missing = planQueues(wanted, before);
  if (missing.length === 0) return before;
  const refusals = await createAll(rest, missing, signal);
  const after = await listQueues(rest);
  const [stillMissing] = planQueues(wanted, after);
  if (stillMissing !== undefined) {
    throw new Error(`the queue ${stillMissing} could not be created`, { cause: refusals.get(stillMissing) });
  }
  return after;
}

/** The SID of each queue of the line: of several queues of one name, the oldest, so that every process chooses alike. */
export function chooseSids(wanted: QueueOrder, existing: readonly ListedQueue[]): Map<QueueName, string> {
  const oldestFirst = existing.toSorted(
    (a, b) => a.dateCreated.getTime() - b.dateCreated.getTime() || (a.sid < b.sid ? -1 : 1),
  );
  const chosen = wanted.flatMap((name) => {
    const queue = oldestFirst.find(({ friendlyName }) => friendlyName === name);
    return queue === undefined ? [] : [[name, queue.sid] as const];
  });
  return new Map(chosen);
}

/** Lists the account's queues. */
export async function listQueues(rest: RestClient): Promise<readonly ListedQueue[]> {
  return readPages(rest.queues.page({ pageSize: 1000 }));
}

/** Creates one queue (twilio.com/docs/voice/api/queue-resource). */
export async function createQueue(rest: RestClient, name: QueueName): Promise<void> {
  await rest.queues.create({ friendlyName: name, maxSize });
}

async function createAll(
  rest: RestClient,
  names: readonly QueueName[],
  signal: AbortSignal,
): Promise<Map<QueueName, unknown>> {
  const refusals = new Map<QueueName, unknown>();
  for (const name of names) {
    signal.throwIfAborted();
    await createQueue(rest, name).catch((error: unknown) => refusals.set(name, error));
  }
  return refusals;
}
