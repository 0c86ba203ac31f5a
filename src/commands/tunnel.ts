import { setTimeout as pause } from "node:timers/promises";
import { type Environment, readConfig } from "../config.ts";
import { backoff } from "../runtime/backoff.ts";
import { reasonOf } from "../runtime/reason.ts";
import { paths } from "../urls.ts";
import { askIfThere } from "./doctor/ask.ts";
import { interruptedCode } from "./provision/carry-out.ts";
import { Program } from "./program.ts";
import { aborted } from "./aborted.ts";
import { stopSignal } from "./stop-signal.ts";
import { TunnelChild, TunnelDown, upLimitMs } from "./tunnel/child.ts";
import { Declined, PointedNumbers } from "./tunnel/numbers.ts";
import { readOptions, type TunnelOptions, type TunnelPlan } from "./tunnel/options.ts";

const lookEveryMs = 250;
/** The pauses before a tunnel that has died is started again, in milliseconds. */
const pauses = { baseMs: 1000, longestMs: 30_000 };

/**
 * Opens a tunnel to this machine, starts the server behind it and points the numbers there, until Ctrl-C.
 *
 * Whatever happens then, the numbers are put back as they were first, while everything still answers; then the server
 * ends, and then the tunnel.
 */
export async function tunnel(env: Environment, options: TunnelOptions): Promise<void> {
  const plan = readOptions(env, options);
  const stop = stopping(env);
  const open = new OpenTunnel(env, plan, stop);
  try {
    await open.run();
  } catch (error) {
    if (!stop.aborted && !(error instanceof Declined)) throw error;
    if (stop.aborted) process.exitCode = open.wasUp ? 0 : interruptedCode;
  } finally {
    await open.close();
  }
}

function stopping(env: Environment): AbortSignal {
  const stopped = new AbortController();
  const end = (reason: string) => {
    stopped.abort(new Error(`stopped by ${reason}`));
  };
  void stopSignal(env).then(end);
  // Who closes the terminal's window wants the numbers back, too; nobody reads on what is printed then.
  // Closing a window may send it twice.
  process.on("SIGHUP", end);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  return stopped.signal;
}

/** A tunnel with what hangs on it: the server, and the numbers that lead here. */
class OpenTunnel {
  readonly #env: Environment;
  readonly #plan: TunnelPlan;
  readonly #stop: AbortSignal;
  readonly #numbers: PointedNumbers;
  #child: TunnelChild | undefined;
  #server: Program | undefined;
  #url: string | undefined;
  /** Whether everything has been as it should be for once. */
  wasUp = false;

  constructor(env: Environment, plan: TunnelPlan, stop: AbortSignal) {
    this.#env = env;
    this.#plan = plan;
    this.#stop = stop;
    this.#numbers = new PointedNumbers(plan, stop);
  }

  /** Opens it, and again whenever it dies. Ends only by an error; what the signal says is one. */
  async run(): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      try {
        await this.#open();
        failures = 0;
        print(`The tunnel has ended (${await this.#end()}); it is started again.`);
      } catch (error) {
        if (!this.wasUp || !(error instanceof TunnelDown)) throw error;
        print(error.message);
      }
      await this.#child?.stop();
      await pause(backoff(failures, pauses), undefined, { signal: this.#stop });
    }
  }

  /** Resolves when everything is up, under the same URL as before or another. */
  async #open(): Promise<void> {
    const { program, config } = this.#plan;
    const { port, pagekite } = config;
    const wanted = { port, url: this.#plan.url, pagekite };
    this.#stop.throwIfAborted();
    if (program !== undefined) {
      print(`Opening a tunnel by ${program.name} …`);
      this.#child = new TunnelChild(program, wanted, this.#env);
    }
    const url = this.#child === undefined ? String(wanted.url) : await this.#child.up(this.#stop);
    if (url !== this.#url) await this.#serve(url);
    await this.#reached(url);
    await this.#numbers.point(url);
    this.wasUp = true;
    print(whileItIsUp(url));
  }

  /** The server checks signatures against its public URL, so with another one it is another server. */
  async #serve(url: string): Promise<void> {
    await this.#server?.stop();
    this.#url = url;
    const { HOST = "" } = this.#env;
    const host = HOST.trim() === "" ? "127.0.0.1" : HOST;
    // By the last one a server notices that whoever started it is gone.
    const env = { ...this.#env, PUBLIC_URL: url, HOST: host, npm_lifecycle_event: "tunnel" };
    const { port, basePath } = readConfig(env);
    this.#server = new Program(["serve"], env);
    await this.#answers(`http://127.0.0.1:${port}${basePath}${paths.health}`, () => {
      throw new Error(`The server does not answer on port ${port}.`);
    });
  }

  async #reached(url: string): Promise<void> {
    await this.#answers(url + paths.health, () => {
      const why = `does not lead to the server: nothing of it answers at ${url} within ${upLimitMs / 1000} s`;
      throw this.#child?.down(why) ?? new TunnelDown(`The tunnel ${why}.`, "");
    });
  }

  async #answers(url: string, giveUp: () => never): Promise<void> {
    const untilMs = performance.now() + upLimitMs;
    for (;;) {
      const left = Math.max(1, Math.round(untilMs - performance.now()));
      const answer = await askIfThere(url, { signal: AbortSignal.any([this.#stop, AbortSignal.timeout(left)]) });
      this.#stop.throwIfAborted();
      if (answer?.status === 200 && answer.body.includes('"ok"')) return;
      if (this.#server?.isRunning === false)
        throw new Error(`The server did not start (${await this.#server.ended}); the reason is above.`);
      if (performance.now() >= untilMs) giveUp();
      await pause(lookEveryMs, undefined, { signal: this.#stop });
    }
  }

  /** Resolves with how the tunnel ended; or throws, because we are told to stop or the server has ended. */
  async #end(): Promise<string> {
    const { what, how } = await Promise.race([
      aborted(this.#stop).then(() => ({ what: "we", how: "" })),
      ...(this.#server ? [this.#server.ended.then((how) => ({ what: "server", how }))] : []),
      ...(this.#child ? [this.#child.ended.then((how) => ({ what: "tunnel", how }))] : []),
    ]);
    this.#stop.throwIfAborted();
    if (what === "server") throw new Error(`The server ended by itself (${how}).`);
    return how;
  }

  async close(): Promise<void> {
    try {
      await this.#numbers.putBack();
    } catch (error) {
      process.stderr.write(
        `The numbers could not be put back: ${reasonOf(error)}\nnpm run provision -- --undo does it.\n`,
      );
      process.exitCode = 1;
    }
    await this.#server?.stop();
    await this.#child?.stop();
  }
}

function whileItIsUp(url: string): string {
  return `
Your numbers lead here, by ${url}: ring one.

What is wrong, if something is, in another terminal:
  PUBLIC_URL=${url} npm run doctor

Ctrl-C puts the numbers back as they were, and ends it.
`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
