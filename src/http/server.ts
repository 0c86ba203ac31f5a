import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** How long clients may take, in milliseconds, and how many may be there. */
export interface ConnectionLimits {
  /** For a whole request, from its first byte or from the connection's beginning. */
  readonly requestMs: number;
  /** How often it is looked whether one has taken longer. */
  readonly checkEveryMs: number;
  /** Until a client takes what it is sent. */
  readonly silenceMs: number;
  readonly mostConnections: number;
}

/** More connections than a line ever needs; each costs some kilobytes. */
const mostConnections = 2000;
/** So many files and connections the rest of the program may have open: its record, Twilio's REST, its log. */
const descriptorsForOthers = 100;

/** Up to here reading on is cheaper than a new connection; in bytes. */
const longestLeftoverBytes = 65_536;

const usual: ConnectionLimits = {
  // Twilio waits no longer for an answer.
  requestMs: 15_000,
  checkEveryMs: 2000,
  silenceMs: 30_000,
  mostConnections: roomFor(openFilesLimit()),
};

/**
 * An HTTP server that no client can keep others from.
 *
 * Who does not bring a request to its end in time is sent away; and where there is no room for a new connection, the
 * one that has waited longest for its client makes room.
 */
export function createHttpServer(listener: RequestListener, limits: ConnectionLimits = usual): Server {
  const { requestMs, checkEveryMs, silenceMs } = limits;
  const times = { headersTimeout: requestMs, requestTimeout: requestMs, connectionsCheckingInterval: checkEveryMs };
  const server = createServer(times);
  server.timeout = silenceMs;
  // Longer than a balancer's own limit, so that it is never we who close a connection it is about to use.
  server.keepAliveTimeout = 65_000;
  server.on("request", (req: IncomingMessage, res: ServerResponse) => {
    if (isLong(req)) res.shouldKeepAlive = false;
  });
  makeRoom(server, limits.mostConnections);
  server.on("request", listener);
  return server;
}

/** What is left of a body after the answer is not read to its end where it is this long, or of no known length. */
function isLong({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > longestLeftoverBytes;
}

/** A request whose answer may still be with us. */
interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/** Ends the oldest connection that waits for its client, and not for us, whenever there is one too many. */
function makeRoom(server: Server, most: number): void {
  // In the order in which they connected or sent their newest request.
  const open = new Map<Socket, Exchange | undefined>();
  server.on("connection", (socket) => {
    open.set(socket, undefined);
    socket.once("close", () => open.delete(socket));
    if (open.size > most) endOldest(open);
  });
  server.on("request", (req, res) => {
    open.delete(req.socket);
    open.set(req.socket, { req, res });
  });
}

function endOldest(open: Map<Socket, Exchange | undefined>): void {
  for (const [socket, exchange] of open) {
    const isOurTurn = exchange !== undefined && exchange.req.complete && !exchange.res.writableEnded;
    if (isOurTurn) continue;
    open.delete(socket);
    socket.destroy();
    return;
  }
}

/** How many connections may be open where a process may open so many files. */
function roomFor(openFiles: number): number {
  return Math.min(mostConnections, Math.max(openFiles - descriptorsForOthers, Math.floor(openFiles / 2)));
}

/** How many files and connections the system lets us have open at once. */
function openFilesLimit(): number {
  const report: object = process.report.getReport();
  const limit: unknown = Reflect.get(
    Object(Reflect.get(Object(Reflect.get(report, "userLimits")), "open_files")),
    "soft",
  );
  return typeof limit === "number" ? limit : Infinity;
}
