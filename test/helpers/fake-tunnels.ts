import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./databases.ts";
import { freePort } from "./process.ts";

/** What cloudflared prints when a quick tunnel is up (developers.cloudflare.com, “Quick Tunnels”). */
const cloudflaredSays = (url: string) => `
2026-11-01T09:00:00Z INF Thank you for trying Cloudflare Tunnel. Doing so, without a Cloudflare account, is a quick way to experiment and try it out. However, be aware that these account-less Tunnels have no uptime guarantee, are subject to the Cloudflare Online Services Terms of Use (https://www.cloudflare.com/website-terms/).
2026-11-01T09:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...
2026-11-01T09:00:05Z INF +--------------------------------------------------------------------------------------------+
2026-11-01T09:00:05Z INF |  Your quick Tunnel has been created! Visit it at (it may take some time to be reachable):  |
2026-11-01T09:00:05Z INF |  ${url}                                                                  |
2026-11-01T09:00:05Z INF +--------------------------------------------------------------------------------------------+
`;

/** And ngrok, with `--log stdout --log-format logfmt` (ngrok.com/docs). */
const ngrokSays = (url: string) => `
t=2026-11-01T09:00:00+0000 lvl=info msg="no configuration paths supplied"
t=2026-11-01T09:00:00+0000 lvl=info msg="starting web service" obj=web addr=127.0.0.1:4040 allow_hosts=[]
t=2026-11-01T09:00:00+0000 lvl=info msg="client session established" obj=tunnels.session
t=2026-11-01T09:00:01+0000 lvl=info msg="started tunnel" obj=tunnels name=command_line addr=http://127.0.0.1:3000 url=${url}
`;

/** Tunnels that only look like the real ones, and a world in which their hosts lead to them. */
export interface FakeTunnels {
  /** Where they stand, and the environment in which a program of ours takes them for real. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly edgePort: number;
}

/** What a fake does once it has been started: comes up; says something and hangs; or says something and ends. */
export type Deed = "comes up" | "hangs" | "fails";

/** Makes programs of these names that speak as documented; with every start the host is another one. */
export async function fakeTunnels(deed: Deed = "comes up"): Promise<FakeTunnels> {
  const folder = temporaryFolder();
  const edgePort = await freePort();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  for (const name of ["cloudflared", "ngrok"]) {
    writeFileSync(join(bin, name), program(deed, edgePort));
    chmodSync(join(bin, name), 0o755);
  }
  writeFileSync(join(folder, "world.mjs"), world(edgePort));
  const env = { PATH: `${bin}:${process.env.PATH}`, NODE_OPTIONS: `--import=${join(folder, "world.mjs")}` };
  return { folder, env, edgePort };
}

/** It passes on what comes to the edge's port to where its arguments say, for as long as it lives. */
function program(deed: Deed, edgePort: number): string {
  return `#!/usr/bin/env node
const fs = require("node:fs"), http = require("node:http"), path = require("node:path");
const own = path.basename(process.argv[1]), args = process.argv.slice(2), file = __dirname + "/starts";
const starts = (fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0) + 1;
fs.writeFileSync(file, String(starts));
fs.writeFileSync(__dirname + "/pid", String(process.pid));
fs.writeFileSync(__dirname + "/args", args.join(" "));
const says = { cloudflared: ${cloudflaredSays.toString()}, ngrok: ${ngrokSays.toString()} }[own];
const given = args[args.indexOf("--url") + 1];
const url = own === "cloudflared" ? "https://deck-" + starts + ".trycloudflare.com"
  : args.includes("--url") ? given : "https://deck-" + starts + ".ngrok-free.app";
const port = Number(/:(\\d+)$/.exec(own === "cloudflared" ? given : args.at(-1))[1]);
if ("${deed}" === "fails") {
  console.error('2026-11-01T09:00:00Z ERR failed to request quick Tunnel: Post "https://api.trycloudflare.com/tunnel": dial tcp: i/o timeout');
  process.exitCode = 1;
} else if ("${deed}" === "hangs") {
  console.error("2026-11-01T09:00:00Z INF Requesting new quick Tunnel on trycloudflare.com...");
  setInterval(() => {}, 1000);
} else {
  http.createServer((req, res) => {
    const asked = http.request({ port, host: "127.0.0.1", path: req.url, method: req.method, headers: req.headers }, (answer) => {
      res.writeHead(answer.statusCode, answer.headers);
      answer.pipe(res);
    });
    asked.on("error", () => res.writeHead(502).end());
    req.pipe(asked);
  }).listen(${edgePort}, "127.0.0.1", () => (own === "ngrok" ? process.stdout : process.stderr).write(says(url)));
}
`;
}

/** In it, what is asked for by https at any host is asked for at the edge. */
function world(edgePort: number): string {
  return `import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
https.request = (url, options, ...rest) => {
  const { host, pathname, search } = new URL(url);
  return http.request("http://127.0.0.1:${edgePort}" + pathname + search, { ...options, headers: { ...options.headers, host } }, ...rest);
};
syncBuiltinESMExports();
`;
}
