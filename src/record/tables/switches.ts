import type { Door } from "../../dispatch/admission.ts";
import type { CallEvent } from "../call-events.ts";
import { statement } from "../database.ts";

/** What can be turned off while the line runs. */
export const switchNames = ["texts", "call-backs", "line"] as const;
export type SwitchName = (typeof switchNames)[number];

/** A switch as somebody has left it. One that has no row was never turned, and is on. */
export interface SwitchRow {
  readonly what: SwitchName;
  readonly value: "on" | "off";
  /** What callers hear or why it was done; the switch's own words without it. */
  readonly message: string | null;
  readonly who: string;
  readonly atMs: number;
}

/** The switches that are off. */
export type TurnedOff = ReadonlyMap<SwitchName, SwitchRow>;

export const allSwitches = statement<SwitchRow>(
  "all_switches",
  `SELECT what, value, message, who, at_ms AS "atMs" FROM switches`,
);

/** ($1 what, $2 value, $3 message, or null, $4 who, $5 now) Turned the same way again, it stays as the first has left it. */
export const turnSwitch = statement(
  "turn_switch",
  `INSERT INTO switches (what, value, message, who, at_ms) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (what) DO UPDATE SET value = excluded.value, message = excluded.message, who = excluded.who,
     at_ms = excluded.at_ms
   WHERE switches.value <> excluded.value OR COALESCE(switches.message, '') <> COALESCE(excluded.message, '')`,
);

/** How each switch is called, on and off. */
export const positions: Readonly<Record<SwitchName, Readonly<Record<SwitchRow["value"], string>>>> = {
  texts: { on: "on", off: "paused" },
  "call-backs": { on: "on", off: "paused" },
  line: { on: "open", off: "closed" },
};

/** The longest announcement that is spoken, in characters. */
export const longestMessage = 500;

/**
 * What somebody wrote for callers, as it can be spoken: without what no document can hold, and not longer than a caller
 * listens. Empty, it is none.
 */
export function spoken(message: string | null): string | undefined {
  const clean = message
    ?.toWellFormed()
    .replaceAll(/[\p{Cc}\s\uFFFD-\uFFFF]+/gu, " ")
    .trim();
  // The cut may go through a character.
  return clean?.slice(0, longestMessage).replace(/[\uD800-\uDBFF]$/, "") || undefined;
}

/** What the rule of admission is told of the line's switch. */
export function closedBy(off: TurnedOff | undefined): Door["closed"] {
  const line = off?.get("line");
  return line && { message: spoken(line.message) };
}

/**
 * The switches as this process has seen them last, for when the record does not answer; its log is told of every change,
 * whoever made it.
 */
export class SeenSwitches {
  #rows: ReadonlyMap<SwitchName, SwitchRow> = new Map();
  #off: TurnedOff = new Map();

  /** What is off, as far as was seen. */
  get off(): TurnedOff {
    return this.#off;
  }

  /** The names of what is off; undefined when everything is on. */
  get namesOff(): readonly SwitchName[] | undefined {
    return this.#off.size === 0 ? undefined : [...this.#off.keys()].toSorted();
  }

  /** Whether these are others than were seen last. */
  isNews(rows: readonly SwitchRow[]): boolean {
    return rows.length !== this.#rows.size || rows.some((row) => this.#isChanged(row));
  }

  /** Takes note of what stands in the record, and gives what is off. */
  see(rows: readonly SwitchRow[], tell: (event: CallEvent) => void): TurnedOff {
    const changed = rows.filter((row) => this.#isChanged(row));
    if (changed.length === 0 && rows.length === this.#rows.size) return this.#off;
    for (const row of changed) tell(switchIsTurned(row));
    this.#rows = new Map(rows.map((row) => [row.what, row]));
    this.#off = new Map([...this.#rows].filter(([, { value }]) => value === "off"));
    return this.#off;
  }

  #isChanged({ what, value, message }: SwitchRow): boolean {
    const known = this.#rows.get(what);
    return value !== (known?.value ?? "on") || (message ?? "") !== (known?.message ?? "");
  }
}

const turned: Readonly<Record<SwitchName, Readonly<Record<SwitchRow["value"], string>>>> = {
  texts: { on: "texts are sent again", off: "texts are paused" },
  "call-backs": { on: "customers are called back again", off: "call-backs are paused" },
  line: { on: "the line is open again", off: "the line is closed to new callers" },
};

function switchIsTurned({ what, value, who }: SwitchRow): CallEvent {
  return { event: "switch.turned", what, value, who, msg: `${turned[what][value]}, by ${who}` };
}
