import type { RequestHandler } from "express";
import twilio from "twilio";
import { formOf } from "./form.ts";
import type { Refusals } from "./refusals.ts";
import { couldBeTwilios } from "./request-shape.ts";

/** What a signature is checked against. */
export interface SignatureSettings {
  readonly authToken: string;
  /** Scheme, host and port of our URLs as Twilio requests them, for example `https://line.example.com`. */
  readonly publicOrigin: string;
}

/** A request as far as its signature covers it. */
export interface SignedRequest {
  readonly url: string;
  readonly form: Readonly<Record<string, unknown>>;
  readonly signature: string | undefined;
}

/** Whether the signature fits the request (twilio.com/docs/usage/security). */
export function isSignedByTwilio(authToken: string, { url, form, signature }: SignedRequest): boolean {
  if (signature === undefined || signature === "") return false;
  try {
    return twilio.validateRequest(authToken, signature, url, form);
  } catch {
    // The library throws on what is no URL, for example when the request line held a whole one.
    return false;
  }
}

/**
 * Refuses with 403 what Twilio has not signed.
 *
 * The URL is the configured public one and never taken from the request's own
 * headers, which anybody can write.
 */
export function requireSignature({ authToken, publicOrigin }: SignatureSettings, refusals: Refusals): RequestHandler {
  return (req, _res, next) => {
    const url = publicOrigin + req.originalUrl;
    const request = { url, form: formOf(req), signature: req.get("X-Twilio-Signature") };
    if (!isSignedByTwilio(authToken, request) || !couldBeTwilios(req.method, request)) throw refusals.of(req);
    next();
  };
}
