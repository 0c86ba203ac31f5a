import type { Transaction } from "../database.ts";
import type { RepRow } from "../rows.ts";
import { repFoundNobody } from "../call-events.ts";
import { type Moment, surelyMs } from "../rules.ts";
import { callOf, doubtAll, moveCall, putBack } from "../statements.ts";
import { attemptEnds } from "./attempt-ends.ts";
import { settle } from "./call-ends.ts";
import { addCall } from "./customer-arrives.ts";
import type { RepReport, Talk } from "./rep-report.ts";

/** Records what a rep's Dial came to: a talk, or that nobody was there. */
export async function recordDial(
  tx: Transaction,
  rep: RepRow | undefined,
  report: RepReport,
  moment: Moment,
): Promise<void> {
  if (report.talk !== undefined) await recordTalk(tx, rep, report, report.talk, moment);
  else if (rep !== undefined && report.attempt === undefined) await recordEmptyDial(tx, rep, report, moment);
  await attemptEnds(tx, report.repSid, { report: report.attempt, repLeft: report.isOver }, moment);
}

/** Records a talk that is over. */
export async function recordTalk(
  tx: Transaction,
  rep: RepRow | undefined,
  { repSid }: RepReport,
  talk: Talk,
  moment: Moment,
): Promise<void> {
  const customerSid = talk.customerSid ?? rep?.customerSid ?? undefined;
  if (customerSid === undefined) return;
  const talkedMs = talk.talkedSeconds === undefined ? undefined : talk.talkedSeconds * 1000;
  if ((await tx.one(callOf, customerSid)) === undefined) {
    const { order } = moment.rules;
    const queue = order.find((name) => name === talk.queue) ?? order.at(-1) ?? order[0];
    const waitedMs = (talkedMs ?? 0) + (talk.queueSeconds ?? 0) * 1000;
    const { queueSid } = talk;
    await addCall(tx, { callSid: customerSid, customer: "", lineNumber: "", queue }, { queueSid, waitedMs }, moment);
  }
  const call = await tx.one(callOf, customerSid);
  // A caller who was taken out of the talk goes on elsewhere: their call is not over.
  if (call?.state === "moved") tx.save(moveCall, customerSid, 1);
  else if (call !== undefined) await settle(tx, call, { saidBridged: true, repSid, talkedMs }, moment);
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
  moment: Moment,
): Promise<void> {
  // A Dial without a number was sent while the record was away: what came of the one before was not told.
  if (rep.customerSid !== null && round !== undefined) tx.save(putBack, rep.customerSid, moment.nowMs, rep.callSid);
  if (isOver || round !== rep.round || rep.listensOn === null) return;
  if (moment.since(rep.listensSinceMs) < Math.max(shortestDialMs, 0.9 * moment.rules.dialTimeoutMs)) return;
  const doubted = await tx.all(doubtAll, rep.listensOn, rep.listensSinceMs, moment.nowMs + surelyMs);
  const [first] = doubted.toSorted((one, other) => one.enteredMs - other.enteredMs);
  if (first !== undefined) moment.tell?.(repFoundNobody({ repSid: rep.callSid, number: rep.number }, first));
}
