import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "../../config.ts";
import { systemClock } from "../../runtime/clock.ts";
import { askIfThere } from "../doctor/ask.ts";
import { isInstalled } from "../tunnel/programs.ts";

/** How long it may take to be there, in milliseconds. */
const startLimitMs = 20_000;

/** A PageKite front-end on this machine, which stands for the internet: it knows one kite, by the name localhost. */
export class FrontEnd {
  readonly #child: ChildProcess;
  /** Where the kite is reached, without a path. */
  readonly origin: string;
  /** What leads a tunnel to it. */
  readonly env: Environment;

  private constructor(port: number, secret: string) {
    const kite = ["--protos=http", `--domain=http:localhost:${secret}`];
    const args = [
      "--clean",
      "--nocrashreport",
      "--nullui",
      "--isfrontend",
      "--host=127.0.0.1",
      `--ports=${port}`,
      ...kite,
    ];
    // It ends with its standard input, and so with us, however we end.
    const script = '"$@" & read -r _; kill $!';
    this.#child = spawn("sh", ["-c", script, "sh", "pagekite", ...args], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    });
    this.#child.on("error", () => {});
    this.origin = `http://localhost:${port}`;
    this.env = { PAGEKITE_FRONTEND: `127.0.0.1:${port}`, PAGEKITE_SECRET: secret };
  }

  /** Starts it, or throws a sentence that says what is missing. */
  static async start(env: Environment, stop: AbortSignal): Promise<FrontEnd> {
    if (!isInstalled("pagekite", env))
      throw new Error("--with-tunnel needs PageKite, which stands for the internet here: apt-get install pagekite");
    const frontEnd = new FrontEnd(await freePort(), randomBytes(16).toString("hex"));
    const giveUpMs = systemClock.now() + startLimitMs;
    try {
      while ((await askIfThere(frontEnd.origin)) === undefined) {
        if (systemClock.now() > giveUpMs) throw new Error("PageKite's front-end does not start: pagekite --isfrontend");
        await pause(100, undefined, { signal: stop });
      }
      return frontEnd;
    } catch (error) {
      frontEnd.stop();
      throw error;
    }
  }

  stop(): void {
    this.#child.stdin?.end();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address !== null ? address.port : 0;
}
