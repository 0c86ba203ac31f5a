import { type RequestHandler, Router } from "express";
import { onlyMethods, RequestError } from "../../http/errors.ts";
import { fieldsOf, queryOf, readForm } from "../../twilio/form.ts";
import { paths } from "../../urls.ts";
import type { Guard } from "../access/guard.ts";
import type { Dashboard } from "../dashboard.ts";
import { page } from "../page.tsx";
import { sessionOf } from "../session.ts";
import { type Refused, SettingsPage } from "./settings-page.tsx";

/** The settings that can be changed while the line runs: seen by whoever sees the line, changed by those who may act. */
export function settingsRoutes(dashboard: Dashboard, guard: Guard): Router {
  const router = Router({ caseSensitive: true, strict: true });

  router.get(paths.settings, guard("everything"), show(dashboard));
  router.post(paths.settings, guard("acts"), readForm, change(dashboard));
  router.all(paths.settings, onlyMethods("GET", "HEAD", "POST"));

  return router;
}

function show(dashboard: Dashboard): RequestHandler {
  return async (req, res) => {
    await dashboard.record?.look();
    const changed = queryOf(req).get("changed");
    res.type("html").send(html(dashboard, { session: sessionOf(res), changed }));
  };
}

/** Who is kept as the one who changed something, where nobody had to say a name. */
const nobody = "somebody on the pages";

function change(dashboard: Dashboard): RequestHandler {
  const { record, desk, site } = dashboard;
  return async (req, res) => {
    const session = sessionOf(res);
    const fields = fieldsOf(req);
    const key = fields.get("key") ?? "";
    const given = (fields.get("value") ?? "").trim();
    const value = fields.get("do") === "undo" ? null : given;
    const whyNot = desk.whyNot.bind(desk, key, value);
    const changed = await record?.changeSetting({ key, value, by: session.name ?? nobody, whyNot });
    if (changed === undefined)
      throw new RequestError(503, "The record of the line does not answer, so nothing was changed.");
    if (changed.kind === "changed") {
      res.redirect(
        303,
        `${site.basePath}${paths.settings}?changed=${encodeURIComponent(key)}#${encodeURIComponent(key)}`,
      );
      return;
    }
    const refused = { key, given, problem: changed.problem };
    res.status(422).type("html").send(html(dashboard, { session, refused }));
  };
}

interface Shown {
  readonly session: ReturnType<typeof sessionOf>;
  /** Which setting has just been changed. */
  readonly changed?: string | undefined;
  readonly refused?: Refused;
}

function html({ site, desk, record, look }: Dashboard, { session, changed, refused }: Shown): string {
  const isAway = record !== undefined && record.problem !== undefined;
  const mayChange = session.canAct && record !== undefined && !isAway;
  const body = (
    <SettingsPage
      action={site.basePath + paths.settings}
      settings={desk.shown()}
      dayClock={look.dayClock}
      notice={isAway ? recordIsAway : record === undefined ? noRecord : undefined}
      mayChange={mayChange}
      changed={changed}
      refused={refused}
    />
  );
  return page(site, { title: "Settings", path: paths.settings, session, body });
}

const recordIsAway = "The record does not answer: this is what was seen of it last, and nothing can be changed now.";
const noRecord = "This line keeps no record (DATABASE_URL is none): its settings are those of the environment.";
