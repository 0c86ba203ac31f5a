import type { Request, RequestHandler } from "express";
import type { Clock } from "../runtime/clock.ts";
import { RequestError } from "../http/errors.ts";
import type { Log } from "../runtime/log.ts";
import { fieldsOf } from "./form.ts";

/** How far apart two lines about refused requests are at least, in milliseconds. */
const everyMs = 60_000;

const shutOut =
  "Twilio's requests are refused, and none has been accepted since the start: PUBLIC_URL or TWILIO_AUTH_TOKEN is wrong";

const unsigned =
  "refused what has no valid Twilio signature; if it was Twilio's, PUBLIC_URL or TWILIO_AUTH_TOKEN is wrong";
const nowhere =
  "refused what bears a signature and asks for a URL that is not there; if it was Twilio's, the path in PUBLIC_URL is wrong, or a proxy strips it";
const parted =
  "refused a form whose signature fits but that is not parted as Twilio parts it: somebody has altered one that they caught, or Twilio sends what this version does not know";

/** What strangers are told, and Twilio where the signature does not fit. */
export const notSigned = "This request is not signed by Twilio for this URL.";

/** The newest refusal, without any phone number. */
interface Example {
  readonly method?: string | undefined;
  readonly path: string;
}

/** What refusals are told by. */
export interface RefusalsParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly accountSid: string;
  readonly publicOrigin: string;
}

/**
 * Refuses what Twilio has not signed, and logs it: the first at once, those after it together, once a minute.
 *
 * A stranger who knocks all day fills no disk with that, and a wrong `PUBLIC_URL` is in the log as soon as it shows.
 * It shows by a signature that has the right shape, on a request that names our account or asks for a URL that we do not
 * have, while none has fitted yet. That is a hint and no proof: who knows the AccountSid, which is no secret, can give it too, until the first request of
 * Twilio's own ends it for good. So it degrades `/readyz` and takes nothing out of service.
 */
export class Refusals {
  readonly #parts: RefusalsParts;
  #refused = 0;
  #newest: Example | undefined;
  #sentence = unsigned;
  #isWaiting = false;
  #webhooks: "none yet" | "accepted" | typeof shutOut = "none yet";

  constructor(parts: RefusalsParts) {
    this.#parts = parts;
  }

  /** How requests of Twilio's have fared since the start, in words. */
  get webhooks(): string {
    return this.#webhooks;
  }

  /** Whether everything that seems to be Twilio's has been refused since the start. */
  get isShutOut(): boolean {
    return this.#webhooks === shutOut;
  }

  /** The refusal of a request whose signature has the right shape and does not fit, to be thrown. */
  of(req: Request): RequestError {
    if (fieldsOf(req).get("AccountSid") === this.#parts.accountSid) this.#seemsShutOut();
    this.unsigned(req);
    return new RequestError(403, notSigned);
  }

  /** The refusal of a form whose signature fits: neither URL nor token is wrong. */
  ofParting(req: Request): RequestError {
    this.#webhooks = "accepted";
    this.#count(req, parted);
    return new RequestError(403, notSigned);
  }

  /** A request that has no signature, or none of the right shape, has been refused. */
  unsigned(example: Example): void {
    this.#count(example, unsigned);
  }

  /** A request with a signature of the right shape has asked for a URL that we do not have. */
  nowhere(example: Example): void {
    this.#seemsShutOut();
    this.#count(example, nowhere);
  }

  #seemsShutOut(): void {
    if (this.#webhooks === "none yet") this.#webhooks = shutOut;
  }

  #count({ method, path }: Example, sentence: string): void {
    this.#refused += 1;
    this.#newest = { method, path };
    this.#sentence = sentence;
    if (!this.#isWaiting) this.#tell();
  }

  /** Stands behind the check of signatures: what gets so far was accepted. */
  readonly passed: RequestHandler = (_req, _res, next) => {
    this.#webhooks = "accepted";
    next();
  };

  #tell(): void {
    this.#isWaiting = this.#refused > 0;
    if (this.#refused === 0) return;
    const { clock, log, publicOrigin } = this.#parts;
    const refused = { requests: this.#refused, ...this.#newest, publicOrigin };
    if (this.isShutOut) log.error(refused, shutOut);
    else log.warn(refused, this.#sentence);
    this.#refused = 0;
    clock.after(everyMs, () => {
      this.#tell();
    });
  }
}
