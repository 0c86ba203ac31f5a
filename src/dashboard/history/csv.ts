import { once } from "node:events";
import type { Response } from "express";
import type { CallKey, HistoryCall, PageOfCalls } from "../../record/history.ts";
import { formats } from "../../record/report-formats.ts";
import type { ReportedCall } from "../../record/report.ts";
import { lengthsOf } from "./lengths.ts";

/** Gives the page of calls behind a key; undefined when the record does not answer. */
export type Pages = (after: CallKey) => Promise<PageOfCalls | undefined>;

/**
 * Writes calls as `npm run report` writes them, from their first page on: who reads slowly waits for nobody, and who has
 * gone is written nothing more. Where the record goes away meanwhile, it breaks off, so that nobody takes it for all.
 */
export async function sendCsv(res: Response, first: PageOfCalls, pages: Pages): Promise<void> {
  const { csv } = formats;
  res.type("text/csv").attachment("calls.csv");
  res.write(csv.before);
  for (let page: PageOfCalls | undefined = first; !res.closed; page = await pages(page.next)) {
    if (page === undefined) return void res.destroy();
    const text = page.calls.map((call) => csv.write(reported(call)));
    if (!res.write(text.join("")) && !res.closed) await Promise.race([once(res, "drain"), once(res, "close")]);
    if (page.next === undefined) return void res.end(csv.after);
  }
}

function reported(call: HistoryCall): ReportedCall {
  const { waitSeconds = null, talkSeconds = null } = lengthsOf(call);
  return {
    call: call.callSid,
    customer: call.customer,
    queue: call.queue,
    arrived: new Date(call.arrivedMs).toISOString(),
    outcome: call.outcome,
    call_back: call.callBack,
    wait_seconds: waitSeconds,
    talk_seconds: talkSeconds,
    rep: call.rep,
    rating: call.rating,
    comment: call.comment,
  };
}
