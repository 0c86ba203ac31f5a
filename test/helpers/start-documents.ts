import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { EmulatorClock } from "../../src/emulator/clock.ts";
import type { EmulatorOptions } from "../../src/emulator/options.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { startTwilio, type Twilio } from "../../src/emulator/start-twilio.ts";
import { atEnd } from "./at-end.ts";
import "./matchers.ts";

/** The verbs that a path answers with, or a function that answers by itself. */
export type Documents = Record<string, string | ((response: ServerResponse) => void)>;

/** A Twilio, and a server of documents made up for a test: for what the real server does not say. */
export interface DocumentLine {
  readonly twilio: Twilio;
  readonly clock: EmulatorClock;
  readonly url: string;
  /** What the server answers by path; a test may change it. */
  readonly documents: Documents;
  /** Somebody rings a number whose VoiceUrl is this path. */
  rings(path: string): Promise<Phone>;
  /** What Twilio said of results in its requests to a path, oldest first; of one call, if one is named. */
  results(path: string, phone?: Phone): Results[];
  /** Everything it said there. */
  said(path: string, phone?: Phone): Readonly<Record<string, string>>[];
}

/** The results in a request. */
export type Results = Readonly<Record<string, string>>;

const resultNames = ["QueueResult", "DequeueResult", "DialCallStatus", "CallStatus"];

/** Starts a server of the given verbs, and a Twilio in virtual time; both end with the test. */
export async function startDocuments(
  documents: Documents,
  options: Partial<EmulatorOptions> = {},
): Promise<DocumentLine> {
  const url = await startDocumentServer(documents);
  const twilio = startTwilio(options);
  atEnd(() => {
    twilio.stop();
  });

  const numbers = new Map<string, string>();
  let people = 0;
  const said = (path: string, phone?: Phone) =>
    twilio
      .requests({ path, ...(phone === undefined ? {} : { callSid: phone.sid }) })
      .map(({ parameters }) => parameters);
  return {
    twilio,
    clock: twilio.clock,
    url,
    documents,
    rings(path) {
      const to = numbers.get(path) ?? `+1500557${1000 + numbers.size}`;
      numbers.set(path, to);
      twilio.exchange.numbers.set(to, { voiceUrl: url + path, statusCallback: `${url}/status` });
      people += 1;
      return twilio.call({ from: `+1500555${1000 + people}`, to });
    },
    said,
    results: (path, phone) =>
      said(path, phone).map((parameters) =>
        Object.fromEntries(Object.entries(parameters).filter(([name]) => resultNames.includes(name))),
      ),
  };
}

/** Starts only the server, and gives its URL: for documents beside those of the real server. */
export async function startDocumentServer(documents: Documents): Promise<string> {
  const http = createServer((request, response) => {
    request.resume();
    const document = documents[new URL(request.url ?? "", "http://x").pathname];
    if (typeof document === "function") document(response);
    else if (document === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "Content-Type": "text/xml" }).end(`<Response>${document}</Response>`);
  }).listen(0, "127.0.0.1");
  await once(http, "listening");
  atEnd(() => {
    http.closeAllConnections();
    http.close();
  });
  const address = http.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}
