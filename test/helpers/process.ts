import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { settings } from "../../src/config/settings.ts";
import { atEnd } from "./at-end.ts";

/** Whether there is the program of util-linux that gives another a terminal. */
export const hasScript = spawnSync("script", ["--version"]).stdout?.toString().includes("util-linux") ?? false;

/** The project's own folder, where npm has to be started. */
export const root = new URL("../../", import.meta.url).pathname;
/** The built program. */
export const main = `${root}dist/main.js`;
/** A folder without a `.env`. */
const emptyFolder = new URL("../fixtures/", import.meta.url).pathname;

/** A program that runs beside the test. */
export interface Running {
  readonly child: ChildProcess;
  /** All that it has printed so far, on standard output and standard error. */
  output(): string;
  stdout(): string;
  /** Waits for the end, and gives the exit code. */
  ended(): Promise<number | null>;
}

/** What a program runs with. Nothing of our own environment but the PATH reaches it. */
export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Whether something can be typed; otherwise the input is empty. */
  readonly takesInput?: boolean;
}

/**
 * Every setting, empty: what a developer has in `.env` must not reach a test,
 * and a test must not reach what stands there.
 */
const noSettings = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, ""]));

/** Starts a program; when the test ends it is killed if it still runs. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, cwd = emptyFolder, takesInput = false }: Surroundings = {},
): Running {
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...(cwd === root ? noSettings : {}), ...env },
    cwd,
    stdio: [takesInput ? "pipe" : "ignore", "pipe", "pipe"],
  });
  const printed = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (printed.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (printed.stderr += text));
  const closed = once(child, "close");
  atEnd(() => {
    child.kill("SIGKILL");
  });
  return {
    child,
    output: () => printed.stdout + printed.stderr,
    stdout: () => printed.stdout,
    ended: async () => {
      await closed;
      return child.exitCode;
    },
  };
}

/** A server that runs beside the test. */
export interface Server extends Running {
  readonly port: number;
  /** Where its own Twilio listens when it is offline. */
  readonly emulator: string;
}

/**
 * Starts the built server with the given variables, and waits until it answers.
 *
 * @param openFiles how many files and connections it may have open; without it, as many as we
 */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  cwd = emptyFolder,
  openFiles?: number,
): Promise<Server> {
  const port = await freePort();
  const emulatorPort = await freePort();
  const limit = openFiles === undefined ? "" : `ulimit -n ${openFiles} && `;
  const running = run("sh", ["-c", `${limit}exec "$0" "$@"`, process.execPath, main, "serve"], {
    env: { PORT: String(port), EMULATOR_PORT: String(emulatorPort), LOG_LEVEL: "info", DATABASE_URL: "none", ...env },
    cwd,
  });
  await until(
    () => running.stdout().includes("Queue Dispatch listens"),
    () => `the server does not start: ${running.output()}`,
    50_000,
  );
  return { ...running, port, emulator: `http://127.0.0.1:${emulatorPort}` };
}

/** Asks again and again, for ten seconds at most unless another limit is said, until something is so. */
export async function until(
  isSo: () => Promise<boolean> | boolean,
  complaint: () => string,
  limitMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(complaint());
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

/** Below the range from which the machine hands out ports by itself; where to begin is drawn, so that others rarely meet. */
let nextPort = randomInt(20_000, 31_000);

/** A port on which nothing listens, and which no other test will be given. */
export async function freePort(): Promise<number> {
  for (;;) {
    nextPort += 1;
    if (await isFree(nextPort)) return nextPort;
  }
}

/** Whether nothing listens on a port. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => {
      resolve(false);
    });
    server.listen(port, "127.0.0.1", () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
