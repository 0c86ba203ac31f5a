import type { SettingRow } from "./tables/settings.ts";

/** A setting that people may change while the line runs, and how it stands. */
export interface SettingShown {
  readonly key: string;
  /** What settings it stands among. */
  readonly feature: string;
  readonly description: string;
  /** Its default as it would stand in the environment; empty when there is none. */
  readonly usual: string;
  /** What is in force, in the same way. */
  readonly value: string;
  /** Where that comes from. What is set in the environment cannot be changed elsewhere. */
  readonly from: "environment" | "record" | "default";
  /** Who has changed it last in the record, and to what. */
  readonly row: SettingRow | undefined;
  /** Why what stands in the record is not in force; undefined when it is, or stands behind the environment. */
  readonly problem: string | undefined;
}

/** Where settings are looked at and changed. */
export interface SettingsDesk {
  shown(): readonly SettingShown[];
  /** What is wrong with a change beside what stands in the record; undefined when nothing is. */
  whyNot(key: string, value: string | null, rows: readonly SettingRow[]): string | undefined;
}
