import { type RequestHandler, Router } from "express";
import { onlyMethods, RequestError } from "../../http/errors.ts";
import {
  type CallFilter,
  type CallKey,
  findCall,
  findCalls,
  findTexts,
  type PageOfCalls,
} from "../../record/history.ts";
import type { DurableRecord } from "../../record/record.ts";
import type { Clock } from "../../runtime/clock.ts";
import { queryOf } from "../../twilio/form.ts";
import { paths } from "../../urls.ts";
import type { Guard } from "../access/guard.ts";
import type { Look } from "../fragments/look.ts";
import { page, type Site } from "../page.tsx";
import { sessionOf } from "../session.ts";
import { CallsPage } from "./calls-page.tsx";
import { sendCsv } from "./csv.ts";
import { readFilters } from "./filter.ts";
import { StoryPage } from "./story-page.tsx";

/** What the history is made of. */
export interface HistoryParts {
  readonly site: Site;
  readonly look: Look;
  /** Undefined where the line keeps no record. */
  readonly record: Pick<DurableRecord, "read"> | undefined;
  readonly clock: Pick<Clock, "now">;
  readonly timeZone: string;
}

/** The calls that there were: found by filters, each with its story, and all of them as CSV. */
export function historyRoutes(parts: HistoryParts, guard: Guard): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const read = [onlyMethods("GET", "HEAD"), guard("everything")];

  router.all(paths.calls, read, calls(parts));
  router.all(paths.callsCsv, read, csv(parts));
  router.all(`${paths.call}:callSid`, read, story(parts));

  return router;
}

/** What is said where nothing can be looked up. */
export const recordIsAway = "The record does not answer, so nothing can be looked up. Try again soon.";

/** What filters depend on beside the query. */
export function termsOf({ look, clock, timeZone }: HistoryParts) {
  return { order: look.order, nowMs: clock.now(), timeZone };
}

/** Finds calls; undefined when the record does not answer. A line that keeps none has had no calls. */
export function lookUp(
  { record }: HistoryParts,
  filter: CallFilter,
  after?: CallKey,
): Promise<PageOfCalls | undefined> {
  if (record === undefined) return Promise.resolve({ calls: [], next: undefined });
  return record.read((reader) => findCalls(reader, filter, after));
}

function calls(parts: HistoryParts): RequestHandler {
  const { site, look, timeZone } = parts;
  return async (req, res) => {
    const filters = readFilters(queryOf(req), termsOf(parts));
    const { filter, after, problems } = filters;
    const found = problems.length > 0 ? undefined : await lookUp(parts, filter, after);
    const keepsRecord = parts.record !== undefined;
    const isFirst = found !== undefined && after === undefined;
    const texts = isFirst ? await parts.record?.read((reader) => findTexts(reader, filter)) : undefined;
    const body = <CallsPage {...{ filters, found, texts, look, timeZone, keepsRecord }} />;
    const status = problems.length > 0 ? 400 : found === undefined ? 503 : 200;
    const html = page(site, { title: "Calls", path: paths.calls, session: sessionOf(res), body });
    res.status(status).type("html").send(html);
  };
}

function story({ site, look, record }: HistoryParts): RequestHandler {
  return async (req, res) => {
    const callSid = String(req.params.callSid);
    const read = await record?.read(async (reader) => ({ known: await findCall(reader, callSid) }));
    if (read === undefined) throw new RequestError(503, recordIsAway);
    if (read.known === undefined) throw new RequestError(404, "The record knows no such call, or has forgotten it.");
    const body = <StoryPage known={read.known} look={look} />;
    res.type("html").send(page(site, { title: "A call", path: paths.calls, session: sessionOf(res), body }));
  };
}

function csv(parts: HistoryParts): RequestHandler {
  return async (req, res) => {
    const { filter, problems } = readFilters(queryOf(req), termsOf(parts));
    if (problems.length > 0) throw new RequestError(400, problems.join("\n"));
    const first = await lookUp(parts, filter);
    if (first === undefined) throw new RequestError(503, recordIsAway);
    await sendCsv(res, first, (after) => lookUp(parts, filter, after));
  };
}
