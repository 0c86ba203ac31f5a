import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Config } from "../../config.ts";
import type { Environment } from "../../config.ts";

/** What a tunnel is started for. */
export interface Wanted {
  readonly port: number;
  /** The public URL, where it is known before. */
  readonly url: string | undefined;
  readonly pagekite: Config["pagekite"];
}

/** A program that makes a server of this machine be reached from outside. */
export interface TunnelProgram {
  readonly name: "cloudflared" | "ngrok" | "pagekite";
  /** Whether the public URL has to be said. */
  readonly needsUrl: boolean;
  /** Its arguments, and what it is to read in a file by `--optfile`. */
  readonly start: (wanted: Wanted) => { readonly args: readonly string[]; readonly options?: string };
  /** The public URL, as soon as what it has printed says that it is up. */
  readonly urlIn: (printed: string, wanted: Wanted) => string | undefined;
}

const cloudflared: TunnelProgram = {
  name: "cloudflared",
  needsUrl: false,
  start: ({ port }) => ({ args: ["tunnel", "--no-autoupdate", "--url", `http://127.0.0.1:${port}`] }),
  // Its messages of trouble name api.trycloudflare.com (developers.cloudflare.com, “Quick Tunnels”).
  urlIn: (printed) => /https:\/\/(?!api\.)[a-z0-9-]+\.trycloudflare\.com/.exec(printed)?.[0],
};

const ngrok: TunnelProgram = {
  name: "ngrok",
  needsUrl: false,
  start: ({ port, url }) => ({
    args: [
      "http",
      ...(url === undefined ? [] : ["--url", url]),
      "--log",
      "stdout",
      "--log-format",
      "logfmt",
      `127.0.0.1:${port}`,
    ],
  }),
  urlIn: (printed) => /msg="started tunnel".* url=(?<url>https:\/\/[^\s/"]+)/.exec(printed)?.groups?.url,
};

const pagekite: TunnelProgram = {
  name: "pagekite",
  needsUrl: true,
  start({ port, url, pagekite: own }) {
    const { hostname } = new URL(url ?? "");
    const quiet = ["--nullui", "--nocrashreport"];
    if (own === undefined) return { args: [...quiet, String(port), hostname] };
    // In a file, so that the secret does not stand in the list of processes.
    const options = `frontend=${own.frontend}\nservice_on=http:${hostname}:127.0.0.1:${port}:${own.secret}\n`;
    return { args: ["--clean", ...quiet], options };
  },
  urlIn: (printed, { url }) => (/\bFE=[^;]*; proto=http; domain=/.test(printed) ? url : undefined),
};

/** Those that are known here; of several that are installed, the first is taken. */
export const tunnelPrograms: readonly TunnelProgram[] = [cloudflared, ngrok, pagekite];

/** Whether the shell would find a program. */
export function isInstalled(name: string, env: Environment): boolean {
  return (env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && isProgram(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
