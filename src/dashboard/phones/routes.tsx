import { type RequestHandler, Router } from "express";
import { onlyMethods } from "../../http/errors.ts";
import { formOf, readForm } from "../../twilio/form.ts";
import { paths } from "../../urls.ts";
import { createGuard, onlyThisMachine } from "../access/guard.ts";
import { sameOrigin } from "../access/same-origin.ts";
import type { Dashboard } from "../dashboard.ts";
import { fragment } from "../fragments/fragments.tsx";
import { pageHeaders } from "../headers.ts";
import { page } from "../page.tsx";
import { sessionOf } from "../session.ts";
import { perform, readAct } from "./acts.ts";
import { PhonesPage } from "./page.tsx";
import type { Phones } from "./phones.ts";

/** The live view of the line beside the telephones, and the telephones themselves: all of it by the same feed. */
const beside = ["state", "waiting.all.1", "reps", "numbers"];
const live = ["phones-notice", "handsets", "crowd", "trouble", ...beside];

/** `/phones`: telephones in the browser, for a line without an account. Only named acts are passed on to the emulator. */
export function phonesRoutes(dashboard: Dashboard, phones: Phones): Router {
  const { site, access, publicOrigin } = dashboard;
  const guard = createGuard({ access, basePath: site.basePath });
  const router = Router({ caseSensitive: true, strict: true });
  const own = [paths.phones, paths.phonesAct];

  router.use(own, pageHeaders, sameOrigin(publicOrigin), onlyThisMachine);
  router.all(paths.phones, onlyMethods("GET", "HEAD"), guard("everything"), showPhones(dashboard, phones));
  router.all(paths.phonesAct, onlyMethods("POST"), guard("acts"), readForm, act(dashboard, phones));

  return router;
}

function showPhones({ site, feed, look, handsets }: Dashboard, phones: Phones): RequestHandler {
  return async (_req, res) => {
    await phones.follow();
    await phones.troubles.look().catch(() => {});
    const seen = await feed.seen();
    const shown = beside.map((key) => fragment(key, seen, look));
    const body = <PhonesPage phones={phones} look={handsets} queues={look.order} live={shown} />;
    const parts = { title: "Phones", path: paths.phones, session: sessionOf(res), live, scripts: ["phones.js"], body };
    res.type("html").send(page(site, parts));
  };
}

/** A script gets the handset that was used; whoever has none comes back to the page, at that handset. */
function act({ site }: Dashboard, phones: Phones): RequestHandler {
  return async (req, res) => {
    const handset = await perform(readAct(formOf(req)), phones);
    if (req.accepts("html", "json") === "json") res.json({ handset });
    else res.redirect(303, `${site.basePath}${paths.phones}${handset === undefined ? "" : `#handset-${handset}`}`);
  };
}
