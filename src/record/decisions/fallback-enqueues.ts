import type { Transaction } from "../database.ts";
import { putBack } from "../call-events.ts";
import type { Moment } from "../rules.ts";
import { callOf, placeCall } from "../statements.ts";
import { addCall, type CustomerCall } from "./customer-arrives.ts";

/** A customer whom the fallback puts into their own queue. */
export interface FallbackCall extends CustomerCall {
  /** About how long they hear the apology before they join it, in milliseconds. */
  readonly apologyMs?: number;
}

/** The fallback has put a customer into their own queue, whatever the answer said that did not reach Twilio. */
export async function fallbackEnqueues(tx: Transaction, call: FallbackCall, moment: Moment): Promise<void> {
  const enteredMs = moment.nowMs + (call.apologyMs ?? 0);
  const before = await tx.one(callOf, call.callSid);
  if (before === undefined) await addCall(tx, call, { enteredMs }, moment);
  const known = before ?? (await tx.one(callOf, call.callSid));
  if (known === undefined || known.state === "over") return;
  moment.tell?.(putBack(call, call.queue, "Twilio could not use our answer"));
  if (before === undefined) return;
  tx.save(placeCall, call.callSid, call.queue, null, enteredMs, moment.nowMs);
}
