import { wholeAttribute } from "../check.ts";
import type { Verb } from "../verb.ts";

/** Is silent for some seconds (twilio.com/docs/voice/twiml/pause); as the first verb it does not answer the call. */
export const pause: Verb = {
  answers: false,
  run: (element) => ({ kind: "wait", ms: wholeAttribute(element, "length", 1) * 1000 }),
};
