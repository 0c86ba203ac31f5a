import { describe, expect, test } from "vitest";
import { readPeriod, readTimeZone } from "../../../src/commands/report/period.ts";

const now = "2026-11-24T15:30:00.000Z";

function read(from: string | undefined, to: string | undefined, timeZone = "UTC") {
  const answer = readPeriod(from, to, { nowMs: Date.parse(now), timeZone });
  if ("problems" in answer) return answer.problems;
  return [answer.period.fromMs, answer.period.toMs].map((ms) => new Date(ms).toISOString());
}

test.each([
  { from: undefined, to: undefined, is: ["2026-10-25T15:30:00.000Z", now] },
  { from: "2026-11-01", to: undefined, is: ["2026-11-01T00:00:00.000Z", now] },
  { from: undefined, to: "2026-11-30", is: ["2026-11-01T00:00:00.000Z", "2026-12-01T00:00:00.000Z"] },
  { from: "2026-11-01", to: "2026-11-01", is: ["2026-11-01T00:00:00.000Z", "2026-11-02T00:00:00.000Z"] },
  {
    from: "2026-11-01T08:00:00Z",
    to: "2026-11-01T10:30+01:00",
    is: ["2026-11-01T08:00:00.000Z", "2026-11-01T09:30:00.000Z"],
  },
  { from: "2026-11-01T08:00:00.5Z", to: "2026-11-01", is: ["2026-11-01T08:00:00.500Z", "2026-11-02T00:00:00.000Z"] },
])("from $from to $to is $is", ({ from, to, is }) => {
  expect(read(from, to)).toEqual(is);
});

describe("a day by the clock of", () => {
  test.each([
    { zone: "Europe/Berlin", day: "2026-07-01", is: ["2026-06-30T22:00:00.000Z", "2026-07-01T22:00:00.000Z"] },
    { zone: "Europe/Berlin", day: "2026-10-25", is: ["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"] },
    { zone: "America/New_York", day: "2026-03-08", is: ["2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z"] },
    { zone: "Asia/Kathmandu", day: "2026-11-01", is: ["2026-10-31T18:15:00.000Z", "2026-11-01T18:15:00.000Z"] },
    { zone: "Pacific/Kiritimati", day: "2026-11-01", is: ["2026-10-31T10:00:00.000Z", "2026-11-01T10:00:00.000Z"] },
    // There was no midnight: the clock went from 23:59 to 01:00.
    { zone: "America/Sao_Paulo", day: "2018-11-04", is: ["2018-11-04T03:00:00.000Z", "2018-11-05T02:00:00.000Z"] },
    // The last hour of the 17th came twice.
    { zone: "America/Sao_Paulo", day: "2018-02-17", is: ["2018-02-17T02:00:00.000Z", "2018-02-18T03:00:00.000Z"] },
    // The first hour of the day came twice.
    { zone: "America/Havana", day: "2026-11-01", is: ["2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z"] },
  ])("$zone: $day", ({ zone, day, is }) => {
    expect(read(day, day, zone)).toEqual(is);
  });
});

const remedy = "write a date such as 2026-11-01, or an instant with its zone such as 2026-11-01T08:00:00Z";

test.each([
  { from: "yesterday", to: undefined, is: [`--from "yesterday": ${remedy}`] },
  { from: "2026-02-30", to: undefined, is: [`--from "2026-02-30": ${remedy}`] },
  { from: "2026-02-30T08:00:00Z", to: undefined, is: [`--from "2026-02-30T08:00:00Z": ${remedy}`] },
  { from: "2026-11-01T08:00:00", to: undefined, is: [`--from "2026-11-01T08:00:00": ${remedy}`] },
  { from: "2026-11-01T28:00:00Z", to: undefined, is: [`--from "2026-11-01T28:00:00Z": ${remedy}`] },
  { from: "2026-13-01", to: "1.12.2026", is: [`--from "2026-13-01": ${remedy}`, `--to "1.12.2026": ${remedy}`] },
  { from: "", to: undefined, is: [`--from "": ${remedy}`] },
  {
    from: "2026-11-02",
    to: "2026-11-01",
    is: ["--from 2026-11-02 is not before --to 2026-11-01: nothing lies between"],
  },
  { from: "2026-12-01", to: undefined, is: ["--from 2026-12-01 is not before now: nothing lies between"] },
])("from $from to $to is refused", ({ from, to, is }) => {
  expect(read(from, to)).toEqual(is);
});

test("a time zone is read by its name; without one it is the machine's", () => {
  expect(readTimeZone("Europe/Berlin")).toBe("Europe/Berlin");
  expect(readTimeZone(undefined)).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(readTimeZone("Europe/Nowhere")).toBeUndefined();
});
