import { describe, expect, test } from "vitest";
import { changeableSettings } from "../../src/config/changeable.ts";
import { LiveSettings } from "../../src/config/live-settings.ts";
import { settings } from "../../src/config/settings.ts";
import { type Config, ConfigError, type Environment, readConfig } from "../../src/config.ts";
import type { SettingRow } from "../../src/record/tables/settings.ts";

const changeable = [
  ["ANNOUNCE_EVERY", "60"],
  ["HOLD_MUSIC_URL", "https://example.com/a.mp3"],
  ["MAX_WAIT", "900"],
  ["MAX_WAIT_WITHOUT_REPS", "60"],
  ["MAX_QUEUE", "7"],
  ["COMPANY", "Acme"],
  ["CONTACT", "help@acme.example"],
  ["CONSENT_PROMPT", "on"],
  ["SURVEY_MIN_TALK", "10"],
  ["SURVEY_EVERY_DAYS", "2"],
  ["APOLOGY_AFTER", "100"],
  ["SMS_HOURS", "09:00-18:00"],
  ["SMS_PER_SECOND", "5"],
  ["CALLBACK_COUNTRIES", "US,CA"],
  ["CALLBACK_HOURS", "09:00-18:00"],
  ["CALLBACKS_PER_HOUR", "5"],
  ["MAX_CALLBACKS_OPEN", "6"],
  ["TEXT_COUNTRIES", "none"],
  ["DENIED_PREFIXES", "+1900"],
  ["TEXTS_PER_HOUR", "9"],
  ["TEXTS_PER_DAY", "99"],
  ["ANSWERS_TO_STRANGERS", "3"],
  ["SERVICE_LEVEL_SECONDS", "30"],
  ["SERVICE_LEVEL_TARGET", "90"],
  ["LONG_WAIT", "60"],
] as const;
const texts = { SMS_FROM: "+15005550001" };

/** Settings over an environment, and what the log is told. */
function over(env: Environment = {}) {
  const said: string[] = [];
  const live = new LiveSettings<Config>({
    config: readConfig(env),
    read: readConfig,
    tell: ({ level = "info", msg }) => said.push(`${level}: ${msg}`),
  });
  return { live, said };
}

let clock = 0;

function row(key: string, value: string | null, by = "Ann"): SettingRow {
  clock += 1;
  return { key, value, by, atMs: clock };
}

describe("what can be changed while the line runs", () => {
  test("is these, and nothing that a process needs to start", () => {
    expect(changeableSettings.map(({ key }) => key).toSorted()).toEqual(changeable.map(([key]) => key).toSorted());
  });

  test.each(changeable)("%s is what the environment would make of it, once it is seen", (key, value) => {
    const { live } = over(texts);

    live.see([row(key, value)]);

    expect(withoutGiven(live.current)).toEqual(withoutGiven(readConfig({ ...texts, [key]: value })));
    expect(withoutGiven(live.current)).not.toEqual(withoutGiven(readConfig(texts)));
  });

  test.each(changeable)("%s stays as the environment has it where it says something", (key, value) => {
    const env = { ...texts, [key]: value };
    const { live, said } = over(env);
    const other = changeableSettings.find((one) => one.key === key)?.usual || "US";

    live.see([row(key, other)]);

    expect(withoutGiven(live.current)).toEqual(withoutGiven(readConfig(env)));
    expect(live.shown().find((one) => one.key === key)).toMatchObject({ from: "environment", value });
    expect(live.whyNot(key, other, [])).toBe(
      `${key} is set in the environment, which wins: change it there, or take it out there`,
    );
    expect(said).toEqual([]);
  });
});

