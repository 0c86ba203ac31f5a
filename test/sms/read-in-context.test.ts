import { expect, test } from "vitest";
import { instantOf } from "../../src/sms/events/read-in-context.ts";

const [sunday, monday] = [0, 1];
const nine = 9 * 60;

test.each([
  ["tomorrow at 9", "2026-01-10T20:00:00-05:00", sunday, nine, "2026-01-11T09:00:00-05:00"],
  ["in the night in which clocks go forward", "2026-03-07T20:00:00-05:00", sunday, nine, "2026-03-08T09:00:00-04:00"],
  ["in the night in which they go back", "2026-10-31T20:00:00-04:00", sunday, nine, "2026-11-01T09:00:00-05:00"],
  ["before they go forward that night", "2026-03-07T20:00:00-05:00", sunday, 60, "2026-03-08T01:00:00-05:00"],
  ["a week later, over such a night", "2026-03-02T10:00:00-05:00", monday, nine, "2026-03-09T09:00:00-04:00"],
])("a time that somebody names is that of their clock: %s", (_, heard, weekday, minute, meant) => {
  const instant = instantOf({ weekday, minute }, Date.parse(heard), "America/New_York");

  expect(new Date(instant)).toEqual(new Date(meant));
});

test("in half an hour is half an hour, in such a night, too", () => {
  const heard = Date.parse("2026-03-08T01:45:00-05:00");

  expect(instantOf({ inMinutes: 30 }, heard, "America/New_York") - heard).toBe(30 * 60_000);
});
