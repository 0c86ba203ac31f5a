import { createHmac } from "node:crypto";

/** Names and values of a request, in the order in which they are sent. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/**
 * The `X-Twilio-Signature` of a request (twilio.com/docs/usage/security): the
 * URL, then for a form every name with its value, sorted by name; of a repeated
 * name every different value once, sorted.
 */
export function signatureOf(authToken: string, url: string, form: Parameters): string {
  const sorted = form.length < 2 ? form : form.toSorted(byNameThenValue);
  let signed = url;
  for (const [index, [name, value]] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before === undefined || before[0] !== name || before[1] !== value) signed += name + value;
  }
  return createHmac("sha1", authToken).update(signed, "utf8").digest("base64");
}

function byNameThenValue(a: readonly [string, string], b: readonly [string, string]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] === b[1]) return 0;
  return a[1] < b[1] ? -1 : 1;
}

/** Parameters as a query or a form has them, encoded as Twilio does: a space as `%20`. */
export function encodeParameters(parameters: Parameters): string {
  return parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&");
}

function encode(text: string): string {
  // Most names and values need no encoding, and looking is cheaper than doing it.
  return /^[\w.~-]*$/.test(text) ? text : encodeURIComponent(Buffer.from(text).toString());
}
