import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWithin } from "../../src/dispatch/hours.ts";
import { zonesOfAreaCodes } from "../../src/record/area-codes.ts";
import { clockOf, hoursFor, timeWithin, zonesOf } from "../../src/record/customer-hours.ts";
import { hourMs } from "../../src/runtime/durations.ts";
import { cases } from "../helpers/cases.ts";

const day = { from: 8 * 60, until: 21 * 60 };
const newYork = "America/New_York";
const at = (text: string) => Date.parse(text.length === 16 ? `${text}Z` : text);
const minute = (ms: number) => new Date(ms).toISOString().slice(0, 16);

/** From when until when a number may be rung, from an instant on, in UTC. */
function span(number: string, from: string, { hours = day, timeZone = newYork } = {}): string {
  const { fromMs, untilMs } = hoursFor(number, { hours, timeZone }, at(from));
  return `${minute(fromMs)} to ${minute(untilMs)}`;
}

const boston = "+16175550100";
const chicago = "+13125550100";
const losAngeles = "+13105550100";
const honolulu = "+18085550100";
const phoenix = "+16025550100";
const london = "+442079460000";

describe("a line in New York rings", () => {
  test.each([
    ["Boston until nine in the evening", boston, "2026-01-06T01:58", "2026-01-06T01:58 to 2026-01-06T02:00"],
    ["Boston from eight in the morning", boston, "2026-01-06T02:00", "2026-01-06T13:00 to 2026-01-07T02:00"],
    ["Los Angeles when it is eight there", losAngeles, "2026-01-05T13:00", "2026-01-05T16:00 to 2026-01-06T02:00"],
    ["Los Angeles no later than its own reps", losAngeles, "2026-01-06T02:00", "2026-01-06T16:00 to 2026-01-07T02:00"],
    ["Chicago from its eight to its own nine", chicago, "2026-01-05T12:00", "2026-01-05T14:00 to 2026-01-06T02:00"],
    ["Honolulu, in winter five hours behind", honolulu, "2026-01-05T13:00", "2026-01-05T18:00 to 2026-01-06T02:00"],
    ["Honolulu, in summer six hours behind", honolulu, "2026-07-06T12:00", "2026-07-06T18:00 to 2026-07-07T01:00"],
    ["Phoenix, in winter two hours behind", phoenix, "2026-01-05T13:00", "2026-01-05T15:00 to 2026-01-06T02:00"],
    ["Phoenix, in summer three hours behind", phoenix, "2026-07-06T12:00", "2026-07-06T15:00 to 2026-07-07T01:00"],
    [
      "where some keep daylight time in Arizona",
      "+19285550100",
      "2026-07-06T12:00",
      "2026-07-06T15:00 to 2026-07-07T01:00",
    ],
    [
      "St. John's, and Labrador, until it is nine there",
      "+17095550100",
      "2026-01-05T12:00",
      "2026-01-05T13:00 to 2026-01-06T00:30",
    ],
    [
      "the west of Florida by both its clocks",
      "+18505550100",
      "2026-01-05T13:00",
      "2026-01-05T14:00 to 2026-01-06T02:00",
    ],
    ["South Dakota by both its clocks", "+16055550100", "2026-01-05T13:00", "2026-01-05T15:00 to 2026-01-06T02:00"],
    ["Alaska with its islands", "+19075550100", "2026-01-05T13:00", "2026-01-05T18:00 to 2026-01-06T02:00"],
    [
      "Puerto Rico, an hour ahead in winter",
      "+17875550100",
      "2026-01-05T13:00",
      "2026-01-05T13:00 to 2026-01-06T01:00",
    ],
    ["London, five hours ahead", london, "2026-01-05T12:00", "2026-01-05T13:00 to 2026-01-05T21:00"],
    [
      "a mobile telephone of the United Kingdom",
      "+447400123456",
      "2026-01-05T22:00",
      "2026-01-06T13:00 to 2026-01-06T21:00",
    ],
    ["Berlin", "+493012345678", "2026-01-05T12:00", "2026-01-05T13:00 to 2026-01-05T20:00"],
    ["Paris", "+33142685300", "2026-01-05T12:00", "2026-01-05T13:00 to 2026-01-05T20:00"],
    ["Spain with its islands", "+34910123456", "2026-01-05T12:00", "2026-01-05T13:00 to 2026-01-05T20:00"],
    ["a free number by its own clock", "+18005550100", "2026-01-06T02:30", "2026-01-06T13:00 to 2026-01-07T02:00"],
    [
      "Twilio's numbers for trying out by its own clock",
      "+15005550111",
      "2026-01-05T13:00",
      "2026-01-05T13:00 to 2026-01-06T02:00",
    ],
    [
      "an area code that nobody knows by its own clock",
      "+12115550100",
      "2026-01-05T13:00",
      "2026-01-05T13:00 to 2026-01-06T02:00",
    ],
    ["a satellite by its own clock", "+881612345678", "2026-01-05T13:00", "2026-01-05T13:00 to 2026-01-06T02:00"],
  ])("%s", (_what, number, from, expected) => {
    expect(span(number, from)).toBe(expected);
  });
});

