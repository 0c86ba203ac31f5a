import type { Method } from "../twiml/check.ts";
import type { CookieJar } from "./cookies.ts";
import type { OutgoingRequest } from "./http-sender.ts";
import { encodeParameters, type Parameters, signatureOf } from "./signature.ts";
import type { ParsedTarget } from "./target.ts";

/** What a request is built from. */
export interface RequestParts {
  readonly target: ParsedTarget;
  readonly method: Method;
  readonly parameters: Parameters;
  readonly cookies: CookieJar | undefined;
  readonly authToken: string;
  readonly idempotencyToken: string;
  /** How long the answer may take, in milliseconds. */
  readonly limitMs: number;
}

const fixedHeaders = { Accept: "*/*", "User-Agent": "TwilioProxy/1.1", "X-Home-Region": "us1" };

/** A signed request as Twilio sends it: the parameters in the query of a GET, in the form of a POST. */
export function buildRequest({
  target,
  method,
  parameters,
  cookies,
  authToken,
  idempotencyToken,
  limitMs,
}: RequestParts): OutgoingRequest {
  const encoded = encodeParameters(parameters);
  const headers: Record<string, string | number> = { ...fixedHeaders, "I-Twilio-Idempotency-Token": idempotencyToken };
  const cookie = cookies?.headerFor(target.hostname, target.pathname);
  if (cookie !== undefined) headers.Cookie = cookie;
  if (target.authorization !== undefined) headers.Authorization = target.authorization;
  if (method === "GET") {
    const query = encoded === "" ? "" : (target.path.includes("?") ? "&" : "?") + encoded;
    headers["X-Twilio-Signature"] = signatureOf(authToken, target.signedUrl + query, []);
    return { target, method, path: target.path + query, headers, body: undefined, limitMs };
  }
  headers["X-Twilio-Signature"] = signatureOf(authToken, target.signedUrl, parameters);
  headers["Content-Type"] = "application/x-www-form-urlencoded; charset=UTF-8";
  headers["Content-Length"] = Buffer.byteLength(encoded);
  return { target, method, path: target.path, headers, body: encoded, limitMs };
}
