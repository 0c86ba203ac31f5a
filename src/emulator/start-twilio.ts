import { Twilio, type TwilioSettings } from "./twilio.ts";

export type { Parties, Twilio, TwilioSettings } from "./twilio.ts";

/** Starts a Twilio in this process; by default in virtual time. It sends webhooks, and hears REST only after `listen`. */
export function startTwilio(settings: TwilioSettings = {}): Twilio {
  return new Twilio(settings);
}
