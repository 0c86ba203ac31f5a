import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Request } from "express";
import { isLoopback } from "./loopback.ts";

/** What proxies and tunnels add, so that what comes through one on this machine is not taken for this machine's own. */
const fromElsewhere = /^(?:forwarded|via|x-forwarded-.*|x-real-ip|x-client-ip|true-client-ip|cf-.*)$/;

/**
 * Whether a request comes from whoever runs the line: from a program on this machine, or with the token for operations.
 *
 * Where it comes from is what its connection says. A proxy on this machine that adds no header at all and changes the
 * Host to a local one cannot be told from a local program.
 */
export function isInsider(
  { socket, headers }: Pick<Request, "socket" | "headers">,
  token: string | undefined,
): boolean {
  return isLocal(socket.remoteAddress, headers) || (token !== undefined && showsToken(headers, token));
}

function isLocal(address = "", headers: IncomingHttpHeaders): boolean {
  const host = headers.host?.replace(/:\d+$/, "") ?? "";
  const names = Object.keys(headers);
  return (
    isLoopback(address.replace(/^::ffff:/, "")) && isLoopback(host) && !names.some((one) => fromElsewhere.test(one))
  );
}

/** Whether a request shows a token, as `Authorization: Bearer`. */
export function showsToken({ authorization = "" }: IncomingHttpHeaders, token: string): boolean {
  const given = /^Bearer +(?<token>\S+)$/i.exec(authorization)?.groups?.token ?? "";
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