describe("in the nights in which clocks are changed", () => {
  test.each([
    ["Boston, forward", boston, "2026-03-08T03:00", "2026-03-08T12:00 to 2026-03-09T01:00"],
    ["Boston, back", boston, "2026-11-01T03:00", "2026-11-01T13:00 to 2026-11-02T02:00"],
    [
      "Phoenix, where only the line's clock goes forward",
      phoenix,
      "2026-03-08T03:00",
      "2026-03-08T15:00 to 2026-03-09T01:00",
    ],
    ["London, three weeks after the line", london, "2026-03-09T00:00", "2026-03-09T12:00 to 2026-03-09T21:00"],
    ["London, on its own day", london, "2026-03-29T00:00", "2026-03-29T12:00 to 2026-03-29T20:00"],
    ["London, back a week before the line", london, "2026-10-25T21:30", "2026-10-26T12:00 to 2026-10-26T21:00"],
  ])("%s", (_what, number, from, expected) => {
    expect(span(number, from)).toBe(expected);
  });

  test("hours that a day skips are those of the next", () => {
    expect(span(boston, "2026-03-08T04:00", { hours: { from: 135, until: 165 } })).toBe(
      "2026-03-09T06:15 to 2026-03-09T06:45",
    );
  });
});

describe("where the two clocks leave nothing", () => {
  const berlin = { timeZone: "Europe/Berlin", hours: { from: 8 * 60, until: 20 * 60 } };

  test("the customer's alone holds: nobody is woken", () => {
    expect(span(honolulu, "2026-07-06T07:00", berlin)).toBe("2026-07-06T18:00 to 2026-07-07T06:00");
  });

  test("and both where they leave an hour, as in winter", () => {
    expect(span(honolulu, "2026-01-05T07:00", berlin)).toBe("2026-01-05T18:00 to 2026-01-05T19:00");
  });

  test("of a customer who may be in two zones, the first holds", () => {
    expect(span("+16055550100", "2026-01-05T07:00", { ...berlin, hours: { from: 600, until: 630 } })).toBe(
      "2026-01-05T16:00 to 2026-01-05T16:30",
    );
  });
});

test("hours that are the whole day never end", () => {
  const always = { hours: { from: 0, until: 1440 }, timeZone: newYork };

  expect(hoursFor(boston, always, 1000)).toEqual({ fromMs: 1000, untilMs: Number.MAX_SAFE_INTEGER });
});

test("hours may go over midnight", () => {
  expect(span(boston, "2026-01-05T12:00", { hours: { from: 20 * 60, until: 4 * 60 } })).toBe(
    "2026-01-06T01:00 to 2026-01-06T09:00",
  );
});

