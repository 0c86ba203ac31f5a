import type { QueueName } from "../dispatch/queue-order.ts";
import type { Transaction } from "./database.ts";
import type { ClaimRow } from "./rows.ts";
import { claimLifeMs, isAlive, lapse, type Moment } from "./rules.ts";
import { callOf, claimsOn, dropClaim, frontOf, longestListening, passClaim, putClaim } from "./statements.ts";

/** Reserves a rep for a caller. The rep's earlier claim, if there is one, is forgotten. */
export async function claim(tx: Transaction, claimed: Omit<ClaimRow, "claimedMs">, { nowMs }: Moment): Promise<void> {
  await tx.run(putClaim, claimed.repSid, claimed.customerSid, claimed.queue, claimed.kind, nowMs);
}

/** Whether a rep is on the way to this caller. */
export async function isClaimed(tx: Transaction, callSid: string, moment: Moment): Promise<boolean> {
  const claims = await tx.all(claimsOn, callSid);
  return claims.some(({ claimedMs }) => isAlive(claimedMs, claimLifeMs, moment));
}

/**
 * A caller is no longer there to be taken, or only in the queue where they wait now: the Dials meant for them are for
 * whoever Twilio will take instead, the next in the queue that they name. Where nobody is left, the rep listens unreserved.
 */
export async function passOn(tx: Transaction, callSid: string, moment: Moment, waitsIn?: QueueName): Promise<void> {
  for (const { repSid, queue, kind } of await tx.all(claimsOn, callSid)) {
    if (queue === waitsIn) continue;
    await tx.run(dropClaim, repSid);
    const next = await tx.one(frontOf, lapse(moment), queue);
    if (next === undefined || next.callSid === callSid) continue;
    await claim(tx, { repSid, customerSid: next.callSid, queue, kind }, moment);
  }
}

/**
 * The rep who got a caller held another: whoever held the one they got holds that one now, if they listen where that
 * caller waits. After a fallback they may not: then their Dial is for the next caller in its own queue.
 */
export async function swap(
  tx: Transaction,
  got: string,
  repSid: string,
  held: string | undefined,
  moment: Moment,
): Promise<void> {
  await tx.run(dropClaim, repSid);
  const [other, ...more] = await tx.all(claimsOn, got);
  if (other === undefined) return;
  for (const lapsed of more) await tx.run(dropClaim, lapsed.repSid);
  const heldCall = held === undefined ? undefined : await tx.one(callOf, held);
  if (heldCall?.twilioQueue === other.queue) await tx.run(passClaim, other.repSid, heldCall.callSid);
  else await passOn(tx, got, moment);
}

/** The rep who has listened longest and is meant for nobody, with the Twilio queue where they listen. */
export async function freeListener(
  tx: Transaction,
  moment: Moment,
): Promise<{ readonly repSid: string; readonly queue: QueueName } | undefined> {
  const { nowMs, rules } = moment;
  const rep = await tx.one(
    longestListening,
    nowMs - rules.listeningLapseMs,
    lapse(moment),
    nowMs + rules.listeningLapseMs,
  );
  return rep === undefined || rep.listensOn === null ? undefined : { repSid: rep.callSid, queue: rep.listensOn };
}
