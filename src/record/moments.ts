import { type Clock, stopwatch } from "../runtime/clock.ts";
import { type Log, logEvent } from "../runtime/log.ts";
import { WallTime } from "../runtime/wall-time.ts";
import type { Bringer } from "./bringer.ts";
import type { Keeper } from "./keeper.ts";
import type {
  Moment,
  OnCallBackOver,
  OnCallBackPromised,
  OnCallBackTakenBack,
  OnSettled,
  RecordRules,
} from "./rules.ts";
import { type SettingsBook, standingOf, type StandingRow } from "./standing.ts";
import { SeenSwitches, type SwitchRow, type TurnedOff } from "./tables/switches.ts";
import type { UsedSids } from "./used-sids.ts";

/** What moments are made of. */
export interface MomentParts {
  /** Asked for by each decision anew, for settings may change. */
  readonly rules: RecordRules;
  /** Is told of the settings that stand in the record, before anything is decided by them. */
  readonly settings?: SettingsBook;
  readonly usedSids: UsedSids;
  readonly clock: Clock;
  readonly log: Log;
  /** Is called when the clock has jumped. */
  readonly onJump?: () => void;
  readonly onSettled?: OnSettled;
  readonly onCallBackOver?: OnCallBackOver;
  readonly onCallBackTakenBack?: OnCallBackTakenBack;
  readonly onCallBackPromised?: OnCallBackPromised;
  /** Moves callers to where reps listen, when the decision stands that has put them there. */
  readonly bringer?: Bringer;
}

/** Gives each decision its moment: its time, what it goes by, and what people have turned off. */
export class Moments {
  readonly switches = new SeenSwitches();
  readonly #parts: MomentParts;
  readonly #marks: () => Keeper["marks"];
  readonly #time: WallTime;

  readonly #onNews: () => void;
  /** How often settings were seen to have changed. */
  #settingsChanged = 0;

  /** @param marks since when the record has answered */
  constructor(parts: MomentParts, marks: () => Keeper["marks"], onNews: () => void) {
    this.#parts = parts;
    this.#onNews = onNews;
    this.#marks = marks;
    this.#time = new WallTime(parts);
  }

  /** How often the clock has jumped so far. */
  get jumps(): number {
    return this.#time.jumps;
  }

  /** How often settings were seen to have changed: what was decided by others before has to be decided again. */
  get settingsChanged(): number {
    return this.#settingsChanged;
  }

  /** Whether there are switches or settings among these that were not seen yet. */
  isNews(rows: readonly StandingRow[]): boolean {
    const { switches, settings } = standingOf(rows);
    return this.switches.isNews(switches) || this.#parts.settings?.isNews(settings) === true;
  }

  now(): Moment {
    const { rules, usedSids, clock, bringer, onSettled } = this.#parts;
    const { onCallBackOver, onCallBackTakenBack, onCallBackPromised } = this.#parts;
    const nowMs = this.#time.now();
    const wallTimeOf = (mark: number | undefined) =>
      mark === undefined ? 0 : nowMs - Math.round(stopwatch(clock) - mark);
    const { wholeSince, backSince } = this.#marks();
    const [wholeSinceMs, marksSinceMs] = [wallTimeOf(wholeSince), wallTimeOf(backSince)];
    const since = (markMs: number) => this.#time.since(markMs);
    const mayBring = bringer && ((callSid: string) => bringer.mayBring(callSid));
    const hooks = { onSettled, onCallBackOver, onCallBackTakenBack, onCallBackPromised, mayBring };
    return { nowMs, wholeSinceMs, marksSinceMs, since, rules, usedSids, ...hooks };
  }

  /**
   * The moment of a decision that is given what stands as it loads what it needs: it is there before anything else is. Who has
   * no turn may see settings that others have changed since: those are left to who has one.
   */
  during(rows: Promise<readonly StandingRow[]>, told: Partial<Moment> = {}, hasTurn = true): Moment {
    let off: TurnedOff | undefined;
    const see = async () => {
      const read = await rows;
      off = hasTurn ? this.see(read) : this.#seeSwitches(standingOf(read).switches);
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
  see(rows: readonly StandingRow[]): TurnedOff {
    const { switches, settings } = standingOf(rows);
    const book = this.#parts.settings;
    if (book?.isNews(settings) === true) {
      book.see(settings);
      this.#settingsChanged += 1;
      this.#onNews();
    }
    return this.#seeSwitches(switches);
  }

  #seeSwitches(rows: readonly SwitchRow[]): TurnedOff {
    const before = this.switches.off;
    const off = this.switches.see(rows, (event) => {
      logEvent(this.#parts.log, event);
    });
    if (off !== before) this.#onNews();
    return off;
  }
}
