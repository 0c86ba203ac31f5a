import { type RequestHandler, Router } from "express";
import { onlyMethods } from "../../http/errors.ts";
import type { DurableRecord } from "../../record/record.ts";
import { newestNotices, type NoticeRow } from "../../record/tables/notices.ts";
import { paths } from "../../urls.ts";
import type { Guard } from "../access/guard.ts";
import type { Look } from "../fragments/look.ts";
import { page, type Site } from "../page.tsx";
import { sessionOf } from "../session.ts";

/** What the log of notices is made of. */
export interface NoticesPageParts {
  readonly site: Site;
  readonly look: Look;
  readonly record: Pick<DurableRecord, "read"> | undefined;
}

const mostShown = 100;

/** What people had to know, the newest first, and whether they were told. */
export function noticesRoutes({ site, look, record }: NoticesPageParts, guard: Guard): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const show: RequestHandler = async (_req, res) => {
    const rows = record === undefined ? [] : await record.read((reader) => reader.all(newestNotices, mostShown));
    const body = <NoticesPage rows={rows} look={look} />;
    res.type("html").send(page(site, { title: "Notices", path: paths.notices, session: sessionOf(res), body }));
  };
  router.all(paths.notices, onlyMethods("GET", "HEAD"), guard("everything"), show);
  return router;
}

const states = { due: "not yet", sent: "yes", failed: "not taken within a day" } as const;

function NoticesPage({ rows, look }: { readonly rows: readonly NoticeRow[] | undefined; readonly look: Look }) {
  if (rows === undefined)
    return <p class="notice bad">The record does not answer, so nothing can be looked up. Try again soon.</p>;
  return (
    <>
      <h1>Notices</h1>
      <p>
        What people must know: sent to NOTIFY_URL, where it is set, and as text to ALERT_NUMBERS once per cause and
        hour. The newest {mostShown} are shown.
      </p>
      {rows.length === 0 ? (
        <p class="empty">There was nothing to tell.</p>
      ) : (
        <section class="sheet" aria-label="Notices, the newest first">
          <table class="stacks">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Sent to NOTIFY_URL</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, atMs, text, state, problem }) => (
                <tr key={id}>
                  <td class="nowrap soft">{look.dayClock.date(atMs)}</td>
                  <td>{text}</td>
                  <td data-label="sent to NOTIFY_URL:">
                    {states[state]}
                    {problem === null ? "" : `; last: ${problem}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
