import { BadRequest, type Fields } from "../http/listen.ts";
import type { RestFault } from "../rest/rest-faults.ts";
import type { Fault, ForcedResult } from "../webhooks/faults.ts";
import type { Twilio } from "../twilio.ts";

const kinds = [
  "delay (seconds), refuse, reset, status (status), garbage (body), duplicate (afterSeconds), drop, late (seconds)",
  "reorder (behind: call or any; seconds), lose",
].join(", ");

/** A fault of REST, if the fields say one. Throws what is missing. */
export function readRestFault(fields: Fields): RestFault | undefined {
  const rest = fields.get("rest");
  if (rest === undefined) return undefined;
  const matched = { rest, ...readTimes(fields), ...readMethod(fields) };
  const kind = fields.get("kind");
  if (kind === "status") return { ...matched, kind, status: readStatus(fields) };
  if (kind === "delay") return { ...matched, kind, seconds: readNumber(fields, "seconds") };
  if (kind === "reset" || kind === "timeout") {
    return { ...matched, kind, carriedOut: fields.get("carriedOut") === "true" };
  }
  throw new BadRequest(400, "kind is one of status (status), delay (seconds), reset, timeout (both: carriedOut)");
}

function readMethod(fields: Fields): Pick<RestFault, "method"> {
  const method = fields.get("method");
  if (method === undefined) return {};
  if (method === "GET" || method === "POST" || method === "DELETE") return { method };
  throw new BadRequest(400, "method is one of GET, POST, DELETE");
}

function readStatus(fields: Fields): number {
  const status = readNumber(fields, "status");
  if (Number.isInteger(status) && status >= 400 && status <= 599) return status;
  throw new BadRequest(400, "status is one from 400 to 599");
}

/** A fault from the fields of a request. Throws what is missing. */
export function readFault(fields: Fields): Fault {
  const path = fields.get("path") ?? "";
  const kind = fields.get("kind") ?? "";
  if (!path.startsWith("/")) throw new BadRequest(400, "path is missing: the path of the webhook, for example /wait");
  const matched = { path, ...readTimes(fields) };
  switch (kind) {
    case "refuse":
    case "reset":
    case "drop":
    case "lose":
      return { ...matched, kind };
    case "duplicate":
      return fields.has("afterSeconds")
        ? { ...matched, kind, afterSeconds: readNumber(fields, "afterSeconds") }
        : { ...matched, kind };
    case "reorder":
      return { ...matched, kind, behind: readBehind(fields), seconds: readNumber(fields, "seconds", 15) };
    case "late":
    case "delay":
      return { ...matched, kind, seconds: readNumber(fields, "seconds") };
    case "status":
      return { ...matched, kind, status: readNumber(fields, "status") };
    case "garbage":
      return { ...matched, kind, body: fields.get("body") ?? "It works!" };
    default:
      throw new BadRequest(400, `kind is one of ${kinds}`);
  }
}

/** How many times something goes wrong, and of how many chances it takes one. */
function readTimes(fields: Fields): { readonly times: number; readonly every?: number } {
  const times = readNumber(fields, "times", 1);
  if (!fields.has("every")) return { times };
  const every = readNumber(fields, "every");
  if (!Number.isInteger(every) || every === 0) throw new BadRequest(400, "every is a whole number from 1 on");
  return { times, every };
}

function readBehind(fields: Fields): "call" | "any" {
  const behind = fields.get("behind") ?? "call";
  if (behind === "call" || behind === "any") return behind;
  throw new BadRequest(400, "behind is call or any: whose next webhook goes first");
}

/** A result that Twilio is to report, if the fields say one. */
export function readForced(fields: Fields): ForcedResult | undefined {
  const times = readNumber(fields, "times", 1);
  const dequeueResult = fields.get("dequeueResult");
  if (dequeueResult !== undefined) return { dequeueResult, times };
  const queueResult = fields.get("queueResult");
  if (queueResult === undefined) return undefined;
  if (queueResult === "error" || queueResult === "system-error" || queueResult === "bridging-in-process") {
    return { queueResult, times };
  }
  throw new BadRequest(400, "queueResult is one of error, system-error, bridging-in-process; the others have causes");
}

/** A number that is not negative. */
export function readNumber(fields: Fields, name: string, otherwise?: number): number {
  const value = fields.get(name);
  if (value === undefined && otherwise !== undefined) return otherwise;
  const number = Number(value);
  if (value === undefined || value.trim() === "" || !(number >= 0 && number < 1e9)) {
    throw new BadRequest(400, `${name} is missing, or not a number from 0 on`);
  }
  return number;
}

/** A number; in a form a `+` that has not been encoded arrives as a space. */
export function readParty(fields: Fields, name: string): string | undefined {
  return withPlus(fields.get(name));
}

/** The same for a number out of a query. */
export function withPlus(number: string | undefined | null): string | undefined {
  return number?.replace(/^ (?=\d)/, "+");
}

/** Refuses a number that is none of the account's. */
export function requireNumber({ exchange }: Twilio, to: string): void {
  if (exchange.numbers.named(to) !== undefined) return;
  const known = [...exchange.numbers].map(({ phoneNumber }) => phoneNumber).join(", ");
  throw new BadRequest(404, `${to} is not a number of this account; it has ${known === "" ? "none" : known}`);
}
