import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import fc from "fast-check";
import { expect } from "vitest";
import { voiceParameters } from "../../src/twilio/voice-parameters.ts";
import { offline } from "../../src/twilio/offline.ts";
import { atEnd } from "../helpers/at-end.ts";
import { tried } from "../helpers/cases.ts";
import { startServer } from "../helpers/process.ts";
import { property } from "../helpers/property.ts";
import { form, send, sign } from "../helpers/signed-request.ts";

/** Strangers who keep a server busy, all at the same time. */
interface Flood {
  readonly kind: "without signature" | "with a forged signature" | "silent" | "slow headers" | "slow body";
  readonly connections: number;
  readonly bodyBytes: number;
}

const floods: fc.Arbitrary<readonly Flood[]> = fc.array(
  fc.record({
    kind: fc.constantFrom("without signature", "with a forged signature", "silent", "slow headers", "slow body"),
    connections: fc.constantFrom(20, 100, 250),
    bodyBytes: fc.constantFrom(0, 1000, 59_000),
  }),
  { minLength: 1, maxLength: 2 },
);

/** A signature as far as its shape tells. */
const forged = `${"Zm9yZ2Vk".repeat(4).slice(0, 27)}=`;
const floodMs = 1500;
/** How long Twilio waits for an answer (twilio.com/docs/api/errors/11200), in milliseconds. */
const patienceMs = 15_000;

property(
  "strangers who flood the server keep Twilio from nothing",
  { suite: "floods", full: 5, short: 1, of: floods },
  async (some) => {
    const server = await startServer({ DATABASE_URL: "sqlite::memory:", LOG_LEVEL: "warn" });
    const url = `http://127.0.0.1:${server.port}`;
    const untilMs = Date.now() + floodMs;
    const flooding = some.map((flood) => pour(server.port, flood, untilMs));
    let answered = 0;
    while (Date.now() < untilMs) {
      const { status } = await send(url, rings(url, answered), patienceMs);
      expect(status, JSON.stringify(some)).toBe(200);
      answered += 1;
    }
    const strangers = (await Promise.all(flooding)).reduce((sum, count) => sum + count, 0);
    tried({
      "floods, requests or connections of strangers": strangers,
      "floods, webhooks answered meanwhile": answered,
    });
    expect(Math.min(answered, strangers), "the flood has reached nobody").toBeGreaterThan(0);
    expect((await send(url, { method: "GET", path: "/healthz", headers: {}, body: "" })).status).toBe(200);
    expect(server.output()).not.toContain("fault");
  },
);

/** A customer who rings, as Twilio tells it. */
function rings(url: string, time: number) {
  const given = { CallSid: `CA${String(time).padStart(32, "0")}` };
  const call = {
    path: "/customers",
    accountSid: offline.accountSid,
    queues: ["premium-customers", "customers"] as const,
  };
  return sign("POST", `${url}/customers`, Object.entries(voiceParameters({ ...call, repNumber: "", given })));
}

/** Lets strangers at the server until the time is over; gives how often they came. */
function pour(port: number, { kind, connections, bodyBytes }: Flood, untilMs: number): Promise<number> {
  const isFast = kind === "without signature" || kind === "with a forged signature";
  return isFast
    ? knock(
        port,
        { connections, body: "x=".padEnd(bodyBytes, "y"), signature: kind === "without signature" ? "" : forged },
        untilMs,
      )
    : linger(port, { kind, connections }, untilMs);
}

interface Knocking {
  readonly connections: number;
  readonly body: string;
  readonly signature: string;
}

/** Requests that are to be refused, as fast as they go; gives how many were. */
async function knock(port: number, { connections, body, signature }: Knocking, untilMs: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const headers = { ...form, "Content-Length": Buffer.byteLength(body), "X-Twilio-Signature": signature };
  let answers = 0;
  const once = () =>
    new Promise<void>((resolve) => {
      request({ agent, port, host: "127.0.0.1", method: "POST", path: "/customers", headers }, (response) => {
        answers += 1;
        response.resume().on("end", resolve).on("error", resolve);
      })
        .on("error", () => {
          resolve();
        })
        .end(body);
    });
  const stranger = async () => {
    while (Date.now() < untilMs) await once();
  };
  await Promise.all(Array.from({ length: connections }, stranger));
  agent.destroy();
  return answers;
}

/** Connections that never end a request; gives how many the server has taken. */
async function linger(
  port: number,
  { kind, connections }: Pick<Flood, "kind" | "connections">,
  untilMs: number,
): Promise<number> {
  const head = `POST /customers HTTP/1.1\r\nHost: x\r\nX-Twilio-Signature: ${forged}\r\n`;
  const begin = kind === "silent" ? "" : kind === "slow headers" ? head : `${head}Content-Length: 1000\r\n\r\na`;
  let taken = 0;
  const sockets = Array.from({ length: connections }, () => slow(port, begin).once("connect", () => (taken += 1)));
  atEnd(() => {
    for (const socket of sockets) socket.destroy();
  });
  while (Date.now() < untilMs) {
    // As slow as a stranger who means to keep a connection: in wall time, like the server's own limits.
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    if (kind !== "silent") for (const socket of sockets) socket.write(kind === "slow headers" ? "X-A: b\r\n" : "a");
  }
  return taken;
}

function slow(port: number, begin: string): Socket {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(begin);
  return socket;
}
