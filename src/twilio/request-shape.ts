import type { Form } from "./parting.ts";

/** A request as far as its shape tells where it is from. */
export interface ShapedRequest {
  /** Path and query. */
  readonly path: string;
  readonly form: Form;
}

/**
 * Whether a request has the shape of Twilio's own.
 *
 * A signature covers URL, names and values run together without separators
 * (twilio.com/docs/usage/security). So whoever has caught one signed request
 * can send the same letters differently parted: the end of a GET's query as a
 * form, which drops what is cut off, or a form as the end of a URL. What parts
 * them is that Twilio's names in a query begin with a capital letter and ours
 * with a small one, and that no name in a form begins with what may stand in a
 * URL of ours before its end: digits and signs. How a form is parted within
 * itself is another question, see `PartingCheck`.
 */
export function couldBeTwilios(method: string, { path, form }: ShapedRequest): boolean {
  const question = path.indexOf("?");
  const pairs = question < 0 ? [] : path.slice(question + 1).split("&");
  const isGood = method === "GET" ? (pair: string) => isOurs(pair) || isTwilios(pair) : isOurs;
  return pairs.every(isGood) && Object.keys(form).every((name) => name >= "A");
}

/** A parameter of a URL that we have given Twilio; the form that begins with AccountSid is not its end. */
function isOurs(pair: string): boolean {
  return /^[a-z]\w*=[^=]*$/.test(pair) && !pair.includes("AccountSid");
}

function isTwilios(pair: string): boolean {
  return /^[A-Z_][^=]*=/.test(pair);
}
