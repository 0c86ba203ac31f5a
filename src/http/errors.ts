import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Log } from "../runtime/log.ts";

/** A request we refuse, with the HTTP status and the sentence that say why. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "RequestError";
    this.status = status;
  }
}

/** The address we should listen on cannot be had. */
export class ListenError extends Error {
  constructor(what: { readonly host: string; readonly port: number; readonly variable: string }, cause: unknown) {
    const { host, port, variable } = what;
    const reason: unknown = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
    const inUse = `port ${port} on ${host} is in use: end the program that has it, or set ${variable} to another`;
    const other = `cannot listen on ${host}, port ${port}: ${cause instanceof Error ? cause.message : "unknown reason"}`;
    super(reason === "EADDRINUSE" ? inUse : other, { cause });
    this.name = "ListenError";
  }
}

/** Refuses every URL that no route above has answered. */
export const notFound: RequestHandler = () => {
  throw new RequestError(404, "There is nothing at this URL.");
};

/** Refuses every method but the given ones, and says which they are. */
export function onlyMethods(...methods: readonly string[]): RequestHandler {
  const allowed = new Set(methods);
  const allow = methods.join(", ");
  return (req, res, next) => {
    if (allowed.has(req.method)) {
      next();
      return;
    }
    res.setHeader("Allow", allow);
    throw new RequestError(405, `This URL takes ${methods.join(" and ")}.`);
  };
}

/** Answers a refusal with its own words, and a fault of ours with a 500 that tells nothing. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const refusal = asRefusal(error);
    if (refusal === undefined) log.error({ err: error, path: req.path }, "a request failed by our own fault");
    res
      .status(refusal?.status ?? 500)
      .type("text/plain")
      .send(`${refusal?.message ?? "Something went wrong here."}\n`);
  };
}

/** The refusal behind an error: our own, or one that Express or body-parser made of a bad request. */
function asRefusal(error: unknown): RequestError | undefined {
  if (error instanceof RequestError) return error;
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return undefined;
  return error.status >= 400 && error.status < 500 ? new RequestError(error.status, error.message) : undefined;
}
