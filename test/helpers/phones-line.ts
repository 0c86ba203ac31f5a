import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { pino } from "pino";
import { createApp } from "../../src/app.ts";
import { type Environment, readConfig } from "../../src/config.ts";
import { startTwilio, type Twilio } from "../../src/emulator/start-twilio.ts";
import { createServices, type Services } from "../../src/services.ts";
import { offline, offlineNumbers } from "../../src/twilio/offline.ts";
import { atEnd } from "./at-end.ts";
import { listen } from "./listen.ts";

/** An offline line whose telephones are in the browser. */
export interface PhonesLine {
  readonly url: string;
  readonly twilio: Twilio;
  readonly services: Services;
  /** Does something on the page, as its script would; with other headers if they are said. */
  readonly act: (
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
}

/** Starts it at real pace, with sentences that are short; it ends with the test. */
export async function startPhonesLine(env: Environment = {}): Promise<PhonesLine> {
  const http = createServer();
  const port = await listen(http);
  const url = `http://127.0.0.1:${port}`;
  const quick = {
    webhookSeconds: 0.01,
    wordsPerMinute: 600,
    mediaSeconds: 20,
    sentSeconds: 0.05,
    deliveredSeconds: 0.05,
  };
  const twilio = startTwilio({ clock: "real", seed: randomUUID(), ...quick });
  const TWILIO_API_URL = await twilio.listen();
  const config = readConfig({ PORT: String(port), DATABASE_URL: "sqlite::memory:", TWILIO_API_URL, ...env });
  const services = createServices(config, { log: pino({ level: "silent" }) });
  http.on("request", createApp(services));
  atEnd(async () => {
    await services.close();
    twilio.stop();
  });
  point(twilio, services, url);
  await services.start();
  const act: PhonesLine["act"] = (fields, headers = { Origin: url }) =>
    fetch(`${url}/phones/act`, {
      method: "POST",
      headers: { Accept: "application/json", ...headers },
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
  return { url, twilio, services, act };
}

/** Points the numbers at the line, as `npm start` does. */
function point(twilio: Twilio, { config, texting }: Services, url: string): void {
  for (const { phoneNumber, line } of offlineNumbers(config.queues)) {
    twilio.setNumber(phoneNumber, {
      voiceUrl: `${url}/${line === "reps" ? "rep-call-complete" : line}`,
      voiceFallbackUrl: `${url}/voice-fallback?for=${line}`,
      statusCallback: `${url}/call-status`,
      ...(texting && { smsUrl: `${url}/sms` }),
    });
  }
  for (const queue of [...config.queues, "fetch"]) twilio.createQueue(queue);
}

/** With texts, and so with call-backs. */
export const withTexts = {
  SMS_FROM: offline.numbers.customers,
  SMS_HOURS: "00:00-24:00",
  CALLBACK_HOURS: "00:00-24:00",
  SURVEY_MIN_TALK: "0",
} as const;
