import { afterAttempt, type CallBackOutcome } from "../../dispatch/after-attempt.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import {
  acceptCallBack,
  callBackFor,
  callBackOf,
  endCallBack,
  freeCallBack,
  moveAccepted,
  openCallBack,
  waitingCallOf,
} from "../call-backs/statements.ts";
import type { Transaction } from "../database.ts";
import { callBackIsOver, callBackWaits } from "../call-events.ts";
import { isDubious, longOverMs, type Moment } from "../rules.ts";

/** What a rep's action tells of the Dial that rang a customer back. */
export interface AttemptReport {
  /** The call-back, as the URL says that we had signed. */
  readonly id: string;
  /** `DialCallStatus` */
  readonly status: string | undefined;
  /** `DialBridged` */
  readonly bridged: boolean | undefined;
  /** `DialCallDuration`: since the customer's telephone was answered. */
  readonly answeredSeconds?: number | undefined;
}

/** What is known of the end of an attempt: what Twilio reports of it, if it does. */
export interface AttemptEnd {
  readonly report?: AttemptReport | undefined;
  /** Whether the rep has hung up. */
  readonly repLeft: boolean;
}

/** The Dial by which a customer was rung for this rep is over, if there was one: a talk, or an attempt that came to nothing. */
export async function attemptEnds(tx: Transaction, repSid: string, end: AttemptEnd, moment: Moment): Promise<void> {
  if (moment.rules.callBacks === undefined) return;
  const callBack = await tx.one(callBackFor, repSid);
  if (callBack !== undefined) await settle(tx, callBack, end, moment);
  else if (end.report !== undefined) await correct(tx, repSid, end.report, moment);
}

async function settle(
  tx: Transaction,
  callBack: CallBackRow,
  { report, repLeft }: AttemptEnd,
  moment: Moment,
): Promise<void> {
  const { id, tries, acceptedMs } = callBack;
  const own = report?.id === id ? report : undefined;
  const { status, bridged } = own ?? { status: undefined, bridged: undefined };
  const accepted = acceptedMs !== null || (await isKeyMissed(tx, callBack, own, moment));
  const next = afterAttempt({ accepted, bridged, status, repLeft, tries });
  if (acceptedMs !== null && isDubious(acceptedMs, moment)) {
    const answeredMs = (own?.answeredSeconds ?? 0) * 1000;
    tx.save(moveAccepted, id, moment.nowMs - Math.max(answeredMs, moment.since(acceptedMs), 0));
  }
  if (next.kind === "over") endCallBackAs(tx, callBack, next.outcome, moment);
  else if (acceptedMs !== null && (await isOnTheLine(tx, callBack))) endCallBackAs(tx, callBack, "rang-in", moment);
  else {
    tx.save(freeCallBack, id, moment.nowMs + next.afterMs, next.kind === "again" ? tries + 1 : tries);
    moment.tell?.(callBackWaits(callBack, next.afterMs));
  }
}

/** Whether the customer has rung us since they pressed the key, and waits. */
async function isOnTheLine(tx: Transaction, { number }: CallBackRow): Promise<boolean> {
  return (await tx.one(waitingCallOf, number)) !== undefined;
}

/**
 * While the record was away, it could not hear of the key; that the two were joined shows that it was pressed, and soon
 * after the customer had answered.
 */
async function isKeyMissed(
  tx: Transaction,
  { id, rangMs }: CallBackRow,
  report: AttemptReport | undefined,
  { nowMs, wholeSinceMs, since }: Moment,
): Promise<boolean> {
  const isMissed = report?.bridged === true && since(rangMs ?? 0) > nowMs - wholeSinceMs;
  if (isMissed) tx.save(acceptCallBack, id, nowMs - (report.answeredSeconds ?? 0) * 1000);
  return isMissed;
}

/**
 * The rep's leg had ended before its Dial was reported. Who had pressed the key was taken to have talked, and who had
 * not waits again; now Twilio says whether they were joined.
 */
async function correct(tx: Transaction, repSid: string, report: AttemptReport, moment: Moment): Promise<void> {
  const { id, bridged } = report;
  const callBack = await tx.one(callBackOf, id);
  if (callBack?.repSid !== repSid) return;
  if (callBack.endedMs !== null && moment.since(callBack.endedMs) >= longOverMs) return;
  if (callBack.state === "waiting" && (await isKeyMissed(tx, callBack, report, moment)))
    endCallBackAs(tx, callBack, "answered", moment);
  if (callBack.outcome !== "answered" || bridged !== false) return;
  const isWaitingElsewhere =
    (await tx.one(openCallBack, callBack.number)) !== undefined || (await isOnTheLine(tx, callBack));
  if (!isWaitingElsewhere) tx.save(freeCallBack, id, moment.nowMs, callBack.tries);
}

/** A call-back is over, with that outcome. */
export function endCallBackAs(tx: Transaction, callBack: CallBackRow, outcome: CallBackOutcome, moment: Moment): void {
  tx.save(endCallBack, callBack.id, outcome, moment.nowMs);
  moment.tell?.(callBackIsOver(callBack, outcome));
  moment.onCallBackOver?.(tx, callBack, outcome, moment);
}
