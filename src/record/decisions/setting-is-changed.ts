import { write } from "../database.ts";
import type { Decision } from "../decision.ts";
import { allSettings, saveSetting, type SettingRow } from "../tables/settings.ts";

/** Somebody changes a setting, or puts it back to its default. */
export interface SettingChange {
  readonly key: string;
  /** As it would stand in the environment; null for the default. */
  readonly value: string | null;
  readonly by: string;
  /** What is wrong with it beside what else stands in the record; undefined when nothing is. */
  readonly whyNot: (rows: readonly SettingRow[]) => string | undefined;
}

/** Whether it was changed, and if not, why. */
export type SettingChanged = { readonly kind: "changed" } | { readonly kind: "refused"; readonly problem: string };

export const settingIsChanged: Decision<SettingChange, readonly SettingRow[], SettingChanged> = {
  load: (tx) => tx.all(allSettings),
  decide(rows, { key, value, by, whyNot }, { nowMs }) {
    const problem = whyNot(rows);
    if (problem !== undefined) return { answer: { kind: "refused", problem } };
    return { answer: { kind: "changed" }, changes: [write(saveSetting, key, value, by, nowMs)] };
  },
};
