import { cleanText } from "./fields.ts";
import type { Fields } from "./form.ts";

/**
 * What the caller's carrier has signed about their number, where that was checked and found wrong
 * (twilio.com/docs/voice/trusted-calling-with-shakenstir); undefined otherwise.
 *
 * Twilio says `TN-Validation-Failed-C` and the like, with endings for calls that were passed on. Most calls carry no
 * signature, and `No-TN-Validation` says only that one could not be used: neither speaks against the caller.
 */
export function failedStir(fields: Fields<"StirVerstat">): string | undefined {
  const verdict = cleanText(fields, "StirVerstat");
  return verdict !== undefined && /fail/i.test(verdict) ? verdict : undefined;
}
