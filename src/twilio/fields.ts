import type { Fields } from "./form.ts";

/** No parameter of Twilio's that we keep is longer. */
const longest = 200;

/** A parameter as it may be kept: without control characters and halves of characters, and not longer than makes sense. */
export function cleanText<Name extends string>(fields: Fields<Name>, name: Name): string | undefined {
  const text = fields.get(name)?.slice(0, longest).toWellFormed();
  return text?.replaceAll(/\p{Cc}/gu, "");
}

/** A parameter that is a whole number, for example QueueTime; undefined when it is missing, empty or no such number. */
export function wholeNumber<Name extends string>(fields: Fields<Name>, name: Name): number | undefined {
  const text = fields.get(name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

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
