import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import type { Clock } from "../runtime/clock.ts";
import { listMembers } from "../twilio/members.ts";
import { listQueues } from "../twilio/queues.ts";
import type { RestClient } from "../twilio/rest-client.ts";
import type { ListedCaller } from "./plan-reconcile.ts";
import { fetchQueue, surelyMs } from "./rules.ts";

/** Everybody whom Twilio has in a queue of ours. Rejects when Twilio does not answer. */
export async function listCallers(rest: RestClient, order: QueueOrder, clock: Clock): Promise<ListedCaller[]> {
  const ours: readonly QueueName[] = [...order, fetchQueue];
  const listed: ListedCaller[] = [];
  for (const { sid, friendlyName, currentSize } of await listQueues(rest)) {
    if (!ours.includes(friendlyName) || currentSize === 0) continue;
    for (const { callSid, enqueuedMs, waitedSeconds } of await listMembers(rest, sid)) {
      const sinceMs = clock.now() - waitedSeconds * 1000;
      // Twilio's date is the more exact one, unless one of the clocks is wrong.
      const isDateRight = enqueuedMs !== undefined && Math.abs(enqueuedMs - sinceMs) < surelyMs;
      const since = Math.round(isDateRight ? enqueuedMs : sinceMs);
      listed.push({ callSid, queue: friendlyName, queueSid: sid, enqueuedMs: since });
    }
  }
  return listed;
}
