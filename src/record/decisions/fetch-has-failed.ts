import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Transaction } from "../database.ts";
import type { WaitingRow } from "../rows.ts";
import { fetchQueue } from "../rules.ts";
import { callOf, placeCall, repListensOn, repOf } from "../statements.ts";

/**
 * A caller could not be fetched: they are where they were, and the rep takes whoever is at the front there.
 *
 * Gives the queue that the Dial names instead.
 */
export async function fetchHasFailed(
  tx: Transaction,
  { repSid, caller, from }: { readonly repSid: string; readonly caller: WaitingRow; readonly from: QueueName },
): Promise<QueueName> {
  const rep = await tx.one(repOf, repSid);
  const now = await tx.one(callOf, caller.callSid);
  if (now?.state === "waiting" && now.twilioQueue === fetchQueue)
    tx.save(placeCall, caller.callSid, from, caller.queueSid, caller.enteredMs, caller.seenMs);
  if (rep !== undefined && rep.overMs === null) tx.save(repListensOn, repSid, from);
  return from;
}
