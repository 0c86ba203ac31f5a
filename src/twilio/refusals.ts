import type { Request } from "express";
import type { Clock } from "../web/clock.ts";
import { RequestError } from "../web/errors.ts";
import type { Log } from "../web/log.ts";

/** How far apart two lines about refused requests are at least, in milliseconds. */
const everyMs = 60_000;

/** What the log says of the newest refusal, without any phone number. */
interface Example {
  readonly method: string;
  readonly path: string;
}

/**
 * Refuses what Twilio has not signed, and logs it: the first at once, those after it together, once a minute.
 *
 * A stranger who knocks all day fills no disk with that, and a wrong `PUBLIC_URL` is in the log as soon as it shows.
 */
export class Refusals {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #publicOrigin: string;
  #count = 0;
  #newest: Example | undefined;
  #isWaiting = false;

  constructor({ clock, log, publicOrigin }: { clock: Clock; log: Log; publicOrigin: string }) {
    this.#clock = clock;
    this.#log = log;
    this.#publicOrigin = publicOrigin;
  }

  /** The refusal of this request, to be thrown. */
  of({ method, path }: Request): RequestError {
    this.count({ method, path });
    return new RequestError(403, "This request is not signed by Twilio for this URL.");
  }

  /** A request has been refused. */
  count(example: Example): void {
    this.#count += 1;
    this.#newest = example;
    if (!this.#isWaiting) this.#tell();
  }

  #tell(): void {
    this.#isWaiting = this.#count > 0;
    if (this.#count === 0) return;
    this.#log.warn(
      { requests: this.#count, ...this.#newest, publicOrigin: this.#publicOrigin },
      "refused what has no valid Twilio signature; if it was Twilio's, PUBLIC_URL or TWILIO_AUTH_TOKEN is wrong",
    );
    this.#count = 0;
    this.#clock.after(everyMs, () => {
      this.#tell();
    });
  }
}
