import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Lets the server say how much CPU time it has used, in microseconds. */
const preload = `data:text/javascript,${encodeURIComponent(`
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send(user + system);
  });`)}`;

/** The built server in a process of its own, which can be asked what it has used. */
export class MeasuredServer {
  readonly #child: ChildProcess;

  /** @param dist the folder of the build */
  constructor(dist: string, env: Readonly<Record<string, string>>) {
    this.#child = spawn(process.execPath, ["--import", preload, join(dist, "main.js"), "serve"], {
      env: { PATH: process.env.PATH, LOG_LEVEL: "error", DATABASE_URL: "none", ...env },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
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
