import type { Call, CallSettings } from "../calls/call.ts";
import type { Destination } from "../calls/transfer.ts";
import type { Exchange } from "../exchange.ts";
import type { Fields } from "../http/listen.ts";
import { route, type Route, type RoutedRequest } from "../http/router.ts";
import { callJson } from "./call-json.ts";
import { invalid, notFound, RestError } from "./errors.ts";
import { inTime, page } from "./page.ts";
import { NotEmulatedRequest } from "./lacking.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";

/** The longest document that may be given in a request (twilio.com/docs/voice/api/call-resource). */
const maxTwiml = 4000;

/** The call resource. */
export function callRoutes(exchange: Exchange, base: string): Route[] {
  const { calls } = exchange;
  const json = (call: Call) => callJson(exchange, base, call);
  return [
    route("GET", `${base}/Calls.json`, (request) =>
      page(request, {
        key: "calls",
        records: filtered(calls.newestFirst, request),
        toJson: json,
        sidOf: ({ sid }) => sid,
      }),
    ),
    route("POST", `${base}/Calls.json`, ({ fields }) => ({ status: 201, body: json(place(exchange, fields)) })),
    route("GET", `${base}/Calls/{sid}.json`, ({ params, path }) => ({
      status: 200,
      body: json(find(exchange, params.sid, path)),
    })),
    route("POST", `${base}/Calls/{sid}.json`, ({ params, path, fields }) => {
      const call = find(exchange, params.sid, path);
      update(exchange, call, fields);
      return { status: 200, body: json(call) };
    }),
    route("DELETE", `${base}/Calls/{sid}.json`, ({ params, path }) => {
      const call = find(exchange, params.sid, path);
      if (!call.isOver) throw new RestError(400, 20_009, "The call is not complete");
      calls.delete(call.sid);
      return { status: 204 };
    }),
  ];
}

function update(exchange: Exchange, call: Call, fields: Fields): void {
  const status = fields.get("Status");
  if (status !== undefined && status !== "completed" && status !== "canceled") throw invalid("Status", status);
  const destination = readDestination(fields);
  if (status === undefined && destination === undefined) return;
  // Ending a call that has just ended meets the same code as moving it.
  if (call.isOver) throw new RestError(400, 21_220, "Call is not in-progress. Cannot redirect.");
  if (status === "canceled" && call.startedMs !== undefined) {
    throw new RestError(400, 21_220, "Call is in progress. Cannot cancel.");
  }
  if (status !== undefined) exchange.transfer.end(call, status);
  else if (destination !== undefined) move(exchange, call, destination);
}

function move({ transfer, options }: Exchange, call: Call, destination: Destination): void {
  const ringsElsewhere = call.identity.direction !== "inbound" && call.startedMs === undefined;
  const isHeld = call.stage.kind === "screening" && options.movedWhileAsked === "refused";
  if (ringsElsewhere || isHeld) throw new RestError(400, 21_220, "Call is not in-progress. Cannot redirect.");
  transfer.move(call, destination);
}

function place(exchange: Exchange, fields: Fields): Call {
  const to = fields.get("To") ?? "";
  const from = fields.get("From") ?? "";
  if (to === "") throw new RestError(400, 21_201, "No 'To' number is specified");
  if (from === "") throw new RestError(400, 21_213, "No 'From' number is specified");
  if (!isParty(to)) throw new RestError(400, 21_211, `The 'To' number ${to} is not a valid phone number.`);
  if (!isParty(from)) throw new RestError(400, 21_212, `The 'From' number ${from} is not a valid phone number.`);
  if (!isOurs(exchange, from))
    throw new RestError(400, 21_210, `The source phone number provided, ${from}, is not yet verified.`);
  const destination = readDestination(fields);
  if (destination === undefined && fields.has("ApplicationSid"))
    throw new NotEmulatedRequest("ApplicationSid of POST /Calls.json");
  if (destination === undefined) throw new RestError(400, 21_205, "Url parameter is required.");
  const timeoutSeconds = Math.min(600, readSeconds(fields, "Timeout", 60));
  return exchange.transfer.place({ to, from, destination, settings: readSettings(exchange, fields), timeoutSeconds });
}

function isParty(text: string): boolean {
  return /^(?:\+[1-9]\d{1,14}|client:.+|sip:.+)$/.test(text);
}

function isOurs({ numbers }: Exchange, from: string): boolean {
  return from.startsWith("client:") || numbers.named(from) !== undefined;
}

/** Where the call goes on: a URL, or else a document in the request itself. */
function readDestination(fields: Fields): Destination | undefined {
  const target = readTarget(fields, "Url", "Method");
  const twiml = fields.get("Twiml");
  if (target !== undefined) return { target };
  if (twiml === undefined) return undefined;
  if (twiml.length > maxTwiml) throw new RestError(400, 21_605, `Twiml is longer than ${maxTwiml} characters`);
  return { twiml };
}

function readSettings(exchange: Exchange, fields: Fields): CallSettings {
  const callback = readTarget(fields, "StatusCallback", "StatusCallbackMethod");
  const events = fields.all("StatusCallbackEvent").flatMap((value) => value.split(/[\s,]+/));
  const longest = exchange.options.maxCallSeconds;
  return {
    fallback: readTarget(fields, "FallbackUrl", "FallbackMethod"),
    statusCallback: callback && { ...callback, events: new Set(events.length === 0 ? ["completed"] : events) },
    maxSeconds: Math.min(readSeconds(fields, "TimeLimit", longest), longest),
    detectsMachines: /^(?:Enable|DetectMessageEnd)$/.test(fields.get("MachineDetection") ?? ""),
  };
}

function readSeconds(fields: Fields, name: string, otherwise: number): number {
  const value = fields.get(name);
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw invalid(name, value);
  return Number(value);
}

function find({ calls }: Exchange, sid: string | undefined, path: string): Call {
  const call = calls.get(sid ?? "");
  if (call === undefined) throw notFound(path);
  return call;
}

/** The calls that a list asks for: by party, status, parent, and by the time they began or ended. */
function filtered(calls: readonly Call[], { query }: RoutedRequest): readonly Call[] {
  const same = (name: string, value: string | undefined) => query.get(name) === null || query.get(name) === value;
  return calls.filter(
    (call) =>
      same("To", call.identity.to) &&
      same("From", call.identity.from) &&
      same("Status", call.status) &&
      same("ParentCallSid", call.identity.parentSid) &&
      inTime(query, "StartTime", call.startedMs) &&
      inTime(query, "EndTime", call.endedMs),
  );
}

/** A URL and its method from two fields; undefined when the URL is missing or empty. It has to be whole (error 21205). */
export function readTarget(fields: Fields, urlName: string, methodName: string): AbsoluteTarget | undefined {
  const url = fields.get(urlName);
  const method = fields.get(methodName)?.toUpperCase() ?? "POST";
  if (method !== "GET" && method !== "POST") throw invalid(methodName, method);
  if (url === undefined || url === "") return undefined;
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw new RestError(400, 21_205, `Url is not a valid URL: ${url}`);
  return { url, method };
}
