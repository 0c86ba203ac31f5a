import { type Evidence, outcomeOf } from "../../dispatch/outcome.ts";
import { dropCallBackOf, readyCallBack } from "../call-backs/statements.ts";
import type { Transaction } from "../database.ts";
import type { CallRow } from "../rows.ts";
import { callIsOver, repHangsUp } from "../call-events.ts";
import { isDubious, longOverMs, type Moment, surelyMs } from "../rules.ts";
import { callOf, endCall, endRep, leaveInDoubt, repOf } from "../statements.ts";
import { moveTimes } from "./move-times.ts";
import { attemptEnds } from "./attempt-ends.ts";

/** What somebody has said of a call that has ended. */
export interface Ending {
  readonly saidBridged?: boolean;
  readonly exitResult?: string | undefined;
  /** Whether we gave up after the third failure. */
  readonly failed?: boolean;
  readonly repSid?: string | undefined;
  /** How long the talk lasted, as far as it was said. */
  readonly talkedMs?: number | undefined;
  /** When it ended, where that is known better than by now. */
  readonly endedMs?: number | undefined;
}

/** A call is over, a customer's or a rep's. Told again, it changes nothing; a call we do not know will not begin any more. */
export async function callEnds(tx: Transaction, callSid: string, moment: Moment): Promise<void> {
  const call = await tx.one(callOf, callSid);
  if (call === undefined) await repEnds(tx, callSid, moment);
  else {
    await settle(tx, call, {}, moment);
    if (call.leaving === "call-back") tx.save(readyCallBack, callSid, moment.nowMs);
  }
}

/**
 * A rep's leg is over: nobody is rung for them any more. Whoever was being put through to them may wait again; who has
 * talked to them was, as their next report says.
 */
export async function repEnds(tx: Transaction, repSid: string, moment: Moment): Promise<void> {
  const rep = await tx.one(repOf, repSid);
  if (rep === undefined && (await moment.usedSids.has(tx, repSid))) return;
  if (rep?.overMs === null) moment.tell?.(repHangsUp({ repSid, number: rep.number }));
  tx.save(endRep, repSid, moment.nowMs);
  if ((rep?.overMs ?? null) === null) moment.usedSids.add(tx, repSid, moment.nowMs);
  if (rep !== undefined && rep.customerSid !== null) tx.save(leaveInDoubt, rep.customerSid, repSid);
  await attemptEnds(tx, repSid, { repLeft: true }, moment);
}

/**
 * Settles a customer's call with the one outcome that all reports together come to. A later report may correct it,
 * and never makes a second one.
 */
export async function settle(tx: Transaction, call: CallRow, ending: Ending, moment: Moment): Promise<void> {
  if (call.endedMs !== null && moment.since(call.endedMs) >= longOverMs) return;
  const evidence: Evidence = {
    saidBridged: call.saidBridged === 1 || ending.saidBridged === true,
    exitResult: ending.exitResult ?? call.exitResult ?? undefined,
    failed: ending.failed === true,
    leaving: call.leaving ?? undefined,
    state: isTaken(call) ? "connecting" : call.state,
  };
  if (call.state === "over" && ending.talkedMs === undefined && !knowsBetter(call, evidence)) return;
  const outcome = call.state === "over" ? corrected(call, evidence) : outcomeOf(evidence);
  const endedMs = call.endedMs ?? ending.endedMs ?? moment.nowMs;
  const said = [evidence.saidBridged ? 1 : 0, evidence.exitResult ?? null] as const;
  const beganMs = outcome === "answered" ? await begin(tx, call, { ...ending, endedMs }, moment) : call.bridgedMs;
  tx.save(endCall, call.callSid, endedMs, outcome, ...said, ending.repSid ?? call.repSid, beganMs);
  if (outcome !== null && outcome !== call.outcome)
    moment.tell?.(callIsOver({ ...call, bridgedMs: beganMs }, outcome, endedMs));
  if (call.state !== "over") moment.usedSids.add(tx, call.callSid, moment.nowMs);
  if (outcome === "answered" && moment.rules.callBacks !== undefined)
    tx.save(dropCallBackOf, call.callSid, moment.nowMs);
  moment.onSettled?.(tx, call, moment);
}

/** Whether a rep had taken the caller whose leg is over by now, and nothing has been heard of the caller since. */
function isTaken({ state, doubtful, repSid }: CallRow): boolean {
  return state === "waiting" && doubtful === 1 && repSid !== null;
}

function knowsBetter(call: CallRow, { saidBridged, exitResult }: Evidence): boolean {
  return (saidBridged && call.saidBridged === 0) || (endsStay(exitResult) && call.exitResult === null);
}

/** The outcome of a call that was settled before, now that more has been said of it. */
function corrected(call: CallRow, evidence: Evidence): CallRow["outcome"] {
  if (evidence.saidBridged) return "answered";
  if (!endsStay(evidence.exitResult) || call.outcome === "call-back") return call.outcome;
  return evidence.exitResult === "hangup" ? "abandoned" : "moved";
}

/** Whether a report of Enqueue's action says for certain that the caller left the queue without a talk. */
function endsStay(exitResult: string | undefined): boolean {
  return exitResult === "hangup" || exitResult === "redirected";
}

/**
 * When the two began to talk: when the caller was taken, corrected by how long Twilio says that they talked. Where our
 * clock has jumped meanwhile, all that was before the talk is moved with it.
 */
async function begin(
  tx: Transaction,
  call: CallRow,
  ending: Ending & { readonly endedMs: number },
  moment: Moment,
): Promise<number | null> {
  const { connectMs, bridgedMs: before } = call;
  const hasJumped = connectMs !== null && isDubious(connectMs, moment);
  const talkedMs = ending.talkedMs ?? (hasJumped && call.state !== "over" ? moment.since(connectMs) : undefined);
  if (talkedMs === undefined) return before ?? connectMs;
  const beganMs = ending.endedMs - Math.max(0, talkedMs);
  if (connectMs === null) return beganMs;
  if (!hasJumped || Math.abs(beganMs - connectMs) < surelyMs) return Math.max(connectMs, beganMs);
  await moveTimes(tx, call, beganMs - connectMs, moment);
  return beganMs;
}
