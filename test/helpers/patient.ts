import {
  createServer,
  type IncomingMessage,
  request,
  type RequestListener,
  type Server as HttpServer,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { examine, lineOf } from "../../src/commands/doctor/examine.ts";
import type { Line } from "../../src/commands/doctor/check.ts";
import { lookAtSettings } from "../../src/commands/doctor/checks/settings.ts";
import type { Finding } from "../../src/commands/doctor/finding.ts";
import { readConfig } from "../../src/config.ts";
import type { Environment } from "../../src/config.ts";
import { neededQueues } from "../../src/record/rules.ts";
import { startTwilio, type Twilio, type TwilioSettings } from "../../src/emulator/start-twilio.ts";
import { offline, offlineNumbers } from "../../src/twilio/offline.ts";
import type { WantedNumber } from "../../src/twilio/provision-plan.ts";
import { provisionAccount } from "../../src/twilio/provisioning.ts";
import { createRestClient, type RestClient } from "../../src/twilio/rest-client.ts";
import type { Services } from "../../src/services.ts";
import { atEnd } from "./at-end.ts";
import { temporaryFolder } from "./databases.ts";
import { listen } from "./listen.ts";
import { freePort } from "./process.ts";
import { liveEnv, startApp } from "./start-app.ts";

export const numbers = offlineNumbers(["premium-customers", "customers"]);
export const { customers, reps, "premium-customers": premium } = offline.numbers;

/** What stands in front of the server: it is given each request, and passes on what it likes. */
export type Front = (req: IncomingMessage, res: ServerResponse, pass: Pass) => void;
type Pass = (changes?: { readonly path?: string; readonly body?: (body: string) => string }) => void;

/** What is unlike a line on which all is well. */
export interface Ailment {
  /** Of the account. */
  readonly twilio?: TwilioSettings;
  /** Settings of the server and the doctor alike; of the server alone; of the doctor alone. */
  readonly env?: Environment;
  readonly serverEnv?: Environment;
  readonly doctorEnv?: Environment;
  /** What Twilio meets at PUBLIC_URL instead of the server itself. */
  readonly front?: Front;
  /** What that is certified by, where it is reached by https. */
  readonly https?: { readonly cert: string; readonly key: string };
  /** What has happened since all was well. */
  readonly since?: (patient: Patient) => unknown;
  /** What the doctor is told otherwise. */
  readonly line?: (line: Line) => Partial<Line>;
  readonly wanted?: readonly WantedNumber[];
}

/** A line that is examined: account, server, and what stands in front of it. */
export interface Patient {
  readonly twilio: Twilio;
  readonly rest: RestClient;
  readonly services: Services;
  readonly env: Environment;
  readonly stopServer: () => void;
  readonly stopFront: () => void;
}

/** Starts a line that has an ailment, on the emulator and real HTTP, and gives all that the doctor finds. */
export async function examined(ailment: Ailment): Promise<readonly Finding[]> {
  const patient = await startPatient(ailment);
  await ailment.since?.(patient);
  const env = { ...patient.env, ...ailment.doctorEnv };
  const { config, findings } = lookAtSettings(env, []);
  if (config === undefined) return findings;
  const line = lineOf({ env, inEnvFile: [], wanted: ailment.wanted ?? numbers, config });
  return [...findings, ...(await examine({ ...line, ...ailment.line?.(line) })).findings];
}

export async function startPatient({ twilio: settings, env, serverEnv, front, https }: Ailment): Promise<Patient> {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, REP_NUMBERS } = liveEnv;
  const bought = Object.fromEntries(numbers.map(({ phoneNumber }) => [phoneNumber, {}]));
  const twilio = startTwilio({ accountSid, authToken, ...settings, numbers: { ...bought, ...settings?.numbers } });
  atEnd(() => {
    twilio.stop();
  });
  const apiUrl = await twilio.listen();
  const port = await freePort();
  const ownFront = front && frontServer(passing(front, port), https);
  const scheme = https === undefined ? "http" : "https";
  const publicUrl = `${scheme}://127.0.0.1:${ownFront === undefined ? port : await listen(ownFront)}`;
  const common = {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    DASHBOARD_PASSWORD: "correct horse battery",
    TWILIO_API_URL: apiUrl,
    PUBLIC_URL: publicUrl,
    PORT: String(port),
    HOST: "127.0.0.1",
    DATABASE_URL: `sqlite:${join(temporaryFolder(), "line.db")}`,
    REP_NUMBERS,
    ...env,
  };
  const { services, listener } = startApp({ env: { ...common, DATABASE_URL: "none", ...serverEnv } });
  const server = createServer(listener);
  await listenOn(server, port);
  const rest = createRestClient({ accountSid, authToken, apiUrl });
  await provision(rest, common);
  await services.start();
  return {
    twilio,
    rest,
    services,
    env: common,
    stopServer: () => close(server),
    stopFront: () => ownFront && close(ownFront),
  };
}

function frontServer(listener: RequestListener, https: Ailment["https"]): HttpServer {
  return https === undefined ? createServer(listener) : createHttpsServer(https, listener);
}

async function provision(rest: RestClient, env: Environment): Promise<void> {
  const config = readConfig({ ...env, TWILIO_AUTH_TOKEN: liveEnv.TWILIO_AUTH_TOKEN });
  const publicUrl = config.publicOrigin + config.basePath;
  const queues = neededQueues(config.queues, config.database);
  await provisionAccount(rest, {
    queues,
    numbers,
    apiUrl: config.apiUrl,
    publicUrl,
    sms: config.texting !== undefined,
  });
}

async function listenOn(server: HttpServer, port: number): Promise<void> {
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  atEnd(() => {
    close(server);
  });
}

function close(server: HttpServer): void {
  server.close();
  server.closeAllConnections();
}

function passing(front: Front, port: number): RequestListener {
  return (req, res) => {
    const pass: Pass = ({ path = req.url ?? "/", body: changed = (body: string) => body } = {}) => {
      void (async () => {
        const body = changed(await text(req));
        const headers = { ...req.headers, "content-length": String(Buffer.byteLength(body)) };
        const options = { port, host: "127.0.0.1", path, method: req.method, headers };
        const asked = request(options, (answer) => {
          res.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(res);
        });
        asked.once("error", () => res.destroy()).end(body);
      })();
    };
    front(req, res, pass);
  };
}
