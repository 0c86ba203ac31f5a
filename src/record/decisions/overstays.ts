import type { Leaving } from "../../dispatch/after-queue.ts";
import type { Decision } from "../decision.ts";
import { isPaired, type PairingNow, pairingNow } from "../pairing.ts";
import type { ListedCaller } from "../plan-reconcile.ts";
import type { Moment } from "../rules.ts";
import { callOf, type CallRow, calls, callsGoingOn } from "../tables/calls.ts";
import { type OnTheLine, repsOnTheLine } from "../tables/reps.ts";
import { whyToLeave } from "./customer-waits.ts";

/** A caller who has waited longer than they may. */
export interface Overstay extends Pick<CallRow, "callSid" | "queue"> {
  readonly why: Leaving;
}

interface Loaded {
  readonly goingOn: readonly CallRow[];
  readonly pairing: PairingNow;
  readonly line: OnTheLine | undefined;
}

/** `/wait` sends away whoever reaches a limit; so much later, in milliseconds, it has not been asked. */
const graceMs = 60_000;

/** So many are taken out at once, those first who have waited longest. */
const mostAtOnce = 20;

/**
 * Tells the callers to leave who are long past a limit, of those whom Twilio lists: where `/wait` has failed for them, it
 * does not ask us what they hear. Gives who they are; told again, it gives them again.
 */
export const findOverstays: Decision<readonly ListedCaller[], Loaded, Overstay[]> = {
  async load(tx, _, moment) {
    const [goingOn, pairing, line] = await Promise.all([
      tx.all(callsGoingOn),
      pairingNow(tx, moment),
      tx.one(repsOnTheLine, moment.nowMs),
    ]);
    return { goingOn, pairing, line };
  },
  decide({ goingOn, pairing, line }, listed, moment) {
    const found = thoseWhoMayNotWait(goingOn, listed, line, moment)
      .filter(({ call }) => !isPaired(pairing, call.callSid))
      .slice(0, mostAtOnce);
    return {
      answer: found.map(({ call: { callSid, queue }, why }) => ({ callSid, queue, why })),
      changes: found.flatMap(({ call, why }) => calls.save({ ...call, leaving: why }, call)),
    };
  },
};

/** Whether anybody is on the line to take calls is looked at once for all. */
function thoseWhoMayNotWait(
  goingOn: readonly CallRow[],
  listed: readonly ListedCaller[],
  line: OnTheLine | undefined,
  moment: Moment,
) {
  const enqueuedMs = new Map(listed.map((caller) => [caller.callSid, caller.enqueuedMs]));
  const maxWaitMs = moment.rules.maxWaitMs + graceMs;
  const withoutRepsMs = moment.rules.maxWaitWithoutRepsMs + graceMs;
  const waits = goingOn.flatMap((call) => {
    const sinceMs = enqueuedMs.get(call.callSid);
    if (sinceMs === undefined || call.state !== "waiting" || call.leaving === "call-back") return [];
    const waitedMs = moment.nowMs - sinceMs + Math.max(0, call.enteredMs - call.arrivedMs);
    return waitedMs < Math.min(maxWaitMs, withoutRepsMs) ? [] : [{ call, waitedMs }];
  });
  const rules = { ...moment.rules, maxWaitMs: Infinity, maxWaitWithoutRepsMs: withoutRepsMs };
  const alone = whyToLeave(withoutRepsMs, line, { ...moment, rules });
  return waits
    .toSorted((one, other) => other.waitedMs - one.waitedMs)
    .flatMap(({ call, waitedMs }) => {
      const why = waitedMs >= maxWaitMs ? "wait-limit" : waitedMs >= withoutRepsMs ? alone : undefined;
      return why === undefined ? [] : [{ call, why }];
    });
}

/** They could not be taken out: they wait on. */
export const overstayGoesOn: Decision<string, CallRow | undefined, void> = {
  load: (tx, callSid) => tx.one(callOf, callSid),
  decide: (call) => ({
    answer: undefined,
    changes: call?.state === "waiting" ? calls.save({ ...call, leaving: null }, call) : [],
  }),
};
