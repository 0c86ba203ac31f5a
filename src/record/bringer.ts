import type { Clock } from "../runtime/clock.ts";
import type { Bringing } from "./decisions/bring-together.ts";

/** What moves callers by REST. */
export interface BringerParts {
  readonly clock: Clock;
  /** Moves a caller out of the queue where they are into another; false when Twilio did not say that it is done. */
  readonly move: (bringing: Bringing) => Promise<boolean>;
  /** They could not be moved. */
  readonly onFailed: (bringing: Bringing) => Promise<unknown>;
}

/** How long whoever could not be moved stays where they are, in milliseconds: most are gone, or REST fails. */
const restMs = 10_000;

/** Moves callers to where reps listen, off the path of any request. */
export class Bringer {
  readonly #parts: BringerParts;
  readonly #failed = new Set<string>();

  constructor(parts: BringerParts) {
    this.#parts = parts;
  }

  mayBring({ caller }: Bringing): boolean {
    return !this.#failed.has(caller.callSid);
  }

  bring(bringing: Bringing): void {
    const { clock, move, onFailed } = this.#parts;
    void clock.run(async () => {
      if (await move(bringing)) return;
      const { callSid } = bringing.caller;
      this.#failed.add(callSid);
      clock.after(restMs, () => this.#failed.delete(callSid));
      await onFailed(bringing);
    });
  }
}
