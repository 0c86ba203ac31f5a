import { dayMs } from "../../runtime/durations.ts";
import { write } from "../database.ts";
import type { Decision } from "../decision.ts";
import { type CallBackRow, freeLeft, oldCallBacks } from "../tables/call-backs.ts";
import { callBackEnds } from "./attempt-ends.ts";

/** How long a call-back is kept that no rep comes to, in milliseconds. */
const longestMs = 2 * dayMs;

/**
 * Ends the call-backs that are open after two days: their customers are told why, and nobody is rung out of the blue. Mostly
 * no rep was free for them; those that were tried could not be reached.
 */
export const callBacksLapse: Decision<undefined, readonly CallBackRow[], void> = {
  load: (tx, _, { nowMs }) => tx.all(oldCallBacks, nowMs - longestMs),
  decide(old, _, moment) {
    const lapsed = old.filter(({ askedMs }) => moment.since(askedMs) >= longestMs);
    const changes = lapsed.flatMap((one) => callBackEnds(one, one.tries === 0 ? "lapsed" : "unreached", moment));
    return { answer: undefined, changes };
  },
};

/** What an earlier run of ours has left ringing for reps who are not there any more waits again. */
export const freeLeftCallBacks: Decision<undefined, undefined, void> = {
  load: () => Promise.resolve(undefined),
  decide: (_, __, { nowMs }) => ({ answer: undefined, changes: [write(freeLeft, nowMs)] }),
};
