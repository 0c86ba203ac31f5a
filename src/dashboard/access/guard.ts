import type { Request, RequestHandler } from "express";
import { RequestError } from "../../http/errors.ts";
import { isInsider } from "../../http/insiders.ts";
import { paths } from "../../urls.ts";
import { keepSession, type Session } from "../session.ts";
import type { Access } from "./access.ts";

/** What somebody needs for a page: to be let in at all, to see more than the wall, or to be one who acts. */
export type Need = "wall" | "everything" | "acts";

/** Lets through who has what a page needs; who has not logged in is led there, and comes back. */
export type Guard = (need: Need) => RequestHandler;

export function createGuard({ access, basePath }: { readonly access: Access; readonly basePath: string }): Guard {
  return (need) => async (req, res, next) => {
    const session = await access.sessionOf(req);
    if (session !== undefined && has(session, need)) {
      keepSession(res, session);
      next();
      return;
    }
    if (session?.sees === "everything") throw new RequestError(403, "Your password lets you look, and not act.");
    if (!wantsPage(req)) throw new RequestError(401, "Log in first.");
    const to = encodeURIComponent(req.originalUrl.slice(basePath.length));
    res.redirect(303, `${basePath}${paths.logIn}?to=${to}`);
  };
}

/**
 * Answers only this machine, by a name that is its own: a page from elsewhere can lead its own name here and then read what
 * is answered, and a tunnel brings in anybody.
 */
export const onlyThisMachine: RequestHandler = (req, _res, next) => {
  if (!isInsider(req, undefined))
    throw new RequestError(403, "Offline, the pages are for this machine alone: ask 127.0.0.1 or localhost.");
  next();
};

function has(session: Session, need: Need): boolean {
  if (need === "acts") return session.canAct;
  return need === "wall" || session.sees === "everything";
}

/** Whether a person's browser asks for a page, and no script for what is in it. */
function wantsPage(req: Request): boolean {
  return (
    (req.method === "GET" || req.method === "HEAD") &&
    req.accepts("html", "text/event-stream") === "html" &&
    req.path !== paths.live
  );
}
