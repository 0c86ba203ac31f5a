import type { SettingsDesk, SettingShown } from "../record/settings-desk.ts";
import type { SettingsBook } from "../record/standing.ts";
import type { SettingRow } from "../record/tables/settings.ts";
import { live } from "../runtime/live.ts";
import type { LogEvent } from "../runtime/log.ts";
import { type ChangeableSetting, changeableSettings, settingNames } from "./changeable.ts";
import { ConfigError } from "./config-error.ts";
import type { Environment } from "./kinds.ts";

/** What the settings are made of. */
export interface LiveSettingsParts<Config> {
  /** As the environment alone has it. */
  readonly config: Config & {
    /** What is set in the environment, which wins over the record. */
    readonly given: Environment;
  };
  /** Reads settings, or throws a {@link ConfigError}. */
  readonly read: (env: Environment) => Config;
  /** Is told what has changed, and what is ignored. */
  readonly tell: (event: LogEvent) => void;
}

/** Settings that can be together, or what is wrong with them. */
type Read<Config> =
  { readonly config: Config; readonly problem: undefined } | { readonly config: undefined; readonly problem: string };

/** The longest value that is kept, in characters: every decision reads it. */
export const longestValue = 2000;

const known: ReadonlyMap<string, ChangeableSetting> = new Map(changeableSettings.map((one) => [one.key, one]));

/**
 * The settings as they are at this moment: what the environment says, else what people have left in the record, else the
 * default. Where the record does not answer, what was seen of it last holds.
 *
 * A value in the record that cannot be, as one of another version may, is ignored, and the log says so.
 */
export class LiveSettings<Config extends object> implements SettingsBook, SettingsDesk {
  /** The same, as an object whose values are those of the moment at which they are asked for. */
  readonly current: Config;
  readonly #parts: LiveSettingsParts<Config>;
  #config: Config;
  #rows: ReadonlyMap<string, SettingRow> = new Map();
  /** Why what stands in the record is not in force, by the setting. */
  #problems: ReadonlyMap<string, string> = new Map();

  constructor(parts: LiveSettingsParts<Config>) {
    this.#parts = parts;
    this.#config = parts.config;
    this.current = live(() => this.#config);
  }

  /** What follows from the settings: worked out anew when they have changed, and not before. */
  derived<T>(from: (config: Config) => T): () => T {
    let last: { readonly config: Config; readonly value: T } | undefined;
    return () => {
      if (last?.config !== this.#config) last = { config: this.#config, value: from(this.#config) };
      return last.value;
    };
  }

  isNews(rows: readonly SettingRow[]): boolean {
    return rows.length !== this.#rows.size || rows.some((row) => this.#isChanged(row));
  }

  see(rows: readonly SettingRow[]): void {
    const changed = rows.filter((row) => this.#isChanged(row));
    this.#rows = new Map(rows.map((row) => [row.key, row]));
    const { config, problems } = this.#readWith(rows);
    [this.#config, this.#problems] = [config, problems];
    for (const row of changed) {
      const problem = problems.get(row.key);
      if (problem !== undefined) this.#parts.tell(isIgnored(row, problem));
      else if (!this.#isLocked(row.key)) this.#parts.tell(isChanged(row));
    }
  }

  shown(): readonly SettingShown[] {
    return changeableSettings.map((setting) => {
      const [row, problem] = [this.#rows.get(setting.key), this.#problems.get(setting.key)];
      const given = this.#parts.config.given[setting.key];
      if (given !== undefined) return { ...setting, value: given, from: "environment", row, problem };
      if (row === undefined || row.value === null || problem !== undefined)
        return { ...setting, value: setting.usual, from: "default", row, problem };
      return { ...setting, value: row.value, from: "record", row, problem };
    });
  }

  whyNot(key: string, value: string | null, rows: readonly SettingRow[]): string | undefined {
    if (!known.has(key)) return notChangeable(key);
    if (this.#isLocked(key))
      return `${key} is set in the environment, which wins: change it there, or take it out there`;
    if (value?.trim() === "") return `${key} is empty: say a value, or put it back to its default`;
    if (value !== null && value.length > longestValue) return `${key} is longer than ${longestValue} characters`;
    const others = rows.filter((row) => row.key !== key);
    const { values } = this.#readWith(others);
    return this.#read(value === null ? values : { ...values, [key]: value }).problem;
  }

  /** A row that was put back is no news to who has not seen that it was changed. */
  #isChanged({ key, value, atMs }: SettingRow): boolean {
    const before = this.#rows.get(key);
    return before === undefined ? value !== null : before.value !== value || before.atMs !== atMs;
  }

  #isLocked(key: string): boolean {
    return this.#parts.config.given[key] !== undefined;
  }

  /** The settings with what stands in the record; of what cannot be together, whatever was changed first holds. */
  #readWith(rows: readonly SettingRow[]) {
    const problems = new Map<string, string>();
    const open = rows.filter(({ key, value }) => value !== null && !this.#isLocked(key));
    for (const { key } of open) if (!known.has(key)) problems.set(key, notChangeable(key));
    const readable = open.filter(({ key }) => !problems.has(key));
    const whole = Object.fromEntries(readable.map(({ key, value }) => [key, value ?? ""]));
    const read = this.#read(whole);
    if (read.problem === undefined) return { config: read.config, values: whole, problems };
    let [config, values]: [Config, Environment] = [this.#parts.config, {}];
    for (const { key, value } of readable.toSorted((one, other) => one.atMs - other.atMs)) {
      const more = { ...values, [key]: value ?? "" };
      const next = this.#read(more);
      if (next.problem !== undefined) problems.set(key, next.problem);
      else [config, values] = [next.config, more];
    }
    return { config, values, problems };
  }

  #read(values: Environment): Read<Config> {
    if (Object.keys(values).length === 0) return { config: this.#parts.config, problem: undefined };
    try {
      return { config: this.#parts.read({ ...values, ...this.#parts.config.given }), problem: undefined };
    } catch (error) {
      if (error instanceof ConfigError) return { config: undefined, problem: error.problems.join("; ") };
      throw error;
    }
  }
}

function notChangeable(key: string): string {
  return settingNames.has(key)
    ? `${key} is needed to start, so it is set in .env or in the environment, and not while the line runs`
    : `${key} is not a setting`;
}

function isChanged({ key, value, by }: SettingRow): LogEvent {
  const msg = value === null ? `${key} is back to its default, by ${by}` : `${key} is ${value} from now on, by ${by}`;
  return { event: "setting.changed", setting: key, ...(value !== null && { value }), who: by, msg };
}

function isIgnored({ key, by }: SettingRow, problem: string): LogEvent {
  const msg = `what ${by} has set is ignored: ${problem}`;
  return { level: "warn", event: "setting.ignored", setting: key, msg };
}
