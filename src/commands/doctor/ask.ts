import { type IncomingHttpHeaders, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";
import { TLSSocket } from "node:tls";

/** How long an answer may take: as long as Twilio waits. */
const limitMs = 15_000;

/** A request as it goes out. */
export interface Asked {
  readonly method?: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  /** Ends the request before its time. */
  readonly signal?: AbortSignal;
}

/** What came back, and until when the certificate holds that it came under. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly certificateEndsMs: number | undefined;
}

/** Asks a URL as Twilio would, but follows nothing. Rejects where no answer comes, or no valid certificate. */
export function ask(url: string, { method = "GET", headers = {}, form, signal }: Asked = {}): Promise<Answered> {
  const body = form === undefined ? undefined : new URLSearchParams(form).toString();
  const limit = AbortSignal.timeout(limitMs);
  const send = url.startsWith("https:") ? httpsRequest : httpRequest;
  const type = body === undefined ? {} : { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" };
  return new Promise((resolve, reject) => {
    // A connection of its own, so that its certificate is looked at.
    const asked = send(url, {
      method,
      headers: { ...headers, ...type },
      agent: false,
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    asked.once("error", reject);
    asked.once("response", (response) => {
      const certificateEndsMs =
        response.socket instanceof TLSSocket ? Date.parse(response.socket.getPeerCertificate().valid_to) : undefined;
      const answer = (read: string) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read, certificateEndsMs });
      };
      text(response).then(answer, reject);
    });
    asked.end(body);
  });
}

/** The same, but undefined where no answer comes. */
export async function askIfThere(url: string, asked?: Asked): Promise<Answered | undefined> {
  return ask(url, asked).catch(() => undefined);
}
