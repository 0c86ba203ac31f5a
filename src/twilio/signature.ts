import { createHmac, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import { formOf } from "./form.ts";
import { PartingCheck, signedText } from "./parting.ts";
import type { Refusals } from "./refusals.ts";
import { couldBeTwilios } from "./request-shape.ts";
import type { SignedNames } from "./signed-names.ts";

/** What a signature is checked against. */
export interface SignatureSettings {
  readonly authToken: string;
  readonly accountSid: string;
  /** Every spelling of scheme, host and port of our URLs that Twilio may sign; see `signedOrigins`. */
  readonly signedOrigins: readonly string[];
}

/** A request as far as its signature covers it. */
export interface SignedRequest {
  /** Path and query, as they were sent. */
  readonly path: string;
  /** Names and values of the form, see `signedText`. */
  readonly text: string;
  readonly signature: string | undefined;
}

/** The Base64 of the 20 bytes of an HMAC-SHA1. */
export const wellFormed = /^[A-Za-z0-9+/]{27}=$/;

/** Whether the signature fits the request for one of these origins (twilio.com/docs/usage/security). */
export function isSignedByTwilio(
  authToken: string,
  origins: readonly string[],
  { path, text, signature = "" }: SignedRequest,
): boolean {
  if (!wellFormed.test(signature)) return false;
  const given = Buffer.from(signature);
  const fits = (url: string) => {
    const expected = createHmac("sha1", authToken)
      .update(url + text)
      .digest("base64");
    return timingSafeEqual(Buffer.from(expected), given);
  };
  const spellings = [path, ...otherApostrophes(path)];
  return spellings.some((spelling) => origins.some((origin) => fits(origin + spelling)));
}

/** Twilio signs an apostrophe in a query now as it sends it, now the other way: as such or as %27. */
function otherApostrophes(path: string): string[] {
  if (path.includes("'")) return [path.replaceAll("'", "%27")];
  return path.includes("%27") ? [path.replaceAll("%27", "'")] : [];
}

/**
 * Refuses with 403 what Twilio has not signed, or has not sent as it is parted.
 *
 * The URL is the configured public one and never taken from the request's own
 * headers, which anybody can write.
 */
export function requireSignature(settings: SignatureSettings, names: SignedNames, refusals: Refusals): RequestHandler {
  const parting = new PartingCheck(names, settings.accountSid);
  return (req, _res, next) => {
    const [path, form, signature = ""] = [req.originalUrl, formOf(req), req.get("X-Twilio-Signature")];
    const text = signedText(form);
    if (!isSignedByTwilio(settings.authToken, settings.signedOrigins, { path, text, signature }))
      throw refusals.of(req);
    const isItsParting =
      couldBeTwilios(req.method, { path, form }) && (req.method !== "POST" || parting.isTwilios(form, text, signature));
    if (!isItsParting) throw refusals.ofParting(req);
    next();
  };
}
