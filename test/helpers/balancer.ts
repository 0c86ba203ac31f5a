import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { listen } from "./listen.ts";

/** What a request is made of when it is sent on. */
interface Sent {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/**
 * A balancer as it stands before two processes: requests go to each in turn, and to the next one when a process is
 * not there or goes before it has answered. Ends with the test, and gives its URL's port.
 */
export async function startBalancer(ports: readonly number[]): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const server = createServer((incoming, response) => {
    turn += 1;
    void sendOn(incoming, response, { agent, ports, turn });
  });
  // A connection that is closed for being idle at the moment of a request would look like a process that is gone.
  server.keepAliveTimeout = 0;
  onTestFinished(() => {
    agent.destroy();
  });
  return listen(server);
}

interface Way {
  readonly agent: Agent;
  readonly ports: readonly number[];
  readonly turn: number;
}

async function sendOn(incoming: IncomingMessage, response: ServerResponse, { agent, ports, turn }: Way): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk as Uint8Array));
  const { method, url, headers } = incoming;
  const sent = { method, url, headers, body: Buffer.concat(chunks) };
  for (let attempt = 0; attempt < 2 * ports.length; attempt += 1) {
    const port = ports[(turn + attempt) % ports.length] ?? 0;
    const answer = await ask(sent, port, agent).catch(() => undefined);
    if (answer === undefined) continue;
    response.writeHead(answer.status, answer.headers).end(answer.body);
    return;
  }
  response.writeHead(502).end();
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

function ask({ method, url, headers, body }: Sent, port: number, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path: url, headers, agent };
    const outgoing = request(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("error", reject);
      incoming.on("end", () => {
        resolve({ status: incoming.statusCode ?? 502, headers: incoming.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