test("every area code of a place has its clock, and no other has one", () => {
  const wrong = Array.from({ length: 800 }, (_, i) => String(200 + i)).filter((code) => {
    const number = parsePhoneNumberFromString(`+1${code}2345678`);
    const isPlace = number?.isValid() === true && number.getType() === "FIXED_LINE_OR_MOBILE";
    return isPlace && !zonesOfAreaCodes.has(code);
  });

  expect(wrong).toEqual([]);
  expect(["800", "833", "888", "900", "500", "600", "211"].filter((code) => zonesOfAreaCodes.has(code))).toEqual([]);
  expect(zonesOfAreaCodes.size).toBeGreaterThan(430);
});

test("679 is where 313 is: in Detroit", () => {
  expect(zonesOf("+16795550123")).toEqual(["America/New_York"]);
  expect(zonesOfAreaCodes.get("679")).toEqual(zonesOfAreaCodes.get("313"));
});

test("each is a zone that there is, and stands once", () => {
  const listed = [...zonesOfAreaCodes.values()].flat();

  for (const zone of new Set(listed)) expect(new Intl.DateTimeFormat("en", { timeZone: zone }).format(0)).not.toBe("");
  expect(zonesOf("+819012345678")).toEqual(["Asia/Tokyo"]);
});

test("whoever is rung is rung within the hours of everybody's clock, and as soon as that is so", () => {
  const numbers = [boston, losAngeles, honolulu, phoenix, "+17095550100", "+19285550100", "+16055550100", london];
  const instant = fc.integer({ min: at("2025-01-01T00:00"), max: at("2028-01-01T00:00") });
  fc.assert(
    fc.property(fc.constantFrom(...numbers), instant, (number, atMs) => {
      const isOpen = (ms: number) => [newYork, ...zonesOf(number)].every((zone) => isWithin(day, zone, ms));

      const { fromMs, untilMs } = hoursFor(number, { hours: day, timeZone: newYork }, atMs);

      expect(fromMs).toBeGreaterThanOrEqual(atMs);
      expect([isOpen(fromMs), isOpen(untilMs - 1), isOpen(untilMs)]).toEqual([true, true, false]);
      if (fromMs > atMs) expect([isOpen(atMs), isOpen(fromMs - 1)]).toEqual([false, false]);
      for (let ms = atMs; ms < fromMs; ms += hourMs / 2) expect(isOpen(ms)).toBe(false);
      for (let ms = fromMs; ms < untilMs; ms += hourMs / 2) expect(isOpen(ms)).toBe(true);
    }),
    cases(300),
  );
});

describe("time within the hours", () => {
  const within = (number: string, from: string, to: string, enoughMs = Infinity) =>
    timeWithin(number, { hours: day, timeZone: newYork }, [at(from), at(to)], enoughMs) / hourMs;

  test.each([
    ["of a night is none", boston, "2026-01-06T02:00", "2026-01-06T13:00", 0],
    ["of an evening and a morning", boston, "2026-01-06T01:00", "2026-01-06T14:00", 2],
    ["of two days", boston, "2026-01-05T01:00", "2026-01-07T01:00", 26],
    ["of a day on the other coast", losAngeles, "2026-01-05T03:00", "2026-01-06T03:00", 10],
    ["before it began", boston, "2026-01-06T01:00", "2026-01-05T01:00", 0],
  ])("%s", (_what, number, from, to, hours) => {
    expect(within(number, from, to)).toBe(hours);
  });

  test("is counted no further than is needed", () => {
    expect(within(boston, "1970-01-01T00:00", "2026-01-06T13:00", 30 * hourMs)).toBeLessThan(60);
  });
});

test.each([
  ["+13105550143", newYork, "America/Los_Angeles"],
  ["+442079460123", newYork, "Europe/London"],
  // Numbers that leave it open: the clock of the line, where it is one of theirs, else the one furthest behind.
  ["+61491570156", "Australia/Sydney", "Australia/Sydney"],
  ["+61491570156", newYork, "Australia/Perth"],
  ["+15005550123", newYork, newYork],
])("the clock of %s on a line in %s is that of %s", (number, timeZone, clock) => {
  expect(clockOf(number, timeZone, at("2026-01-06T12:00"))).toBe(clock);
});
