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
export type Refusal = "no telephone" | "ours" | "a rep's" | "country" | "kind of number" | "uncallable" | "too often";

/** So many call-backs a number gets in a day. */
const mostInADay = 3;

/** Kinds of numbers that cost what calls cost: not premium rates, shared costs, or numbers that follow a person. */
const usual: ReadonlySet<string | undefined> = new Set(["FIXED_LINE", "MOBILE", "FIXED_LINE_OR_MOBILE", "VOIP"]);
/** Twilio's and our own numbers for trying things out, which the numbering plan has for following a person. */
const fictional = /^\+1500555\d{4}$/;

/**
 * Why a number may not be rung back; undefined when it may.
 *
 * Whoever can make a line ring numbers of their choice can make it ring dear
 * ones. So only a number that has rung us is rung, in the countries that the
 * line serves, and no kind of number that costs more than others. Both are
 * told by the numbering plans: +1 is a dear island, too.
 */
export function whyNotRing(
  number: string,
  lineNumber: string,
  { asked, ours, reps, uncallable }: Askings,
  { countries, repNumbers, ownNumbers }: CallBackRules,
): Refusal | undefined {
  // Without the number that they rang, they would see the rep's.
  if (!isTelephone(number) || !isTelephone(lineNumber)) return "no telephone";
  if (ours > 0 || number === lineNumber || ownNumbers.has(number)) return "ours";
  if (reps > 0 || (repNumbers !== "anyone" && repNumbers.has(number))) return "a rep's";
  const parsed = parsePhoneNumberFromString(number);
  const country = parsed?.isValid() === true ? parsed.country : undefined;
  const served = countries ?? new Set([parsePhoneNumberFromString(lineNumber)?.country]);
  if (country === undefined || !served.has(country)) return "country";
  if (!usual.has(parsed?.getType()) && !fictional.test(number)) return "kind of number";
  if (uncallable > 0) return "uncallable";
  return asked >= mostInADay ? "too often" : undefined;
}
