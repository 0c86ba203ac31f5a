import type { Transaction } from "../database.ts";
import { isGuessed, type RepRow } from "../rows.ts";
import { repFoundNobody } from "../call-events.ts";
import type { Moment } from "../rules.ts";
import { callOf, claimOf, doubtUpTo, dropClaim, moveCall, putBack } from "../statements.ts";
import { attemptEnds } from "./attempt-ends.ts";
import { settle } from "./call-ends.ts";
import { addCall } from "./customer-arrives.ts";
import type { RepReport, Talk } from "./rep-report.ts";

/** Records what a rep's Dial came to: a talk, or that nobody was there. What it was meant for is forgotten. */
export async function recordDial(
  tx: Transaction,
  rep: RepRow | undefined,
  report: RepReport,
  moment: Moment,
): Promise<void> {
  if (report.talk !== undefined) await recordTalk(tx, rep, report, report.talk, moment);
  else if (rep !== undefined && report.attempt === undefined) await recordEmptyDial(tx, rep, report, moment);
  await attemptEnds(tx, report.repSid, { report: report.attempt, repLeft: report.isOver }, moment);
  await tx.run(dropClaim, report.repSid);
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
  if (call?.state === "moved") await tx.run(moveCall, customerSid, 1);
  else if (call !== undefined) await settle(tx, call, { saidBridged: true, repSid, talkedMs }, moment);
}

/**
 * Nobody came of the Dial: the caller it was meant for may be gone, and so may everybody who was there before them.
 *
 * A Dial that the rep broke off says nothing, and one that ran out before its caller came has perhaps just missed them.
 */
async function recordEmptyDial(
  tx: Transaction,
  rep: RepRow,
  { isOver, round }: RepReport,
  moment: Moment,
): Promise<void> {
  // A Dial without a number was sent while the record was away: what came of the one before was not told.
  if (rep.customerSid !== null && round !== undefined)
    await tx.run(putBack, rep.customerSid, moment.nowMs, rep.callSid);
  const held = await tx.one(claimOf, rep.callSid);
  if (held === undefined || held.kind === "meet" || isOver) return;
  const claimed = await tx.one(callOf, held.customerSid);
  // Who joined after the Dial was sent was not what it was sent for.
  if (claimed?.state !== "waiting" || claimed.twilioQueue !== held.queue) return;
  const isPossible = claimed.enteredMs <= moment.nowMs || isGuessed(claimed);
  if (claimed.enteredMs > rep.listensSinceMs && isPossible) return;
  await tx.run(doubtUpTo, held.queue, claimed.enteredMs);
  if (claimed.doubtful === 0) moment.tell?.(repFoundNobody({ repSid: rep.callSid, number: rep.number }, claimed));
}
