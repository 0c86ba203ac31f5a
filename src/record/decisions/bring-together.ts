import type { QueueName } from "../../dispatch/queue-order.ts";
import { countCallBacksBefore } from "../call-backs/next.ts";
import type { Transaction } from "../database.ts";
import { pairingNow } from "../pairing.ts";
import { isGuessed, type WaitingRow } from "../rows.ts";
import { fetchQueue, type Moment } from "../rules.ts";
import { callOf, placeCall } from "../statements.ts";

/** A caller who is moved by REST to the queue where a rep listens. */
export interface Bringing {
  readonly caller: WaitingRow;
  readonly into: QueueName;
}

/** So long a rep has to go on listening for it to be worth moving a caller to them, in milliseconds. */
const worthMs = 3000;

/**
 * Where a decision has left a caller free beside a free rep who listens elsewhere, the caller is moved there: with a long
 * Dial both would wait for nothing.
 *
 * The record has them there from now on; `moment.bring` is told, and moves them once the decision stands. It refuses whoever
 * was to be moved just now.
 */
export async function bringTogether(tx: Transaction, moment: Moment): Promise<void> {
  const { nowMs, rules, bring } = moment;
  if (bring === undefined || rules.dialTimeoutMs < worthMs) return;
  const pairing = await pairingNow(tx, moment);
  const [caller] = pairing.freeCallers;
  if (pairing.freeLegs.length === 0 || caller === undefined || !canBeMoved(caller)) return;
  const leg = pairing.freeLegs.find(
    ({ listensOn, listensSinceMs }) =>
      listensOn !== caller.twilioQueue && listensSinceMs + rules.dialTimeoutMs - nowMs >= worthMs,
  );
  if (leg === undefined || (await countCallBacksBefore(tx, caller, moment)) >= pairing.freeLegs.length) return;
  if (bring({ caller, into: leg.listensOn }))
    tx.save(placeCall, caller.callSid, leg.listensOn, null, nowMs, caller.seenMs);
}

/** Who hears an apology is in no queue yet, and who is fetched goes on by themselves. */
function canBeMoved(caller: WaitingRow): boolean {
  return caller.doubtful === 0 && !isGuessed(caller) && caller.twilioQueue !== fetchQueue;
}

/** They could not be moved: they are where they were. */
export async function bringingHasFailed(tx: Transaction, { caller, into }: Bringing): Promise<void> {
  const { callSid, twilioQueue, queueSid, enteredMs, seenMs } = caller;
  const now = await tx.one(callOf, callSid);
  if (now?.state === "waiting" && now.twilioQueue === into && now.queueSid === null)
    tx.save(placeCall, callSid, twilioQueue, queueSid, enteredMs, seenMs);
}
