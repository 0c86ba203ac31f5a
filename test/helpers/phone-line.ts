import type { NumberSettings } from "../../src/emulator/calls/numbers.ts";
import type { EmulatorClock } from "../../src/emulator/clock.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { startTwilio, type Twilio, type TwilioSettings } from "../../src/emulator/start-twilio.ts";
import { createRestClient, type RestClient } from "../../src/twilio/rest-client.ts";
import { atEnd } from "./at-end.ts";
import { type Documents, documentsOf, type Parameters, startTwimlServer, type TwimlServer } from "./twiml-server.ts";
import "./matchers.ts";

/** What a phone line is started with: the emulator's options, and what its number has besides the URL. */
export interface PhoneLineOptions extends TwilioSettings {
  readonly number?: NumberSettings;
}

/** A Twilio, and a server of documents made up for a test: for what the real server does not say. */
export interface PhoneLine {
  readonly server: TwimlServer;
  readonly twilio: Twilio;
  readonly clock: EmulatorClock;
  /** When the story began. */
  readonly startMs: number;
  /** Where Twilio's REST API is, and the real client for it. */
  readonly restUrl: string;
  readonly client: RestClient;
  /** Asks REST below the account what the client does not ask; it posts a form if there is one. */
  readonly rest: (path: string, form?: RestForm, method?: string) => Promise<Response>;
  /** Somebody rings the number. */
  readonly ring: (from?: string) => Promise<Phone>;
  /** Somebody else rings a number whose VoiceUrl is this path, and whose status callbacks go to `/status`. */
  readonly rings: (path: string) => Promise<Phone>;
  /** Lets virtual time pass. */
  readonly after: (seconds: number) => Promise<void>;
  /** The codes of the alerts so far. */
  readonly codes: () => readonly number[];
  /** The paths that have been asked, in order. */
  readonly paths: () => readonly string[];
  /** Everything that Twilio said in its requests to a path, oldest first; of one call, if one is named. */
  readonly said: (path: string, phone?: Phone) => readonly Parameters[];
  /** What it said there of results. */
  readonly results: (path: string, phone?: Phone) => readonly Parameters[];
}

type RestForm = Readonly<Record<string, string>> | FormData | undefined;

/** Documents by which callers wait, and hear at `/goodbye` that we are closed. */
export const callersWait = documentsOf({
  "/voice": "<Enqueue>customers</Enqueue>",
  "/goodbye": "<Say>We are closed.</Say>",
  "/status": "",
});

export const lineNumber = "+15005550001";
export const callerNumber = "+15005550123";

/** Starts a Twilio in virtual time with a number whose calls begin at `/voice`; all of it ends with the test. */
export async function startPhoneLine(documents: Documents, options: PhoneLineOptions = {}): Promise<PhoneLine> {
  const server = await startTwimlServer(documents);
  const { number = {}, ...settings } = options;
  const numbers = { [lineNumber]: { voiceUrl: `${server.url}/voice`, ...absolute(number, server.url) } };
  const twilio = startTwilio({ numbers, ...settings });
  atEnd(() => {
    twilio.stop();
  });
  const { accountSid, authToken, clock } = twilio;
  const apiUrl = await twilio.listen();
  const said = (path: string, phone?: Phone) =>
    twilio.requests({ path, ...(phone && { callSid: phone.sid }) }).map(({ parameters }) => parameters);
  return {
    server,
    twilio,
    clock,
    startMs: clock.now(),
    restUrl: apiUrl,
    client: createRestClient({ accountSid, authToken, apiUrl }),
    rest: asking(twilio, apiUrl),
    ring: (from = callerNumber) => twilio.call({ from, to: lineNumber }),
    rings: ringing(twilio, server.url),
    after: (seconds) => clock.advance({ seconds }),
    codes: () => twilio.alerts.map(({ code }) => code),
    paths: () => server.requests.map(({ path }) => path),
    said,
    results: (path, phone) => said(path, phone).map(resultsIn),
  };
}

/** The settings of a number with the server's URL before each path. */
function absolute(number: NumberSettings, url: string): NumberSettings {
  const settings = Object.entries(number).map(([name, value]) => [
    name,
    typeof value === "string" && value.startsWith("/") ? url + value : value,
  ]);
  return Object.fromEntries(settings) as NumberSettings;
}

function asking({ accountSid, authToken }: Twilio, apiUrl: string): PhoneLine["rest"] {
  const headers = { Authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString("base64")}` };
  return (path, form, method = form === undefined ? "GET" : "POST") => {
    const body = form === undefined || form instanceof FormData ? form : new URLSearchParams(form);
    return fetch(`${apiUrl}/2010-04-01/Accounts/${accountSid}${path}`, { method, headers, ...(body && { body }) });
  };
}

function ringing(twilio: Twilio, url: string): PhoneLine["rings"] {
  const numbers = new Map<string, string>();
  let people = 0;
  return (path) => {
    const to = numbers.get(path) ?? `+1500557${1000 + numbers.size}`;
    numbers.set(path, to);
    twilio.setNumber(to, { voiceUrl: url + path, statusCallback: `${url}/status` });
    people += 1;
    return twilio.call({ from: `+1500555${1000 + people}`, to });
  };
}

const resultNames = ["QueueResult", "DequeueResult", "DialCallStatus", "CallStatus"];

function resultsIn(parameters: Parameters): Parameters {
  return Object.fromEntries(Object.entries(parameters).filter(([name]) => resultNames.includes(name)));
}
