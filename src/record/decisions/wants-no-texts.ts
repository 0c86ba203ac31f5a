import { dayMs } from "../../runtime/durations.ts";
import { wantsNoTextsByKey } from "../call-events.ts";
import { told } from "../changes.ts";
import { write } from "../database.ts";
import type { Decision } from "../decision.ts";
import { consentOf, type ConsentRow, setOptedOut } from "../tables/consents.ts";
import type { CustomerCall } from "./add-call.ts";

/** Who was asked longer ago has pressed the key for something else: no call is so long. */
const askedMs = dayMs;

/** A waiting caller presses the key for no texts. Gives whether it is heeded: it means nothing to who was not asked. */
export const wantsNoTexts: Decision<CustomerCall, ConsentRow | undefined, boolean> = {
  load: (tx, { customer }) => consentOf(tx, customer),
  decide(consent, call, { nowMs }) {
    const { optedOutMs = null, promptedMs = null } = consent ?? {};
    if (promptedMs === null || Math.abs(nowMs - promptedMs) > askedMs) return { answer: false };
    if (optedOutMs !== null) return { answer: true };
    const changes = [write(setOptedOut, call.customer, nowMs, "key"), told(wantsNoTextsByKey(call))];
    return { answer: true, changes };
  },
};
