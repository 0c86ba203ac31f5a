import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { makeUpRequest } from "../../src/twilio/made-up-request.ts";
import { offline } from "../../src/twilio/offline.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { startServer, until } from "../helpers/process.ts";

/** Twilio gives a webhook up after so long, in milliseconds. */
const twilioLimitMs = 15_000;
const silent = "";
const halfAHead = "GET /customers HTTP/1.1\r\nHost: x\r\nX-Half: ";
const halfABody =
  "POST /customers HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9000\r\n" +
  `X-Twilio-Signature: ${"A".repeat(27)}=\r\n\r\nCallSid=`;

/** Strangers who connect, say so much, and stay. */
async function crowd(port: number, many: number, says: string): Promise<Socket[]> {
  const sockets = Array.from({ length: many }, () => {
    const socket = connect(port, "127.0.0.1").on("error", () => {});
    if (says !== "") socket.write(says);
    return socket;
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  // Some may wait outside.
  await Promise.race([Promise.all(sockets.map((socket) => once(socket, "connect"))), sleep(4000)]);
  return sockets;
}

/** What Twilio gets for a webhook on a new connection; undefined when it is nothing in time. */
function webhook(port: number): Promise<number | undefined> {
  const { url, signature } = makeUpRequest({
    method: "GET",
    url: `http://127.0.0.1:${port}/rep-call-complete`,
    parameters: { CallSid: "CA1", CallStatus: "ringing" },
    authToken: offline.authToken,
  });
  return new Promise((resolve) => {
    const headers = { "X-Twilio-Signature": signature };
    const asked = request(url, { headers, agent: false, signal: AbortSignal.timeout(twilioLimitMs) }, (answer) => {
      answer.resume().on("end", () => {
        resolve(answer.statusCode);
      });
    });
    asked.on("error", () => {
      resolve(undefined);
    });
    asked.end();
  });
}

test.each([
  ["say nothing", silent],
  ["never end their request", halfAHead],
  ["never end their form", halfABody],
])("a server with 512 descriptors answers Twilio while 600 connections %s", async (_what, says) => {
  const server = await startServer({}, undefined, 512);

  await crowd(server.port, 600, says);

  expect(await Promise.all([webhook(server.port), webhook(server.port)])).toEqual([200, 200]);
  expect(await webhook(server.port)).toBe(200);
});

test("a server answers Twilio while 5,000 connections say nothing", async (context) => {
  onlyInFull(context);
  const server = await startServer();

  await crowd(server.port, 5000, silent);

  expect(await Promise.all([webhook(server.port), webhook(server.port)])).toEqual([200, 200]);
});

test("who has said nothing, or half, for fifteen seconds is sent away", async (context) => {
  onlyInFull(context);
  const server = await startServer();
  const begun = Date.now();
  const sockets = [
    ...(await crowd(server.port, 50, silent)),
    ...(await crowd(server.port, 50, halfAHead)),
    ...(await crowd(server.port, 50, halfABody)),
  ];
  for (const socket of sockets) socket.resume();

  await until(
    () => sockets.every(({ closed }) => closed),
    () => "some stay",
    30_000,
  );

  expect(Date.now() - begun).toBeGreaterThan(14_000);
});
