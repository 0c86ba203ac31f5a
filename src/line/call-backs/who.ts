import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { isTelephone } from "../../twilio/telephones.ts";
import type { RepNumbers } from "../rep-numbers.ts";
import type { Askings } from "./statements.ts";

/** Whom we ring back. */
export interface CallBackRules {
  /** Two-letter codes of countries (ISO 3166); undefined is the country of the number that was rung. */
  readonly countries: ReadonlySet<string> | undefined;
  readonly repNumbers: RepNumbers;
  /** Our numbers, as far as the configuration names them. */
  readonly ownNumbers: ReadonlySet<string>;
}

/** Why a number is not rung back. */
export type Refusal = "no telephone" | "ours" | "a rep's" | "country" | "premium rate" | "too often";

/** So many call-backs a number gets in a day. */
const mostInADay = 3;

/**
 * Why a number may not be rung back; undefined when it may.
 *
 * Whoever can make a line ring numbers of their choice can make it ring dear
 * ones. So only a number that has rung us is rung, in the countries that the
 * line serves, and not at premium rates. A country is told by the numbering
 * plans, for +1 is a dear island, too.
 */
export function whyNotRing(
  number: string,
  lineNumber: string,
  { asked, ours, reps }: Askings,
  { countries, repNumbers, ownNumbers }: CallBackRules,
): Refusal | undefined {
  // Without the number that she rang, she would see the rep's.
  if (!isTelephone(number) || !isTelephone(lineNumber)) return "no telephone";
  if (ours > 0 || number === lineNumber || ownNumbers.has(number)) return "ours";
  if (reps > 0 || (repNumbers !== "anyone" && repNumbers.has(number))) return "a rep's";
  const parsed = parsePhoneNumberFromString(number);
  const country = parsed?.isValid() === true ? parsed.country : undefined;
  const served = countries ?? new Set([parsePhoneNumberFromString(lineNumber)?.country]);
  if (country === undefined || !served.has(country)) return "country";
  if (parsed?.getType() === "PREMIUM_RATE") return "premium rate";
  return asked >= mostInADay ? "too often" : undefined;
}
