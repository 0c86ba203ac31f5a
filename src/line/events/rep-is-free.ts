import type { QueueName } from "../../dispatch/queue-order.ts";
import { claim } from "../claims.ts";
import type { Transaction } from "../database.ts";
import type { CallRow, RepRow } from "../rows.ts";
import { fetchQueue, lapse, longestLegMs, type Moment } from "../rules.ts";
import { bestWaiting, callOf, claimOf, frontOf, placeCall, repListens, repOf } from "../statements.ts";
import { repEnds } from "./call-ends.ts";
import { recordDial, recordTalk } from "./record-dial.ts";

/** A request on a rep's leg: he rings in, or his Dial is over. */
export interface RepReport {
  readonly repSid: string;
  readonly number: string;
  /** Whether the leg is over, by its CallStatus. */
  readonly isOver: boolean;
  /** Which of his Dials is over, as the URL says that we had signed; undefined when he rings in, or the record was away. */
  readonly round: number | undefined;
  /** Whether Twilio says anything of a Dial. */
  readonly dialed: boolean;
  readonly talk: Talk | undefined;
}

/** A talk that is over, as the rep's action tells it. */
export interface Talk {
  readonly customerSid: string | undefined;
  readonly queue: QueueName | undefined;
  readonly queueSid: string | undefined;
  readonly talkedSeconds: number | undefined;
  readonly queueSeconds: number | undefined;
}

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
    };

/**
 * A rep is free: whom is he sent to?
 *
 * What his last Dial came to is recorded first: a talk, or that nobody was
 * there, which puts in doubt whom it was meant for. A report that comes late
 * or twice gets the answer of the Dial that is going on.
 */
export async function repIsFree(tx: Transaction, report: RepReport, moment: Moment): Promise<RepOrder> {
  const rep = await tx.one(repOf, report.repSid);
  if (rep !== undefined && rep.overMs !== null) {
    if (report.talk !== undefined) await recordTalk(tx, rep, report, report.talk, moment);
    return { kind: "over" };
  }
  if (rep !== undefined && isRepeated(rep, report, moment)) return repeat(tx, rep, moment);
  await recordDial(tx, rep, report, moment);
  if (report.isOver) {
    await repEnds(tx, report.repSid, moment);
    return { kind: "over" };
  }
  if (rep !== undefined && moment.nowMs - rep.arrivedMs >= longestLegMs) {
    await repEnds(tx, report.repSid, moment);
    return { kind: "ring-in-again" };
  }
  return sendTo(tx, report, await tx.one(bestWaiting, lapse(moment)), moment);
}

/** Whether what a request reports has been reported before. */
function isRepeated(rep: RepRow, { round, dialed, talk, isOver }: RepReport, { nowMs }: Moment): boolean {
  if (isOver) return false;
  if (round !== undefined) return round < rep.round;
  // The record was away when the Dial was sent. One that ends so soon after the last answer has been reported before.
  return !dialed || (talk === undefined && nowMs - rep.listensSinceMs < shortestDialMs);
}

async function repeat(tx: Transaction, rep: RepRow, { rules }: Moment): Promise<RepOrder> {
  const held = await tx.one(claimOf, rep.callSid);
  const claimed = held === undefined ? undefined : await tx.one(callOf, held.customerSid);
  return { kind: "dial", queue: rep.listensOn ?? rules.order[0], round: rep.round, claimed };
}

/** Sends a rep to the caller who is served next, or lets him listen on the first queue. */
async function sendTo(
  tx: Transaction,
  { repSid, number }: RepReport,
  best: CallRow | undefined,
  moment: Moment,
): Promise<RepOrder> {
  const fetchFrom = best === undefined ? undefined : await whereToFetchFrom(tx, best, moment);
  const queue = fetchFrom === undefined ? (best?.twilioQueue ?? moment.rules.order[0]) : fetchQueue;
  if (best !== undefined) {
    if (fetchFrom !== undefined) await tx.run(placeCall, best.callSid, queue, null, moment.nowMs, best.seenMs);
    await claim(tx, { repSid, customerSid: best.callSid, queue, kind: "dial" }, moment);
  }
  const listening = await tx.one(repListens, repSid, number, moment.nowMs, queue);
  return { kind: "dial", queue, round: listening?.round ?? 1, claimed: best, fetchFrom };
}

/** The queue that a caller has to be fetched from, because Twilio would take somebody else of it first. */
async function whereToFetchFrom(tx: Transaction, best: CallRow, moment: Moment): Promise<QueueName | undefined> {
  if (best.twilioQueue === fetchQueue || best.doubtful === 1) return undefined;
  const front = await tx.one(frontOf, lapse(moment), best.twilioQueue);
  const isFront = front === undefined || front.callSid === best.callSid || front.enteredMs >= best.enteredMs;
  return isFront ? undefined : best.twilioQueue;
}
