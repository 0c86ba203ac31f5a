import type { Verb } from "../verb.ts";

/** Ends the call (twilio.com/docs/voice/twiml/hangup); as the first verb it answers it all the same. */
export const hangup: Verb = { answers: true, run: () => ({ kind: "hang-up" }) };
