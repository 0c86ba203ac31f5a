import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { isTelephone } from "../../twilio/telephones.ts";
import type { RepNumbers } from "../rep-numbers.ts";
import type { KeptHours } from "../customer-hours.ts";
import { type Served, whyNotServed } from "../served.ts";
import type { Askings } from "../tables/call-backs.ts";

/** Whom we ring back, and when. */
export interface CallBackRules extends Served, KeptHours {
  readonly repNumbers: RepNumbers;
  /** Our numbers, as far as the configuration names them. */
  readonly ownNumbers: ReadonlySet<string>;
  /** How many call-backs all numbers together may ask for in an hour, and how many may be open at once. */
  readonly perHour: number;
  readonly mostOpen: number;
}

/** Why a number is not rung back. */
export type Refusal =
  | "no telephone"
  | "ours"
  | "a rep's"
  | "denied"
  | "country"
  | "kind of number"
  | "uncallable"
  | "too often"
  /** Nothing about this number: there are too many call-backs. */
  | "too many lately"
  | "too many open";

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
 * line serves, and no kind of number that costs more than others. And there
 * are so many call-backs and no more, whoever asks for them.
 */
export function whyNotRing(
  number: string,
  lineNumber: string,
  { asked, ours, reps, uncallable, lately, open }: Askings,
  rules: CallBackRules,
): Refusal | undefined {
  const { repNumbers, ownNumbers, perHour, mostOpen } = rules;
  // Without the number that they rang, they would see the rep's.
  if (!isTelephone(number) || !isTelephone(lineNumber)) return "no telephone";
  if (ours > 0 || number === lineNumber || ownNumbers.has(number)) return "ours";
  if (reps > 0 || (repNumbers !== "anyone" && repNumbers.has(number))) return "a rep's";
  const why = whyNotServed(number, lineNumber, rules);
  if (why !== undefined) return why;
  const kind = parsePhoneNumberFromString(number)?.getType();
  if (!usual.has(kind) && !fictional.test(number)) return "kind of number";
  if (uncallable > 0) return "uncallable";
  if (asked >= mostInADay) return "too often";
  if (open >= mostOpen) return "too many open";
  return lately >= perHour ? "too many lately" : undefined;
}
