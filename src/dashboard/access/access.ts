import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Request, Response } from "express";
import type { Clock } from "../../runtime/clock.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";
import { onThisMachine, type Session } from "../session.ts";
import { cookieOf, setCookie } from "./cookies.ts";
import { type DashboardKeys, digestOf } from "./keys.ts";
import { claimedRole, readTicket, type Role, signedTicket, type Ticket } from "./ticket.ts";

/** What opens the pages; both undefined where nobody has to log in. */
export interface Passwords {
  readonly act: string | undefined;
  readonly look: string | undefined;
}

/** What is needed to let people in. */
export interface AccessParts {
  readonly passwords: Passwords;
  readonly keys: DashboardKeys;
  readonly clock: Pick<Clock, "now">;
  readonly basePath: string;
  /** How browsers reach us: by https, our cookies go that way only. */
  readonly publicOrigin: string;
}

const cookieName = "queue-dispatch";
const knownCookie = "queue-dispatch-known";
/** For how long each ticket counts. The wall's ends with its link. */
const lifeMs: Readonly<Record<Role, number>> = {
  act: 12 * hourMs,
  look: 12 * hourMs,
  wall: 30 * dayMs,
  known: 180 * dayMs,
};

/** Who may come in: by password, by the cookie they got for it, or by the link of the wall. */
export class Access {
  readonly #parts: AccessParts;
  /** Passwords are compared by what this makes of them, so that the time it takes tells nothing. */
  readonly #blind = randomBytes(32);

  constructor(parts: AccessParts) {
    this.#parts = parts;
  }

  /** Whether anybody has to log in. */
  get isGuarded(): boolean {
    const { act, look } = this.#parts.passwords;
    return act !== undefined || look !== undefined;
  }

  /** Whether there is a password for those who act, and so a link that they may make for the wall. */
  get hasWallLink(): boolean {
    return this.#parts.passwords.act !== undefined;
  }

  /** Who asks; undefined when they have to log in first. */
  async sessionOf(req: Request): Promise<Session | undefined> {
    if (!this.isGuarded) return onThisMachine;
    const ticket = await this.#ticketOf(req, cookieName);
    if (ticket === undefined || ticket.role === "known") return undefined;
    const { id, role, name, untilMs } = ticket;
    if (await this.#parts.keys.isEnded(id)) return undefined;
    if (role === "wall") {
      return { id, name: undefined, canAct: false, sees: "wall", untilMs, link: await this.#parts.keys.wallToken() };
    }
    return { id, name: name || undefined, canAct: role === "act", sees: "everything", untilMs };
  }

  /** Whether somebody has logged in with this browser before. */
  async isKnown(req: Request): Promise<boolean> {
    return (await this.#ticketOf(req, knownCookie))?.role === "known";
  }

  /** Lets somebody in whose password is right, and says in what role; undefined when it is not, and whoever may act says a name. */
  async logIn(
    res: Response,
    { name, password }: { readonly name: string; readonly password: string },
  ): Promise<Role | "nameless" | undefined> {
    const given = this.#blinded(password);
    // Both are compared, whatever comes of the first.
    const [act, look] = (["act", "look"] as const).map((role) => this.#isSame(given, this.#parts.passwords[role]));
    const role = act === true ? "act" : look === true ? "look" : undefined;
    if (role === undefined) return undefined;
    if (role === "act" && name === "") return "nameless";
    await this.#give(res, role, name);
    await this.#give(res, "known", "");
    return role;
  }

  /** Takes the cookie back; whoever has copied it is not let in by it any more either. */
  async logOut(req: Request, res: Response): Promise<void> {
    const ticket = await this.#ticketOf(req, cookieName);
    if (ticket !== undefined) await this.#parts.keys.endSession(ticket, this.#parts.clock.now());
    setCookie(res, { name: cookieName, value: "", lifeMs: 0 }, this.#cookieSettings);
  }

  /** Lets in who comes by the wall's link; false when it is not, or no longer, right. */
  async openWall(res: Response, token: string): Promise<boolean> {
    const expected = await this.#parts.keys.wallToken();
    if (expected === undefined || !this.hasWallLink) return false;
    if (!timingSafeEqual(this.#blinded(digestOf(token)), this.#blinded(expected))) return false;
    await this.#give(res, "wall", "");
    return true;
  }

  /** Lets the wall's screen in for another while. */
  async keepWall(res: Response): Promise<void> {
    await this.#give(res, "wall", "");
  }

  async #ticketOf(req: Request, cookie: string): Promise<Ticket | undefined> {
    const value = cookieOf(req, cookie);
    const role = value === undefined ? undefined : claimedRole(value);
    if (value === undefined || role === undefined) return undefined;
    const key = await this.#keyOf(role);
    return key && readTicket(value, key, this.#parts.clock.now());
  }

  async #give(res: Response, role: Role, name: string): Promise<void> {
    const key = await this.#keyOf(role);
    if (key === undefined) return;
    const id = randomBytes(12).toString("base64url");
    const value = signedTicket({ id, role, name, untilMs: this.#parts.clock.now() + lifeMs[role] }, key);
    const cookie = role === "known" ? knownCookie : cookieName;
    setCookie(res, { name: cookie, value, lifeMs: lifeMs[role] }, this.#cookieSettings);
  }

  /** Each role has its own key, so that another password, or another link, ends what came by the old one. */
  async #keyOf(role: Role): Promise<Buffer | undefined> {
    const { keys, passwords } = this.#parts;
    const secret =
      role === "look" ? passwords.look : role === "known" ? (passwords.act ?? passwords.look) : passwords.act;
    const link = role === "wall" ? await keys.wallToken() : "";
    if (secret === undefined || link === undefined) return undefined;
    return keys.derive(secret, `queue-dispatch ${role} ${link}`);
  }

  get #cookieSettings() {
    const { basePath, publicOrigin } = this.#parts;
    return { path: basePath || "/", isSecure: publicOrigin.startsWith("https:") };
  }

  #isSame(given: Buffer, password: string | undefined): boolean {
    const isSame = timingSafeEqual(given, this.#blinded(password ?? ""));
    return isSame && password !== undefined;
  }

  #blinded(text: string): Buffer {
    return createHmac("sha256", this.#blind).update(text).digest();
  }
}
