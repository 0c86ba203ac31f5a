import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { isTelephone } from "../../twilio/telephones.ts";

/** Reads a telephone number with its country as Twilio writes it; throws a sentence with an example where it is none. */
export function readNumber(text: string): string {
  const parsed = text.trim().startsWith("+") ? parsePhoneNumberFromString(text) : undefined;
  if (parsed?.isPossible() === true && parsed.ext === undefined && isTelephone(parsed.number)) return parsed.number;
  throw new Error(
    `${JSON.stringify(text.slice(0, 80))} is not a telephone number with its country: write it as +15005550011`,
  );
}
