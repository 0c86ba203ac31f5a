import { BlockList, isIP } from "node:net";
import { isLoopbackUrl } from "../../../http/loopback.ts";
import { dayMs } from "../../../runtime/durations.ts";
import { reasonOf } from "../../../runtime/reason.ts";
import { paths } from "../../../urls.ts";
import { ask, askIfThere, type Answered } from "../ask.ts";
import type { Check, Line } from "../check.ts";
import { doubtful, fine, type Finding, wrong } from "../finding.ts";

/** So many days before a certificate ends, whoever renews it should have done so. */
const leastDays = 14;

/** Whether PUBLIC_URL leads to the server: under a certificate that is valid, and without a redirect. */
export const publicUrlCheck: Check = {
  about: "PUBLIC_URL",
  needs: [],
  async look(line) {
    if (!couldBeReached(line)) {
      const means = `PUBLIC_URL is ${line.publicUrl}, where Twilio cannot reach it from outside.`;
      return [wrong("public-url-private", means, "Open a tunnel, npm run tunnel, or set it to a public address.")];
    }
    const privately = await privateAddress(line);
    try {
      const answer = await ask(line.publicUrl + paths.health);
      return [
        ...judge(line, answer, await isServerHere(line)),
        ...(privately === undefined ? [] : [inside(line, privately)]),
      ];
    } catch (error) {
      if (privately !== undefined) return [outOfReach(line, privately)];
      return [unreachable(line, error, await isServerHere(line))];
    }
  },
};

/** Twilio itself is outside; an emulator is where we are. */
function isTwilioOutside({ config }: Line): boolean {
  return config.mode !== "offline" && (config.apiUrl === undefined || !isLoopbackUrl(config.apiUrl));
}

function couldBeReached(line: Line): boolean {
  if (!isTwilioOutside(line)) return true;
  return !isLoopbackUrl(line.publicUrl) && !isPrivate(hostOf(line));
}

/** The address inside a network that the host's name stands for here; undefined where it stands for one outside, too. */
async function privateAddress(line: Line): Promise<string | undefined> {
  if (!isTwilioOutside(line) || isIP(hostOf(line)) !== 0) return undefined;
  const addresses = await line.addressesOf(hostOf(line)).catch(() => []);
  return addresses.every(isPrivate) ? addresses[0] : undefined;
}

function outOfReach(line: Line, address: string): Finding {
  const means = `${hostOf(line)}, which PUBLIC_URL names, leads to ${address}, an address inside a network, and nothing answers.`;
  return wrong(
    "public-url-inside",
    means,
    "Make its entry in the DNS a public address, or open a tunnel: npm run tunnel.",
  );
}

/** Whoever is in the same network may be given another address than those outside. */
function inside(line: Line, address: string): Finding {
  const means = `${hostOf(line)}, which PUBLIC_URL names, leads to ${address} from here: no address that Twilio reaches.`;
  return doubtful(
    "public-url-inside",
    means,
    "See by a resolver outside, such as 1.1.1.1, that its public entry is another.",
  );
}

function hostOf({ publicUrl }: Line): string {
  return new URL(publicUrl).hostname.replaceAll(/^\[|\]$/g, "");
}

/** Addresses that lead nowhere from the internet: private ones, this machine's, those of a provider's or container's network. */
const insideOnly = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
] as const)
  insideOnly.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of [
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
] as const)
  insideOnly.addSubnet(net, prefix, "ipv6");

function isPrivate(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && insideOnly.check(address, version === 4 ? "ipv4" : "ipv6");
}

/** Where the server is asked without any detour, if it runs on this machine. */
export function localUrl({ config: { host, port, basePath } }: Line): string {
  const here = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${here.includes(":") ? `[${here}]` : here}:${port}${basePath}`;
}

async function isServerHere(line: Line): Promise<boolean> {
  const answer = await askIfThere(localUrl(line) + paths.health);
  return answer !== undefined && isOurs(answer);
}

function isOurs({ status, body }: Answered): boolean {
  return status === 200 && body.trim() === '{"status":"ok"}';
}

function judge(line: Line, answer: Answered, isHere: boolean): Finding[] {
  const { publicUrl, config } = line;
  const { status, headers, certificateEndsMs } = answer;
  if (isOurs(answer))
    return [fine("public-url", `PUBLIC_URL, ${publicUrl}, leads to the server.`), ...ending(line, certificateEndsMs)];
  if (status >= 300 && status < 400) {
    const means = `PUBLIC_URL answers with a redirect, to ${String(headers.location)}: Twilio signs another URL than we check.`;
    return [wrong("public-url-redirects", means, "Set PUBLIC_URL to where it leads, and provision again.")];
  }
  if (status >= 502 && status <= 504) {
    if (!isHere) return [serverDown(line)];
    const means = `What answers at PUBLIC_URL finds no server (HTTP ${status}), but one answers here on port ${config.port}.`;
    return [wrong("public-url-misled", means, `Point the tunnel or proxy to port ${config.port} of this machine.`)];
  }
  const means = `Something else than this server answers at PUBLIC_URL (HTTP ${status} for ${paths.health}).`;
  const remedy = "Set PUBLIC_URL to the server's own address; if there is a path in it, the proxy must not strip it.";
  return [wrong("public-url-stranger", means, remedy)];
}

function ending({ now }: Line, certificateEndsMs: number | undefined): Finding[] {
  if (certificateEndsMs === undefined) return [];
  const days = Math.floor((certificateEndsMs - now()) / dayMs);
  if (days >= leastDays) return [fine("certificate", `Its certificate holds for ${days} days more.`)];
  const means = `The certificate of PUBLIC_URL ends in ${days} days; Twilio calls nothing under one that has ended.`;
  return [doubtful("certificate-ends", means, "Renew it, and see why that is not done by itself.")];
}

function unreachable(line: Line, error: unknown, isHere: boolean): Finding {
  const { hostname } = new URL(line.publicUrl);
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    const means = `There is no host ${hostname}, which PUBLIC_URL names.`;
    return wrong("public-url-no-host", means, "Correct PUBLIC_URL, or make the entry in the DNS.");
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_|^EPROTO|SSL|TLS/.test(String(code))) {
    const means = `PUBLIC_URL has no certificate that Twilio would take: ${reasonOf(error)}.`;
    return wrong("public-url-certificate", means, `Get one for ${hostname}; Caddy does so by itself (deploy/).`);
  }
  if (!isHere) return serverDown(line);
  const means = `Nothing answers at PUBLIC_URL (${reasonOf(error)}), but the server answers here on port ${line.config.port}.`;
  return wrong("public-url-silent", means, "Start the tunnel or proxy in front of it, or open its port.");
}

function serverDown({ config: { port } }: Line): Finding {
  const means = `The server does not run: nothing answers on port ${port} of this machine, nor at PUBLIC_URL.`;
  return wrong("server-down", means, "Start it: npm start; where it is to run elsewhere, let the doctor look there.");
}
