import { type RequestHandler, Router } from "express";
import { onlyMethods } from "../../http/errors.ts";
import type { DurableRecord } from "../../record/record.ts";
import { newestNotices, type NoticeRow } from "../../record/tables/notices.ts";
import { paths } from "../../urls.ts";
import type { Guard } from "../access/guard.ts";
import type { Look } from "../fragments/look.ts";
import { recordIsAway } from "../history/routes.tsx";
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
    const body = <NoticesPage rows={rows} look={look} keepsRecord={record !== undefined} />;
    const html = page(site, { title: "Notices", path: paths.notices, session: sessionOf(res), body });
    res
      .status(rows === undefined ? 503 : 200)
      .type("html")
      .send(html);
  };
  router.all(paths.notices, onlyMethods("GET", "HEAD"), guard("everything"), show);
  return router;
}

interface NoticesShown {
  /** Undefined where the record does not answer. */
  readonly rows: readonly NoticeRow[] | undefined;
  readonly look: Look;
  readonly keepsRecord: boolean;
}

function NoticesPage({ rows, look, keepsRecord }: NoticesShown) {
  return (
    <>
      <h1>Notices</h1>
      <p>
        What people must know: sent to NOTIFY_URL, where it is set, and as text to ALERT_NUMBERS once per cause and
        hour. The newest {mostShown} are shown.
      </p>
      {rows === undefined && <p class="notice bad">{recordIsAway}</p>}
      {!keepsRecord && <p class="notice">This line keeps no record, so there are no notices.</p>}
      {keepsRecord && rows?.length === 0 && <p class="empty">There was nothing to tell.</p>}
      {rows !== undefined && rows.length > 0 && <NoticeTable rows={rows} look={look} />}
    </>
  );
}

const states = { due: "not yet", sent: "yes", failed: "not taken within a day" } as const;

function NoticeTable({ rows, look }: { readonly rows: readonly NoticeRow[]; readonly look: Look }) {
  return (
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
              <td>
                <Told text={text} />
              </td>
              <td data-label="sent to NOTIFY_URL:">
                {states[state]}
                {problem === null ? "" : `; last: ${problem}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A notice; what it quotes of a customer turns nothing around it, whichever way it is written. */
function Told({ text }: { readonly text: string }) {
  const [, before, quote, after] = /^([^"]*)"(.*)"([^"]*)$/s.exec(text) ?? [];
  if (quote === undefined) return <>{text}</>;
  return (
    <>
      {before}“<bdi class="quote">{quote}</bdi>”{after}
    </>
  );
}
