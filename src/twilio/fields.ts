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
