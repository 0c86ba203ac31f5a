import { attribute } from "../check.ts";
import type { Verb } from "../verb.ts";

/** Refuses a call that has not been answered (twilio.com/docs/voice/twiml/reject). */
export const reject: Verb = {
  answers: false,
  run: (element) => ({ kind: "reject", reason: attribute(element, "reason") === "busy" ? "busy" : "rejected" }),
};
