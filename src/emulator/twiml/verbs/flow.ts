import type { Verb } from "../verb.ts";
import { attribute, methodAttribute, wholeAttribute } from "../check.ts";

/** Is silent for some seconds (twilio.com/docs/voice/twiml/pause); as the first verb it does not answer the call. */
export const pause: Verb = {
  answers: false,
  run(element, { hear }) {
    const ms = wholeAttribute(element, "length", 1) * 1000;
    hear("Pause", "", ms);
    return { kind: "wait", ms };
  },
};

/** Goes on with another document; an empty URL means this one again (twilio.com/docs/voice/twiml/redirect). */
export const redirect: Verb = {
  answers: false,
  run(element, { document }) {
    const url = element.text.trim();
    return {
      kind: "fetch",
      target: { url: url === "" ? document : url, method: methodAttribute(element, "method", "POST") },
    };
  },
};

/** Ends the call (twilio.com/docs/voice/twiml/hangup); as the first verb it answers it all the same. */
export const hangup: Verb = { answers: true, run: () => ({ kind: "hang-up" }) };

/** Refuses a call that has not been answered (twilio.com/docs/voice/twiml/reject). */
export const reject: Verb = {
  answers: false,
  run: (element) => ({ kind: "reject", reason: attribute(element, "reason") === "busy" ? "busy" : "rejected" }),
};

/** Takes the caller out of the queue without ending the call (twilio.com/docs/voice/twiml/leave). */
export const leave: Verb = { answers: false, run: () => ({ kind: "leave" }) };
