import { parsePhoneNumberFromString } from "libphonenumber-js/max";

/** Shorter than that, what is left of a number without its country may be anything. */
const shortestNational = 7;
const between = String.raw`[\s().\-/]*`;

/** Finds a number in words, with its country and without, however its digits are set apart; never within a longer one. */
export function spellingsOf(number: string): RegExp {
  const national = parsePhoneNumberFromString(number)?.nationalNumber ?? "";
  const whole = String.raw`(?:\+|00)?${loosely(number.slice(1))}`;
  const spellings = [whole, ...(national.length < shortestNational ? [] : [String.raw`\(?0?${loosely(national)}`])];
  return new RegExp(spellings.map((one) => String.raw`(?<!\d)${one}(?!\d)`).join("|"), "g");
}

function loosely(digits: string): string {
  return digits.replaceAll(/\d(?=\d)/g, (digit) => digit + between);
}
