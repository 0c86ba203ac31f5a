import { serviceRank } from "../../dispatch/order-of-service.ts";
import {
  type Acted,
  type Asking,
  type BeforeCaller,
  canBeUndone,
  doneBefore,
  loadCaller,
  notDone,
  waitingCall,
  written,
} from "../acting.ts";
import type { Decision } from "../decision.ts";
import type { Moment } from "../rules.ts";
import { detailsOf } from "../tables/acts.ts";
import { type CallRow, calls, firstPlace } from "../tables/calls.ts";
import { firstPlaceOfCallBacks } from "../tables/call-backs.ts";

/** A caller is to go first in their queue, or no longer. */
export interface GoingFirst extends Asking {
  readonly callSid: string;
}

/** What the record has of the caller, and of who goes first in their queue. */
interface BeforeFirst extends BeforeCaller {
  /** The earliest arrival by which a place of that queue goes, of those who wait, and of those who are to be rung back. */
  readonly firstMs: number | null;
}

/**
 * Somebody lets a caller go first in their own queue: before all who wait there, and all who are to be rung back. Other queues
 * are served as before. It is the one exception to first come, first served; see `test/helpers/audit.ts`.
 */
export const letCallerGoFirst: Decision<GoingFirst, BeforeFirst, Acted> = {
  async load(tx, about, moment) {
    const before = await loadCaller(tx, about, moment);
    const { queue } = before.call ?? {};
    if (queue === undefined) return { ...before, firstMs: null };
    const [caller, callBack] = await Promise.all([
      tx.one(firstPlace, queue, about.callSid),
      tx.one(firstPlaceOfCallBacks, queue),
    ]);
    const places = [caller?.placeMs, callBack?.placeMs].filter((place) => typeof place === "number");
    return { ...before, firstMs: places.length === 0 ? null : Math.min(...places) };
  },
  decide(before, asked, moment) {
    if (before.done !== undefined) return doneBefore;
    const call = waitingCall(before);
    if (typeof call === "string") return notDone(call);
    const { firstMs } = before;
    if (firstMs === null || firstMs > (call.placeMs ?? call.arrivedMs)) return notDone("same");
    return placed(call, firstMs - 1, "first", asked, moment);
  },
};

/** A caller who was let go first is back in the place that was theirs. */
export const callerGoesFirstNoLonger: Decision<GoingFirst, BeforeCaller, Acted> = {
  load: loadCaller,
  decide(before, asked, moment) {
    if (before.done !== undefined) return doneBefore;
    const { undone } = before;
    if (undone === undefined || !canBeUndone(undone, "first", asked.callSid)) return notDone("undone");
    const call = waitingCall(before);
    if (typeof call === "string") return notDone(call);
    return placed(call, detailsOf(undone).placeMs ?? null, "undo-first", asked, moment);
  },
};

function placed(
  call: CallRow,
  placeMs: number | null,
  what: "first" | "undo-first",
  asked: GoingFirst,
  moment: Moment,
) {
  const { major, minor } = serviceRank(moment.rules.ordering, call.queue, placeMs ?? call.arrivedMs);
  const moved: CallRow = { ...call, placeMs, rankMajor: major, rankMinor: minor };
  const act = { what, subject: call.callSid, number: call.customer, details: { placeMs: call.placeMs } } as const;
  return {
    answer: { kind: "done" } as const,
    changes: [...calls.save(moved, call), ...written(asked, act, moment)],
  };
}
