import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Decision } from "../decision.ts";
import { fetchQueue } from "../rules.ts";
import { callOf, type CallRow, calls, type WaitingRow } from "../tables/calls.ts";
import { repOf, type RepRow, reps } from "../tables/reps.ts";
import { waitingIn } from "./customer-arrives.ts";

/** A caller who was to be fetched for a rep from a queue. */
export interface Fetching {
  readonly repSid: string;
  /** The Dial of the rep that was to take them. */
  readonly round: number;
  readonly caller: WaitingRow;
  readonly from: QueueName;
}

interface Loaded {
  readonly rep: RepRow | undefined;
  readonly known: CallRow | undefined;
}

/**
 * A caller could not be fetched: they are where they were, and the rep takes whoever is at the front there.
 *
 * Gives the queue that the Dial names instead. It may be told late: whoever has been seen since stays where the record has
 * them, and a rep who has had another Dial listens where that one says.
 */
export const fetchHasFailed: Decision<Fetching, Loaded, QueueName> = {
  async load(tx, { repSid, caller }) {
    const [rep, known] = await Promise.all([tx.one(repOf, repSid), tx.one(callOf, caller.callSid)]);
    return { rep, known };
  },
  decide({ rep, known }, { round, caller, from }, { nowMs }) {
    const isSent = known?.state === "waiting" && known.twilioQueue === fetchQueue;
    const isBack = isSent && known.seenMs <= nowMs;
    const back = waitingIn(from, caller.enteredMs, caller.queueSid);
    const listens = rep !== undefined && rep.overMs === null && rep.round === round;
    return {
      answer: from,
      changes: [
        ...(isBack ? calls.save({ ...known, ...back }, known) : []),
        ...(listens ? reps.save({ ...rep, listensOn: from }, rep) : []),
      ],
    };
  },
};
