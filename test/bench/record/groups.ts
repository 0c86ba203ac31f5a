import { type Measured, measureDelay, measureHistory, measureSizes, type Setting } from "./measure.ts";
import { figuresOf, toHistoryTable, toTable, toWallTable, whats } from "./report.ts";
import type { GroupName } from "./sizes.ts";
import { answeredPerSecond } from "./tally.ts";
import { keptUp, measureWall, type Pressed, withoutRecord } from "./wall.ts";

/** What a group has come to: as a table, and for programs. */
export interface Result {
  readonly table: string;
  readonly rows: readonly object[];
}

/** How each group is measured. */
export const groups: Readonly<Record<GroupName, (setting: Setting) => Promise<Result>>> = {
  sqlite: async (setting) => resultOf(await measureSizes(setting, "SQLite"), toTable),
  postgres: async (setting) => resultOf(await measureSizes(setting, "Postgres"), toTable),
  delay: async (setting) => resultOf(await measureDelay(setting), toTable),
  wall: async (setting) => {
    const measured = await measureWall(setting);
    return { table: toWallTable(measured), rows: measured.map(pressedRow) };
  },
  history: async (setting) =>
    resultOf(
      [...(await measureHistory(setting, "SQLite")), ...(await measureHistory(setting, "Postgres"))],
      toHistoryTable,
    ),
};

function resultOf(measured: readonly Measured[], toText: (measured: readonly Measured[]) => string): Result {
  const rows = measured.flatMap((one) =>
    whats.map((what) => ({ version: one.version, ...one.where, decision: what, ...figuresOf(one, what) })),
  );
  return { table: toText(measured), rows };
}

function pressedRow(one: Pressed): object {
  const { version, networkMs, processes, load, wall, pressed } = one;
  return {
    version,
    networkMs,
    processes,
    load,
    wallPerSecond: answeredPerSecond(wall),
    offeredPerSecond: pressed.asked / pressed.seconds,
    answeredPerSecond: answeredPerSecond(pressed),
    ratioToWall: keptUp(one),
    shareWithoutRecord: withoutRecord(one),
  };
}
