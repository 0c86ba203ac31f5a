import type { Express } from "express";
import { pino } from "pino";
import supertest, { type Test } from "supertest";
import twilio from "twilio";
import { onTestFinished } from "vitest";
import { createApp } from "../../src/app.ts";
import { type Config, type Environment, readConfig } from "../../src/config.ts";
import { createServices, type ServiceOverrides, type Services } from "../../src/services.ts";

/** A server of the real application, and Twilio's way of asking it. */
export interface TestApp {
  readonly config: Config;
  readonly services: Services;
  readonly express: Express;
  /** One JSON object for each line that has been logged. */
  readonly logged: readonly Record<string, unknown>[];
  signedGet(path: string, parameters?: Parameters): Test;
  /** A form with all that Twilio always sends to this URL, and over it what is given. */
  signedPost(path: string, parameters?: Parameters): Test;
  /** A form with what is given and no more. */
  signedForm(path: string, form: Parameters): Test;
  /** Signs a request by both methods in turn: what holds for one must hold for the other. */
  signed(method: Method, path: string, parameters?: Parameters): Test;
  /** An unsigned request, for everything else. */
  request(): ReturnType<typeof supertest>;
}

export type Method = "GET" | "POST";
type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** What a test changes about the application: environment variables, services, and what the app gets instead of them. */
export interface AppChanges {
  readonly env?: Environment;
  readonly overrides?: ServiceOverrides;
  readonly change?: (services: Services) => Services;
}

/** Builds the application offline, or with the given variables; it is closed when the test ends. */
export function startApp({ env = {}, overrides = {}, change = (services) => services }: AppChanges = {}): TestApp {
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: "debug", base: null }, { write: (line: string) => logged.push(JSON.parse(line)) });
  const config = readConfig({ DATABASE_URL: "none", ...env });
  const services = change(createServices(config, { log, ...overrides }));
  onTestFinished(() => services.close());
  const express = createApp(services);

  const sign = (method: Method, path: string, parameters: Parameters = {}) => {
    const full = config.basePath + path + (method === "GET" ? queryOf(path, parameters) : "");
    const form = method === "GET" ? {} : parameters;
    const signature = twilio.getExpectedTwilioSignature(config.authToken, config.publicOrigin + full, form);
    const request =
      method === "GET" ? supertest(express).get(full) : supertest(express).post(full).type("form").send(form);
    return request.set("X-Twilio-Signature", signature);
  };
  return {
    config,
    services,
    express,
    logged,
    signed: (method, path, given) =>
      sign(method, path, method === "GET" ? given : { ...always(path, config.accountSid), ...given }),
    signedGet: (path, parameters) => sign("GET", path, parameters),
    signedPost: (path, parameters) => sign("POST", path, { ...always(path, config.accountSid), ...parameters }),
    signedForm: (path, form) => sign("POST", path, form),
    request: () => supertest(express),
  };
}

/** A SID as Twilio makes them. */
export function sid(prefix: string, number: number): string {
  return prefix + number.toString(16).padStart(32, "0");
}

/** What Twilio says in every request to a URL. */
export function always(path: string, accountSid: string): Record<string, string> {
  const account = { AccountSid: accountSid, ApiVersion: "2010-04-01" };
  const parties = { From: "+15005550011", To: "+15005550001" };
  if (path.startsWith("/sms-status")) return { ...account, MessageSid: sid("SM", 1), MessageStatus: "sent" };
  if (path.startsWith("/sms")) return { ...account, ...parties, MessageSid: sid("SM", 1), Body: "" };
  const callStatus = path.startsWith("/call-status") ? "completed" : "ringing";
  return { ...account, ...parties, CallSid: sid("CA", 1), CallStatus: callStatus, Direction: "inbound" };
}

function queryOf(path: string, parameters: Parameters): string {
  const pairs = Object.entries(parameters).map((pair) =>
    pair.map((part) => encodeURIComponent(String(part))).join("="),
  );
  return pairs.length === 0 ? "" : (path.includes("?") ? "&" : "?") + pairs.join("&");
}

/** A set of variables with which the program is live. */
export const liveEnv = {
  TWILIO_ACCOUNT_SID: `AC${"a".repeat(32)}`,
  TWILIO_AUTH_TOKEN: "0123456789abcdef0123456789abcdef",
  TWILIO_API_URL: "http://127.0.0.1:9",
  PUBLIC_URL: "https://line.example.com",
  REP_NUMBERS: "+15005550090,client:ann",
} as const;
