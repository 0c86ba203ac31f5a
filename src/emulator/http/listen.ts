import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** A request that has been read. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** The fields of a form or of a JSON object, as text; a repeated field has several values. */
  readonly fields: Fields;
}

/** The fields of a body. */
export class Fields {
  readonly #values: ReadonlyMap<string, readonly string[]>;
  readonly #read = new Set<string>();

  constructor(pairs: Iterable<readonly [string, string]>) {
    const values = new Map<string, string[]>();
    for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
    this.#values = values;
  }

  get(name: string): string | undefined {
    this.#read.add(name);
    return this.#values.get(name)?.at(-1);
  }

  all(name: string): readonly string[] {
    this.#read.add(name);
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The names of the fields that nobody has asked for. */
  unread(): readonly string[] {
    return [...this.#values.keys()].filter((name) => !this.#read.has(name));
  }

  /** Every name with its value, the last one where there are several. */
  toRecord(): Record<string, string> {
    return Object.fromEntries([...this.#values].map(([name, values]) => [name, values.at(-1) ?? ""]));
  }
}

/** An answer: a status, and an object that becomes JSON; undefined means no body. */
export interface HttpReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Instead of an answer: the connection ends. */
export const noReply = Symbol("no reply");

/** Bodies longer than that are refused, in bytes. */
const maxBodyBytes = 1_048_576;

/** A request that cannot be read. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "BadRequest";
    this.status = status;
  }
}

/** What makes an answer of a request. */
export type Replying = (request: HttpRequest) => Promise<HttpReply | typeof noReply>;

/**
 * Listens on loopback, and answers with what `reply` makes of each request. Resolves when it listens.
 *
 * A request may be addressed to this machine, or to a host that `isAlias` takes for it on that path.
 */
export async function listen(port: number, reply: Replying, isAlias: IsAlias): Promise<Server> {
  const server = createServer((req, res) => {
    void answer(req, res, reply, isAlias);
  });
  // Never closed by us just when a client is about to use it again.
  server.keepAliveTimeout = 65_000;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** Whether a host stands for this machine on some path. */
export type IsAlias = (host: string, path: string) => boolean;

async function answer(req: IncomingMessage, res: ServerResponse, reply: Replying, isAlias: IsAlias): Promise<void> {
  try {
    const url = readUrl(req);
    refuseStrangers(req, (host) => isAlias(host, url.pathname));
    const given = await reply(await readRequest(req, url));
    if (given === noReply) res.destroy();
    else send(res, given);
  } catch (error) {
    const status = error instanceof BadRequest ? error.status : 500;
    send(res, { status, body: { message: error instanceof Error ? error.message : "it failed", status } });
  }
}

/**
 * Refuses what a browser sends on behalf of a page from elsewhere: such a page
 * could otherwise ring, hang up and read along on this machine.
 */
function refuseStrangers({ headers }: IncomingMessage, isAlias: (host: string) => boolean): void {
  const origin = headers.origin;
  const originHost = origin !== undefined && URL.canParse(origin) ? new URL(origin).hostname : origin;
  const host = headers.host?.replace(/:\d+$/, "");
  if (!(isHere(host) || isAlias(host ?? "")) || (originHost !== undefined && !isHere(originHost))) {
    throw new BadRequest(403, "the emulator answers this machine only: ask for it as 127.0.0.1 or localhost");
  }
}

function isHere(host: string | undefined): boolean {
  return host === "localhost" || host === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(host ?? "");
}

function readUrl({ url = "/" }: IncomingMessage): URL {
  const target = `http://127.0.0.1${url}`;
  if (!URL.canParse(target)) throw new BadRequest(400, "this is not a path");
  return new URL(target);
}

async function readRequest(req: IncomingMessage, url: URL): Promise<HttpRequest> {
  const body = await readBody(req);
  const fields = body.length === 0 ? new Fields([]) : await readFields(body, req.headers["content-type"] ?? "");
  return { method: req.method ?? "GET", path: url.pathname, query: url.searchParams, headers: req.headers, fields };
}

async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of req) {
    if (!Buffer.isBuffer(chunk)) continue;
    length += chunk.length;
    if (length > maxBodyBytes) throw new BadRequest(413, "the body is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Forms of both kinds, and JSON; a body without a type is tried as JSON, since curl users forget it. */
async function readFields(body: Buffer, type: string): Promise<Fields> {
  const text = body.toString("utf8");
  if (type.includes("json") || text.trimStart().startsWith("{")) return new Fields(jsonPairs(text));
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    return new Fields([...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]));
  } catch {
    throw new BadRequest(415, "the body is neither a form nor JSON");
  }
}

function jsonPairs(text: string): [string, string][] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) throw new Error("no object");
    const given = Object.entries(parsed).filter(([, value]) => value !== null);
    return given.map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)]);
  } catch {
    throw new BadRequest(400, "the body is no JSON object");
  }
}

function send(res: ServerResponse, { status, body, headers }: HttpReply): void {
  if (body === undefined) {
    res.writeHead(status, headers).end();
    return;
  }
  res
    .writeHead(status, { "Content-Type": "application/json; charset=utf-8", ...headers })
    .end(`${JSON.stringify(body, null, 2)}\n`);
}
