import { serviceRank } from "../../dispatch/order-of-service.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import {
  type Acted,
  type Asking,
  type BeforeCaller,
  type BeforeFailed,
  callInQueue,
  canBeUndone,
  doneBefore,
  failed,
  type Failed,
  loadCaller,
  loadFailed,
  notDone,
  written,
} from "../acting.ts";
import type { Decision } from "../decision.ts";
import type { RecordRules } from "../rules.ts";
import { detailsOf } from "../tables/acts.ts";
import { type CallRow, calls } from "../tables/calls.ts";
import { waitingIn } from "./customer-arrives.ts";

/** A caller is to wait in another queue. */
export interface Move extends Asking {
  readonly callSid: string;
  readonly to: QueueName;
}

/**
 * Somebody moves a caller who waits to another queue, with their arrival kept; or back, where that undoes it. The record has
 * them there from now on; REST moves them once this stands, unless they stand in that Twilio queue already.
 */
export const moveCaller: Decision<Move, BeforeCaller, Acted> = {
  load: loadCaller,
  decide(before, asked, moment) {
    const { to, callSid, undoes } = asked;
    const { rules, nowMs } = moment;
    if (before.done !== undefined) return doneBefore;
    if (undoes !== undefined && !canBeUndone(before.undone, "move", callSid)) return notDone("undone");
    if (!rules.order.includes(to)) return notDone("no-queue");
    const call = callInQueue(before);
    if (typeof call === "string") return notDone(call);
    if (call.queue === to) return notDone("same");
    const { queue, twilioQueue, queueSid, enteredMs, customer: number } = call;
    const isThere = twilioQueue === to;
    const entry = isThere ? {} : { twilioQueue: to, queueSid: null, enteredMs: nowMs };
    const moved: CallRow = { ...call, ...entry, queue: to, ...rankIn(to, call, rules) };
    const details = { from: { queue, twilioQueue, queueSid, enteredMs }, to };
    const what = undoes === undefined ? "move" : "undo-move";
    return {
      answer: { kind: "done", todo: isThere ? undefined : { callSid, from: twilioQueue, queue: to } },
      changes: [...calls.save(moved, call), ...written(asked, { what, subject: callSid, number, details }, moment)],
    };
  },
};

/** They could not be moved: they wait where they waited, or talk as somebody of the queue that was theirs. */
export const moveHasFailed: Decision<Failed, BeforeFailed, void> = {
  load: loadFailed,
  decide({ act, call }, why, moment) {
    if (act === undefined || act.undoneMs !== null) return { answer: undefined };
    const { from, to } = detailsOf(act);
    if (call === undefined || from === undefined || call.queue !== to)
      return { answer: undefined, changes: failed(act, why, moment) };
    const isThere = call.state === "waiting" && call.twilioQueue === to && call.queueSid === null;
    const entry = isThere ? waitingIn(from.twilioQueue, from.enteredMs, from.queueSid) : {};
    const back: CallRow = { ...call, ...entry, queue: from.queue, ...rankIn(from.queue, call, moment.rules) };
    return { answer: undefined, changes: [...calls.save(back, call), ...failed(act, why, moment)] };
  },
};

/** A caller's place in the order of service, by the same arrival in another queue. */
function rankIn(
  queue: QueueName,
  { placeMs, arrivedMs }: CallRow,
  { ordering }: RecordRules,
): Pick<CallRow, "rankMajor" | "rankMinor"> {
  const { major, minor } = serviceRank(ordering, queue, placeMs ?? arrivedMs);
  return { rankMajor: major, rankMinor: minor };
}
