/** A request as far as its shape tells where it is from. */
export interface ShapedRequest {
  readonly url: string;
  readonly form: Readonly<Record<string, unknown>>;
}

/**
 * Whether a request has the shape of Twilio's own.
 *
 * A signature covers URL, names and values run together without separators
 * (twilio.com/docs/usage/security). So whoever has caught one signed request
 * can send the same letters differently parted: the end of a GET's query as a
 * form, which drops what is cut off, or a form as the end of a URL. What parts
 * them is that Twilio's names begin with a capital letter and ours, in the
 * URLs we give it, with a small one. A form that is parted differently within
 * itself cannot be told from Twilio's: that is the scheme's own weakness.
 */
export function couldBeTwilios(method: string, { url, form }: ShapedRequest): boolean {
  const question = url.indexOf("?");
  const pairs = question < 0 ? [] : url.slice(question + 1).split("&");
  const isGood = method === "GET" ? (pair: string) => isOurs(pair) || isTwilios(pair) : isOurs;
  return pairs.every(isGood) && Object.keys(form).every((name) => /^[A-Z_][^?&=/]*$/.test(name));
}

/** A parameter of a URL that we have given Twilio; the form that begins with AccountSid is not its end. */
function isOurs(pair: string): boolean {
  return /^[a-z]\w*=[^=]*$/.test(pair) && !pair.includes("AccountSid");
}

function isTwilios(pair: string): boolean {
  return /^[A-Z_][^=]*=/.test(pair);
}
