import { estimate } from "../format.ts";
import type { WaitingView } from "../line-view.ts";
import type { Seen } from "../seen.ts";
import { paths } from "../../urls.ts";
import type { Look } from "./look.ts";
import { ActLink, QueueTag, Since } from "./parts.tsx";

/** So many stand on one page. */
export const waitingPerPage = 50;
/** What stands for all queues in place of a queue's name. */
export const allQueues = "all";

/** Which of those who wait are shown. */
export interface WaitingPage {
  readonly queue: string;
  /** From 1. */
  readonly page: number;
}

/** Everybody who waits, in the order in which they are served: of all queues or of one. */
export function WaitingFragment(props: { readonly seen: Seen; readonly look: Look; readonly of: WaitingPage }) {
  const { seen, look, of } = props;
  const everybody = seen.view.waiting.filter(({ queue }) => of.queue === allQueues || queue === of.queue);
  const pages = Math.max(1, Math.ceil(everybody.length / waitingPerPage));
  const page = Math.min(of.page, pages);
  const shown = everybody.slice((page - 1) * waitingPerPage, page * waitingPerPage);
  return (
    <section id={`waiting.${of.queue}.${of.page}`} class="sheet" aria-label="Who waits">
      <div class="sheet-head">
        <h2>Who waits, in the order of service</h2>
        <QueueChoice chosen={of.queue} look={look} />
      </div>
      {shown.length === 0 ? (
        <p class="empty">Nobody waits{of.queue === allQueues ? "" : ` in ${of.queue}`}.</p>
      ) : (
        <WaitingTable shown={shown} atMs={seen.view.atMs} look={look} />
      )}
      {pages > 1 && <Pager of={of} page={page} pages={pages} look={look} />}
    </section>
  );
}

function QueueChoice({ chosen, look }: { readonly chosen: string; readonly look: Look }) {
  return (
    <nav class="small" aria-label="Whose queue">
      {[allQueues, ...look.order].map((queue) => (
        <a key={queue} href={hrefOf({ queue, page: 1 }, look)} aria-current={queue === chosen ? "page" : undefined}>
          {queue === allQueues ? "All" : queue}
        </a>
      ))}
    </nav>
  );
}

function WaitingTable(props: { readonly shown: readonly WaitingView[]; readonly atMs: number; readonly look: Look }) {
  const { shown, atMs, look } = props;
  return (
    <table class="stacks waits">
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Customer</th>
          <th scope="col">Queue</th>
          <th scope="col">Waiting</th>
          <th scope="col">Still to wait</th>
          <th scope="col">What happens</th>
          <th scope="col">
            <span class="unseen">What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.id} id={`waits-${one.id}`}>
            <td class="place">{one.place}</td>
            <th scope="row">
              <bdi>{one.number}</bdi>
            </th>
            <td class="of">
              <QueueTag queue={one.queue} look={look} />
            </td>
            <td class="since" data-label="for">
              <Since sinceMs={one.sinceMs} atMs={atMs} />
            </td>
            <Estimate seconds={one.estimateSeconds} />
            <td class="happens">
              <span>
                {one.kind === "call-back" && <span class="word">call-back</span>}
                {one.isDoubtful && <span class="word fair">in doubt</span>}
                {one.rep !== undefined && (
                  <span class="word good">
                    <bdi>{one.rep.number}</bdi> on the way
                  </span>
                )}
              </span>
            </td>
            <td class="for-acts">
              <ActLink kind={one.kind} id={one.id} number={one.number} look={look} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Estimate({ seconds }: { readonly seconds: number | undefined }) {
  return seconds === undefined ? (
    <td class="still none">–</td>
  ) : (
    <td class="still nowrap" data-label="still">
      {estimate(seconds)}
    </td>
  );
}

function Pager(props: {
  readonly of: WaitingPage;
  readonly page: number;
  readonly pages: number;
  readonly look: Look;
}) {
  const { of, page, pages, look } = props;
  return (
    <nav class="pager small" aria-label="Pages of who waits">
      {page > 1 && <a href={hrefOf({ ...of, page: page - 1 }, look)}>Those before</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={hrefOf({ ...of, page: page + 1 }, look)}>Those after</a>}
    </nav>
  );
}

function hrefOf({ queue, page }: WaitingPage, { basePath }: Look): string {
  const query = [...(queue === allQueues ? [] : [`queue=${queue}`]), ...(page === 1 ? [] : [`page=${page}`])];
  return `${basePath}${paths.dashboard}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
