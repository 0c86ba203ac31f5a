import type { Config } from "./config.ts";
import { offlineQueueSid } from "./twilio/offline.ts";
import { QueueDirectory } from "./twilio/queue-directory.ts";
import { createRestClient, type RestClient } from "./twilio/rest-client.ts";
import { createVoiceDocuments, type VoiceDocuments } from "./voice/documents.ts";
import { type Clock, systemClock } from "./web/clock.ts";
import type { Readiness } from "./web/health.ts";
import { createLog, type Log } from "./web/log.ts";

/** Every long-lived object of the server. */
export interface Services {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly rest: RestClient;
  readonly queues: QueueDirectory;
  readonly documents: VoiceDocuments;
  /** How well the line can work at this moment. */
  readiness(): Readiness;
  /** Says that a stop has been asked for; from then on `/readyz` answers 503. */
  stopping(): void;
  /** Ends all background work. */
  close(): void;
}

/** What a test may put in place of the real thing. */
export interface ServiceOverrides {
  readonly clock?: Clock;
  readonly log?: Log;
}

/** Builds the services in the order in which they need each other. None of them has begun to work. */
export function createServices(config: Config, overrides: ServiceOverrides = {}): Services {
  const clock = overrides.clock ?? systemClock;
  const log = overrides.log ?? createLog(config.logLevel);
  const rest = createRestClient(config);
  const queues = new QueueDirectory({
    order: config.queues,
    premiumQueueSid: config.premiumQueueSid,
    rest,
    clock,
    log,
  });
  if (config.mode === "offline") for (const queue of config.queues) queues.know(offlineQueueSid(queue), queue);
  const documents = createVoiceDocuments(config);
  let stopped = false;
  return {
    config,
    clock,
    log,
    rest,
    queues,
    documents,
    readiness: () => ({ status: stopped ? "stopping" : degraded(queues), queues: queues.problem ?? "known" }),
    stopping() {
      stopped = true;
    },
    close() {
      queues.close();
    },
  };
}

function degraded(queues: QueueDirectory): Readiness["status"] {
  return queues.problem === undefined ? "ready" : "degraded";
}
