import type { Verb } from "../verb.ts";

/** Takes the caller out of the queue without ending the call (twilio.com/docs/voice/twiml/leave). */
export const leave: Verb = { answers: false, run: () => ({ kind: "leave" }) };
