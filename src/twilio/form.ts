import type { IncomingMessage } from "node:http";
import { parse } from "node:querystring";
import bodyParser from "body-parser";
import { type Request, type RequestHandler, Router } from "express";
import { RequestError } from "../http/errors.ts";

/** The longest body we read, in bytes. Twilio's own requests have about a thousand. */
const maxBodyBytes = 32_768;
/** The most parameters of a form. Twilio's own have a few dozen; add-ons and SIP headers bring more. */
const maxParameters = 200;

/**
 * Reads the form that Twilio sends, or refuses the body: 413 when it is too long, 415 when it is no form.
 *
 * Names stay flat (`extended: false`), because the signature covers them as
 * they were sent. A body of another type is read too, so that a long one is
 * refused for its length first.
 */
export const readForm: RequestHandler = (req, res, next) => {
  const isEmpty = req.headers["content-length"] === undefined && req.headers["transfer-encoding"] === undefined;
  if (isEmpty) next();
  else void reader(req, res, next);
};

const reader = Router().use(
  bodyParser.urlencoded({
    type: isForm,
    extended: false,
    limit: maxBodyBytes,
    inflate: false,
    parameterLimit: maxParameters,
  }),
  bodyParser.raw({ type: (req) => !isForm(req), limit: maxBodyBytes, inflate: false }),
  (req, _res, next) => {
    if (Buffer.isBuffer(req.body) && req.body.length > 0)
      throw new RequestError(415, "This URL takes a form (application/x-www-form-urlencoded).");
    next();
  },
);

function isForm({ headers }: IncomingMessage): boolean {
  return /^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(headers["content-type"] ?? "");
}

/** The parameters of one request, by name. Of a repeated parameter the first value counts. */
export interface Fields<Name extends string = string> {
  /** A property, not a method: so a handler that reads a name which its URL does not declare is an error of types. */
  readonly get: (name: Name) => string | undefined;
}

/** The parameters of a form that {@link readForm} has read; of a GET, those of its query. */
export function formOf(req: Request): Readonly<Record<string, unknown>> {
  return req.method === "POST" && isRecord(req.body) ? req.body : {};
}

/** What stands in the query of a request's URL: our own parameters, and on a GET Twilio's. */
export function queryOf(req: Request): Fields {
  const question = req.originalUrl.indexOf("?");
  const query = question < 0 ? {} : parse(req.originalUrl.slice(question + 1));
  return { get: (name) => first(own(query, name)) };
}

/** What Twilio says in a request: in the form of a POST, in the query of a GET. */
export function fieldsOf(req: Request, query = queryOf(req)): Fields {
  if (req.method !== "POST") return query;
  const form = formOf(req);
  return { get: (name) => first(own(form, name)) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function first(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" ? one : undefined;
}
