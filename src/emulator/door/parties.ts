import { BadRequest, type Fields } from "../http/listen.ts";
import type { Twilio } from "../twilio.ts";

/** A number; in a form a `+` that has not been encoded arrives as a space. */
export function readParty(fields: Fields, name: string): string | undefined {
  return withPlus(fields.get(name));
}

/** The same for a number out of a query. */
export function withPlus(number: string | undefined | null): string | undefined {
  return number?.replace(/^ (?=\d)/, "+");
}

/** Refuses a number that is none of the account's. */
export function requireNumber({ exchange }: Twilio, to: string): void {
  if (exchange.numbers.named(to) !== undefined) return;
  const known = [...exchange.numbers].map(({ phoneNumber }) => phoneNumber).join(", ");
  throw new BadRequest(404, `${to} is not a number of this account; it has ${known === "" ? "none" : known}`);
}
