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
}

/** What came back; or why nothing did, in the words of Twilio's error dictionary. */
export type HttpAnswer =
  | { readonly kind: "answer"; readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string }
  | { readonly kind: "failed"; readonly code: number; readonly connected: boolean };

/** The longest answer that Twilio reads, in bytes (error 11750). */
const maxBodyBytes = 65_536;

/** Sends requests over real HTTP, on connections that are kept open. */
export class HttpSender {
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https = new HttpsAgent({ keepAlive: true });

  /** Sends a request once, and gives up after its target's total time. It never rejects. */
  async send(request: OutgoingRequest): Promise<HttpAnswer> {
    // A kept connection that the server has closed is noticed within a turn of the event loop. Once the request has gone
    // out it is not sent again: the server may have it, even though no answer comes.
    await setImmediate();
    const answer = await this.#attempt(request);
    return answer === "unsent" ? this.send(request) : answer;
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  #attempt({ target, method, path, headers, body }: OutgoingRequest): Promise<HttpAnswer | "unsent"> {
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
      }, target.overrides.totalMs);
      request.once("close", () => {
        clearTimeout(limit);
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
    resolve({ kind: "failed", code: 11_205, connected: true });
  });
}

function failure(code: string): HttpAnswer {
  if (code === "ECONNREFUSED") return { kind: "failed", code: 11_202, connected: false };
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return { kind: "failed", code: 11_210, connected: false };
  if (code === "ETIMEDOUT") return { kind: "failed", code: 11_201, connected: false };
  if (code.startsWith("HPE_")) return { kind: "failed", code: 11_206, connected: true };
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code)) return { kind: "failed", code: 11_220, connected: false };
  return { kind: "failed", code: 11_205, connected: true };
}
