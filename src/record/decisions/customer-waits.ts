import type { Leaving } from "../../dispatch/after-queue.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { countCallBacksBefore } from "../call-backs/next.ts";
import { isPaired } from "../pairing.ts";
import { statement, type Transaction } from "../database.ts";
import { type CallRow, isGuessed } from "../rows.ts";
import { waits } from "../call-events.ts";
import { fetchQueue, type Moment } from "../rules.ts";
import { callOf, countAhead, placeCall, repOf, repsOnTheLine, seeCall, tellToLeave } from "../statements.ts";
import { trustQueueTime } from "./move-times.ts";
import { addCall, type CustomerCall } from "./customer-arrives.ts";
import { customerPressesKey, isStranger, whyNoCallBack } from "./customer-asks-for-call-back.ts";

/** A waiting caller asks what they hear next. */
export interface WaitingCall extends CustomerCall {
  /** The Twilio queue in which the caller waits, if we know which it is. */
  readonly twilioQueue: QueueName | undefined;
  readonly queueSid: string | undefined;
  /** How long the caller has waited there, as Twilio says. */
  readonly queueSeconds: number | undefined;
  /** Whether the caller has pressed the key by which they ask to be rung back. */
  readonly asksForCallBack?: boolean;
}

/** What there is to say to a waiting caller. */
export type WaitNews =
  | {
      readonly kind: "wait";
      readonly queue: QueueName;
      /** How many go before them, in all queues. */
      readonly ahead: number;
      readonly waitedMs: number;
      /** Whether they may ask to be rung back instead. */
      readonly offersCallBack: boolean;
      /** Whether the call-back would have their place in line. */
      readonly keepsPlace: boolean;
    }
  /** They ask to be rung back, but a rep is on the way to them already. */
  | { readonly kind: "too-late-to-ask" }
  /** A rep is on the way to them. */
  | { readonly kind: "fetched" }
  | { readonly kind: "leave" }
  | { readonly kind: "over" };

/** Who has stood in a queue for less has just come to it, in seconds: later announcements are further apart. */
const firstSeconds = 5;

/** A waiting caller asks what they hear next: a sign of life, and the moment to see whether they waited too long. */
export async function customerWaits(tx: Transaction, call: WaitingCall, moment: Moment): Promise<WaitNews> {
  const known = await seen(tx, call, moment);
  if (known === undefined || known.state === "over") return { kind: "over" };
  if (known.state === "connecting") return waitNews(known, 0, noOffer, moment);
  if (known.leaving !== null) return { kind: "leave" };
  const isFetched = (call.twilioQueue ?? known.twilioQueue) === fetchQueue;
  const [isMeant, ahead] = await Promise.all([isPaired(tx, known.callSid, moment), countBefore(tx, known, moment)]);
  if (isMeant) {
    if (isFetched) return { kind: "fetched" };
    if (call.asksForCallBack === true) return { kind: "too-late-to-ask" };
    return waitNews(known, ahead, noOffer, moment);
  }
  // Without a rep on the way, that queue leads nowhere: the caller goes on from there.
  if (isFetched) return { kind: "leave" };
  if (call.asksForCallBack === true && (await customerPressesKey(tx, known, moment))) return { kind: "leave" };
  const why = await whyToLeave(tx, waitOf(known, call, moment), moment);
  if (why !== undefined) {
    tx.save(tellToLeave, known.callSid, why);
    return { kind: "leave" };
  }
  const offer = await offerFor(tx, known, moment);
  if ((call.queueSeconds ?? 0) < firstSeconds) moment.tell?.(waits(known, ahead));
  return waitNews(known, ahead, offer, moment);
}

/** What a caller may do instead of waiting. */
type Offer = Pick<WaitNews & { kind: "wait" }, "offersCallBack" | "keepsPlace">;

const noOffer: Offer = { offersCallBack: false, keepsPlace: false };

async function offerFor(tx: Transaction, { customer: number, lineNumber }: CallRow, moment: Moment): Promise<Offer> {
  if (moment.rules.callBacks === undefined) return noOffer;
  const [why, isNew] = await Promise.all([whyNoCallBack(tx, { number, lineNumber }, moment), isStranger(tx, number)]);
  return why === undefined ? { offersCallBack: true, keepsPlace: !isNew } : noOffer;
}

function waitNews({ queue, arrivedMs }: CallRow, ahead: number, offer: Offer, { nowMs }: Moment): WaitNews {
  return { kind: "wait", queue, ahead, waitedMs: nowMs - arrivedMs, ...offer };
}

/** How many are served before this caller, on the line or by being rung back. */
async function countBefore(tx: Transaction, known: CallRow, moment: Moment): Promise<number> {
  const { rankMajor, rankMinor, callSid } = known;
  const [callers, callBacks] = await Promise.all([
    tx.one(countAhead, rankMajor, rankMinor, callSid),
    countCallBacksBefore(tx, known, moment),
  ]);
  return (callers?.ahead ?? 0) + callBacks;
}

