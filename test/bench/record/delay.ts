import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/**
 * A network between us and a server on loopback: in a process of its own, carries every piece on so many milliseconds after
 * it has come, each way. Started with the server's port and that time; says on which port it listens.
 */
const [port = 0, delayMs = 0] = process.argv.slice(2).map(Number);
/** How long is slept between two looks at what is due, if that is not soon: timers count in whole milliseconds. */
const napMs = 0.05;
const soonMs = 0.2;
/** The way through this process takes about so long by itself. */
const ownMs = 0.25;
const nobody = new Int32Array(new SharedArrayBuffer(4));

interface Piece {
  readonly dueMs: number;
  carry(): void;
}

/** All are under way for the same time: who sets out first arrives first. */
const underWay: Piece[] = [];
let isAwake = false;

function later(carry: () => void): void {
  underWay.push({ dueMs: performance.now() + delayMs - ownMs, carry });
  if (!isAwake) setImmediate(look);
  isAwake = true;
}

function look(): void {
  for (let first = underWay[0]; first !== undefined && first.dueMs <= performance.now(); first = underWay[0]) {
    underWay.shift();
    first.carry();
  }
  const [next] = underWay;
  isAwake = next !== undefined;
  if (next === undefined) return;
  if (next.dueMs - performance.now() > soonMs) Atomics.wait(nobody, 0, 0, napMs);
  setImmediate(look);
}

function carry(from: Socket, to: Socket): void {
  from.setNoDelay(true);
  from.on("data", (piece) => {
    later(() => to.write(piece));
  });
  from.on("end", () => {
    later(() => to.end());
  });
  from.on("error", () => to.destroy());
  from.on("close", () => {
    later(() => to.destroy());
  });
}

const server = createServer((client) => {
  const upstream = connect(port, "127.0.0.1");
  carry(client, upstream);
  carry(upstream, client);
}).listen(0, "127.0.0.1");
await once(server, "listening");
process.once("disconnect", () => process.exit());
process.on("SIGINT", () => {});
process.send?.((server.address() as AddressInfo).port);
