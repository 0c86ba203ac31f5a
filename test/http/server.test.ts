import { once } from "node:events";
import { Agent, get, type IncomingMessage, type RequestListener } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type ConnectionLimits, createHttpServer } from "../../src/http/server.ts";
import { until } from "../helpers/process.ts";
import { listen } from "../helpers/listen.ts";

const patient = { requestMs: 60_000, checkEveryMs: 30_000, silenceMs: 60_000, mostConnections: 3 };
const answerAll: RequestListener = (req, res) => {
  req.resume().on("end", () => res.end("answered\n"));
};

/** Starts a server with such limits, and gives a way to connect to it. */
async function start(limits: Partial<ConnectionLimits>, listener: RequestListener = answerAll) {
  const server = createHttpServer(listener, { ...patient, ...limits });
  const peers: Socket[] = [];
  server.on("connection", (socket: Socket) => peers.push(socket));
  const port = await listen(server);
  return { port, client: (sends?: string) => Client.connect(port, peers, sends) };
}

/** A client that sends what it wants to, and no more. */
class Client {
  readonly socket: Socket;
  received = "";
  readonly #peer: Socket;
  #sent = 0;

  constructor(socket: Socket, peer: Socket) {
    this.socket = socket;
    this.#peer = peer;
    socket.setEncoding("utf8").on("data", (text: string) => (this.received += text));
    socket.on("error", () => {});
  }

  /** Connects, and waits until the server has the connection. */
  static async connect(port: number, peers: readonly Socket[], sends = ""): Promise<Client> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    const own = () => peers.find(({ remotePort }) => remotePort === socket.localPort);
    await until(
      () => own() !== undefined,
      () => "the server does not take the connection",
    );
    const client = new Client(socket, own() ?? socket);
    if (sends !== "") await client.send(sends);
    return client;
  }

  get isOver(): boolean {
    return this.socket.closed;
  }

  /** Sends, and waits until the server has read it or has had enough. */
  async send(text: string): Promise<void> {
    this.socket.write(text);
    this.#sent += text.length;
    await until(
      () => this.#peer.bytesRead >= this.#sent || this.#peer.destroyed,
      () => "the server does not read it",
    );
    await sleep(10);
  }

  async ends(): Promise<void> {
    await until(
      () => this.isOver,
      () => `the connection stays; received: ${this.received}`,
    );
  }

  async receives(text: string): Promise<void> {
    await until(
      () => this.received.includes(text),
      () => `received: ${this.received}`,
    );
  }
}

const whole = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

test.each([
  ["sends nothing", ""],
  ["sends half a head", "GET / HTTP/1.1\r\nHo"],
  ["sends half a body", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab"],
])("the oldest connection makes room for a new one when it %s", async (_what, sends) => {
  const { client } = await start({});
  const oldest = await client(sends);
  const others = [await client(), await client("GET /")];

  const newest = await client(whole);

  await oldest.ends();
  await newest.receives("answered");
  expect(others.map(({ isOver }) => isOver)).toEqual([false, false]);
});

test("who has had an answer is younger than who has been silent since before", async () => {
  const { client } = await start({});
  const [first, second] = [await client(), await client()];
  await first.send(whole);

  const [third, fourth] = [await client(), await client()];

  await second.ends();
  expect([first, third, fourth].map(({ isOver }) => isOver)).toEqual([false, false, false]);
});

test("who waits for our answer keeps the connection, however many come", async () => {
  const answers: (() => void)[] = [];
  const { client } = await start({}, (_req, res) => answers.push(() => res.end("late\n")));
  const waiting = await client(whole);

  for (let time = 0; time < 10; time += 1) await client();
  answers[0]?.();

  await waiting.receives("late");
});

test("who does not read the answer makes room as well", async () => {
  const long = Buffer.alloc(20_000_000);
  const { client } = await start({}, (_req, res) => res.end(long));
  const deaf = await client();
  deaf.socket.pause();
  await deaf.send(whole);

  for (let time = 0; time < 3; time += 1) await client();
  deaf.socket.resume();

  await deaf.ends();
});

test.each([
  ["nothing comes", "", ""],
  ["a head comes byte by byte", "", "GET / HTTP/1.1\r\nX-Slow: "],
  ["a body comes byte by byte", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n", "a=1&b=2&c=3&d=4"],
])("when %s, the connection is over soon", async (_what, begins, trickles) => {
  const { client } = await start({ requestMs: 300, checkEveryMs: 50 });
  const slow = await client(begins);

  for (const piece of trickles.split("")) await slow.send(piece);

  await slow.ends();
});

const unread: RequestListener = (_req, res) => res.end("refused\n");

test.each(["Content-Length: 100000000", "Transfer-Encoding: chunked"])(
  "a body that nobody wants is not read to its end (%s)",
  async (length) => {
    const { client } = await start({}, unread);

    const sender = await client(`POST / HTTP/1.1\r\nHost: x\r\n${length}\r\n\r\n5\r\nabcde\r\n`);

    await sender.ends();
    expect(sender.received).toContain("refused");
  },
);

test("after a short one the connection goes on, but not when it never ends", async () => {
  const { client } = await start({ requestMs: 300, checkEveryMs: 50 }, unread);
  const head = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 59000\r\n\r\n";
  const sender = await client(head + "x".repeat(59_000));

  await sender.send(`${head}abc`);
  for (let time = 0; time < 20; time += 1) await sender.send("x");

  await sender.ends();
  expect(sender.received.split("refused")).toHaveLength(3);
});

test("a connection that is kept between requests may be silent for longer than a request may take", async () => {
  const { port } = await start({ requestMs: 200, checkEveryMs: 20, silenceMs: 300 });
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => {
    agent.destroy();
  });
  const ask = async () => {
    const [answer]: IncomingMessage[] = await once(get({ port, host: "127.0.0.1", agent }), "response");
    const { localPort } = answer?.socket ?? {};
    answer?.resume();
    await sleep(0);
    return localPort;
  };

  const first = await ask();
  await sleep(600);

  expect(await ask()).toBe(first);
});

test("who takes nothing of what they are sent is cut off", async () => {
  const { client } = await start({ silenceMs: 200 }, (_req, res) => res.end(Buffer.alloc(20_000_000)));
  const deaf = await client();
  deaf.socket.pause();
  await deaf.send(whole);

  await sleep(800);
  deaf.socket.resume();

  await deaf.ends();
});
