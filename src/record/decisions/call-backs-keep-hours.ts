import { lengthOf } from "../../dispatch/hours.ts";
import { dayMs } from "../../runtime/durations.ts";
import { isOpen, withHours } from "../call-backs/hours.ts";
import { timeWithin } from "../customer-hours.ts";
import { write } from "../database.ts";
import type { Decision } from "../decision.ts";
import type { Moment } from "../rules.ts";
import { type CallBackRow, callBacks, freeLeft, openCallBacks } from "../tables/call-backs.ts";
import { callBackEnds } from "./attempt-ends.ts";

/** How many days of its hours a call-back is kept that no rep comes to. */
const longestDays = 2;
/** It is kept no longer in any case, in milliseconds, however little of the day its hours leave. */
const longestMs = 7 * dayMs;

/**
 * Writes down when each call-back may be rung, for the hours of a day may have ended or others been set: so whose turn it is
 * can be asked without working out anybody's hours.
 *
 * Those end that are open after two days: their customers are told why, and nobody is rung out of the blue. Mostly no rep
 * was free for them; those that were tried could not be reached. Only time within the hours counts, so no night does; and
 * only within them one ends.
 */
export const callBacksKeepHours: Decision<undefined, readonly CallBackRow[], void> = {
  load: (tx) => tx.all(openCallBacks),
  decide(open, _, moment) {
    const changes = open.flatMap((one) => {
      const kept = withHours(one, moment);
      return hasLapsed(kept, moment)
        ? callBackEnds(one, one.tries === 0 ? "lapsed" : "unreached", moment)
        : callBacks.save(kept, one);
    });
    return { answer: undefined, changes };
  },
};

/** How much time within its hours a call-back is kept, in milliseconds. */
function keptMs({ rules: { callBacks } }: Moment): number {
  return longestDays * (callBacks === undefined ? dayMs : lengthOf(callBacks.hours));
}

function hasLapsed(one: CallBackRow, moment: Moment): boolean {
  if (one.state !== "waiting" || !isOpen(one, moment)) return false;
  const { number, askedMs, notBeforeMs } = one;
  const { nowMs, rules, since } = moment;
  // Until the time for which they have asked nobody was late.
  if (notBeforeMs !== null && notBeforeMs > nowMs) return false;
  const [agoMs, enoughMs] = [since(Math.max(askedMs, notBeforeMs ?? 0)), keptMs(moment)];
  if (agoMs < enoughMs || agoMs >= longestMs || rules.callBacks === undefined) return agoMs >= enoughMs;
  return timeWithin(number, rules.callBacks, [nowMs - agoMs, nowMs], enoughMs) >= enoughMs;
}

/** What an earlier run of ours has left ringing for reps who are not there any more waits again. */
export const freeLeftCallBacks: Decision<undefined, undefined, void> = {
  load: () => Promise.resolve(undefined),
  decide: (_, __, { nowMs }) => ({ answer: undefined, changes: [write(freeLeft, nowMs)] }),
};
