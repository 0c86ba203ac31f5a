import { passOn } from "../claims.ts";
import type { Transaction } from "../database.ts";
import { putBack } from "../line-events.ts";
import type { Moment } from "../rules.ts";
import { callOf, placeCall } from "../statements.ts";
import { addCall, type CustomerCall } from "./customer-arrives.ts";

/** The fallback has put a customer into their own queue, whatever the answer said that did not reach Twilio. */
export async function fallbackEnqueues(tx: Transaction, call: CustomerCall, moment: Moment): Promise<void> {
  const before = await tx.one(callOf, call.callSid);
  if (before === undefined) await addCall(tx, call, {}, moment);
  const known = before ?? (await tx.one(callOf, call.callSid));
  if (known === undefined || known.state === "over") return;
  moment.tell?.(putBack(call, call.queue, "Twilio could not use our answer"));
  if (before === undefined) return;
  await passOn(tx, call.callSid, moment);
  await tx.run(placeCall, call.callSid, call.queue, null, moment.nowMs, moment.nowMs);
}
