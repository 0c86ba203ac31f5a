import { type AfterQueue, afterQueue, type Leaving } from "../../dispatch/after-queue.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { countDueBefore } from "../call-backs/next.ts";
import { movedAway, putBack } from "../call-events.ts";
import { type Change, told } from "../changes.ts";
import { type Decided, type Decision, next as nextDecision } from "../decision.ts";
import { type PairingNow, pairingNow } from "../pairing.ts";
import { fetchQueue, type Moment } from "../rules.ts";
import type { CallBackRow } from "../tables/call-backs.ts";
import { callOf, type CallRow, calls } from "../tables/calls.ts";
import { dismissalOf } from "../tables/acts.ts";
import { seen } from "../tables/signs-of-life.ts";
import { addCall, type Beginning, type CustomerCall, loadBeginning } from "./add-call.ts";
import { type CallOfEnd, type Ending, loadOpenOf, settle } from "./call-ends.ts";
import { legFor, waitingIn } from "./customer-arrives.ts";
import { putTimesRight } from "./move-times.ts";

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
  /** What somebody has written for a caller whom they have taken off the line. */
  readonly message?: string | undefined;
}

interface BeforeExit {
  readonly known: CallRow | undefined;
  /** The call-back for which they wait besides. */
  readonly open: CallBackRow | undefined;
  /** Of a call that is new to the record. */
  readonly beginning: Beginning | undefined;
  /** What a caller is to hear who has been taken off the line. */
  readonly message?: string | undefined;
  /** Who listens, and how many would be rung back before them: where they may go on to meet somebody. */
  readonly line: { readonly pairing: PairingNow; readonly callBacksBefore: number } | undefined;
}

/** Records what came of a stay, and says what follows for the caller. Told twice, it says the same. */
export const customerExits: Decision<Exit, BeforeExit, AfterExit> = {
  async load(tx, exit, moment) {
    const [known, open] = await Promise.all([tx.one(callOf, exit.callSid), loadOpenOf(tx, exit.callSid, moment)]);
    const before = { known, open, beginning: undefined, line: undefined };
    if (known === undefined) return { ...before, beginning: await loadBeginning(tx, exit, moment) };
    const next = whatFollows(known, exit, moment);
    if (next === "dismissed") return { ...before, message: await dismissalOf(tx, exit.callSid) };
    if (next !== "enqueue") return before;
    const [pairing, callBacksBefore] = await Promise.all([pairingNow(tx, moment), countDueBefore(tx, known, moment)]);
    return { ...before, line: { pairing, callBacksBefore } };
  },
  decide(before, exit, moment) {
    const { known, open } = before;
    const right = putRight(before, exit, moment);
    if (right.length > 0) return { changes: right, followedBy: nextDecision(customerExits, exit) };
    if (known === undefined) return { answer: { next: "nothing", into: exit.queue } };
    const next = whatFollows(known, exit, moment);
    if (next === "enqueue" || next === "apologize-and-enqueue") return goesOn(known, next, before, exit, moment);
    const changes = isMove(exit)
      ? moved({ call: known, open }, exit, moment)
      : settle({ call: withReason(known, exit, moment), open }, endingOf(exit, next), moment);
    const wasWaiting = known.state === "waiting" || known.state === "moved";
    return { answer: { next, into: known.queue, message: before.message }, changes, leavesNobody: !wasWaiting };
  },
};

/** A caller who is new to the record is written into it, unless their call was over long ago; one whose clock has jumped is put right. */
function putRight({ known, beginning }: BeforeExit, exit: Exit, moment: Moment): Change[] {
  if (known?.state === "waiting" && known.twilioQueue === exit.twilioQueue) return putTimesRight(known, exit, moment);
  if (known !== undefined || beginning === undefined) return [];
  const { twilioQueue = exit.queue, queueSid, queueSeconds = 0 } = exit;
  return addCall(exit, { ...beginning, twilioQueue, queueSid, waitedMs: queueSeconds * 1000 }, moment);
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

function whatFollows(known: CallRow, exit: Exit, moment: Moment): AfterQueue {
  const { queueResult, isOver, tries, twilioQueue } = exit;
  const fetched = (twilioQueue ?? known.twilioQueue) === fetchQueue;
  const { leaving } = withReason(known, exit, moment);
  return afterQueue({ queueResult, isOver, tries, fetched, leaving: leaving ?? undefined });
}

function endingOf({ queueResult, isOver }: Exit, next: AfterQueue): Ending {
  const exitResult = isOver && queueResult !== "bridged" ? "hangup" : queueResult;
  return { saidBridged: queueResult === "bridged", exitResult, failed: next === "failed" };
}

function isMove({ queueResult = "" }: Exit): boolean {
  return ["redirected", "redirected-from-bridged", "bridging-in-process"].includes(queueResult);
}

/** The caller has been moved: by us, to be fetched, and next the record has them there already; or by somebody else. */
function moved(ended: CallOfEnd, exit: Exit, moment: Moment): Change[] {
  const { call: known } = ended;
  const isFromTalk = exit.queueResult === "redirected-from-bridged";
  // Also while they are being put through: whoever was to talk to them has not.
  const isFromQueue = exit.queueResult === "redirected" && exit.twilioQueue === known.twilioQueue;
  if (!isFromTalk && !isFromQueue) return [];
  if (isFromQueue && known.state === "over") return settle(ended, { exitResult: "redirected" }, moment);
  const away: CallRow = { ...known, state: "moved", saidBridged: isFromTalk ? 1 : 0 };
  return [...(known.state === "over" ? [] : calls.save(away, known)), told(movedAway(known))];
}

/** The caller goes on waiting: in their own queue; after they were fetched in vain, wherever a rep listens. */
function goesOn(
  known: CallRow,
  next: "enqueue" | "apologize-and-enqueue",
  { line }: BeforeExit,
  { apologyMs = 0 }: Exit,
  moment: Moment,
): Decided<AfterExit> {
  const { queue, twilioQueue, state } = known;
  const { nowMs, isLate } = moment;
  // Told late, it says where the caller was; what has been heard of them since says where they are.
  const stays = isLate === true && state === "waiting" ? calls.save({ ...known, leaving: null }, known) : [];
  if (state === "over" || isLate === true) return { answer: { next: "nothing", into: queue }, changes: stays };
  // The report comes too late to be true: what we have told the caller meanwhile holds.
  if (state === "connecting" || (next === "enqueue" && twilioQueue !== fetchQueue))
    return { answer: { next, into: twilioQueue } };
  const leg = line && legFor(known, line, moment);
  const into = leg?.listensOn ?? queue;
  const enteredMs = nowMs + (next === "enqueue" ? 0 : apologyMs);
  const sorry = next === "enqueue" ? [] : [told(putBack(known, queue, "something went wrong in the queue"))];
  const waiting = { ...known, ...waitingIn(into, enteredMs) };
  return { answer: { next, into }, changes: [...sorry, ...calls.save(waiting, known), seen(known, nowMs)] };
}
