import { sign, unsign } from "cookie-signature";
import { z } from "zod";

/** What a browser shows to be let in again, signed. `known`: that somebody has logged in with it before. */
const ticket = z.object({
  /** Of what was given with it: by this it is ended before its time. */
  id: z.string().regex(/^[\w-]{1,32}$/),
  role: z.enum(["act", "look", "wall", "known"]),
  name: z.string().max(80),
  untilMs: z.number(),
});
export type Ticket = Readonly<z.infer<typeof ticket>>;
export type Role = Ticket["role"];

/** A ticket as it stands in a cookie. */
export function signedTicket(what: Ticket, key: Buffer): string {
  return encodeURIComponent(sign(Buffer.from(JSON.stringify(what)).toString("base64url"), key));
}

/** The role that a ticket claims for itself, by which its key is found; undefined where it is none. */
export function claimedRole(cookie: string): Role | undefined {
  return contentOf(cookie.split(".")[0] ?? "")?.role;
}

/** What is in a ticket that is ours and still counts. */
export function readTicket(cookie: string, key: Buffer, nowMs: number): Ticket | undefined {
  const content = unsign(decoded(cookie), key);
  const read = content === false ? undefined : contentOf(content);
  return read !== undefined && nowMs < read.untilMs ? read : undefined;
}

function contentOf(text: string): Ticket | undefined {
  try {
    return ticket.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8"))).data;
  } catch {
    return undefined;
  }
}

function decoded(cookie: string): string {
  try {
    return decodeURIComponent(cookie);
  } catch {
    return "";
  }
}
