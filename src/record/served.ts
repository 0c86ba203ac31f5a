import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** Which numbers the line spends money on: on texts, or on call-backs. */
export interface Served {
  /** Two-letter codes of countries (ISO 3166); undefined is the country of the number of ours. */
  readonly countries: ReadonlySet<string> | undefined;
  /** What the numbers begin with that get nothing, wherever they are. */
  readonly deniedPrefixes: readonly string[];
}

/** Works in its own country alone, so whoever texts it is there. */
const shortCode = /^\d{3,8}$/;

/**
 * Why a number gets nothing that costs money; undefined when it may.
 *
 * Where it is, its numbering plan says: +1 is a dear island, too.
 *
 * @param ours the number of ours that they have called or texted
 */
export function whyNotServed(
  number: string,
  ours: string,
  { countries, deniedPrefixes }: Served,
): "denied" | "country" | undefined {
  if (deniedPrefixes.some((prefix) => number.startsWith(prefix))) return "denied";
  if (countries === undefined && shortCode.test(ours)) return undefined;
  const parsed = parsePhoneNumberFromString(number);
  const country = parsed?.isValid() === true ? parsed.country : undefined;
  const served = countries ?? new Set([parsePhoneNumberFromString(ours)?.country]);
  return country !== undefined && served.has(country) ? undefined : "country";
}
