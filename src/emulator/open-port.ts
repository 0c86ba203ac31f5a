import type { Server } from "node:http";
import { controlDoor } from "./door/routes.ts";
import { listen } from "./http/listen.ts";
import { faultyRest } from "./rest/faulty.ts";
import { restApi } from "./rest/routes.ts";
import type { Twilio } from "./twilio.ts";

/** Opens the two doors of an emulated Twilio on one port of loopback: `/emulator/…` for people, the rest is REST. */
export async function openPort(
  twilio: Twilio,
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const door = controlDoor(twilio);
  const rest = faultyRest(twilio.exchange, restApi(twilio.exchange));
  const server = await listen(
    port,
    (request) => (isControl(request.path) ? door(request) : rest(request)),
    (host, path) => isTwilio(host) && !isControl(path),
  );
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return { server, url: `http://127.0.0.1:${actual}` };
}

function isControl(path: string): boolean {
  return /^\/emulator(?:\/|$)/.test(path);
}

/** Whether REST is asked for by its own name, as it is through a proxy or by a client that signs the host. */
function isTwilio(host: string): boolean {
  return /^(?:api|messaging)(?:\.[a-z\d-]+){0,2}\.twilio\.com$/i.test(host);
}
