import { frontOf, type ListeningLeg, type Pairing, pairUp } from "../dispatch/pairs.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import type { Reader } from "./database.ts";
import { fetchQueue, type Moment } from "./rules.ts";
import { firstByRank, firstInQueue, isGuessed, type WaitingRow } from "./tables/calls.ts";
import { legsListening } from "./tables/reps.ts";

/** Who is meant for whom, as far as decisions look: not everybody who waits, but all who can be paired or are next. */
export type PairingNow = Pairing<WaitingRow, ListeningLeg>;

/**
 * Who is meant for whom at this moment.
 *
 * A leg's mark from before the record was last away counts for nothing: what became of its Dial was not told.
 *
 * @param without a leg that is not counted: it is about to be sent elsewhere
 */
export async function pairingNow(tx: Reader, moment: Moment, without?: string): Promise<PairingNow> {
  const { nowMs, marksSinceMs, rules } = moment;
  const sinceMs = Math.max(nowMs - rules.listeningLapseMs, marksSinceMs - 1);
  const marks = [sinceMs, nowMs + rules.listeningLapseMs] as const;
  const [legs, ...callers] = await Promise.all([
    tx.all(legsListening, ...marks),
    tx.all(firstByRank, ...marks),
    ...[...rules.order, fetchQueue].map((queue) => tx.all(firstInQueue, ...marks, queue)),
  ]);
  const each = new Map(callers.flat().map((caller) => [caller.callSid, caller]));
  return pairUp(
    [...each.values()],
    legs.filter(({ callSid }) => callSid !== without),
    nowMs,
  );
}

/** Whether a rep is on the way to this caller. */
export function isPaired({ pairs }: PairingNow, callSid: string): boolean {
  return pairs.some(({ caller }) => caller.callSid === callSid);
}

/** The queue that a caller has to be fetched from, because Twilio would take somebody else of it first. */
export function whereToFetchFrom(best: WaitingRow, pairing: PairingNow, { nowMs }: Moment): QueueName | undefined {
  if (best.twilioQueue === fetchQueue || best.doubtful === 1) return undefined;
  // Who still hears an apology is in no queue yet.
  if (isGuessed(best) && best.enteredMs > nowMs) return undefined;
  const front = frontOf(pairing, best.twilioQueue);
  const isFront = front === undefined || front.callSid === best.callSid || front.enteredMs >= best.enteredMs;
  return isFront ? undefined : best.twilioQueue;
}
