import type { Method } from "../twiml/check.ts";

/** A URL to be asked, taken apart once: the same few are asked again and again. */
export interface ParsedTarget {
  readonly href: string;
  readonly protocol: "http:" | "https:";
  readonly hostname: string;
  readonly port: number;
  /** What is requested: path and query. */
  readonly path: string;
  /** The path alone, as a person names it. */
  readonly pathname: string;
  /** What the signature begins with: no user info, no fragment, over https no port either. */
  readonly signedUrl: string;
  readonly authorization: string | undefined;
  readonly overrides: Overrides;
}

/** What the fragment of a URL changes about its requests (twilio.com/docs/usage/webhooks/webhooks-connection-overrides). */
export interface Overrides {
  readonly totalMs: number;
  readonly retries: number;
  /** What is retried: `ct` a failed connection, `rt` a slow answer, `4xx`, `5xx`. */
  readonly retryOn: ReadonlySet<string>;
}

/** A URL and its method, absolute. */
export interface AbsoluteTarget {
  readonly url: string;
  readonly method: Method;
}

const known = new Map<string, ParsedTarget | undefined>();
const keepTargets = 5000;

/** Takes a URL apart; undefined when it is none that could be asked. */
export function parseTarget(href: string): ParsedTarget | undefined {
  if (known.has(href)) return known.get(href);
  if (known.size >= keepTargets) known.clear();
  const parsed = parse(href);
  known.set(href, parsed);
  return parsed;
}

/** The absolute form of a URL in a document; what cannot be made absolute is left as it is. */
export function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

function parse(href: string): ParsedTarget | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  const authorization = basicAuth(url);
  if (authorization === "undecodable") return undefined;
  const secure = url.protocol === "https:";
  const path = url.pathname + url.search;
  return {
    href,
    protocol: url.protocol,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? (secure ? 443 : 80) : Number(url.port),
    path,
    pathname: url.pathname,
    signedUrl: `${url.protocol}//${secure ? url.hostname : url.host}${path}`,
    authorization,
    overrides: readOverrides(url.hash),
  };
}

/** The `Authorization` for the user info of a URL; `undecodable` when a percent sign in it begins nothing. */
function basicAuth({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  try {
    return `Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`;
  } catch {
    return "undecodable";
  }
}

function readOverrides(hash: string): Overrides {
  const given = new URLSearchParams(hash.slice(1));
  const total = Math.min(Number(given.get("tt") ?? 15_000), Number(given.get("rt") ?? 15_000));
  const policy = (given.get("rp") ?? "ct").split(",");
  return {
    totalMs: total >= 100 && total <= 15_000 ? total : 15_000,
    retries: Math.min(5, Math.max(0, Number(given.get("rc") ?? 1) || 0)),
    retryOn: new Set(policy.includes("all") ? ["ct", "rt", "4xx", "5xx"] : policy),
  };
}
