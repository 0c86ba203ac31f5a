import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { until } from "./process.ts";

const dist = new URL("../../dist/", import.meta.url);

/** Loads the whole program before it begins, and lets it begin when a line comes in. */
const preload = `data:text/javascript,${encodeURIComponent(`
  await import(${JSON.stringify(new URL("commands/serve.js", dist).href)});
  process.stdout.write("warm\\n");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  process.stdin.destroy();`)}`;

/**
 * The built server in a process of its own, loaded and ready to begin: who kills one and starts the next does not
 * wait for Node to read the program.
 */
export class WarmServer {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #output = "";

  constructor(env: Readonly<Record<string, string>>) {
    const main = new URL("main.js", dist).pathname;
    this.#child = spawn(process.execPath, ["--import", preload, main, "serve"], {
      env: { PATH: process.env.PATH, LOG_LEVEL: "error", ...env },
      cwd: new URL("../fixtures/", import.meta.url).pathname,
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#child.stdout?.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    this.#child.stderr?.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    this.#child.stdin?.on("error", () => {});
    this.#ended = once(this.#child, "exit");
  }

  /** All that it has printed so far. */
  get output(): string {
    return this.#output;
  }

  /** What it has logged of faults of its own. */
  get faults(): string[] {
    return this.#output.split("\n").filter((line) => line.includes("our own fault"));
  }

  get isKilled(): boolean {
    return this.#child.killed;
  }

  /** Waits until the program is loaded. */
  async warm(): Promise<void> {
    await this.#prints("warm");
  }

  /** Begins, and waits until the record has been tried, or until it is killed. */
  async begin(): Promise<void> {
    await this.warm();
    this.#child.stdin?.write("begin\n");
    await this.#prints("Queue Dispatch listens");
  }

  /** Is told to stop, as by a service manager, and ends when it has provided for everybody; gives the exit code. */
  async stop(): Promise<number | null> {
    this.#child.kill("SIGTERM");
    await this.#ended;
    return this.#child.exitCode;
  }

  /** Ends without a chance to say or do anything more. */
  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  async #prints(text: string): Promise<void> {
    await until(
      () => this.isKilled || this.#output.includes(text),
      () => `the server does not start: ${this.#output}`,
      60_000,
    );
  }
}
