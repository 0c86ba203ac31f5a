import { withHours } from "../call-backs/hours.ts";
import type { Decision } from "../decision.ts";
import { type CallBackRow, callBacks, openCallBacks } from "../tables/call-backs.ts";

/**
 * Writes down when each call-back may be rung: the hours of a day have ended, others are set, or the clock was wrong. So
 * whose turn it is can be asked without working out anybody's hours.
 */
export const callBacksKeepHours: Decision<undefined, readonly CallBackRow[], void> = {
  load: (tx) => tx.all(openCallBacks),
  decide: (open, _, moment) => ({
    answer: undefined,
    changes: open.flatMap((one) => callBacks.save(withHours(one, moment), one)),
  }),
};
