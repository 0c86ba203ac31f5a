import { statement } from "./database.ts";
import type { SettingRow } from "./tables/settings.ts";
import type { SwitchRow } from "./tables/switches.ts";

/** What people have left standing while the line runs: a switch, or a setting, whose name stands in its place. */
export type StandingRow =
  | (SwitchRow & { readonly kind: "switch" })
  | {
      readonly kind: "setting";
      readonly what: string;
      readonly value: string | null;
      readonly who: string;
      readonly atMs: number;
    };

/** The switches and the settings in one statement: every decision begins with it. */
export const allStanding = statement<StandingRow>(
  "all_standing",
  `SELECT 'switch' AS kind, what, value, message, who, at_ms AS "atMs" FROM switches
   UNION ALL SELECT 'setting', key, value, NULL, by, at_ms FROM settings`,
);

/** The same, each for itself. */
export interface Standing {
  readonly switches: readonly SwitchRow[];
  readonly settings: readonly SettingRow[];
}

export function standingOf(rows: readonly StandingRow[]): Standing {
  const [switches, settings]: [SwitchRow[], SettingRow[]] = [[], []];
  for (const row of rows) {
    if (row.kind === "switch") switches.push(row);
    else settings.push({ key: row.what, value: row.value, by: row.who, atMs: row.atMs });
  }
  return { switches, settings };
}

/** What a process keeps of the settings in the record. */
export interface SettingsBook {
  /** Whether these are others than were seen last. */
  isNews(rows: readonly SettingRow[]): boolean;
  /** Takes note of what stands in the record; from then on it is in force. */
  see(rows: readonly SettingRow[]): void;
}
