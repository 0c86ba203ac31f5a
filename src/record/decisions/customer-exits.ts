import { type AfterQueue, afterQueue, type Leaving } from "../../dispatch/after-queue.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Transaction } from "../database.ts";
import type { CallRow } from "../rows.ts";
import { movedAway, putBack } from "../call-events.ts";
import { pairingNow } from "../pairing.ts";
import { fetchQueue, type Moment } from "../rules.ts";
import { callOf, moveCall, placeCall } from "../statements.ts";
import { type Ending, settle } from "./call-ends.ts";
import { trustQueueTime } from "./move-times.ts";
import { letStay } from "./overstays.ts";
import { addCall, type CustomerCall, legFor } from "./customer-arrives.ts";

/** A caller's stay in a queue has ended, as Twilio tells Enqueue's action. */
export interface Exit extends CustomerCall {
  readonly queueResult: string | undefined;
  /** Whether the call is over, by its CallStatus. */
  readonly isOver: boolean;
  /** The Twilio queue that the caller has left, if we know which it is. */
  readonly twilioQueue: QueueName | undefined;
  readonly queueSid: string | undefined;
  readonly queueSeconds: number | undefined;
  /** How many times the caller has been put back after a failure. */
  readonly tries: number;
  /** Why they have left, where the request itself tells. */
  readonly leaving?: Leaving | undefined;
  /** About how long an apology takes before they join a queue again, in milliseconds. */
  readonly apologyMs?: number;
}

/** What follows, and where the caller goes on waiting, if they do. */
export interface AfterExit {
  readonly next: AfterQueue;
  readonly into: QueueName;
}

/** Records what came of a stay, and says what follows for the caller. Told twice, it says the same. */
export async function customerExits(tx: Transaction, exit: Exit, moment: Moment): Promise<AfterExit> {
  const found = await recorded(tx, exit, moment);
  if (found === undefined) return { next: "nothing", into: exit.queue };
  const known = withReason(found, exit, moment);
  const next = whatFollows(known, exit);
  if (next === "enqueue" || next === "apologize-and-enqueue") {
    // Told late, it says where the caller was; what has been heard of them since says where they are.
    if (moment.isLate === true) tx.save(letStay, known.callSid);
    if (known.state === "over" || moment.isLate === true) return { next: "nothing", into: known.queue };
    return { next, into: await waitOn(tx, known, { ...exit, next }, moment) };
  }
  if (isMove(exit)) await moved(tx, known, exit, moment);
  else await settle(tx, known, endingOf(exit, next), moment);
  return { next, into: known.queue };
}

/**
 * Why they have left. Told late, only what the request itself says counts: what we answered to it then did not know what
 * the record had told the caller.
 */
function withReason(known: CallRow, { queueResult, leaving }: Exit, { isLate }: Moment): CallRow {
  if (queueResult !== "leave") return known;
  const recorded = isLate === true ? null : known.leaving;
  return { ...known, leaving: recorded ?? leaving ?? null };
}

/** What the record has of the caller; one that is new to it is written into it, unless their call was over long ago. */
async function recorded(tx: Transaction, exit: Exit, moment: Moment): Promise<CallRow | undefined> {
  const before = await tx.one(callOf, exit.callSid);
  if (before?.state === "waiting" && before.twilioQueue === exit.twilioQueue)
    return trustQueueTime(tx, before, exit, moment);
  if (before !== undefined) return before;
  const { twilioQueue = exit.queue, queueSid, queueSeconds = 0 } = exit;
  await addCall(tx, exit, { twilioQueue, queueSid, waitedMs: queueSeconds * 1000 }, moment);
  return tx.one(callOf, exit.callSid);
}

function whatFollows(known: CallRow, { queueResult, isOver, tries, twilioQueue }: Exit): AfterQueue {
  const fetched = (twilioQueue ?? known.twilioQueue) === fetchQueue;
  return afterQueue({ queueResult, isOver, tries, fetched, leaving: known.leaving ?? undefined });
}

function endingOf({ queueResult, isOver }: Exit, next: AfterQueue): Ending {
  const exitResult = isOver && queueResult !== "bridged" ? "hangup" : queueResult;
  return { saidBridged: queueResult === "bridged", exitResult, failed: next === "failed" };
}

function isMove({ queueResult = "" }: Exit): boolean {
  return ["redirected", "redirected-from-bridged", "bridging-in-process"].includes(queueResult);
}

/** The caller has been moved: by us, to be fetched, and next the record has them there already; or by somebody else. */
async function moved(tx: Transaction, known: CallRow, exit: Exit, moment: Moment): Promise<void> {
  const isFromTalk = exit.queueResult === "redirected-from-bridged";
  // Also while they are being put through: whoever was to talk to them has not.
  const isFromQueue = exit.queueResult === "redirected" && exit.twilioQueue === known.twilioQueue;
  if (!isFromTalk && !isFromQueue) return;
  if (isFromQueue && known.state === "over") return settle(tx, known, { exitResult: "redirected" }, moment);
  tx.save(moveCall, known.callSid, isFromTalk ? 1 : 0);
  moment.tell?.(movedAway(known));
}

/** The caller goes on waiting: in their own queue; after they were fetched in vain, wherever a rep listens. */
async function waitOn(
  tx: Transaction,
  known: CallRow,
  { next, apologyMs = 0 }: Pick<Exit, "apologyMs"> & { readonly next: AfterQueue },
  moment: Moment,
): Promise<QueueName> {
  const { callSid, queue, twilioQueue, state } = known;
  // The report comes too late to be true: what we have told the caller meanwhile holds.
  if (state === "connecting" || (next === "enqueue" && twilioQueue !== fetchQueue)) return twilioQueue;
  if (next !== "enqueue") moment.tell?.(putBack(known, queue, "something went wrong in the queue"));
  const leg = next === "enqueue" ? await legFor(tx, known, await pairingNow(tx, moment), moment) : undefined;
  const into = leg?.listensOn ?? queue;
  const enteredMs = moment.nowMs + (next === "enqueue" ? 0 : apologyMs);
  tx.save(placeCall, callSid, into, null, enteredMs, moment.nowMs);
  return into;
}
