import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "./listen.ts";

/** What the parameters of a request were, whether they came in the query or in a form. */
export type Parameters = Readonly<Record<string, string>>;

/** A request as the server has seen it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** Path and query, byte for byte. */
  readonly url: string;
  readonly params: Parameters;
  /** The parameters of the form alone. */
  readonly form: Parameters;
  readonly headers: IncomingHttpHeaders;
}

/** Instead of an answer, the connection ends. */
export const lost = Symbol("lost");
/** No answer comes, and the connection stays. */
export const silence = Symbol("silence");

/** An answer with everything that can be said about it. */
export interface FullAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
}
export type Answer = string | FullAnswer | typeof lost | typeof silence;
export type Answering = Answer | ((params: Parameters, request: SeenRequest) => Answer | Promise<Answer>);

/** A server of documents on a free port of this machine. */
export interface TwimlServer {
  /** Where it is, for example `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** Sets what comes back for a path, or what says so from the request. */
  answer(path: string, answering: Answering): void;
  /** The requests for one path. */
  asked(path: string): readonly SeenRequest[];
}

export type Documents = Readonly<Record<string, Answering>>;

/** Starts a server with some documents; it ends with the test. */
export async function startTwimlServer(documents: Documents = {}): Promise<TwimlServer> {
  const answers = new Map(Object.entries(documents));
  const requests: SeenRequest[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const seen = await readRequest(request);
    requests.push(seen);
    const answering = answers.get(seen.path) ?? { status: 404, body: `there is no ${seen.path}` };
    send(response, typeof answering === "function" ? await answering(seen.params, seen) : answering);
  };
  const server = createServer((request, response) => {
    void respond(request, response);
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answer: (path, answering) => answers.set(path, answering),
    asked: (path) => requests.filter((request) => request.path === path),
  };
}

/** A document with these verbs. */
export function twiml(...verbs: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs.join("")}</Response>`;
}

/** Documents with these verbs, by path. */
export function documentsOf(verbs: Readonly<Record<string, string>>): Documents {
  return Object.fromEntries(Object.entries(verbs).map(([path, some]) => [path, twiml(some)]));
}

/** A document that keeps the caller on the line for an hour. */
export const stay = twiml('<Pause length="3600"/>');

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const url = request.url ?? "/";
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
  const params = { ...Object.fromEntries(searchParams), ...form };
  return { method: request.method ?? "", path: pathname, url, params, form, headers: request.headers };
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === silence) return;
  if (answer === lost) {
    response.destroy();
    return;
  }
  const { status = 200, headers = {}, body = "" } = typeof answer === "string" ? { body: answer } : answer;
  response.statusCode = status;
  for (const [name, value] of Object.entries({ "Content-Type": "text/xml", ...headers })) {
    if (value !== "") response.setHeader(name, value);
  }
  response.end(body);
}