/** A waiting caller asks at a URL that is answered without the record: a sign of life. */
export async function customerIsSeen(tx: Transaction, call: WaitingCall, moment: Moment): Promise<void> {
  await seen(tx, call, moment);
}

/** Takes note that the caller is there, and gives what the record now has of them. */
async function seen(tx: Transaction, call: WaitingCall, moment: Moment): Promise<CallRow | undefined> {
  const before = await tx.one(callOf, call.callSid);
  const isThere = before?.state === "waiting" && !isElsewhere(before, call);
  const known = isThere ? await trustQueueTime(tx, before, call, moment) : before;
  const waitedMs = (call.queueSeconds ?? 0) * 1000;
  if (known === undefined) {
    await addCall(tx, call, { twilioQueue: call.twilioQueue ?? call.queue, queueSid: call.queueSid, waitedMs }, moment);
    return tx.one(callOf, call.callSid);
  }
  if (isThere) return stillThere(tx, known, call, moment);
  if (known.state === "over" || (await isLate(tx, known, call, moment))) return known;
  const { nowMs: seenMs } = moment;
  const [twilioQueue, queueSid] = [call.twilioQueue ?? known.twilioQueue, call.queueSid ?? known.queueSid];
  const enteredMs = seenMs - waitedMs;
  tx.save(placeCall, call.callSid, twilioQueue, queueSid, enteredMs, seenMs);
  return { ...known, ...undoubted, state: "waiting", leaving: null, twilioQueue, queueSid, enteredMs, seenMs };
}

/** What a sign of life puts right. */
const undoubted = { doubtful: 0, missed: 0, repSid: null } as const;

/** The caller waits where we think. */
function stillThere(tx: Transaction, known: CallRow, { queueSeconds }: WaitingCall, { nowMs }: Moment): CallRow {
  const enteredMs = nowMs - (queueSeconds ?? 0) * 1000;
  // What is from before we placed them speaks of another stay.
  if (isGuessed(known) && queueSeconds !== undefined && enteredMs >= known.seenMs) {
    tx.save(enterCall, known.callSid, enteredMs, nowMs);
    return { ...known, ...undoubted, enteredMs, seenMs: nowMs };
  }
  if (known.doubtful === 0 && known.missed === 0 && Math.abs(nowMs - known.seenMs) <= 1000) return known;
  tx.save(seeCall, known.callSid, nowMs);
  return { ...known, ...undoubted, seenMs: nowMs };
}

/** ($1 call, $2 since when, $3 now) The caller is in the queue where we think, and Twilio says since when. */
const enterCall = statement(
  "enter_call",
  "UPDATE calls SET entered_ms = $2, seen_ms = $3, doubtful = 0, missed = 0, rep_sid = NULL WHERE call_sid = $1",
);

function isElsewhere(known: CallRow, { twilioQueue }: WaitingCall): boolean {
  return twilioQueue !== undefined && twilioQueue !== known.twilioQueue;
}

/**
 * Whether a request is from before what we know already: the caller is being moved to where a rep listens for them, or
 * has been taken by a rep. One who is back in the queue has waited longer than when taken; within one second
 * only the end of the rep's leg tells.
 */
async function isLate(tx: Transaction, known: CallRow, call: WaitingCall, moment: Moment): Promise<boolean> {
  if (known.state === "moved") return false;
  // Meant for nobody any more, they have not been moved.
  if (known.state === "waiting") return isGuessed(known) && isPaired(tx, known.callSid, moment);
  const rep = known.repSid === null ? undefined : await tx.one(repOf, known.repSid);
  if (rep !== undefined && (rep.overMs !== null || rep.customerSid !== known.callSid)) return false;
  return known.queueSid !== (call.queueSid ?? null) || (call.queueSeconds ?? 0) <= (known.connectQueueSeconds ?? 0);
}

/** How long somebody has waited: as Twilio counts it, and before they came to the queue that it speaks of. In milliseconds. */
function waitOf({ arrivedMs, enteredMs }: CallRow, { queueSeconds }: WaitingCall, { nowMs }: Moment): number {
  if (queueSeconds === undefined) return nowMs - arrivedMs;
  return queueSeconds * 1000 + Math.max(0, enteredMs - arrivedMs);
}

/** Why a caller may wait no longer; undefined when they may. */
export async function whyToLeave(
  tx: Transaction,
  waitedMs: number,
  { nowMs, wholeSinceMs, since, rules }: Moment,
): Promise<Leaving | undefined> {
  if (waitedMs >= rules.maxWaitMs) return "wait-limit";
  if (waitedMs < rules.maxWaitWithoutRepsMs) return undefined;
  const line = await tx.one(repsOnTheLine, nowMs);
  if (line === undefined || line.reps > 0) return undefined;
  // What the record has missed while it was away, it learns within that time.
  const ends = [line.lastOverMs ?? 0, line.aheadMs ?? 0].map(since).filter((agoMs) => agoMs >= 0);
  const aloneMs = Math.min(...ends, nowMs - wholeSinceMs);
  return aloneMs >= rules.maxWaitWithoutRepsMs ? "closed" : undefined;
}
