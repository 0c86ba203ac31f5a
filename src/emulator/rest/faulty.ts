import { STATUS_CODES } from "node:http";
import type { Exchange } from "../exchange.ts";
import { type HttpReply, type HttpRequest, noReply } from "../http/listen.ts";
import { errorReply } from "./errors.ts";
import type { RestFault } from "./rest-faults.ts";

/** A REST request as it is remembered. */
export interface RestRecord {
  readonly atMs: number;
  readonly method: string;
  /** From the account on, without the query: `/Queues.json`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  /** The status of the answer; undefined as long as none has gone out. */
  status: number | undefined;
}

type Reply = HttpReply | typeof noReply;

/** The REST API as it is seen through what goes wrong with it on purpose; every request is remembered. */
export function faultyRest(
  exchange: Exchange,
  api: (request: HttpRequest) => Promise<HttpReply>,
): (request: HttpRequest) => Promise<Reply> {
  const { restFaults, restLog, hooks } = exchange;
  return async (request) => {
    const record = recordOf(exchange, request);
    restLog.add(record);
    hooks.onRestRequest?.(record);
    const fault = restFaults.take(request.method, request.path);
    const reply = fault === undefined ? await api(request) : await throughFault(exchange, fault, () => api(request));
    if (reply !== noReply) record.status = reply.status;
    return reply;
  };
}

async function throughFault(
  { restFaults }: Exchange,
  fault: RestFault,
  carryOut: () => Promise<HttpReply>,
): Promise<Reply> {
  if (fault.kind === "status") return refusal(fault.status);
  if (fault.kind === "delay") {
    const reply = await carryOut();
    await restFaults.wait(fault.seconds);
    return reply;
  }
  if (fault.carriedOut === true) await carryOut();
  if (fault.kind === "timeout") await restFaults.wait();
  return noReply;
}

/** A refusal with the code that Twilio has for its status (twilio.com/docs/api/errors). */
function refusal(status: number): HttpReply {
  const code = status === 401 ? 20_003 : 20_000 + status;
  const reply = errorReply({ status, code, message: STATUS_CODES[status] ?? "Unknown" });
  return status === 429 ? { ...reply, headers: { "Retry-After": "1" } } : reply;
}

function recordOf({ clock, options }: Exchange, { method, path, query, fields }: HttpRequest): RestRecord {
  const base = `/2010-04-01/Accounts/${options.accountSid}`;
  return {
    atMs: clock.now(),
    method,
    path: path.startsWith(base) ? path.slice(base.length) : path,
    query: Object.fromEntries(query),
    fields: fields.toRecord(),
    status: undefined,
  };
}
