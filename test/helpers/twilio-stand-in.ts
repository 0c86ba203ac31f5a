import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { AccountRecords, type Answer, refusal } from "./twilio-records.ts";

/** A request that has reached the stand-in. */
export interface ReceivedRequest {
  readonly method: string;
  /** From `/Accounts/AC…` on, without the query: `/Queues.json`. */
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly status: number;
}

/** How an answer goes wrong, instead of the stand-in's own. */
export type Fault = (request: { readonly method: string; readonly path: string }) => Answer | "hang-up" | undefined;

/**
 * A small HTTP server that answers for Twilio's REST API (2010-04-01): queues and incoming phone numbers.
 *
 * Several clients may talk to it at once; what has reached it is in `requests`.
 */
export class TwilioStandIn {
  readonly accountSid: string;
  readonly authToken: string;
  readonly records: AccountRecords;
  readonly requests: ReceivedRequest[] = [];
  /** Asked before every answer. */
  fault: Fault = () => undefined;
  /** Waited for before every answer. */
  hold: (request: { readonly method: string; readonly path: string }) => Promise<void> = () => Promise.resolve();
  readonly #server: Server;

  constructor(accountSid: string, authToken: string) {
    this.accountSid = accountSid;
    this.authToken = authToken;
    this.records = new AccountRecords(accountSid);
    this.#server = createServer((req, res) => {
      void this.#answer(req).then((answer) => {
        if (answer === "hang-up") return res.destroy();
        res.writeHead(answer.status, { "Content-Type": "application/json" });
        return res.end(JSON.stringify(answer.body));
      });
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The writes that were carried out, for example `POST /Queues.json`. */
  get writes(): string[] {
    return this.requests
      .filter(({ method, status }) => method !== "GET" && status < 300)
      .map(({ method, path }) => `${method} ${path}`);
  }

  async listen(): Promise<void> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
  }

  /** Stops answering: from now on connections are refused. */
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(req: IncomingMessage): Promise<Answer | "hang-up"> {
    const method = req.method ?? "GET";
    const url = new URL(req.url ?? "/", "http://stand-in");
    const prefix = `/2010-04-01/Accounts/${this.accountSid}`;
    const form = Object.fromEntries(new URLSearchParams(await text(req)));
    const path = url.pathname.startsWith(prefix) ? url.pathname.slice(prefix.length) : url.pathname;
    await this.hold({ method, path });
    const answer = this.#refused(req) ?? this.fault({ method, path }) ?? this.records.answer(method, path, url, form);
    this.requests.push({ method, path, form, status: answer === "hang-up" ? 0 : answer.status });
    return answer;
  }

  #refused(req: IncomingMessage): Answer | undefined {
    const expected = `Basic ${Buffer.from(`${this.accountSid}:${this.authToken}`).toString("base64")}`;
    return req.headers.authorization === expected ? undefined : refusal(401, 20003, "Authenticate");
  }
}

/** Starts a stand-in; it ends with the test. */
export async function startTwilio({
  accountSid = `AC${"a".repeat(32)}`,
  authToken = "0123456789abcdef0123456789abcdef",
} = {}): Promise<TwilioStandIn> {
  const twilio = new TwilioStandIn(accountSid, authToken);
  await twilio.listen();
  onTestFinished(() => {
    twilio.close();
  });
  return twilio;
}

/** The first `times` requests are too many (HTTP 429): they are not carried out. */
export function tooManyRequests(times: number): Fault {
  let left = times;
  return () => (left-- > 0 ? refusal(429, 20429, "Too Many Requests") : undefined);
}

/** The write with this number, counted from 1, fails inside Twilio. */
export function brokenWrite(number: number): Fault {
  let writes = 0;
  return ({ method }) =>
    method !== "GET" && ++writes === number ? refusal(500, 20500, "Internal Server Error") : undefined;
}
