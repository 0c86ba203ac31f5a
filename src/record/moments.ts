import { type Clock, stopwatch } from "../runtime/clock.ts";
import { type Log, logEvent } from "../runtime/log.ts";
import { WallTime } from "../runtime/wall-time.ts";
import type { Bringer } from "./bringer.ts";
import type { Bringing } from "./changes.ts";
import type { Keeper } from "./keeper.ts";
import type { Moment, OnCallBackOver, OnSettled, RecordRules } from "./rules.ts";
import { SeenSwitches, type SwitchRow, type TurnedOff } from "./tables/switches.ts";
import type { UsedSids } from "./used-sids.ts";

/** What moments are made of. */
export interface MomentParts {
  readonly rules: RecordRules;
  readonly usedSids: UsedSids;
  readonly clock: Clock;
  readonly log: Log;
  /** Is called when the clock has jumped. */
  readonly onJump?: () => void;
  readonly onSettled?: OnSettled;
  readonly onCallBackOver?: OnCallBackOver;
  /** Moves callers to where reps listen, when the decision stands that has put them there. */
  readonly bringer?: Bringer;
}

/** Gives each decision its moment: its time, what it goes by, and what people have turned off. */
export class Moments {
  readonly switches = new SeenSwitches();
  readonly #parts: MomentParts;
  readonly #marks: () => Keeper["marks"];
  readonly #time: WallTime;

  /** @param marks since when the record has answered */
  constructor(parts: MomentParts, marks: () => Keeper["marks"]) {
    this.#parts = parts;
    this.#marks = marks;
    this.#time = new WallTime(parts);
  }

  /** How often the clock has jumped so far. */
  get jumps(): number {
    return this.#time.jumps;
  }

  now(): Moment {
    const { rules, usedSids, clock, bringer, onSettled, onCallBackOver } = this.#parts;
    const nowMs = this.#time.now();
    const wallTimeOf = (mark: number | undefined) =>
      mark === undefined ? 0 : nowMs - Math.round(stopwatch(clock) - mark);
    const { wholeSince, backSince } = this.#marks();
    const [wholeSinceMs, marksSinceMs] = [wallTimeOf(wholeSince), wallTimeOf(backSince)];
    const since = (markMs: number) => this.#time.since(markMs);
    const mayBring = bringer && ((bringing: Bringing) => bringer.mayBring(bringing));
    return { nowMs, wholeSinceMs, marksSinceMs, since, rules, usedSids, onSettled, onCallBackOver, mayBring };
  }

  /** The moment of a decision that is given the switches as it loads what it needs: they are there before anything else is. */
  during(switches: Promise<readonly SwitchRow[]>, told: Partial<Moment> = {}): Moment {
    let off: TurnedOff | undefined;
    const see = async () => {
      off = this.see(await switches);
    };
    // Where they cannot be read, nothing else can, and the decision fails of that.
    see().catch(() => {});
    const turnedOff = () => {
      if (off === undefined) throw new Error("a decision has looked at the switches before it asked anything");
      return off;
    };
    return Object.defineProperty({ ...this.now(), ...told }, "turnedOff", { get: turnedOff, enumerable: true });
  }

  /** What stands in the record has been done, whatever comes of the decision that reads it. */
  see(rows: readonly SwitchRow[]): TurnedOff {
    return this.switches.see(rows, (event) => {
      logEvent(this.#parts.log, event);
    });
  }
}
