import { callBackRank, serviceRank } from "../../dispatch/order-of-service.ts";
import { withHours } from "../call-backs/hours.ts";
import type { Decision } from "../decision.ts";
import { type CallBackRow, callBacks, openCallBacks } from "../tables/call-backs.ts";
import { type CallRow, calls, callsGoingOn } from "../tables/calls.ts";

interface Loaded {
  readonly waiting: readonly CallRow[];
  readonly open: readonly CallBackRow[];
}

/**
 * Gives all who wait, on the line or to be rung back, their place anew, for the order of service may have been changed; and
 * whoever is to be rung back their hours.
 */
export const rerank: Decision<undefined, Loaded, void> = {
  async load(tx) {
    const [waiting, open] = await Promise.all([tx.all(callsGoingOn), tx.all(openCallBacks)]);
    return { waiting, open };
  },
  decide({ waiting, open }, _, moment) {
    const { ordering } = moment.rules;
    const ofCalls = waiting.flatMap((call) => {
      const { major, minor } = serviceRank(ordering, call.queue, call.placeMs ?? call.arrivedMs);
      return calls.save({ ...call, rankMajor: major, rankMinor: minor }, call);
    });
    const ofCallBacks = open.flatMap((one) => {
      const { queue, placeMs, stranger } = one;
      const { major, minor } = callBackRank(ordering, { queue, placeMs, isStranger: stranger === 1 });
      return callBacks.save(withHours({ ...one, rankMajor: major, rankMinor: minor }, moment), one);
    });
    return { answer: undefined, changes: [...ofCalls, ...ofCallBacks] };
  },
};
