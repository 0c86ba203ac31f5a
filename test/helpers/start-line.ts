import { createServer, type RequestListener } from "node:http";
import { type DestinationStream, pino } from "pino";
import { createApp } from "../../src/app.ts";
import { type Environment, readConfig } from "../../src/config.ts";
import { type EmulatorClock } from "../../src/emulator/clock.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { startTwilio, type Twilio, type TwilioSettings } from "../../src/emulator/start-twilio.ts";
import { createServices, type ServiceOverrides, type Services } from "../../src/services.ts";
import type { Clock } from "../../src/runtime/clock.ts";
import { offline } from "../../src/twilio/offline.ts";
import { atEnd } from "./at-end.ts";
import "./matchers.ts";
import { listen } from "./listen.ts";

/** A whole line: the real server, and a Twilio with the three numbers that point at it. */
export interface TestLine {
  readonly twilio: Twilio;
  readonly clock: EmulatorClock;
  readonly services: Services;
  readonly url: string;
  /** The numbers of the queues, in the order of the queues. */
  readonly numbers: readonly string[];
  customerRings(from?: string): Promise<Phone>;
  premiumCustomerRings(from?: string): Promise<Phone>;
  repRings(from?: string): Promise<Phone>;
  /** The queues that the server sent a rep to, in turn. */
  dialed(rep: Phone): string[];
  /** What Twilio told the server on a rep's call, in turn. */
  told(rep: Phone): Readonly<Record<string, string>>[];
}

/** What is out of the ordinary about a line. */
export interface LineSettings {
  readonly env?: Environment;
  readonly options?: TwilioSettings;
  /** Whether the queues exist from the beginning, as `provision` leaves them. Default true. */
  readonly queuesExist?: boolean;
  readonly change?: (services: Services) => Services;
  /** Looks at the record at the end of every decision. */
  readonly audit?: ServiceOverrides["audit"];
  /** The server's clock, made of Twilio's. */
  readonly clock?: (clock: EmulatorClock) => Clock;
  /** Where the server's log goes; nowhere by default. */
  readonly log?: DestinationStream;
  /** What stands between Twilio and the application: a proxy, or something that breaks it. */
  readonly front?: (app: RequestListener) => RequestListener;
}

/** Starts a line in virtual time; it is closed when the test ends. */
export async function startLine({
  env = {},
  options = {},
  queuesExist = true,
  change = (s) => s,
  front = (app) => app,
  clock = (one) => one,
  audit,
  log: stream,
}: LineSettings = {}): Promise<TestLine> {
  const http = createServer();
  // As our own server has it: a day that passes in virtual time takes seconds here, and no connection may be closed meanwhile.
  http.keepAliveTimeout = 65_000;
  const port = await listen(http);
  const twilio = startTwilio(options);
  const rest = keepsRecord(env) ? { TWILIO_API_URL: await twilio.listen() } : {};
  const config = readConfig({ PORT: String(port), DATABASE_URL: "none", ...rest, ...env });
  const log = stream === undefined ? pino({ level: process.env.LOG_LEVEL ?? "silent" }) : pino({}, stream);
  const services = change(createServices(config, { clock: clock(twilio.clock), log, audit }));
  http.on("request", front(createApp(services)));
  atEnd(async () => {
    await services.close();
    twilio.stop();
  });

  const url = `http://127.0.0.1:${port}`;
  const pointed = (path: string, name: string) => ({
    voiceUrl: url + path,
    voiceFallbackUrl: `${url}/voice-fallback?for=${name}`,
    statusCallback: `${url}/call-status`,
    ...(services.texting && { smsUrl: `${url}/sms` }),
  });
  const numbers = config.queues.map(numberOf);
  for (const [place, queue] of config.queues.entries()) {
    twilio.setNumber(numbers[place] ?? "", pointed(`/${queue}`, queue));
    if (queuesExist) twilio.createQueue(queue);
  }
  twilio.setNumber(offline.numbers.reps, pointed("/rep-call-complete", "reps"));

  if (keepsRecord(env)) {
    twilio.createQueue("fetch");
    await services.start();
    await twilio.clock.advance({ seconds: 1 });
  }

  let people = 0;
  const ring = (to: string) => (from?: string) => {
    people += 1;
    return twilio.call({ from: from ?? `+1500555${String(1000 + people)}`, to });
  };
  const requestsOf = (phone: Phone) => twilio.requests({ path: "/rep-call-complete", callSid: phone.sid });
  return {
    twilio,
    clock: twilio.clock,
    services,
    url,
    numbers,
    customerRings: ring(offline.numbers.customers),
    premiumCustomerRings: ring(offline.numbers["premium-customers"]),
    repRings: ring(offline.numbers.reps),
    dialed: (rep) =>
      requestsOf(rep).flatMap(({ answer }) => /<Queue[^>]*>(.*?)<\/Queue>/.exec(answer ?? "")?.[1] ?? []),
    told: (rep) => requestsOf(rep).map(({ parameters }) => parameters),
  };
}

function keepsRecord({ DATABASE_URL: url = "none" }: Environment): boolean {
  return url !== "none";
}

function numberOf(queue: string, place: number): string {
  if (queue === "customers" || queue === "premium-customers") return offline.numbers[queue];
  return `+15005560${100 + place}`;
}
