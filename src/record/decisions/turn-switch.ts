import {
  type Acted,
  type Asking,
  type Before,
  canBeUndone,
  doneBefore,
  loadActs,
  notDone,
  written,
} from "../acting.ts";
import { write } from "../database.ts";
import type { Decision } from "../decision.ts";
import type { ActDetails } from "../tables/acts.ts";
import { allSwitches, type SwitchName, type SwitchRow, turnSwitch } from "../tables/switches.ts";

/** A switch is to be turned. */
export interface Turning extends Asking {
  readonly what: SwitchName;
  readonly value: SwitchRow["value"];
  /** What callers hear while the line is closed; the line's own words without it. */
  readonly message?: string | undefined;
}

interface BeforeTurning extends Before {
  readonly row: SwitchRow | undefined;
}

/** Somebody turns a switch, or turns it back as it stood before. The log is told of it with every other turn of a switch. */
export const turnTheSwitch: Decision<Turning, BeforeTurning, Acted> = {
  async load(tx, asked) {
    const [before, rows] = await Promise.all([loadActs(tx, asked), tx.all(allSwitches)]);
    return { ...before, row: rows.find(({ what }) => what === asked.what) };
  },
  decide({ done, undone, row }, asked, moment) {
    const { what: subject, value, message, who, undoes } = asked;
    if (done !== undefined) return doneBefore;
    if (undoes !== undefined && !(canBeUndone(undone, "switch", subject) && row?.atMs === undone?.atMs))
      return notDone("undone");
    const before = { value: row?.value ?? "on", message: row?.message ?? null } as const;
    if (before.value === value && (value === "on" || before.message === (message ?? null))) return notDone("same");
    const details: ActDetails = { value, message, before };
    const what = undoes === undefined ? "switch" : "undo-switch";
    return {
      answer: { kind: "done" },
      changes: [
        write(turnSwitch, subject, value, message ?? null, who, moment.nowMs),
        ...written(asked, { what, subject, details }, moment),
      ],
    };
  },
};
