import { isInstalled } from "../../src/commands/tunnel/programs.ts";
import { freePort, run } from "./process.ts";

/** Whether the real PageKite can be tried. */
export const hasPagekite = isInstalled("pagekite", process.env);

/** Why a test is skipped that needs it. */
export const noPagekite = "pagekite is not installed (Debian: apt-get install pagekite)";

/** A PageKite front-end on this machine, which stands for the internet: its URL, and what leads a tunnel to it. */
export async function startFrontEnd(secret = "a-secret") {
  const port = await freePort();
  const args = [
    "--isfrontend",
    "--host=127.0.0.1",
    `--ports=${port}`,
    "--protos=http",
    `--domain=http:localhost:${secret}`,
  ];
  run("pagekite", ["--clean", "--nocrashreport", "--nullui", ...args]);
  const url = `http://localhost:${port}`;
  return { url, env: { PAGEKITE_FRONTEND: `127.0.0.1:${port}`, PAGEKITE_SECRET: secret } };
}