describe("a change", () => {
  test.each(Object.keys(settings.shape).filter((key) => !changeable.some(([one]) => one === key)))(
    "of %s is refused: it is needed to start",
    (key) => {
      expect(over().live.whyNot(key, "1", [])).toMatch(new RegExp(`^${key} is needed to start`));
    },
  );

  test.each([
    ["MAX_WAIT", "soon"],
    ["MAX_WAIT", "59"],
    ["MAX_WAIT", "14001"],
    ["MAX_QUEUE", "-1"],
    ["HOLD_MUSIC_URL", "https://example.com/a.mp3,file:///etc/passwd"],
    ["COMPANY", "x".repeat(41)],
    ["COMPANY", "a\u0007b"],
    ["SMS_HOURS", "8-20"],
    ["CALLBACK_COUNTRIES", "US,Mars"],
    ["TEXT_COUNTRIES", "none,US"],
    ["DENIED_PREFIXES", "1900"],
    ["SERVICE_LEVEL_TARGET", "101"],
  ])("of %s to %j is refused with the sentence of a start", (key, value) => {
    expect(over().live.whyNot(key, value, [])).toBe(problemOf({ [key]: value }));
  });

  test("is refused beside what it cannot be together with, in the environment or in the record", () => {
    const env = { ...texts, RETENTION_DAYS: "10" };
    const { live } = over(env);

    expect(live.whyNot("SURVEY_EVERY_DAYS", "9", [])).toBeUndefined();
    expect(live.whyNot("SURVEY_EVERY_DAYS", "10", [])).toBe(problemOf({ ...env, SURVEY_EVERY_DAYS: "10" }));
    const short = over({ ...texts, RETENTION_DAYS: "5", SURVEY_EVERY_DAYS: "4" }).live;
    expect(short.whyNot("MAX_WAIT", "100", [])).toBeUndefined();
  });

  test("to nothing, or to more than every decision should read, is refused", () => {
    const { live } = over();

    expect(live.whyNot("COMPANY", " ", [])).toBe("COMPANY is empty: say a value, or put it back to its default");
    expect(live.whyNot("HOLD_MUSIC_URL", `https://example.com/${"a".repeat(2000)}`, [])).toMatch(/longer than 2000/);
    expect(live.whyNot("NO_SUCH", "1", [])).toBe("NO_SUCH is not a setting");
    expect(live.whyNot("MAX_WAIT", null, [row("MAX_WAIT", "100")])).toBeUndefined();
  });
});

describe("what stands in the record", () => {
  test("is told to the log when it changes, and only then", () => {
    const { live, said } = over();
    const first = row("MAX_WAIT", "900");

    expect(live.isNews([])).toBe(false);
    live.see([first]);
    expect(live.isNews([{ ...first }])).toBe(false);
    live.see([first, row("COMPANY", "Acme", "Bea")]);
    live.see([row("MAX_WAIT", null, "Cleo")]);

    expect(said).toEqual([
      "info: MAX_WAIT is 900 from now on, by Ann",
      "info: COMPANY is Acme from now on, by Bea",
      "info: MAX_WAIT is back to its default, by Cleo",
    ]);
    expect(live.current.maxWait).toBe(1800);
  });

  test("and cannot be, is ignored with a warning, and all else is in force", () => {
    const { live, said } = over();

    live.see([row("MAX_WAIT", "soon"), row("FROM_A_LATER_VERSION", "1"), row("MAX_QUEUE", "7"), row("PORT", "1")]);

    expect(live.current).toMatchObject({ maxWait: 1800, maxQueue: 7, port: 3000 });
    expect(said).toEqual([
      "warn: what Ann has set is ignored: MAX_WAIT must be a whole number from 60 to 14000",
      "warn: what Ann has set is ignored: FROM_A_LATER_VERSION is not a setting",
      "info: MAX_QUEUE is 7 from now on, by Ann",
      expect.stringMatching(/^warn: what Ann has set is ignored: PORT is needed to start/),
    ]);
    expect(live.shown().find(({ key }) => key === "MAX_WAIT")).toMatchObject({
      from: "default",
      value: "1800",
      problem: "MAX_WAIT must be a whole number from 60 to 14000",
    });
  });

  test("beside an environment that has changed meanwhile, is ignored where both cannot be", () => {
    const { live, said } = over({ ...texts, RETENTION_DAYS: "10" });

    live.see([row("SURVEY_EVERY_DAYS", "30"), row("APOLOGY_AFTER", "100")]);

    expect(live.current.texting).toMatchObject({ surveyEveryDays: 7, apologyAfter: 100 });
    expect(said[0]).toMatch(/^warn: .*RETENTION_DAYS must be more than SURVEY_EVERY_DAYS/);
  });
});

/** What follows from what was set, and not what was. */
function withoutGiven(config: Config): Config {
  return { ...config, given: {} };
}

function problemOf(env: Environment): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.join("; ");
    throw error;
  }
  throw new Error("nothing is wrong with it");
}
