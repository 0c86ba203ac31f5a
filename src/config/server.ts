import { z } from "zod";
import { isLoopback, isLoopbackOrHttps, isLoopbackUrl } from "../http/loopback.ts";
import { signedOrigins } from "../twilio/signed-origins.ts";
import { baseUrl, type Environment, type Mode, offlineRemedy, wholeNumber } from "./kinds.ts";

const hosts = { live: "0.0.0.0", offline: "127.0.0.1" } as const;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const shortestToken = 16;

/** What a program shows to be let in. */
function token() {
  return z
    .string()
    .trim()
    .regex(
      new RegExp(`^[\\x21-\\x7e]{${shortestToken},}$`),
      `must be at least ${shortestToken} letters, digits or signs: openssl rand -hex 16 makes a good one`,
    );
}

/** Where the server listens, and how Twilio and people reach it. */
export const server = z
  .object({
    PUBLIC_URL: baseUrl()
      .optional()
      .describe(
        "How Twilio reaches this server: https, host and, if there is one, a path, with no slash at the end. For example " +
          "https://line.example.com. Every signature is checked against it, so it must be what Twilio calls, to the letter. " +
          `Required with an account; offline it is http://${hosts.offline}:PORT.`,
      ),
    PORT: wholeNumber(1, 65_535).prefault("3000").describe("The port it listens on."),
    HOST: z
      .string()
      .trim()
      .optional()
      .describe(`The address it listens on. Without it: ${hosts.offline} offline, ${hosts.live} with an account.`),
    OPS_TOKEN: token()
      .optional()
      .describe(
        "What a request must show (Authorization: Bearer …) to see on /readyz from another machine what is wrong; without it, " +
          `only requests from this machine do, and all others see the status alone. At least ${shortestToken} characters; ` +
          "openssl rand -hex 16 makes one. It opens /api, too.",
      ),
    METRICS_TOKEN: token()
      .optional()
      .describe("What Prometheus must show to read /metrics from another machine; without it, only this machine can."),
    LOG_LEVEL: z
      .enum(logLevels, `must be one of ${logLevels.join(", ")}`)
      .prefault("info")
      .describe("How much is logged: fatal, error, warn, info, debug, trace or silent."),
  })
  .describe("The server");

/** Where the server listens, and how it is reached. */
export function serverConfig(read: z.infer<typeof server>, mode: Mode) {
  const host = read.HOST ?? hosts[mode];
  const publicUrl = read.PUBLIC_URL ?? `http://${inUrl(host)}:${read.PORT}`;
  const { origin, pathname } = new URL(publicUrl);
  return {
    host,
    port: read.PORT,
    /** Scheme, host and port of our URLs as Twilio calls them, for example `https://line.example.com`. */
    publicOrigin: origin,
    /** Every spelling of that origin that Twilio may sign. */
    signedOrigins: signedOrigins(publicUrl),
    /** The path before all of our URLs, for example `/line`; empty when there is none. */
    basePath: pathname === "/" ? "" : pathname,
    /** What whoever runs the line shows to see how it does from another machine; undefined when nobody can. */
    opsToken: read.OPS_TOKEN,
    /** The same for Prometheus. */
    metricsToken: read.METRICS_TOKEN,
    logLevel: read.LOG_LEVEL,
  };
}

/** What is wrong with where it is reached. Offline, the token is known to everybody: nothing may come in from outside. */
export function serverProblems({ HOST: host, PUBLIC_URL: publicUrl }: Environment, mode: Mode): string[] {
  if (mode === "live") return publicUrlProblems(publicUrl);
  return [
    ...(host === undefined || isLoopback(host.trim()) ? [] : [`HOST must be on loopback offline: ${offlineRemedy}`]),
    ...(publicUrl === undefined || isLoopbackUrl(publicUrl)
      ? []
      : [`PUBLIC_URL must be on loopback offline: ${offlineRemedy}`]),
  ];
}

function publicUrlProblems(publicUrl: string | undefined): string[] {
  if (publicUrl === undefined)
    return ["PUBLIC_URL is missing: say how Twilio reaches this server, for example https://line.example.com"];
  return isLoopbackOrHttps(publicUrl.trim().toLowerCase())
    ? []
    : ["PUBLIC_URL is neither https nor on this machine: whoever reads a signed request on its way can send it again"];
}

function inUrl(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
