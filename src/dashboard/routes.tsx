import { type RequestHandler, type Response, Router } from "express";
import { onlyMethods, RequestError } from "../http/errors.ts";
import { queryOf } from "../twilio/form.ts";
import { paths } from "../urls.ts";
import { createGuard, onlyThisMachine } from "./access/guard.ts";
import { logInRoutes } from "./access/log-in.tsx";
import { sameOrigin } from "./access/same-origin.ts";
import { wallLinkRoutes } from "./access/wall-link.tsx";
import { actsRoutes } from "./acts/routes.tsx";
import { assetsHandler } from "./assets.ts";
import type { Dashboard } from "./dashboard.ts";
import { fragment, fragmentKeys } from "./fragments/fragments.tsx";
import { allQueues } from "./fragments/waiting.tsx";
import { historyRoutes } from "./history/routes.tsx";
import { noticesRoutes } from "./notices/routes.tsx";
import { pageHeaders } from "./headers.ts";
import { page, type PageParts, Freshness } from "./page.tsx";
import { settingsRoutes } from "./settings/routes.tsx";
import { sessionOf } from "./session.ts";

/** The pages on which the line can be seen, and the way in. */
export function dashboardRoutes(dashboard: Dashboard): Router {
  const { site, access, publicOrigin } = dashboard;
  const guard = createGuard({ access, basePath: site.basePath });
  const router = Router({ caseSensitive: true, strict: true });
  const read = onlyMethods("GET", "HEAD");

  router.use(ownPaths, pageHeaders, sameOrigin(publicOrigin));
  if (site.mode === "offline") router.use(ownPaths, onlyThisMachine);
  router.all(`${paths.assets}:name`, read, assetsHandler);
  router.use(logInRoutes(dashboard), wallLinkRoutes(dashboard, guard));
  router.all(paths.dashboard, read, guard("everything"), livePage(dashboard));
  router.all(paths.wall, read, guard("wall"), wallPage(dashboard));
  router.all(paths.live, read, guard("wall"), live(dashboard));
  router.use(historyRoutes(dashboard, guard), noticesRoutes(dashboard, guard));
  router.use(actsRoutes(dashboard, guard), settingsRoutes(dashboard, guard));

  return router;
}

/** Everything below `/dashboard`. */
const ownPaths = [paths.dashboard, `${paths.dashboard}/*rest`];

/** Sends a page. */
export function sendPage(res: Response, { site }: Pick<Dashboard, "site">, parts: PageParts): void {
  res.type("html").send(page(site, parts));
}

const charts = ["chart-waiting", "chart-quarters", "chart-waits"];

function livePage(dashboard: Dashboard): RequestHandler {
  const { feed, look } = dashboard;
  return async (req, res) => {
    const query = queryOf(req);
    const queue = look.order.find((name) => name === query.get("queue")) ?? allQueues;
    const place = /^[1-9]\d{0,2}$/.exec(query.get("page") ?? "")?.[0] ?? "1";
    const waiting = `waiting.${queue}.${place}`;
    const seen = await feed.seen();
    const show = (key: string) => fragment(key, seen, look);
    sendPage(res, dashboard, {
      title: "Live",
      path: paths.dashboard,
      session: sessionOf(res),
      live: ["state", "numbers", waiting, "reps", "call-backs", "queues", ...charts],
      body: (
        <>
          <h1 class="unseen">The line, live</h1>
          {show("state")}
          {show("numbers")}
          <div class="columns">
            {show(waiting)}
            <div class="stack">
              {show("reps")}
              {show("call-backs")}
            </div>
          </div>
          {show("queues")}
          <section class="charts" aria-label="Charts">
            {charts.map(show)}
          </section>
        </>
      ),
    });
  };
}

function wallPage(dashboard: Dashboard): RequestHandler {
  const { feed, look, access } = dashboard;
  return async (_req, res) => {
    const session = sessionOf(res);
    if (session.sees === "wall") await access.keepWall(res);
    const seen = await feed.seen();
    sendPage(res, dashboard, {
      title: "Wall",
      path: paths.wall,
      session,
      live: ["state", "wall"],
      kind: "wall",
      body: (
        <>
          <div class="wall-top">
            <h1 class="unseen">The line, for the wall</h1>
            {fragment("state", seen, look)}
            <Freshness />
          </div>
          {fragment("wall", seen, look)}
        </>
      ),
    });
  };
}

/** What a screen on the wall may ask for. */
const forTheWall: ReadonlySet<string> = new Set(["state", "wall"]);

function live({ feed, look }: Dashboard): RequestHandler {
  return async (req, res) => {
    const session = sessionOf(res);
    const keys = fragmentKeys(queryOf(req).get("of") ?? "state", look);
    if (keys === undefined) throw new RequestError(404, "There is no such part of a page.");
    if (session.sees === "wall" && !keys.every((key) => forTheWall.has(key)))
      throw new RequestError(403, "The link of the wall shows the wall.");
    const isStream = req.method === "GET" && req.headers.accept?.includes("text/event-stream") === true;
    if (isStream) await feed.follow(res, keys, session, req.get("Last-Event-ID"));
    else await feed.once(res, keys);
  };
}
