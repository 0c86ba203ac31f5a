import type { QueueName } from "../../dispatch/queue-order.ts";
import { claim } from "../claims.ts";
import type { Transaction } from "../database.ts";
import type { CallRow } from "../rows.ts";
import { fetchQueue, lapse, type Moment } from "../rules.ts";
import { callOf, dropClaim, frontOf, placeCall, repListensOn, repOf } from "../statements.ts";

/**
 * A caller could not be fetched: they are where they were, and the rep takes whoever is at the front there.
 *
 * Gives the queue that the Dial names instead.
 */
export async function fetchHasFailed(
  tx: Transaction,
  { repSid, claimed, from }: { readonly repSid: string; readonly claimed: CallRow; readonly from: QueueName },
  moment: Moment,
): Promise<QueueName> {
  const rep = await tx.one(repOf, repSid);
  const now = await tx.one(callOf, claimed.callSid);
  if (now?.state === "waiting" && now.twilioQueue === fetchQueue)
    await tx.run(placeCall, claimed.callSid, from, claimed.queueSid, claimed.enteredMs, claimed.seenMs);
  await tx.run(dropClaim, repSid);
  const front = await tx.one(frontOf, lapse(moment), from);
  if (front !== undefined) await claim(tx, { repSid, customerSid: front.callSid, queue: from, kind: "dial" }, moment);
  if (rep !== undefined && rep.overMs === null) await tx.run(repListensOn, repSid, from);
  return from;
}
