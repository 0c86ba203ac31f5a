import type { Clock } from "../runtime/clock.ts";
import type { Bringing } from "./changes.ts";

/** What moves callers by REST. */
export interface BringerParts {
  readonly clock: Clock;
  /** Moves a caller out of the queue where they are into another; false when Twilio did not say that it is done. */
  readonly move: (bringing: Bringing) => Promise<boolean>;
  /** They could not be moved. */
  readonly onFailed: (bringing: Bringing) => Promise<unknown>;
}

/**
 * How long nobody is moved again, in milliseconds. Who could not be moved is mostly gone, or REST fails; and whoever was, but
 * is not there, has heard an apology instead.
 */
const restMs = 60_000;

/** Moves callers to where reps listen, off the path of any request. */
export class Bringer {
  readonly #parts: BringerParts;
  readonly #moved = new Set<string>();

  constructor(parts: BringerParts) {
    this.#parts = parts;
  }

  mayBring(callSid: string): boolean {
    return !this.#moved.has(callSid);
  }

  bring(bringing: Bringing): void {
    const { clock, move, onFailed } = this.#parts;
    const { callSid } = bringing.caller;
    this.#moved.add(callSid);
    clock.after(restMs, () => this.#moved.delete(callSid));
    void clock.run(async () => {
      if (!(await move(bringing))) await onFailed(bringing);
    });
  }
}
