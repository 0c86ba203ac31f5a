import { expect, test } from "vitest";
import { minutesBefore, waitClasses, waitingAt } from "../../src/dashboard/charts.ts";
import type { Outcome } from "../../src/dispatch/outcome.ts";
import type { CallsOver } from "../../src/record/line-reading.ts";

const noon = Date.UTC(2026, 0, 5, 12);
const minuteMs = 60_000;

test("the last hour is shown by its full minutes, both ends with it", () => {
  const minutes = minutesBefore(noon + 59_999);

  expect(minutes).toHaveLength(61);
  expect([minutes[0], minutes.at(-1)]).toEqual([noon - 60 * minuteMs, noon]);
});

test("whoever had come by a minute and was not gone yet is counted in their queue", () => {
  const atMs = [0, 1, 2, 3].map((minute) => noon + minute * minuteMs);
  const waits = [
    { queue: "customers", fromMs: noon - 1, untilMs: noon + 1 },
    { queue: "customers", fromMs: noon, untilMs: noon + 2 * minuteMs },
    { queue: "premium-customers", fromMs: noon + minuteMs + 1, untilMs: Infinity },
    { queue: "gone-from-the-settings", fromMs: noon, untilMs: Infinity },
  ];

  expect(waitingAt(atMs, waits, ["premium-customers", "customers"]).queues).toEqual([
    { queue: "premium-customers", waiting: [0, 0, 1, 1] },
    { queue: "customers", waiting: [2, 1, 0, 0] },
  ]);
});

test("waits are sorted into classes: one of exactly ten seconds belongs to those of up to ten", () => {
  const over = (outcome: Outcome, waitSeconds: number | null, calls = 1): CallsOver => {
    return { queue: "customers", outcome, waitSeconds, calls, talks: 0, talkMs: 0, ratings: 0, ratingSum: 0 };
  };

  const classes = waitClasses([
    over("answered", 0, 3),
    over("answered", 10),
    over("abandoned", 11),
    over("answered", 1200),
    over("abandoned", 1201, 2),
    over("queue-full", 5),
    over("answered", null),
  ]);

  expect(classes.map(({ fromSeconds, answered, abandoned }) => [fromSeconds, answered, abandoned])).toEqual([
    [0, 4, 0],
    [10, 0, 1],
    [20, 0, 0],
    [30, 0, 0],
    [60, 0, 0],
    [120, 0, 0],
    [300, 0, 0],
    [600, 1, 0],
    [1200, 0, 2],
  ]);
  expect(classes.map(({ toSeconds }) => toSeconds)).toEqual([10, 20, 30, 60, 120, 300, 600, 1200, undefined]);
});
