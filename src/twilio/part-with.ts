import type { Log } from "../runtime/log.ts";
import { withTimeout } from "../runtime/with-timeout.ts";
import { type RestClient, restProblem } from "./rest-client.ts";

/**
 * Takes a telephone that is being asked away from whoever has rung it: it hears the document instead, and they are free
 * at once. False when Twilio did not say in time that it is done.
 */
export type PartWith = (callSid: string, twiml: string) => Promise<boolean>;

/** How long a rep waits for it at most, in milliseconds of wall time. */
const limitMs = 3000;

/** Moves calls by REST (twilio.com/docs/voice/api/call-resource, "Update a Call resource"). */
export function createPartWith({ rest, log }: { readonly rest: RestClient; readonly log: Log }): PartWith {
  return async (callSid, twiml) => {
    try {
      await withTimeout(limitMs, rest.calls(callSid).update({ twiml }));
      return true;
    } catch (error) {
      log.warn(
        { problem: restProblem(error), callSid },
        "a customer who was rung back could not be moved to what is said to them; the rep waits until it is said, or they are hung up on",
      );
      return false;
    }
  };
}
