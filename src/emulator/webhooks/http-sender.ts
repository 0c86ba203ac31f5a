import { Agent as HttpAgent, type IncomingHttpHeaders, type IncomingMessage, request as httpRequest } from "node:http";
import { setImmediate } from "node:timers/promises";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Method } from "../twiml/check.ts";
import type { ParsedTarget } from "./target.ts";

/** One HTTP request, ready to go out. */
export interface OutgoingRequest {
  readonly target: ParsedTarget;
  readonly method: Method;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | undefined;
  /** How long the answer may take, in milliseconds. */
  readonly limitMs: number;
}

/** What came back; or why nothing did, in the words of Twilio's error dictionary. */
export type HttpAnswer =
  | { readonly kind: "answer"; readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
  | { readonly kind: "failed"; readonly code: number; readonly connected: boolean };

/** The way by which webhooks reach a server. */
export interface WebhookSender {
  /** Sends a request once, and gives what came back; it never rejects. */
  send(request: OutgoingRequest): Promise<HttpAnswer>;
  /** Sends nothing any more. */
  close(): void;
}

/** The longest answer that Twilio reads, in bytes (error 11750). */
const maxBodyBytes = 65_536;

/** Sends requests over real HTTP, on connections that are kept open. */
export class HttpSender implements WebhookSender {
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https = new HttpsAgent({ keepAlive: true });
  #closed = false;

  /** Sends a request once, and gives up after its target's total time. It never rejects. */
  async send(request: OutgoingRequest): Promise<HttpAnswer> {
    // A kept connection that the server has closed is noticed within a turn of the event loop. Once the request has gone
    // out it is not sent again: the server may have it, even though no answer comes.
    await setImmediate();
    if (this.#closed) return lost;
    const answer = await this.#attempt(request);
    return answer === "unsent" ? this.send(request) : answer;
  }

  /** Ends what is on its way, and sends nothing any more. */
  close(): void {
    this.#closed = true;
    this.#http.destroy();
    this.#https.destroy();
  }

  #attempt({ target, method, path, headers, body, limitMs }: OutgoingRequest): Promise<HttpAnswer | "unsent"> {
    const secure = target.protocol === "https:";
    const options = {
      host: target.hostname,
      port: target.port,
      method,
      path,
      headers,
      agent: secure ? this.#https : this.#http,
    };
    return new Promise((resolve) => {
      const request = (secure ? httpsRequest : httpRequest)(options, (response) => {
        readAnswer(response, resolve);
      });
      const limit = setTimeout(() => {
        resolve({ kind: "failed", code: 11_203, connected: true });
        request.destroy();
      }, limitMs);
      request.once("close", () => {
        clearTimeout(limit);
        resolve(noHttp);
      });
      request.once("upgrade", (_response, socket) => {
        socket.destroy();
        resolve(noHttp);
      });
      request.on("error", (error) => {
        const code = String(Reflect.get(error, "code"));
        resolve(request.reusedSocket && code === "EPIPE" ? "unsent" : failure(code));
      });
      request.end(body);
    });
  }
}

function readAnswer(response: IncomingMessage, resolve: (answer: HttpAnswer) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  response.on("data", (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= maxBodyBytes) return;
    resolve({ kind: "failed", code: 11_750, connected: true });
    response.destroy();
  });
  response.on("end", () => {
    const body = Buffer.concat(chunks).toString("utf8");
    resolve({ kind: "answer", status: response.statusCode ?? 0, headers: response.headers, body });
  });
  response.on("error", () => {
    resolve(lost);
  });
}

/** The connection was there, and is lost. */
const lost: HttpAnswer = { kind: "failed", code: 11_205, connected: true };
/** What came back was no HTTP answer. */
const noHttp: HttpAnswer = { kind: "failed", code: 11_206, connected: true };

/** Why no connection came about, by Node's names for it. */
const unconnected: Readonly<Record<string, number>> = {
  ECONNREFUSED: 11_202,
  ENOTFOUND: 11_210,
  EAI_AGAIN: 11_210,
  ETIMEDOUT: 11_201,
  EHOSTUNREACH: 11_205,
  ENETUNREACH: 11_205,
  EADDRNOTAVAIL: 11_205,
  EPROTO: 11_220,
};

function failure(code: string): HttpAnswer {
  const reason = Object.hasOwn(unconnected, code) ? unconnected[code] : undefined;
  if (reason !== undefined) return { kind: "failed", code: reason, connected: false };
  if (code.startsWith("HPE_")) return noHttp;
  if (/CERT|TLS|SSL|SIGNATURE|SELF_SIGNED/.test(code)) return { kind: "failed", code: 11_220, connected: false };
  return lost;
}
