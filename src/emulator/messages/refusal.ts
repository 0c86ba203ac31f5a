/** A text that Twilio does not take, with its code (twilio.com/docs/api/errors, 21xxx). */
export class Refusal extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = "Refusal";
    this.code = code;
  }
}

type Words = (to: string, from: string) => string;

const refusals: Readonly<Record<number, Words>> = {
  21_211: (to) => `The 'To' number ${to} is not a valid phone number.`,
  21_408: (to) => `Permission to send an SMS has not been enabled for the region indicated by the 'To' number: ${to}.`,
  21_608: (to) => `The number ${to} is unverified. Trial accounts cannot send messages to unverified numbers.`,
  21_610: () => "Attempt to send to unsubscribed recipient",
  21_611: (_to, from) => `The 'From' number ${from} has exceeded the maximum number of queued messages.`,
  21_612: (to, from) => `The 'To' phone number ${to} is not currently reachable using the 'From' phone number ${from}.`,
  21_614: (to) => `The 'To' number ${to} is not a valid mobile number.`,
};

export function knowsRefusal(code: number): boolean {
  return Object.hasOwn(refusals, code);
}

/** The refusal of a text from one number to another. */
export function refusalOf(code: number, to: string, from: string): Refusal {
  return new Refusal(code, refusals[code]?.(to, from) ?? "The message could not be sent.");
}
