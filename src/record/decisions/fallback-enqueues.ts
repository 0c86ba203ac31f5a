import { putBack } from "../call-events.ts";
import { told } from "../changes.ts";
import type { Decision } from "../decision.ts";
import { callOf, type CallRow, calls } from "../tables/calls.ts";
import { seen } from "../tables/signs-of-life.ts";
import { addCall, type Beginning, type CustomerCall, loadBeginning } from "./add-call.ts";
import { waitingIn } from "./customer-arrives.ts";

/** A customer whom the fallback puts into their own queue. */
export interface FallbackCall extends CustomerCall {
  /** About how long they hear the apology before they join it, in milliseconds. */
  readonly apologyMs?: number;
}

interface Loaded {
  readonly known: CallRow | undefined;
  /** Of a call that is new to the record. */
  readonly beginning: Beginning | undefined;
}

/** The fallback has put a customer into their own queue, whatever the answer said that did not reach Twilio. */
export const fallbackEnqueues: Decision<FallbackCall, Loaded, void> = {
  async load(tx, call, moment) {
    const known = await tx.one(callOf, call.callSid);
    return { known, beginning: known === undefined ? await loadBeginning(tx, call, moment) : undefined };
  },
  decide({ known, beginning }, call, moment) {
    const { nowMs } = moment;
    const enteredMs = nowMs + (call.apologyMs ?? 0);
    const back = told(putBack(call, call.queue, "Twilio could not use our answer"));
    if (known === undefined) {
      const added = beginning === undefined ? [] : addCall(call, { ...beginning, enteredMs }, moment);
      return { answer: undefined, changes: beginning?.end === "none" ? [...added, back] : added };
    }
    if (known.state === "over") return { answer: undefined };
    const placed = { ...known, ...waitingIn(call.queue, enteredMs) };
    return { answer: undefined, changes: [back, ...calls.save(placed, known), seen(known, nowMs)] };
  },
};
