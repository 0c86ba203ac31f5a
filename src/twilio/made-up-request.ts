// The whole library takes a third of a second to load; a signature needs this part alone.
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks.js";

/** A request as Twilio would send it, signature and all. */
export interface MadeUpRequest {
  readonly method: "GET" | "POST";
  /** The whole URL; for a GET with the parameters in it. */
  readonly url: string;
  /** The parameters of a POST, in the order given. */
  readonly form: Readonly<Record<string, string>>;
  readonly signature: string;
  /** The cookies of the call so far, as `name=value; name=value`. No signature covers them. */
  readonly cookie: string | undefined;
}

/** What a request is made up from. */
export interface RequestParts {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly authToken: string;
  readonly cookie?: string | undefined;
}

/** Puts the parameters where the method has them, and signs the result (twilio.com/docs/usage/security). */
export function makeUpRequest({ method, url, parameters, authToken, cookie }: RequestParts): MadeUpRequest {
  const form = method === "POST" ? parameters : {};
  const whole = method === "POST" ? url : withQuery(url, parameters);
  return { method, url: whole, form, signature: getExpectedTwilioSignature(authToken, whole, form), cookie };
}

function withQuery(url: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return pairs.length === 0 ? url : `${url}${url.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}

/** Percent-encodes as Twilio does, and what a shell would trip over as well. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What curl has to be told to send a request and print the answer with a line end behind it. */
export function curlArguments({ method, url, form, signature, cookie }: MadeUpRequest): string[] {
  const body = Object.entries(form).flatMap(([name, value]) => ["--data-urlencode", `${name}=${value}`]);
  const header = ["-H", `X-Twilio-Signature: ${signature}`, ...(cookie === undefined ? [] : ["-b", cookie])];
  // Brackets and braces in a URL would make curl send several requests.
  const literal = /[[\]{}]/.test(url) ? ["-g"] : [];
  return [...literal, "-sS", "-w", "\\n", "-X", method, url, ...header, ...body];
}

/** The same as a command line for a shell, one parameter a line. */
export function curlCommand(request: MadeUpRequest): string {
  const words = curlArguments(request).map((word) =>
    /^[\w./:=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`,
  );
  return `curl ${words.join(" ")}`.replaceAll(/ (-H|-b|--data-urlencode) /g, " \\\n  $1 ");
}
