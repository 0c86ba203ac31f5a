import { type Request, type RequestHandler, type Response, Router } from "express";
import type { ComponentChildren } from "preact";
import { onlyMethods, RequestError } from "../../http/errors.ts";
import type { Reader } from "../../record/database.ts";
import type { DurableRecord } from "../../record/record.ts";
import { actsBefore, actsPerPage, listedAct } from "../../record/tables/acts.ts";
import { callBackOf } from "../../record/tables/call-backs.ts";
import { callOf } from "../../record/tables/calls.ts";
import { allSwitches, spoken, switchNames } from "../../record/tables/switches.ts";
import { type Fields, fieldsOf, queryOf, readForm } from "../../twilio/form.ts";
import { paths } from "../../urls.ts";
import type { Guard } from "../access/guard.ts";
import type { Look } from "../fragments/look.ts";
import { recordIsAway } from "../history/routes.tsx";
import { page, type Site } from "../page.tsx";
import { sessionOf } from "../session.ts";
import type { Acts, Order } from "./acts.ts";
import { ActsPage } from "./acts-page.tsx";
import { CallBackPage, CallerPage } from "./caller-page.tsx";
import { whyNothing } from "./words.ts";

/** What the acts are made of. */
export interface ActsRoutesParts {
  readonly site: Site;
  readonly look: Look;
  /** Undefined where the line keeps no record. */
  readonly record: Pick<DurableRecord, "read"> | undefined;
  readonly acts: Acts | undefined;
}

/** What people do on the line: asked for on a page of its own, confirmed, carried out, and listed. */
export function actsRoutes(parts: ActsRoutesParts, guard: Guard): Router {
  const router = Router({ caseSensitive: true, strict: true });

  router.all(paths.acts, onlyMethods("GET", "HEAD"), guard("everything"), log(parts));
  router.get(paths.act, guard("acts"), ask(parts));
  router.post(paths.act, guard("acts"), readForm, carryOut(parts));
  router.all(paths.act, onlyMethods("GET", "HEAD", "POST"));

  return router;
}

/** What is read for a page; refused where it cannot be. */
async function read<T>({ record }: ActsRoutesParts, ask: (reader: Reader) => Promise<T>): Promise<T> {
  if (record === undefined) throw new RequestError(404, "This line keeps no record, so there is nothing to be done.");
  const found = await record.read(ask);
  if (found === undefined) throw new RequestError(503, recordIsAway);
  return found;
}

function log(parts: ActsRoutesParts): RequestHandler {
  const { look } = parts;
  return async (req, res) => {
    const query = queryOf(req);
    const [, atMs, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(query.get("before") ?? "") ?? [];
    const found = await read(parts, async (reader) => ({
      acts: await reader.all(actsBefore, atMs === undefined ? Number.MAX_SAFE_INTEGER : Number(atMs), id ?? ""),
      switches: await reader.all(allSwitches),
      done: await reader.one(listedAct, formIdOf(query.get("done")) ?? ""),
    }));
    const acts = found.acts.slice(0, actsPerPage);
    const last = found.acts.length > actsPerPage ? acts.at(-1) : undefined;
    const before = last && `${last.atMs}.${last.id}`;
    const { canAct } = sessionOf(res);
    const nothing = Object.entries(whyNothing).find(([why]) => why === query.get("not"))?.[1];
    const view = { ...found, acts, before, canAct, nothing };
    send(res, parts, "Acts", <ActsPage view={view} look={look} />);
  };
}

function ask(parts: ActsRoutesParts): RequestHandler {
  const { look } = parts;
  return async (req, res) => {
    const query = queryOf(req);
    const [callSid, id] = [query.get("call"), query.get("call-back")];
    const { call, callBack } = await read(parts, async (reader) => ({
      call: callSid === undefined ? undefined : await reader.one(callOf, callSid),
      callBack: id === undefined ? undefined : await reader.one(callBackOf, id),
    }));
    if (call !== undefined) send(res, parts, "A caller", <CallerPage call={call} look={look} />);
    else if (callBack !== undefined) send(res, parts, "A call-back", <CallBackPage callBack={callBack} look={look} />);
    else throw new RequestError(404, "The record knows of nobody like that, or has forgotten them.");
  };
}

function carryOut({ acts, site }: ActsRoutesParts): RequestHandler {
  return async (req: Request, res) => {
    if (acts === undefined) throw new RequestError(404, "This line keeps no record, so there is nothing to be done.");
    const fields = fieldsOf(req);
    const [id, order] = [formIdOf(fields.get("id")), orderOf(fields)];
    if (id === undefined || order === undefined) throw new RequestError(400, "This is no form of ours.");
    const result = await acts.carryOut(order, { id, who: sessionOf(res).name ?? "somebody" });
    const answer = result === "done" ? `done=${id}` : `not=${result}`;
    res.redirect(303, `${site.basePath}${paths.acts}?${answer}`);
  };
}

function formIdOf(id = ""): string | undefined {
  return /^[\w-]{8,64}$/.test(id) ? id : undefined;
}

/** What a form asks for; undefined where it is none of ours. */
function orderOf(fields: Fields): Order | undefined {
  const [kind, callSid, callBack] = [fields.get("do"), fields.get("call"), fields.get("callBack")];
  const message = spoken(fields.get("message") ?? null);
  if (callSid !== undefined) {
    if (kind === "dismiss") return { kind, callSid, message };
    if (kind === "move") return { kind, callSid, to: fields.get("to") ?? "" };
    return kind === "first" ? { kind, callSid } : undefined;
  }
  if (kind === "cancel-call-back") return callBack === undefined ? undefined : { kind, callBack };
  if (kind === "undo") return { kind, act: fields.get("act") ?? "" };
  const what = switchNames.find((name) => name === fields.get("what"));
  const value = (["on", "off"] as const).find((one) => one === fields.get("value"));
  if (kind !== "switch" || what === undefined || value === undefined) return undefined;
  return { kind, what, value, message: what === "line" && value === "off" ? message : undefined };
}

function send(res: Response, { site }: ActsRoutesParts, title: string, body: ComponentChildren): void {
  res.type("html").send(page(site, { title, path: paths.acts, session: sessionOf(res), body }));
}
