import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../helpers/cases.ts";
import { isWithin, nextWithin, readHours } from "../../src/dispatch/hours.ts";

const day = { from: 480, until: 1200 };
const at = (text: string) => Date.parse(text);
const next = (timeZone: string, text: string, hours = day) =>
  new Date(nextWithin(hours, timeZone, at(text))).toISOString();

test.each([
  ["08:00-20:00", { from: 480, until: 1200 }],
  [" 8:00 - 20:30 ", { from: 480, until: 1230 }],
  ["00:00-24:00", { from: 0, until: 1440 }],
  ["20:00-08:00", { from: 1200, until: 480 }],
])("%j are hours", (text, hours) => {
  expect(readHours(text)).toEqual(hours);
});

test.each([
  "",
  "8-20",
  "08:00",
  "08:00-08:00",
  "25:00-26:00",
  "08:60-20:00",
  "24:00-08:00",
  "24:30-25:00",
  "a:b-c:d",
  "08:00-20:00-",
])("%j are none", (text) => {
  expect(readHours(text)).toBeUndefined();
});

describe("the next instant within the hours", () => {
  test.each([
    ["now, in the middle of the day", "Europe/Berlin", "2026-01-05T12:34:56.789Z", "2026-01-05T12:34:56.789Z"],
    ["now, at the first minute", "Europe/Berlin", "2026-01-05T07:00:00Z", "2026-01-05T07:00:00.000Z"],
    ["this morning", "Europe/Berlin", "2026-01-05T03:00:00.001Z", "2026-01-05T07:00:00.000Z"],
    ["a moment away", "Europe/Berlin", "2026-01-05T06:59:59.999Z", "2026-01-05T07:00:00.000Z"],
    ["tomorrow, when the hours have just ended", "Europe/Berlin", "2026-01-05T19:00:00Z", "2026-01-06T07:00:00.000Z"],
    ["tomorrow", "America/Los_Angeles", "2026-01-06T06:00:00Z", "2026-01-06T16:00:00.000Z"],
    [
      "an hour earlier by UTC when clocks went forward",
      "Europe/Berlin",
      "2026-03-28T22:00:00Z",
      "2026-03-29T06:00:00.000Z",
    ],
    ["an hour later by UTC when they went back", "Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-25T07:00:00.000Z"],
    [
      "where clocks go forward by half an hour",
      "Australia/Lord_Howe",
      "2026-10-03T12:00:00Z",
      "2026-10-03T21:00:00.000Z",
    ],
    ["where the zone is a quarter off", "Asia/Kathmandu", "2026-01-05T16:00:00Z", "2026-01-06T02:15:00.000Z"],
  ])("is %s (%s)", (_what, timeZone, from, expected) => {
    expect(next(timeZone, from)).toBe(expected);
  });

  test("is on another day when the hours are skipped on this one", () => {
    expect(next("Europe/Berlin", "2026-03-29T00:30:00Z", { from: 135, until: 165 })).toBe("2026-03-30T00:15:00.000Z");
  });

  test("may be at night", () => {
    const night = { from: 1200, until: 480 };

    expect(next("UTC", "2026-01-05T23:00:00Z", night)).toBe("2026-01-05T23:00:00.000Z");
    expect(next("UTC", "2026-01-05T07:59:00Z", night)).toBe("2026-01-05T07:59:00.000Z");
    expect(next("UTC", "2026-01-05T08:00:00Z", night)).toBe("2026-01-05T20:00:00.000Z");
  });

  test("needs a zone that there is", () => {
    expect(() => nextWithin(day, "Mars/Olympus", 0)).toThrow(RangeError);
  });
});

test("it is never too early, never too late, and within the hours", () => {
  const zones = ["UTC", "America/New_York", "America/St_Johns", "Europe/London", "Australia/Lord_Howe", "Pacific/Apia"];
  const minute = fc.integer({ min: 0, max: 1439 });
  const instant = fc.integer({ min: at("2025-01-01"), max: at("2028-01-01") });
  fc.assert(
    fc.property(fc.constantFrom(...zones), instant, minute, minute, (timeZone, atMs, from, until) => {
      fc.pre(from !== until);
      const hours = { from, until };

      const result = nextWithin(hours, timeZone, atMs);

      expect(result).toBeGreaterThanOrEqual(atMs);
      expect(isWithin(hours, timeZone, result)).toBe(true);
      for (let ms = atMs; ms < result; ms += Math.max(60_000, Math.floor((result - atMs) / 200)))
        expect(isWithin(hours, timeZone, ms)).toBe(false);
      if (result > atMs) expect(isWithin(hours, timeZone, result - 1)).toBe(false);
    }),
    cases(600),
  );
});
