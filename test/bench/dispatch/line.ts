import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Environment } from "../../../src/config.ts";
import type { RaisedAlert } from "../../../src/emulator/alerts.ts";
import type { Phone } from "../../../src/emulator/phone.ts";
import { startTwilio, type Twilio } from "../../../src/emulator/start-twilio.ts";
import { offlineNumbers } from "../../../src/twilio/offline.ts";
import { serverIn } from "../server-in.ts";
import { DirectSender } from "./direct-sender.ts";

/** What a webhook and its answer cost, in every policy and in the ideal that knows of webhooks. */
export const webhookSeconds = 0.15;

/** How long who is rung back thinks before they press the key. */
const thinkSeconds = 3;

/** Pieces of music while people wait are that long, as the server's own are by default. */
const musicSeconds = 45;

/**
 * The real server in this process, and a Twilio in virtual time whose numbers point at it.
 *
 * REST does not answer: nobody here is lost or has to be fetched, and comparing the record with Twilio's queues every
 * 30 s of these weeks would take longer than all the rest.
 */
export interface Line {
  readonly twilio: Twilio;
  /** Is told of every talk when it begins. */
  onTalk: (customer: Phone) => void;
  onAlert: (alert: RaisedAlert) => void;
  /** Is told when the server has heard that some call is over. */
  onCallOver: () => void;
  /** Is told when the server has asked somebody who is rung back to press the key. */
  onQuestion: () => void;
  /** What the server says of its record. */
  readonly record: () => unknown;
  close(): void;
}

export interface LineSettings {
  readonly env: Environment;
  /** How long a Dial really listens that is to listen for one second. */
  readonly oneSecondIs: 1 | 10;
  /** The folder of the server's build. */
  readonly dist: string;
  /** How many customers there are: all of them may wait at once. */
  readonly calls: number;
  /** Whether webhooks go over HTTP; otherwise they are handed to the server, which is the same and faster. */
  readonly isOverHttp?: boolean;
}

/** Where no server listens, the URLs of the line name this one. */
const anyPort = 3000;

export async function startLine({ env, dist, isOverHttp = false, ...settings }: LineSettings): Promise<Line> {
  const { createApp, createServices, readConfig } = await serverIn(dist);
  const http = createServer();
  const port = isOverHttp ? await listen(http) : anyPort;
  const twilio = startTwilio({
    ...emulatorOptions(settings),
    sender: isOverHttp ? undefined : new DirectSender(http),
    onTalk: (_rep, customer) => {
      line.onTalk(customer);
    },
    onAlert: (alert) => {
      line.onAlert(alert);
    },
  });
  const config = readConfig({ PORT: String(port), ...env });
  const services = createServices(config, { clock: twilio.clock });
  const close = () => {
    void services.close();
    twilio.stop();
    http.closeAllConnections();
    http.close();
  };
  const record = () => services.readiness().record;
  const heedless = { onTalk: () => {}, onAlert: () => {}, onCallOver: () => {}, onQuestion: () => {} };
  const line: Line = { twilio, ...heedless, record, close };
  const app = createApp(services);
  http.on("request", (request, response) => {
    const [path] = request.url?.split("?") ?? [];
    if (path === "/call-status") twilio.clock.after(0, line.onCallOver);
    if (path === "/call-back") twilio.clock.after(thinkSeconds * 1000, line.onQuestion);
    app(request, response);
  });
  for (const queue of [...config.queues, "fetch"]) twilio.createQueue(queue);
  for (const { phoneNumber, line } of offlineNumbers(config.queues))
    twilio.setNumber(phoneNumber, pointedAt(config.publicOrigin, line));
  await services.start();
  return line;
}

async function listen(http: Server): Promise<number> {
  await once(http.listen(0, "127.0.0.1"), "listening");
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("a server on loopback has a port");
  return address.port;
}

function emulatorOptions({ oneSecondIs, calls }: Pick<LineSettings, "oneSecondIs" | "calls">) {
  // The seed's timeout of 1 s comes to 10 s if Dial's documented minimum of 5 s and its buffer of 5 s hold for queues, too.
  const seconds = oneSecondIs === 10 ? 5 : 0;
  return {
    webhookSeconds,
    dialMinimumSeconds: seconds,
    dialBufferSeconds: seconds,
    mediaSeconds: musicSeconds,
    // Twilio itself ends nobody's call and turns nobody away.
    maxCallSeconds: 1e9,
    defaultMaxQueueSize: calls,
    keepRequests: 100,
    keepCalls: 200,
  };
}

/** A number as `provision` sets it. */
function pointedAt(url: string, line: string) {
  return {
    voiceUrl: `${url}/${line === "reps" ? "rep-call-complete" : line}`,
    voiceFallbackUrl: `${url}/voice-fallback?for=${line}`,
    statusCallback: `${url}/call-status`,
  };
}
