import type { Server } from "node:http";
import { createApp } from "../app.ts";
import { type Environment, readConfig } from "../config.ts";
import { unknownSettings } from "../config/unknown-settings.ts";
import { checkRecord } from "../record/check-record.ts";
import { createServices, type Services } from "../services.ts";
import { ListenError } from "../http/errors.ts";
import { createHttpServer } from "../http/server.ts";
import { banner } from "./serve/banner.ts";
import { drain } from "./serve/drain.ts";
import { startEmulator } from "./serve/emulator.ts";
import { stopSignal } from "./stop-signal.ts";

/** So many connections may wait to be taken in; where the system allows no more than 128 or 4096, as many as it does. */
const backlog = 4096;
/** How long answers in flight may take after a stop signal, in milliseconds. */
const graceMs = 10_000;

/** What is out of the ordinary about a server. */
export interface ServeOptions {
  /** Whether the people on the line are made up, and every page says so. */
  readonly isDemo?: boolean;
  /** Is called when everything is there. */
  readonly begin?: (services: Services) => void;
}

/**
 * Runs the server until a stop signal comes; offline with a Twilio beside it.
 *
 * It listens first and asks Twilio afterwards, so that no caller waits for
 * REST. On SIGTERM or SIGINT it goes on until the reps who listen have been
 * provided for and a balancer has heard of it, takes no new connection then, finishes its answers within ten
 * seconds, and the process ends. A second signal ends it at once.
 */
export async function serve(
  env: Environment,
  inEnvFile: readonly string[] = [],
  { isDemo = false, begin = () => {} }: ServeOptions = {},
): Promise<void> {
  const config = readConfig(env);
  await checkRecord(config.database);
  const stopped = stopSignal(env);
  const services = createServices(config, { isDemo });
  for (const { name, sentence } of unknownSettings(env, inEnvFile)) services.log.warn({ setting: name }, sentence);
  warnOfOpenDoors(services);
  const server = await listen(services);
  const emulator = await startEmulator(config, services).catch((error: unknown) => {
    server.close();
    throw error;
  });
  await services.start();
  begin(services);
  process.stdout.write(banner(config, isDemo));
  if (services.texting === undefined)
    services.log.info("no texts are sent: neither SMS_FROM nor MESSAGING_SERVICE_SID is set");
  if (services.dashboard === undefined)
    services.log.info(
      "there are no pages to see the line on: neither DASHBOARD_PASSWORD nor DASHBOARD_VIEW_PASSWORD is set",
    );
  services.log.info({ reason: await stopped }, "stopping");
  services.stopping();
  // With its own Twilio every call ends.
  if (emulator === undefined) await Promise.all([drain(services), services.balancer.hasHeard()]);
  emulator?.stop();
  services.dashboard?.feed.close();
  await finish(server);
  await services.close();
  services.log.info("stopped");
  // A request to Twilio that is on its way could hold the process for as long as Twilio likes.
  process.exit();
}

/** What is allowed and hardly ever meant. */
function warnOfOpenDoors({ config, log }: Services): void {
  if (config.mode === "live" && config.repNumbers === "anyone")
    log.warn(
      { setting: "REP_NUMBERS" },
      "REP_NUMBERS is anyone: whoever rings the reps' number is connected to your customers",
    );
}

function listen(services: Services): Promise<Server> {
  const { host, port } = services.config;
  return new Promise((resolve, reject) => {
    const server = createHttpServer(createApp(services));
    server.once("error", (error) => {
      reject(new ListenError({ host, port, variable: "PORT" }, error));
    });
    server.listen({ port, host, backlog }, () => {
      resolve(server);
    });
  });
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
