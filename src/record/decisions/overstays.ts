import type { Leaving } from "../../dispatch/after-queue.ts";
import { isPaired } from "../pairing.ts";
import { statement, type Transaction } from "../database.ts";
import type { CallRow } from "../rows.ts";
import type { Moment } from "../rules.ts";
import type { ListedCaller } from "../plan-reconcile.ts";
import { callsGoingOn, tellToLeave } from "../statements.ts";
import { whyToLeave } from "./customer-waits.ts";

/** A caller who has waited longer than they may. */
export interface Overstay extends Pick<CallRow, "callSid" | "queue"> {
  readonly why: Leaving;
}

/** `/wait` sends away whoever reaches a limit; so much later, in milliseconds, it has not been asked. */
const graceMs = 60_000;

/** So many are taken out at once, those first who have waited longest. */
const mostAtOnce = 20;

/**
 * Tells the callers to leave who are long past a limit, of those whom Twilio lists: where `/wait` has failed for them, it
 * does not ask us what they hear. Gives who they are; told again, it gives them again.
 */
export async function findOverstays(
  tx: Transaction,
  listed: readonly ListedCaller[],
  moment: Moment,
): Promise<Overstay[]> {
  const found: Overstay[] = [];
  for (const { call, why } of await thoseWhoMayNotWait(tx, listed, moment)) {
    if (await isPaired(tx, call.callSid, moment)) continue;
    tx.save(tellToLeave, call.callSid, why);
    if (found.push({ callSid: call.callSid, queue: call.queue, why }) === mostAtOnce) break;
  }
  return found;
}

/** Whether anybody is on the line to take calls is asked once for all. */
async function thoseWhoMayNotWait(tx: Transaction, listed: readonly ListedCaller[], moment: Moment) {
  const enqueuedMs = new Map(listed.map((caller) => [caller.callSid, caller.enqueuedMs]));
  const maxWaitMs = moment.rules.maxWaitMs + graceMs;
  const withoutRepsMs = moment.rules.maxWaitWithoutRepsMs + graceMs;
  const waits = (await tx.all(callsGoingOn)).flatMap((call) => {
    const sinceMs = enqueuedMs.get(call.callSid);
    if (sinceMs === undefined || call.state !== "waiting" || call.leaving === "call-back") return [];
    const waitedMs = moment.nowMs - sinceMs + Math.max(0, call.enteredMs - call.arrivedMs);
    return waitedMs < Math.min(maxWaitMs, withoutRepsMs) ? [] : [{ call, waitedMs }];
  });
  const rules = { ...moment.rules, maxWaitMs: Infinity, maxWaitWithoutRepsMs: withoutRepsMs };
  const alone = waits.length === 0 ? undefined : await whyToLeave(tx, withoutRepsMs, { ...moment, rules });
  return waits
    .toSorted((one, other) => other.waitedMs - one.waitedMs)
    .flatMap(({ call, waitedMs }) => {
      const why = waitedMs >= maxWaitMs ? "wait-limit" : waitedMs >= withoutRepsMs ? alone : undefined;
      return why === undefined ? [] : [{ call, why }];
    });
}

/** ($1 call) */
export const letStay = statement(
  "let_stay",
  "UPDATE calls SET leaving = NULL WHERE call_sid = $1 AND state = 'waiting'",
);

/** They could not be taken out: they wait on. */
export async function overstayGoesOn(tx: Transaction, callSid: string): Promise<void> {
  tx.save(letStay, callSid);
}
