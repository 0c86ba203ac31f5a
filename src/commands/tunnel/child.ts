import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "../../config.ts";
import { settings } from "../../config/settings.ts";
import type { TunnelProgram, Wanted } from "./programs.ts";

/** How long a tunnel may take to be up, in milliseconds. */
export const upLimitMs = 30_000;
/** How long it has to end by itself, in milliseconds. */
const graceMs = 3000;
/** So much of what it has printed is kept, in characters. */
const mostPrinted = 8000;

/** A tunnel that is not up in time, or ends before: the message has its own output, and one sentence. */
export class TunnelDown extends Error {
  constructor(sentence: string, printed: string) {
    super(`${printed.trim() === "" ? "" : `${printed.trim()}\n\n`}${sentence}`);
    this.name = "TunnelDown";
  }
}

/** The environment without settings of ours: a tunnel has no use for our tokens and passwords. */
function withoutOurs(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !(name in settings.shape)));
}

/** A tunnel that another program makes, as a child of ours. */
export class TunnelChild {
  readonly #child: ChildProcess;
  readonly #name: string;
  /** A folder for what it reads, gone with it. */
  readonly #options: string | undefined;
  #printed = "";
  /** How it ended. */
  readonly ended: Promise<string>;
  /** Where it is reached; never where it does not get up. */
  readonly #url: Promise<string>;

  /** Starts it in a process group of its own: Ctrl-C is for us, and it is still needed then. */
  constructor(program: TunnelProgram, wanted: Wanted, env: Environment) {
    const { args, options } = program.start(wanted);
    this.#name = program.name;
    this.#options = options === undefined ? undefined : mkdtempSync(join(tmpdir(), "tunnel-"));
    const file = this.#options && join(this.#options, "options");
    if (file !== undefined) writeFileSync(file, String(options), { mode: 0o600 });
    const all = [...args, ...(file === undefined ? [] : [`--optfile=${file}`])];
    this.#child = spawn(program.name, all, {
      env: { ...withoutOurs(env), PYTHONUNBUFFERED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    this.ended = this.#end();
    // Whatever ends us, it must not go on without us.
    const end = () => {
      this.#kill("SIGKILL");
    };
    process.on("exit", end);
    void this.ended.finally(() => process.off("exit", end));
    this.#url = new Promise((resolve) => {
      const hear = (text: string) => {
        this.#printed = (this.#printed + text).slice(-mostPrinted);
        const url = program.urlIn(this.#printed, wanted);
        if (url !== undefined) resolve(url);
      };
      this.#child.stdout?.setEncoding("utf8").on("data", hear);
      this.#child.stderr?.setEncoding("utf8").on("data", hear);
    });
  }

  /** Its public URL, when it is up; or throws a {@link TunnelDown}, or what the signal says. */
  async up(stop: AbortSignal, limitMs = upLimitMs): Promise<string> {
    const over = new AbortController();
    const late = pause(limitMs, `was not up in ${limitMs / 1000} s`, { signal: AbortSignal.any([stop, over.signal]) });
    const early = this.ended.then((how) => `ended before it was up (${how})`);
    try {
      const [url, why] = await Promise.race([
        this.#url.then((found) => [found, ""]),
        Promise.race([late, early]).then((sentence) => [undefined, sentence]),
      ]);
      if (url === undefined) throw this.down(String(why));
      return url;
    } finally {
      over.abort();
      late.catch(() => {});
      stop.throwIfAborted();
    }
  }

  /** That it does not do what it is there for. */
  down(why: string): TunnelDown {
    return new TunnelDown(`${this.#name} ${why}: what it says stands above.`, this.#printed);
  }

  async stop(): Promise<void> {
    this.#kill("SIGTERM");
    const isOver = await Promise.race([this.ended.then(() => true), pause(graceMs, false, { ref: false })]);
    if (!isOver) this.#kill("SIGKILL");
    await this.ended;
  }

  /** With whatever it has started itself. */
  #kill(signal: NodeJS.Signals): void {
    try {
      if (this.#child.pid !== undefined) process.kill(-this.#child.pid, signal);
    } catch {
      // It is over.
    }
  }

  async #end(): Promise<string> {
    try {
      await once(this.#child, "close");
    } catch (error) {
      return error instanceof Error ? error.message : "it could not be started";
    } finally {
      if (this.#options !== undefined) rmSync(this.#options, { recursive: true, force: true });
    }
    return this.#child.exitCode === null ? String(this.#child.signalCode) : `exit code ${this.#child.exitCode}`;
  }
}
