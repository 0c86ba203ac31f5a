import type { Request, RequestHandler } from "express";
import type { Clock } from "../runtime/clock.ts";
import { RequestError } from "../http/errors.ts";
import type { Log } from "../runtime/log.ts";
import { fieldsOf } from "./form.ts";

/** How far apart two lines about refused requests are at least, in milliseconds. */
const everyMs = 60_000;

const shutOut =
  "Twilio's requests are refused, and none has been accepted since the start: PUBLIC_URL or TWILIO_AUTH_TOKEN is wrong";

/** What the log says of the newest refusal, without any phone number. */
interface Example {
  readonly method: string;
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
 * It shows by a signature that has the right shape, on a request that names our account, while none has fitted yet. That
 * is a hint and no proof: who knows the AccountSid, which is no secret, can give it too, until the first request of
 * Twilio's own ends it for good. So it degrades `/readyz` and takes nothing out of service.
 */
export class Refusals {
  readonly #parts: RefusalsParts;
  #count = 0;
  #newest: Example | undefined;
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
    if (this.#webhooks === "none yet" && fieldsOf(req).get("AccountSid") === this.#parts.accountSid)
      this.#webhooks = shutOut;
    this.count(req);
    return new RequestError(403, "This request is not signed by Twilio for this URL.");
  }

  /** A request has been refused. */
  count({ method, path }: Example): void {
    this.#count += 1;
    this.#newest = { method, path };
    if (!this.#isWaiting) this.#tell();
  }

  /** Stands behind the check of signatures: what gets so far was accepted. */
  readonly passed: RequestHandler = (_req, _res, next) => {
    this.#webhooks = "accepted";
    next();
  };

  #tell(): void {
    this.#isWaiting = this.#count > 0;
    if (this.#count === 0) return;
    const { clock, log, publicOrigin } = this.#parts;
    const refused = { requests: this.#count, ...this.#newest, publicOrigin };
    if (this.isShutOut) log.error(refused, shutOut);
    else
      log.warn(
        refused,
        "refused what has no valid Twilio signature; if it was Twilio's, PUBLIC_URL or TWILIO_AUTH_TOKEN is wrong",
      );
    this.#count = 0;
    clock.after(everyMs, () => {
      this.#tell();
    });
  }
}
