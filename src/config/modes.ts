import { offline } from "../twilio/offline.ts";
import { isLoopback, isLoopbackOrHttps, isLoopbackUrl } from "../http/loopback.ts";
import type { Environment, Settings } from "./settings.ts";

/** What is wrong with the variables taken together, when there is an account. */
export function liveProblems(given: Environment): string[] {
  return [
    ...missing(
      given,
      "TWILIO_ACCOUNT_SID",
      "is missing: TWILIO_AUTH_TOKEN alone is half of a pair (set both, or neither to run offline)",
    ),
    ...missing(
      given,
      "TWILIO_AUTH_TOKEN",
      "is missing: TWILIO_ACCOUNT_SID alone is half of a pair (set both, or neither to run offline)",
    ),
    ...missing(
      given,
      "PUBLIC_URL",
      "is missing: say how Twilio reaches this server, for example https://line.example.com",
    ),
    ...missing(
      given,
      "REP_NUMBERS",
      "is missing: list the numbers of your reps, for example +15005550090,client:ann (or say anyone)",
    ),
    ...(given.PUBLIC_URL === undefined || isLoopbackOrHttps(given.PUBLIC_URL.trim().toLowerCase())
      ? []
      : [
          "PUBLIC_URL is neither https nor on this machine: whoever reads a signed request on its way can send it again",
        ]),
    ...shapeOfToken(given),
    ...refuse(given, "TWILIO_ACCOUNT_SID", offline.accountSid),
    ...refuse(given, "TWILIO_AUTH_TOKEN", offline.authToken, offline.formerAuthToken),
  ];
}

/** A token of another shape would sign nothing that Twilio signs: every webhook would be refused. */
function shapeOfToken({ TWILIO_AUTH_TOKEN: token = "" }: Environment): string[] {
  const known: readonly string[] = ["", offline.authToken, offline.formerAuthToken];
  return known.includes(token) || /\s/.test(token) || /^[0-9a-fA-F]{32}$/.test(token)
    ? []
    : [
        "TWILIO_AUTH_TOKEN must be 32 hexadecimal digits: copy the primary auth token from the Twilio Console, no API key",
      ];
}

/** Which queues lack the target that their order of service needs. */
export function targetProblems({ ORDER, QUEUES: { order, targetSeconds } }: Settings): string[] {
  const lacking = ORDER === "target" ? order.filter((queue) => !targetSeconds.has(queue)) : [];
  if (lacking.length === 0) return [];
  const example = order
    .map((queue, i) => `${queue}:${targetSeconds.get(queue) ?? 30 * 10 ** Math.min(i, 2)}`)
    .join(",");
  return [`QUEUES must say a target in seconds behind every name, since ORDER is target: for example ${example}`];
}

/** What is wrong with them when there is none. The token is then known to everybody: nothing may come in from outside. */
export function offlineProblems(given: Environment): string[] {
  const remedy = "or set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN";
  const { HOST: host, PUBLIC_URL: publicUrl, TWILIO_API_URL: apiUrl } = given;
  return [
    ...(given.NODE_ENV === "production"
      ? ["TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN are missing, and NODE_ENV=production does not run offline: set both"]
      : []),
    ...(apiUrl === undefined && portOf(given, "PORT", 3000) === portOf(given, "EMULATOR_PORT", 4010)
      ? ["EMULATOR_PORT must be another port than PORT: the Twilio for this machine listens beside the server"]
      : []),
    ...(host === undefined || isLoopback(host.trim())
      ? []
      : [`HOST must be on loopback offline: leave it away, ${remedy}`]),
    ...(publicUrl === undefined || isLoopbackUrl(publicUrl)
      ? []
      : [`PUBLIC_URL must be on loopback offline: leave it away, ${remedy}`]),
    ...(apiUrl === undefined || isLoopbackUrl(apiUrl)
      ? []
      : [`TWILIO_API_URL must be on loopback offline: leave it away, ${remedy}`]),
  ];
}

function portOf(given: Environment, name: string, otherwise: number): number {
  return Number(given[name] ?? otherwise);
}

function missing(given: Environment, name: string, remedy: string): string[] {
  return given[name] === undefined ? [`${name} ${remedy}`] : [];
}

function refuse(given: Environment, name: string, ...known: readonly string[]): string[] {
  return known.includes(given[name] ?? "")
    ? [`${name} is the one for running offline, which everybody knows: set your own, or leave both away`]
    : [];
}
