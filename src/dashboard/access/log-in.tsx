import { type Request, type RequestHandler, type Response, Router } from "express";
import { rateLimit } from "express-rate-limit";
import { onlyMethods } from "../../http/errors.ts";
import { fieldsOf, queryOf, readForm } from "../../twilio/form.ts";
import { paths } from "../../urls.ts";
import type { Dashboard } from "../dashboard.ts";
import { page } from "../page.tsx";
import type { Session } from "../session.ts";
import type { Access } from "./access.ts";

/** So many wrong passwords within that time, from one address and in all; a browser known from before is not held to the latter. */
const windowMs = 15 * 60_000;
const mostPerAddress = 10;
const mostInAll = 100;
const longestName = 40;

/** The way in and out. */
export function logInRoutes(dashboard: Dashboard): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const both = onlyMethods("GET", "HEAD", "POST");
  const show: RequestHandler = (req, res) => {
    answer(res, 200, dashboard, { to: targetOf(queryOf(req).get("to")) });
  };

  router.get(paths.logIn, show);
  router.post(paths.logIn, ...throttles(dashboard), readForm, logIn(dashboard));
  router.all(paths.logIn, both);
  router.get(paths.logOut, showLogOut(dashboard));
  router.post(paths.logOut, logOut(dashboard));
  router.all(paths.logOut, both);

  return router;
}

function showLogOut(dashboard: Dashboard): RequestHandler {
  return async (req, res) => {
    const session = await dashboard.access.sessionOf(req);
    res.type("html").send(logOutPage(dashboard, session));
  };
}

function logOut({ access, site }: Dashboard): RequestHandler {
  return async (req, res) => {
    await access.logOut(req, res);
    res.redirect(303, site.basePath + paths.logIn);
  };
}

function logIn(dashboard: Dashboard): RequestHandler {
  const { access, log, site } = dashboard;
  return async (req, res) => {
    const fields = fieldsOf(req);
    const name = cleanName(fields.get("name"));
    const to = targetOf(fields.get("to"));
    const role = await access.logIn(res, { name, password: fields.get("password") ?? "" });
    if (role === undefined) {
      log.warn({ address: req.ip }, "somebody could not log in to the dashboard: the password is wrong");
      answer(res, 401, dashboard, { to, name, problem: "That is not the password." });
      return;
    }
    if (role === "nameless") {
      answer(res, 422, dashboard, { to, name, problem: "Say your name: it stands beside what you do." });
      return;
    }
    log.info({ name, role }, "somebody has logged in to the dashboard");
    res.redirect(303, site.basePath + to);
  };
}

/** Only what fails is counted. Nobody who only looks is slowed down, and nobody who rings. */
function throttles(dashboard: Dashboard): RequestHandler[] {
  const handler = (req: Request, res: Response) => {
    const to = targetOf(queryOf(req).get("to"));
    answer(res, 429, dashboard, {
      to,
      problem: "There were too many wrong passwords. Try again in a quarter of an hour.",
    });
  };
  const common = { windowMs, skipSuccessfulRequests: true, standardHeaders: true, legacyHeaders: false, handler };
  // Who stands in front is said by TRUST_PROXY; what others say in its headers is not heeded, and need not be complained of.
  const validate = { xForwardedForHeader: false, forwardedHeader: false, trustProxy: false } as const;
  return [
    rateLimit({ ...common, limit: mostPerAddress, validate }),
    rateLimit({ ...common, limit: mostInAll, keyGenerator: () => "all", skip: skipKnown(dashboard.access), validate }),
  ];
}

function skipKnown(access: Access) {
  return (req: Request) => access.isKnown(req);
}

const ourPage = /^\/(?:dashboard|phones)(?:\/[\w-]+)*(?:\?[\w/=&.%+-]*)?$/;

/** A page of ours to go to after the log-in, whatever somebody has written there. */
function targetOf(to = ""): string {
  return ourPage.test(to) && !to.startsWith(paths.logIn) ? to : paths.dashboard;
}

/** A name for the log of what was done: one short line without what could turn or break it. */
function cleanName(name = ""): string {
  const clean = name.toWellFormed().replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, " ");
  return clean.trim().slice(0, longestName).toWellFormed();
}

interface LogInForm {
  readonly to: string;
  readonly name?: string;
  readonly problem?: string;
}

function answer(res: Response, status: number, { site, access }: Dashboard, { to, name, problem }: LogInForm): void {
  const body = (
    <section class="sheet">
      <h1>Log in</h1>
      {access.isGuarded ? (
        <form class="fields" method="post" action={site.basePath + paths.logIn}>
          {problem && (
            <p class="notice bad" role="alert">
              {problem}
            </p>
          )}
          <input type="hidden" name="to" value={to} />
          <label>
            Your name
            <input name="name" autocomplete="name" maxlength={longestName} value={name} />
            <span class="hint">It stands beside what you do, for the others to read.</span>
          </label>
          <label>
            Password
            <input name="password" type="password" autocomplete="current-password" required autofocus />
          </label>
          <button>Log in</button>
        </form>
      ) : (
        <p>
          No log-in is needed on this machine. <a href={site.basePath + to}>To the line</a>
        </p>
      )}
    </section>
  );
  const html = page(site, { title: "Log in", path: paths.logIn, session: undefined, kind: "narrow", body });
  res.status(status).type("html").send(html);
}

function logOutPage({ site, access }: Dashboard, session: Session | undefined): string {
  const name = session?.name;
  const body = (
    <section class="sheet">
      <h1>Log out</h1>
      <form class="fields" method="post">
        <p>{name ? <bdi>{name}</bdi> : "You"}: on this browser, the line can then be seen with a password only.</p>
        <button>Log out</button>
        <a href={site.basePath + paths.dashboard}>Back to the line</a>
        {session?.canAct === true && access.hasWallLink && (
          <a href={site.basePath + paths.wallLink}>A link for a screen on the wall</a>
        )}
      </form>
    </section>
  );
  return page(site, { title: "Log out", path: paths.logOut, session: undefined, kind: "narrow", body });
}
