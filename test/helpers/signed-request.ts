import { Agent, type IncomingMessage, request } from "node:http";
import type { Twilio } from "../../src/emulator/start-twilio.ts";
import type { WebhookRecord } from "../../src/emulator/webhooks/record.ts";
import { encodeParameters, signatureOf } from "../../src/emulator/webhooks/signature.ts";
import { offline } from "../../src/twilio/offline.ts";

/** A request as anybody can send it who has it. */
export interface SentRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A request that Twilio has sent, with its parameters apart. */
export interface CaughtRequest extends SentRequest {
  readonly method: "GET" | "POST";
  readonly parameters: readonly (readonly [name: string, value: string])[];
}

/** What Twilio has sent so far, as somebody has it who reads along. */
export function caughtOf(twilio: Twilio): CaughtRequest[] {
  return twilio.requests().map(({ method, url, parameters }) => sign(method, url, Object.entries(parameters)));
}

/** Signs a request as Twilio does, with the offline token. */
export function sign(method: "GET" | "POST", url: string, parameters: CaughtRequest["parameters"]): CaughtRequest {
  const encoded = encodeParameters(parameters);
  const query = method === "GET" && encoded !== "" ? (url.includes("?") ? "&" : "?") + encoded : "";
  const signature = signatureOf(offline.authToken, url + query, method === "GET" ? [] : parameters);
  const { pathname, search } = new URL(url);
  return {
    method,
    path: pathname + search + query,
    headers: { "X-Twilio-Signature": signature, ...(method === "POST" && form) },
    body: method === "POST" ? encoded : "",
    parameters,
  };
}

export const form = { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" };

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 50 });

/** Sends a request to a server, and gives what it answers. Rejects when it answers nothing. */
export async function send(
  serverUrl: string,
  { method, path, headers, body }: SentRequest,
  limitMs = 15_000,
): Promise<Answer> {
  const { hostname, port } = new URL(serverUrl);
  return new Promise((resolve, reject) => {
    const answered = async (response: IncomingMessage) => {
      let text = "";
      for await (const chunk of response.setEncoding("utf8")) text += String(chunk);
      resolve({ status: response.statusCode ?? 0, body: text });
    };
    const length = body === "" && method === "GET" ? {} : { "Content-Length": Buffer.byteLength(body) };
    const options = { agent, hostname, port, method, path, headers: { ...headers, ...length }, timeout: limitMs };
    request(options, (response) => void answered(response).catch(reject))
      .on("timeout", function (this: { destroy(error: Error): void }) {
        this.destroy(new Error(`no answer within ${limitMs} ms`));
      })
      .on("error", reject)
      .end(body);
  });
}

/** Sends a request of Twilio's once more, as it was: whoever has captured it has its signature, too. */
export function sendAgain({ method, url, parameters }: WebhookRecord): Promise<Answer> {
  return send(url, sign(method, url, Object.entries(parameters)));
}
