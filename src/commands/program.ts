import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Environment } from "../config.ts";

/** This program once more, as a process of its own that shows what it says on the same terminal. */
export class Program {
  readonly #child: ChildProcess;
  #isTold = false;
  /** How it ended: `exit code 1` or, when it was ended from outside, a signal's name. */
  readonly ended: Promise<string>;

  /** Starts a command of ours with an environment of its own; it is told to stop when the signal says so, if there is one. */
  constructor(args: readonly string[], env: Environment, stop?: AbortSignal) {
    stop?.throwIfAborted();
    const [, main = ""] = process.argv;
    // Without a signal it is we who know when it may end, so that Ctrl-C is not for it.
    const options = { env, stdio: "inherit", detached: stop === undefined } as const;
    this.#child = spawn(process.execPath, [...process.execArgv, main, ...args], options);
    this.ended = endOf(this.#child);
    stop?.addEventListener("abort", () => {
      this.#tell();
    });
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Tells it to stop, and waits until it has. */
  async stop(): Promise<void> {
    this.#tell();
    await this.ended;
  }

  /** Once only: a server takes a second signal for impatience. */
  #tell(): void {
    if (!this.#isTold) this.#child.kill("SIGTERM");
    this.#isTold = true;
  }
}

async function endOf(child: ChildProcess): Promise<string> {
  await once(child, "exit");
  return child.exitCode === null ? String(child.signalCode) : `exit code ${child.exitCode}`;
}
