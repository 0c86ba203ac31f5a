import type { Server } from "node:http";
import { createApp } from "../app.ts";
import { type Config, type Environment, readConfig } from "../config.ts";
import { createServices, type Services } from "../services.ts";

/** How long answers in flight may take after a stop signal, in milliseconds. */
const graceMs = 10_000;

/**
 * Runs the server until a stop signal comes.
 *
 * It listens first and asks Twilio afterwards, so that no caller waits for
 * REST. On SIGTERM or SIGINT it takes no new connection, finishes its answers
 * within ten seconds, and the promise resolves. A second signal ends it at once.
 */
export async function serve(env: Environment): Promise<void> {
  const config = readConfig(env);
  const services = createServices(config);
  const server = await listen(services);
  const stopped = stopSignal(env);
  process.stdout.write(banner(config));
  if (config.mode === "live") services.queues.makeSure();
  services.log.info({ reason: await stopped }, "stopping");
  services.stopping();
  await finish(server);
  services.close();
  services.log.info("stopped");
}

function listen(services: Services): Promise<Server> {
  const { host, port } = services.config;
  return new Promise((resolve, reject) => {
    const server = createApp(services).listen(port, host, (error?: Error) => {
      if (error === undefined) resolve(server);
      else reject(new ListenError(host, port, error));
    });
    // Longer than a balancer's own limit, so that it is never we who close a connection it is about to use.
    server.keepAliveTimeout = 65_000;
  });
}

/** The address we should listen on cannot be had. */
export class ListenError extends Error {
  constructor(host: string, port: number, cause: Error) {
    const reason: unknown = Reflect.get(cause, "code");
    const inUse = `port ${port} on ${host} is in use: end the program that has it, or set PORT to another`;
    super(reason === "EADDRINUSE" ? inUse : `cannot listen on ${host}, port ${port}: ${cause.message}`, { cause });
    this.name = "ListenError";
  }
}

/** Resolves with what asks the server to stop. After that, a second signal ends the process at once. */
function stopSignal(env: Environment): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve(signal);
      });
    }
    if (env.npm_lifecycle_event !== undefined) whenOrphaned(resolve);
  });
}

/** `npm start` puts a shell between itself and us, which passes no SIGTERM on: it just goes, and we notice. */
function whenOrphaned(stop: (reason: string) => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop("npm has ended");
  }, 200);
  watch.unref();
}

/** Closes a server: idle connections now, the others with their answers or when the time is over. */
function finish(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    const tooLate = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(tooLate);
      resolve();
    });
  });
}

function banner(config: Config): string {
  const url = config.publicOrigin + config.basePath;
  const lines =
    config.mode === "live"
      ? [`Queue Dispatch listens on ${config.host}, port ${config.port}; Twilio reaches it at ${url}.`]
      : [
          `Queue Dispatch listens on ${url}, offline: no Twilio account is set.`,
          'Be Twilio yourself, in another terminal (more in the README, "Without Twilio: curl"):',
          "",
          "  npm run -s curl -- /premium-customers --run      a premium customer rings",
          "  npm run -s curl -- /rep-call-complete --run      a rep rings in",
        ];
  return `\n${lines.join("\n")}\n\n`;
}
