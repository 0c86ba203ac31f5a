import type { QueueName } from "../../dispatch/queue-order.ts";
import { isBefore, nextCallBack } from "../call-backs/next.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import { callBackFor, ringCallBack } from "../call-backs/statements.ts";
import { claim } from "../claims.ts";
import type { Transaction } from "../database.ts";
import { type CallRow, isGuessed, type RepRow } from "../rows.ts";
import {
  repIsAskedToRingAgain,
  repIsOnTwoLegs,
  repIsSent,
  repListens as listens,
  repRingsBack,
  repRingsIn,
} from "../call-events.ts";
import { fetchQueue, lapse, longestLegMs, type Moment } from "../rules.ts";
import { bestWaiting, callOf, claimOf, countLegs, frontOf, placeCall, repListens, repOf } from "../statements.ts";
import { isOnesOwn } from "../../twilio/telephones.ts";
import { attemptEnds } from "./attempt-ends.ts";
import { repEnds } from "./call-ends.ts";
import { recordDial, recordTalk } from "./record-dial.ts";
import type { RepReport } from "./rep-report.ts";

/** No Dial that waits for a caller is over sooner, in milliseconds. */
const shortestDialMs = 900;

/** What a rep's leg does next. */
export type RepOrder =
  | { readonly kind: "over" }
  | { readonly kind: "ring-in-again" }
  | {
      readonly kind: "dial";
      /** The Twilio queue that the Dial names. */
      readonly queue: QueueName;
      readonly round: number;
      /** The caller whom the Dial is meant for; undefined when it waits for whoever comes. */
      readonly claimed: CallRow | undefined;
      /** Where the caller has to be fetched from first, by REST. */
      readonly fetchFrom?: QueueName | undefined;
    }
  /** A customer is rung back for the rep. */
  | { readonly kind: "call-back"; readonly round: number; readonly callBack: CallBackRow };

/**
 * A rep is free: whom are they sent to?
 *
 * What their last Dial came to is recorded first: a talk, or that nobody was
 * there, which puts in doubt whom it was meant for. A report that comes late
 * or twice gets the answer of the Dial that is going on.
 */
export async function repIsFree(tx: Transaction, report: RepReport, moment: Moment): Promise<RepOrder> {
  const rep = await tx.one(repOf, report.repSid);
  if (rep !== undefined && rep.overMs !== null) {
    if (report.talk !== undefined) await recordTalk(tx, rep, report, report.talk, moment);
    await attemptEnds(tx, report.repSid, { report: report.attempt, repLeft: true }, moment);
    return { kind: "over" };
  }
  if (rep === undefined && (await moment.usedSids.has(tx, report.repSid))) return { kind: "over" };
  if (rep !== undefined && isRepeated(rep, report, moment)) return repeat(tx, rep, moment);
  await recordDial(tx, rep, report, moment);
  if (report.isOver) {
    await repEnds(tx, report.repSid, moment);
    return { kind: "over" };
  }
  if (rep === undefined) await tellOfNewRep(tx, report, moment);
  if (rep !== undefined && moment.since(rep.arrivedMs) >= longestLegMs) {
    moment.tell?.(repIsAskedToRingAgain(report));
    await repEnds(tx, report.repSid, moment);
    return { kind: "ring-in-again" };
  }
  const best = await tx.one(bestWaiting, lapse(moment));
  const callBack = await nextCallBack(tx, moment);
  const hasNobodyBefore = best === undefined || best.doubtful === 1;
  return callBack !== undefined && (hasNobodyBefore || isBefore(callBack, best))
    ? ringBack(tx, report, callBack, moment)
    : tellOf(rep, report, await sendTo(tx, report, best, moment), moment);
}

/** Two legs of one number may be two telephones of one rep, or somebody who shows a number that is not theirs. */
async function tellOfNewRep(tx: Transaction, report: RepReport, { tell }: Moment): Promise<void> {
  tell?.(repRingsIn(report));
  const others = isOnesOwn(report.number) ? await tx.one(countLegs, report.number) : undefined;
  if ((others?.legs ?? 0) > 0) tell?.(repIsOnTwoLegs(report));
}

