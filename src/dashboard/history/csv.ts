import { once } from "node:events";
import type { Response } from "express";
import { type CallFilter, goesOn } from "../../record/history.ts";
import { formats } from "../../record/report-formats.ts";
import type { Report, ReportedCall } from "../../record/report.ts";
import { dayMs } from "../../runtime/durations.ts";

/** How long the period is for a number of which no day was said. */
const usualMs = 30 * dayMs;

/**
 * Writes the calls of a filter as `npm run report` writes them, some at a time: who reads slowly waits for nobody, and
 * who has gone is written nothing more.
 */
export async function sendCsv(
  res: Response,
  report: Pick<Report, "pages">,
  filter: CallFilter,
  nowMs: number,
): Promise<void> {
  const { csv } = formats;
  res.type("text/csv").attachment("calls.csv");
  res.write(csv.before);
  const fromMs = filter.fromMs === 0 ? nowMs - usualMs : filter.fromMs;
  for await (const page of report.pages({ fromMs, toMs: filter.toMs })) {
    const text = page.filter((call) => fits(call, filter)).map((call) => csv.write(call));
    if (!res.write(text.join("")) && !res.closed) await Promise.race([once(res, "drain"), once(res, "close")]);
    if (res.closed) return;
  }
  res.end(csv.after);
}

function fits(call: ReportedCall, { queue, outcome, rep, customer, rating }: CallFilter): boolean {
  return (
    (queue === undefined || call.queue === queue) &&
    (outcome === undefined || (call.outcome ?? goesOn) === outcome) &&
    (rep === undefined || call.rep === rep) &&
    (customer === undefined || call.customer === customer) &&
    (rating === undefined || call.rating === rating)
  );
}
