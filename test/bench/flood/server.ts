import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/** Lets the server say how much CPU time it has used, in microseconds. */
const tellCpuTime = `
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send(user + system);
  });`;

/** Loads the whole program, and goes on when it is told to. */
const waitLoaded = (dist: string) => `
  await import(${JSON.stringify(pathToFileURL(join(dist, "commands/serve.js")).href)});
  process.send("loaded");
  await new Promise((resolve) => process.once("message", resolve));`;

/** The built server in a process of its own, which can be asked what it has used. */
export class MeasuredServer {
  readonly #child: ChildProcess;

  /** @param dist the folder of the build; `waits`: it begins when it is told to, and is loaded by then */
  constructor(dist: string, env: Readonly<Record<string, string>>, { waits = false } = {}) {
    const preload = (waits ? waitLoaded(dist) : "") + tellCpuTime;
    const url = `data:text/javascript,${encodeURIComponent(preload)}`;
    this.#child = spawn(process.execPath, ["--import", url, join(dist, "main.js"), "serve"], {
      env: { PATH: process.env.PATH, LOG_LEVEL: "error", DATABASE_URL: "none", ...env },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
  }

  /** Waits until one that waits is loaded. */
  async isLoaded(): Promise<void> {
    await once(this.#child, "message");
  }

  /** Lets one that waits begin. */
  begin(): void {
    this.#child.send("begin");
  }

  /** Waits until it answers. */
  async answers(url: string): Promise<void> {
    for (let time = 0; time < 300; time += 1) {
      if (this.#child.exitCode !== null) break;
      const isUp = await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isUp) return;
      await sleep(100);
    }
    throw new Error("the server does not start");
  }

  /** The CPU time it has used since its start, in microseconds. */
  async cpuMicroseconds(): Promise<number> {
    const told = once(this.#child, "message");
    this.#child.send("cpu");
    const [microseconds] = await told;
    return Number(microseconds);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill("SIGTERM");
    await ended;
  }
}

/** A port on which nothing listens. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return String(typeof address === "object" ? address?.port : undefined);
}
