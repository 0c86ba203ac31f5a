import { type RequestHandler, Router } from "express";
import { onlyMethods, RequestError } from "../../http/errors.ts";
import { isInsider, showsToken } from "../../http/insiders.ts";
import type { HistoryCall } from "../../record/history.ts";
import { queryOf } from "../../twilio/form.ts";
import { paths } from "../../urls.ts";
import type { Access } from "../access/access.ts";
import { type HistoryParts, lookUp, recordIsAway, termsOf } from "../history/routes.tsx";
import { lengthsOf } from "../history/lengths.ts";
import { readFilters, writeKey } from "../history/filter.ts";
import type { Feed } from "../feed.ts";
import { openApi } from "./open-api.ts";

/** What programs are told by. */
export interface ApiParts extends HistoryParts {
  readonly feed: Pick<Feed, "seen">;
  readonly access: Pick<Access, "sessionOf">;
  /** Who shows it may ask without a log-in. */
  readonly opsToken: string | undefined;
}

/** The line as JSON, for programs: as it is now, and the calls that there were. */
export function apiRoutes(parts: ApiParts): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const read = [onlyMethods("GET", "HEAD"), mayAsk(parts)];

  router.all(paths.apiLine, read, line(parts));
  router.all(paths.apiCalls, read, calls(parts));
  router.all(paths.openApi, onlyMethods("GET", "HEAD"), (_req, res) => {
    res.json(openApi(parts.site.basePath));
  });

  return router;
}

/** Whoever may see the pages, and whoever shows the token; offline this machine alone, by a name of its own. */
function mayAsk({ site, access, opsToken }: ApiParts): RequestHandler {
  return async (req, _res, next) => {
    if (site.mode === "offline" && !isInsider(req, undefined))
      throw new RequestError(403, "Offline, this is for this machine alone: ask 127.0.0.1 or localhost.");
    const hasToken = opsToken !== undefined && showsToken(req.headers, opsToken);
    const sees = hasToken ? "everything" : (await access.sessionOf(req))?.sees;
    if (sees === undefined) throw new RequestError(401, "Log in on the pages first, or show OPS_TOKEN.");
    if (sees === "wall") throw new RequestError(403, "The link of the wall shows the wall.");
    next();
  };
}

function line({ feed }: ApiParts): RequestHandler {
  return async (_req, res) => {
    const { view, record } = await feed.seen();
    res.json({ record, ...view });
  };
}

function calls(parts: ApiParts): RequestHandler {
  const { site } = parts;
  return async (req, res) => {
    const { filter, after, problems, given } = readFilters(queryOf(req), termsOf(parts));
    if (problems.length > 0) throw new RequestError(400, problems.join("\n"));
    const found = await lookUp(parts, filter, after);
    if (found === undefined) throw new RequestError(503, recordIsAway);
    const query = new URLSearchParams(Object.entries(given).filter(([, text]) => text !== ""));
    if (found.next !== undefined) query.set("after", writeKey(found.next));
    const next = found.next && `${site.basePath}${paths.apiCalls}?${query.toString()}`;
    res.json({ calls: found.calls.map(told), next });
  };
}

/** What is not known is left out. */
function told(call: HistoryCall) {
  const { acceptedMs: _, calledBackMs: __, ...shown } = call;
  const known = Object.entries({ ...shown, ...lengthsOf(call) }).filter(([, value]) => value !== null);
  return Object.fromEntries(known);
}
