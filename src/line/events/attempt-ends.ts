import { afterAttempt } from "../../dispatch/after-attempt.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import { callBackFor, callBackOf, endCallBack, freeCallBack, openCallBack } from "../call-backs/statements.ts";
import type { Transaction } from "../database.ts";
import type { Moment } from "../rules.ts";

/** What a rep's action tells of the Dial that rang a customer back. */
export interface AttemptReport {
  /** The call-back, as the URL says that we had signed. */
  readonly id: string;
  /** `DialCallStatus` */
  readonly status: string | undefined;
  /** `DialBridged` */
  readonly bridged: boolean | undefined;
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
  const { id, tries, acceptedMs, rangMs } = callBack;
  const { status, bridged } = report?.id === id ? report : { status: undefined, bridged: undefined };
  // While the record was away, it could not hear of the key; that the two were joined shows that it was pressed.
  const missedKey = bridged === true && (rangMs ?? 0) < moment.wholeSinceMs;
  const next = afterAttempt({ accepted: acceptedMs !== null || missedKey, bridged, status, repLeft, tries });
  if (next.kind === "free") await tx.run(freeCallBack, id, callBack.dueMs, tries);
  else if (next.kind === "again") await tx.run(freeCallBack, id, moment.nowMs + next.afterMs, tries + 1);
  else {
    await tx.run(endCallBack, id, next.outcome, moment.nowMs);
    await moment.onCallBackOver?.(tx, id, moment);
  }
}

/** The rep's leg ended before its Dial was reported. Who had pressed the key was taken to have talked; now Twilio says no. */
async function correct(tx: Transaction, repSid: string, { id, bridged }: AttemptReport, moment: Moment): Promise<void> {
  const callBack = await tx.one(callBackOf, id);
  if (callBack?.repSid !== repSid || callBack.outcome !== "answered" || bridged !== false) return;
  if ((await tx.one(openCallBack, callBack.number)) === undefined)
    await tx.run(freeCallBack, id, moment.nowMs, callBack.tries);
}
