import type { Transaction } from "../database.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import type { PairingNow } from "../pairing.ts";
import type { CallRow, RepRow, WaitingRow } from "../rows.ts";
import { repFoundNobody } from "../call-events.ts";
import { type Moment, surelyMs } from "../rules.ts";
import { callOf, doubtAll, moveCall, putBack } from "../statements.ts";
import { attemptEnds } from "./attempt-ends.ts";
import { settle } from "./call-ends.ts";
import { addCall } from "./customer-arrives.ts";
import type { RepReport, Talk } from "./rep-report.ts";

/** A report of a Dial, with what the record has of the customer whom it names. */
interface NamedReport {
  readonly report: RepReport;
  readonly talkedTo: CallRow | undefined;
}

/** The same with who was meant for whom when it came, and the call-back that the rep rang. */
export interface DialReport extends NamedReport {
  readonly pairing: PairingNow;
  readonly rung: CallBackRow | undefined;
}

/** Records what a rep's Dial came to: a talk, or that nobody was there. Gives whether somebody else may be next now. */
export async function recordDial(
  tx: Transaction,
  rep: RepRow | undefined,
  { report, talkedTo, pairing, rung }: DialReport,
  moment: Moment,
): Promise<boolean> {
  const { talk, attempt, repSid, isOver } = report;
  let isNews = false;
  if (talk !== undefined) isNews = await recordTalk(tx, rep, { report, talk, talkedTo }, moment);
  else if (rep !== undefined && attempt === undefined) isNews = await recordEmptyDial(tx, rep, report, pairing, moment);
  if (rung === undefined && attempt === undefined) return isNews;
  await attemptEnds(tx, repSid, { report: attempt, repLeft: isOver }, moment);
  return true;
}

/**
 * Records a talk that is over. Gives whether that is more than was expected: who was thought to wait, or to be rung back, does
 * not any more.
 */
export async function recordTalk(
  tx: Transaction,
  rep: RepRow | undefined,
  { report: { repSid }, talk, talkedTo }: NamedReport & { readonly talk: Talk },
  moment: Moment,
): Promise<boolean> {
  const customerSid = talk.customerSid ?? rep?.customerSid ?? undefined;
  if (customerSid === undefined) return false;
  const known = talk.customerSid === undefined ? await tx.one(callOf, customerSid) : talkedTo;
  const talkedMs = talk.talkedSeconds === undefined ? undefined : talk.talkedSeconds * 1000;
  if (known === undefined) {
    const { order } = moment.rules;
    const queue = order.find((name) => name === talk.queue) ?? order.at(-1) ?? order[0];
    const waitedMs = (talkedMs ?? 0) + (talk.queueSeconds ?? 0) * 1000;
    const { queueSid } = talk;
    await addCall(tx, { callSid: customerSid, customer: "", lineNumber: "", queue }, { queueSid, waitedMs }, moment);
  }
  const call = known ?? (await tx.one(callOf, customerSid));
  // A caller who was taken out of the talk goes on elsewhere: their call is not over.
  if (call?.state === "moved") tx.save(moveCall, customerSid, 1);
  else if (call !== undefined) await settle(tx, call, { saidBridged: true, repSid, talkedMs }, moment);
  return call?.state === "waiting" || (call?.state === "over" && call.outcome !== "answered");
}

/** No Dial that has waited for a caller is over sooner, in milliseconds. */
export const shortestDialMs = 900;

/**
 * Nobody came of the Dial: whoever was in its queue before it began is perhaps gone. A sign of life since then tells
 * better; a Dial that the rep broke off, or that did not last, tells nothing.
 */
async function recordEmptyDial(
  tx: Transaction,
  rep: RepRow,
  { isOver, round }: RepReport,
  pairing: PairingNow,
  moment: Moment,
): Promise<boolean> {
  // A Dial without a number was sent while the record was away: what came of the one before was not told.
  const isPutBack = rep.customerSid !== null && round !== undefined;
  if (isPutBack) tx.save(putBack, rep.customerSid, moment.nowMs, rep.callSid);
  if (isOver || round !== rep.round || rep.listensOn === null) return isPutBack;
  if (moment.since(rep.listensSinceMs) < Math.max(shortestDialMs, 0.9 * moment.rules.dialTimeoutMs)) return isPutBack;
  const latestMs = moment.nowMs + surelyMs;
  const isOld = ({ twilioQueue, enteredMs, doubtful }: WaitingRow) =>
    twilioQueue === rep.listensOn && doubtful === 0 && (enteredMs <= rep.listensSinceMs || enteredMs > latestMs);
  if (![...pairing.freeCallers, ...pairing.pairs.map(({ caller }) => caller)].some(isOld)) return isPutBack;
  const doubted = await tx.all(doubtAll, rep.listensOn, rep.listensSinceMs, latestMs);
  const [first] = doubted.toSorted((one, other) => one.enteredMs - other.enteredMs);
  if (first !== undefined) moment.tell?.(repFoundNobody({ repSid: rep.callSid, number: rep.number }, first));
  return isPutBack || first !== undefined;
}