/** The same Dial again, on an empty queue or for somebody who is perhaps gone, is no news. */
function tellOf(
  rep: RepRow | undefined,
  report: RepReport,
  order: RepOrder & { kind: "dial" },
  moment: Moment,
): RepOrder {
  const { claimed, queue } = order;
  if (claimed?.doubtful === 0) moment.tell?.(repIsSent(report, claimed));
  else if (claimed === undefined && queue !== rep?.listensOn) moment.tell?.(listens(report, queue));
  return order;
}

/** Whether what a request reports has been reported before. */
function isRepeated(rep: RepRow, { round, dialed, talk, isOver }: RepReport, { nowMs }: Moment): boolean {
  if (isOver) return false;
  if (round !== undefined) return round < rep.round;
  // The record was away when the Dial was sent. One that ends so soon after the last answer has been reported before.
  const dialedMs = nowMs - rep.listensSinceMs;
  return !dialed || (talk === undefined && dialedMs >= 0 && dialedMs < shortestDialMs);
}

async function repeat(tx: Transaction, rep: RepRow, { rules }: Moment): Promise<RepOrder> {
  const callBack = rules.callBacks && (await tx.one(callBackFor, rep.callSid));
  if (callBack !== undefined) return { kind: "call-back", round: rep.round, callBack };
  const held = await tx.one(claimOf, rep.callSid);
  const claimed = held === undefined ? undefined : await tx.one(callOf, held.customerSid);
  return { kind: "dial", queue: rep.listensOn ?? rules.order[0], round: rep.round, claimed };
}

/** Sends a rep to the caller who is served next, or lets them listen on the first queue. */
async function sendTo(
  tx: Transaction,
  { repSid, number, lineNumber }: RepReport,
  best: CallRow | undefined,
  moment: Moment,
): Promise<RepOrder & { kind: "dial" }> {
  const fetchFrom = best === undefined ? undefined : await whereToFetchFrom(tx, best, moment);
  const queue = fetchFrom === undefined ? (best?.twilioQueue ?? moment.rules.order[0]) : fetchQueue;
  if (best !== undefined) {
    if (fetchFrom !== undefined) await tx.run(placeCall, best.callSid, queue, null, moment.nowMs, best.seenMs);
    await claim(tx, { repSid, customerSid: best.callSid, queue, kind: "dial" }, moment);
  }
  const listening = await tx.one(repListens, repSid, number, moment.nowMs, queue, lineNumber);
  return { kind: "dial", queue, round: listening?.round ?? 1, claimed: best, fetchFrom };
}

/** Has a customer rung back for a rep, who listens on no queue meanwhile. */
async function ringBack(
  tx: Transaction,
  { repSid, number, lineNumber }: RepReport,
  callBack: CallBackRow,
  { nowMs, tell }: Moment,
): Promise<RepOrder> {
  await tx.run(ringCallBack, callBack.id, repSid, nowMs);
  tell?.(repRingsBack({ repSid, number }, callBack));
  const leg = await tx.one(repListens, repSid, number, nowMs, null, lineNumber);
  return { kind: "call-back", round: leg?.round ?? 1, callBack };
}

/** The queue that a caller has to be fetched from, because Twilio would take somebody else of it first. */
async function whereToFetchFrom(tx: Transaction, best: CallRow, moment: Moment): Promise<QueueName | undefined> {
  if (best.twilioQueue === fetchQueue || best.doubtful === 1) return undefined;
  // Who still hears an apology is in no queue yet.
  if (isGuessed(best) && best.enteredMs > moment.nowMs) return undefined;
  const front = await tx.one(frontOf, lapse(moment), best.twilioQueue);
  const isFront = front === undefined || front.callSid === best.callSid || front.enteredMs >= best.enteredMs;
  return isFront ? undefined : best.twilioQueue;
}
