import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Decision } from "../decision.ts";
import { fetchQueue } from "../rules.ts";
import { callOf, type CallRow, calls, type WaitingRow } from "../tables/calls.ts";
import { repOf, type RepRow, reps } from "../tables/reps.ts";
import { waitingIn } from "./customer-arrives.ts";

/** A caller who was to be fetched for a rep from a queue. */
export interface Fetching {
  readonly repSid: string;
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
 * Gives the queue that the Dial names instead.
 */
export const fetchHasFailed: Decision<Fetching, Loaded, QueueName> = {
  async load(tx, { repSid, caller }) {
    const [rep, known] = await Promise.all([tx.one(repOf, repSid), tx.one(callOf, caller.callSid)]);
    return { rep, known };
  },
  decide({ rep, known }, { caller, from }) {
    const isThere = known?.state === "waiting" && known.twilioQueue === fetchQueue;
    const back = waitingIn(from, caller.enteredMs, caller.queueSid);
    const listens = rep !== undefined && rep.overMs === null;
    return {
      answer: from,
      changes: [
        ...(isThere ? calls.save({ ...known, ...back }, known) : []),
        ...(listens ? reps.save({ ...rep, listensOn: from }, rep) : []),
      ],
    };
  },
};
