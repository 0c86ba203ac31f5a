import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { notSigned, type Refusals } from "./refusals.ts";
import { wellFormed } from "./signature.ts";

/** What there is behind the door. */
export interface Behind {
  /** The paths of the webhooks, which are Twilio's alone. */
  readonly webhooks: ReadonlySet<string>;
  /** All other paths that are answered. */
  readonly pages: ReadonlySet<string>;
  /** What the paths begin with below which more is answered. */
  readonly folders: readonly string[];
}

/** An answer that is the same for everybody. */
interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly text: string;
}

const unknown = refusal(404, "There is nothing at this URL.");
const otherMethod = refusal(405, "This URL takes GET and POST.", { Allow: "GET, POST" });
const unsigned = refusal(403, notSigned);

/**
 * Lets through to the app what may be worth its work.
 *
 * An unknown URL, another method than Twilio's, and a signature header that cannot be one are refused here, in this
 * order and before any body is read: Express alone costs several times as much as the refusal.
 */
export function door(app: RequestListener, { webhooks, pages, folders }: Behind, refusals: Refusals): RequestListener {
  const refusalOf = (path: string, { method = "", headers }: IncomingMessage): Refusal | undefined => {
    if (pages.has(path) || folders.some((folder) => path.startsWith(folder))) return undefined;
    const isWellFormed = wellFormed.test(String(headers["x-twilio-signature"]));
    if (!webhooks.has(path)) {
      if (isWellFormed) refusals.nowhere({ method, path });
      return unknown;
    }
    if (method !== "GET" && method !== "POST") return otherMethod;
    if (isWellFormed) return undefined;
    refusals.unsigned({ method, path });
    return unsigned;
  };
  return (req, res) => {
    const refused = refusalOf(pathOf(req.url), req);
    if (refused === undefined) app(req, res);
    else refuse(res, refused);
  };
}

/** The path as it was sent; what a URL may have in front of it or behind it is no part of any path of ours. */
function pathOf(url = ""): string {
  const question = url.indexOf("?");
  return question < 0 ? url : url.slice(0, question);
}

function refusal(status: number, sentence: string, more: Refusal["headers"] = {}): Refusal {
  const text = `${sentence}\n`;
  const headers = {
    "Cache-Control": "no-store",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    ...more,
  };
  return { status, headers, text };
}

function refuse(res: ServerResponse, { status, headers, text }: Refusal): void {
  res.writeHead(status, headers).end(text);
}
