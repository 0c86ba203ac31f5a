import type { RequestHandler } from "express";
import { RequestError } from "../../http/errors.ts";

/**
 * Refuses what changes something unless one of our own pages has sent it: a browser that is logged in sends its cookie
 * whoever makes it ask.
 *
 * @param publicOrigin how we are reached; a proxy may have put another Host in its place
 */
export function sameOrigin(publicOrigin: string): RequestHandler {
  return (req, _res, next) => {
    const { origin, host, "sec-fetch-site": site = "same-origin" } = req.headers;
    const isOurs = origin === publicOrigin || (origin !== undefined && hostOf(origin) === host);
    if (req.method === "POST" && !(isOurs && site === "same-origin"))
      throw new RequestError(403, "This was sent from another page than ours, so nothing was done.");
    next();
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
