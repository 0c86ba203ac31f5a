import type { QueueName } from "../../dispatch/queue-order.ts";
import { isBefore, ringsBack } from "../call-backs/next.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import { callBackFor, firstCallBack, ringCallBack } from "../call-backs/statements.ts";
import type { Transaction } from "../database.ts";
import { type PairingNow, pairingNow, whereToFetchFrom } from "../pairing.ts";
import type { RepRow, WaitingRow } from "../rows.ts";
import {
  repIsAskedToRingAgain,
  repIsOnTwoLegs,
  repIsSent,
  repListens as listens,
  repRingsBack,
  repRingsIn,
} from "../call-events.ts";
import { fetchQueue, longestLegMs, type Moment } from "../rules.ts";
import { callOf, countLegs, placeCall, repListens, repOf } from "../statements.ts";
import { isOnesOwn } from "../../twilio/telephones.ts";
import { attemptEnds } from "./attempt-ends.ts";
import { repEnds } from "./call-ends.ts";
import { recordDial, recordTalk, shortestDialMs } from "./record-dial.ts";
import type { RepReport } from "./rep-report.ts";

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
      readonly caller: WaitingRow | undefined;
      /** Where the caller has to be fetched from first, by REST. */
      readonly fetchFrom?: QueueName | undefined;
    }
  /** A customer is rung back for the rep. */
  | { readonly kind: "call-back"; readonly round: number; readonly callBack: CallBackRow };

/**
 * A rep is free: whom are they sent to?
 *
 * What their last Dial came to is recorded first: a talk, or that nobody was
 * there, which puts in doubt whoever should have been. A report that comes late
 * or twice gets the answer of the Dial that is going on.
 */
export async function repIsFree(tx: Transaction, report: RepReport, moment: Moment): Promise<RepOrder> {
  const { talk } = report;
  const [rep, isUsed, legs, talkedTo, before] = await Promise.all([
    tx.one(repOf, report.repSid),
    moment.usedSids.has(tx, report.repSid),
    isOnesOwn(report.number) && report.round === undefined ? tx.one(countLegs, report.number) : undefined,
    talk?.customerSid === undefined ? undefined : tx.one(callOf, talk.customerSid),
    whoIsNext(tx, report, moment),
  ]);
  if (rep !== undefined && rep.overMs !== null) {
    if (talk !== undefined) await recordTalk(tx, rep, { report, talk, talkedTo }, moment);
    await attemptEnds(tx, report.repSid, { report: report.attempt, repLeft: true }, moment);
    return { kind: "over" };
  }
  if (rep === undefined && isUsed) return { kind: "over" };
  if (rep !== undefined && isRepeated(rep, report, moment)) return repeat(tx, rep, moment);
  const isNews = await recordDial(tx, rep, { report, talkedTo, ...before }, moment);
  if (report.isOver) {
    await repEnds(tx, report.repSid, moment);
    return { kind: "over" };
  }
  if (rep === undefined) tellOfNewRep(report, legs?.legs ?? 0, moment);
  if (rep !== undefined && moment.since(rep.arrivedMs) >= longestLegMs) {
    moment.tell?.(repIsAskedToRingAgain(report));
    await repEnds(tx, report.repSid, moment);
    return { kind: "ring-in-again" };
  }
  const { pairing, callBack } = isNews ? await whoIsNext(tx, report, moment) : before;
  const [best] = pairing.freeCallers;
  const hasNobodyBefore = best === undefined || best.doubtful === 1;
  const round = (rep?.round ?? 0) + 1;
  return callBack !== undefined && ringsBack(moment) && (hasNobodyBefore || isBefore(callBack, best))
    ? ringBack(tx, { ...report, round }, callBack, moment)
    : tellOf(rep, report, sendTo(tx, { ...report, round }, pairing, moment), moment);
}

/** Who waits for this rep: on the line, or to be rung back; and whom they are ringing back. */
async function whoIsNext(tx: Transaction, { repSid }: RepReport, moment: Moment): Promise<WhoIsNext> {
  const isOn = moment.rules.callBacks !== undefined;
  const [pairing, callBack, rung] = await Promise.all([
    pairingNow(tx, moment, repSid),
    isOn ? tx.one(firstCallBack, moment.nowMs) : undefined,
    isOn ? tx.one(callBackFor, repSid) : undefined,
  ]);
  return { pairing, callBack, rung };
}

interface WhoIsNext {
  readonly pairing: PairingNow;
  readonly callBack: CallBackRow | undefined;
  readonly rung: CallBackRow | undefined;
}

/** Two legs of one number may be two telephones of one rep, or somebody who shows a number that is not theirs. */
function tellOfNewRep(report: RepReport, otherLegs: number, { tell }: Moment): void {
  tell?.(repRingsIn(report));
  if (otherLegs > 0) tell?.(repIsOnTwoLegs(report));
}

/** The same Dial again, on an empty queue or for somebody who is perhaps gone, is no news. */
function tellOf(
  rep: RepRow | undefined,
  report: RepReport,
  order: RepOrder & { kind: "dial" },
  moment: Moment,
): RepOrder {
  const { caller, queue } = order;
  if (caller?.doubtful === 0) moment.tell?.(repIsSent(report, caller));
  else if (caller === undefined && queue !== rep?.listensOn) moment.tell?.(listens(report, queue));
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

async function repeat(tx: Transaction, rep: RepRow, moment: Moment): Promise<RepOrder> {
  const { rules } = moment;
  const callBack = rules.callBacks && (await tx.one(callBackFor, rep.callSid));
  if (callBack !== undefined) return { kind: "call-back", round: rep.round, callBack };
  const { pairs } = await pairingNow(tx, moment);
  const caller = pairs.find(({ leg }) => leg.callSid === rep.callSid)?.caller;
  return { kind: "dial", queue: rep.listensOn ?? rules.order[0], round: rep.round, caller };
}

/** A report, and the number of the Dial that follows it. */
type NextRound = RepReport & { readonly round: number };

/** Sends a rep to the caller who is served next, or lets them listen on the first queue. */
function sendTo(
  tx: Transaction,
  { repSid, number, lineNumber, round }: NextRound,
  pairing: PairingNow,
  moment: Moment,
): RepOrder & { kind: "dial" } {
  const [best] = pairing.freeCallers;
  const fetchFrom = best && whereToFetchFrom(best, pairing, moment);
  const queue = fetchFrom === undefined ? (best?.twilioQueue ?? moment.rules.order[0]) : fetchQueue;
  if (best !== undefined && fetchFrom !== undefined)
    tx.save(placeCall, best.callSid, queue, null, moment.nowMs, best.seenMs);
  tx.save(repListens, repSid, number, moment.nowMs, queue, lineNumber, round);
  return { kind: "dial", queue, round, caller: best, fetchFrom };
}

/** Has a customer rung back for a rep, who listens on no queue meanwhile. */
function ringBack(
  tx: Transaction,
  { repSid, number, lineNumber, round }: NextRound,
  callBack: CallBackRow,
  { nowMs, tell }: Moment,
): RepOrder {
  tx.save(ringCallBack, callBack.id, repSid, nowMs);
  tell?.(repRingsBack({ repSid, number }, callBack));
  tx.save(repListens, repSid, number, nowMs, null, lineNumber, round);
  return { kind: "call-back", round, callBack };
}
