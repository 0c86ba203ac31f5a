import { type RequestHandler, Router } from "express";
import { onlyMethods, RequestError } from "../../http/errors.ts";
import { fieldsOf, queryOf, readForm } from "../../twilio/form.ts";
import { paths } from "../../urls.ts";
import type { Dashboard } from "../dashboard.ts";
import { page } from "../page.tsx";
import { sessionOf } from "../session.ts";
import type { Guard } from "./guard.ts";

/** The link by which a screen on the wall is let in without a password, for the wall alone: made, used, and ended. */
export function wallLinkRoutes(dashboard: Dashboard, guard: Guard): Router {
  const router = Router({ caseSensitive: true, strict: true });

  router.get(paths.wall, exchange(dashboard));
  router.get(paths.wallLink, guard("acts"), async (_req, res) => {
    const hasLink = (await dashboard.keys.wallToken()) !== undefined;
    res.type("html").send(linkPage(dashboard, { hasLink, session: sessionOf(res) }));
  });
  router.post(paths.wallLink, guard("acts"), readForm, change(dashboard));
  router.all(paths.wallLink, onlyMethods("GET", "HEAD", "POST"));

  return router;
}

/** The key of the link is changed for a cookie at once, so that it stands in no history and on no screen. */
function exchange({ access, site, log }: Dashboard): RequestHandler {
  return async (req, res, next) => {
    const key = queryOf(req).get("key");
    if (key === undefined) {
      next();
      return;
    }
    // Whoever sees everything already goes on doing so.
    const isIn = (await access.sessionOf(req))?.sees === "everything";
    const isOpen = isIn || (await access.openWall(res, key));
    if (!isOpen) log.warn({ address: req.ip }, "the wall was asked for with a link that does not count, or no longer");
    res.redirect(303, site.basePath + paths.wall);
  };
}

function change(dashboard: Dashboard): RequestHandler {
  const { keys, log, publicOrigin, site } = dashboard;
  return async (req, res) => {
    const session = sessionOf(res);
    const by = session.name ?? "";
    const isEnd = fieldsOf(req).get("do") === "end";
    const token = isEnd ? undefined : await keys.newWallToken(by);
    const isDone = isEnd ? await keys.endWallToken() : token !== undefined;
    if (!isDone) throw new RequestError(503, "The record of the line does not answer, so nothing was changed.");
    log.info({ by }, isEnd ? "the link of the wall has been ended" : "a new link of the wall has been made");
    const link = token && `${publicOrigin}${site.basePath}${paths.wall}?key=${token}`;
    res.type("html").send(linkPage(dashboard, { hasLink: !isEnd, link, session }));
  };
}

interface LinkPage {
  readonly hasLink: boolean;
  readonly link?: string | undefined;
  readonly session: ReturnType<typeof sessionOf>;
}

function linkPage({ site, access }: Dashboard, { hasLink, link, session }: LinkPage): string {
  const body = (
    <section class="sheet stack">
      <h1>A screen on the wall</h1>
      {access.hasWallLink ? (
        <>
          <p>
            With its link, a screen shows <a href={site.basePath + paths.wall}>the wall</a> and nothing else, without a
            password.
          </p>
          {link !== undefined && (
            <p class="notice">
              Open this on the screen. It is shown only now: <code>{link}</code>
            </p>
          )}
          {link === undefined && <p class="soft">{hasLink ? "There is a link that counts." : "There is no link."}</p>}
          <form class="fields" method="post">
            <button name="do" value="make">
              {hasLink ? "Make another link, and end this one" : "Make a link"}
            </button>
            {hasLink && (
              <button name="do" value="end" class="danger">
                End the link, and what it has opened
              </button>
            )}
          </form>
        </>
      ) : (
        <p>No password is set, so the wall needs no link.</p>
      )}
    </section>
  );
  return page(site, { title: "A screen on the wall", path: paths.wallLink, session, kind: "narrow", body });
}
