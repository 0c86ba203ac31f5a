/** What Twilio has in place of a number that is withheld: the words spelt on a telephone's keys. */
const withheld: ReadonlySet<string> = new Set([
  "+7378742833", // RESTRICTED
  "+2562533", // BLOCKED
  "+8566696", // UNKNOWN
  "+86282452253", // UNAVAILABLE
  "+266696687", // ANONYMOUS
]);

/** Whether a text can be sent to what Twilio calls a caller: withheld numbers, SIP and browsers cannot be texted. */
export function isTelephone(number: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(number) && !withheld.has(number);
}

/** Whether what Twilio calls a caller is one person's: those who withhold their number all look alike. */
export function isOnesOwn(number: string): boolean {
  return isTelephone(number) || number.startsWith("client:");
}

/** A number as it may stand in a log. */
export function masked(number: string): string {
  return `…${number.slice(-2)}`;
}
