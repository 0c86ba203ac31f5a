import { attribute } from "../check.ts";
import type { Verb } from "../verb.ts";

/** Ends the call (twilio.com/docs/voice/twiml/hangup). */
export const hangup: Verb = { answers: true, run: () => ({ kind: "hang-up" }) };

/** Refuses a call that has not been answered (twilio.com/docs/voice/twiml/reject). */
export const reject: Verb = {
  answers: false,
  run: (element) => ({ kind: "reject", reason: attribute(element, "reason") === "busy" ? "busy" : "rejected" }),
};

/** Takes the caller out of the queue without ending the call (twilio.com/docs/voice/twiml/leave). */
export const leave: Verb = { answers: false, run: () => ({ kind: "leave" }) };
