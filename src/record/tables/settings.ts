import { statement } from "../database.ts";

/** A setting as somebody has left it while the line runs. One that has no row was never changed. */
export interface SettingRow {
  readonly key: string;
  /** As it would stand in the environment; null when it was put back to its default. */
  readonly value: string | null;
  readonly by: string;
  readonly atMs: number;
}

export const allSettings = statement<SettingRow>(
  "all_settings",
  `SELECT key, value, by, at_ms AS "atMs" FROM settings ORDER BY key`,
);

/** ($1 key, $2 value, or null, $3 who, $4 now) Set to the same again, it stays as the first has left it. */
export const saveSetting = statement(
  "save_setting",
  `INSERT INTO settings (key, value, by, at_ms) VALUES ($1, $2, $3, $4)
   ON CONFLICT (key) DO UPDATE SET value = excluded.value, by = excluded.by, at_ms = excluded.at_ms
   WHERE COALESCE(settings.value, '') <> COALESCE(excluded.value, '')`,
);
