import { expect, test } from "vitest";
import type { Outcome } from "../../src/dispatch/outcome.ts";
import { type CallGoingOn, type Counted, definitions, numbersOf, percentile } from "../../src/dashboard/metrics.ts";
import type { CallsOver } from "../../src/record/line-reading.ts";

const dayStartMs = Date.UTC(2026, 0, 5);

/** One call that is over; `waited` and `talked` in seconds. */
function over(outcome: Outcome, waited: number | null, more: { talked?: number; rating?: number } = {}): CallsOver {
  const { talked, rating } = more;
  const talks = talked === undefined ? { talks: 0, talkMs: 0 } : { talks: 1, talkMs: talked * 1000 };
  const ratings = rating === undefined ? { ratings: 0, ratingSum: 0 } : { ratings: 1, ratingSum: rating };
  return { queue: "customers", outcome, waitSeconds: waited, calls: 1, ...talks, ...ratings };
}

function going(state: CallGoingOn["state"], waitedSeconds: number, arrivedMs = dayStartMs + 1): CallGoingOn {
  return { queue: "customers", arrivedMs, state, waitedSeconds };
}

const reps: Counted["reps"] = [
  { state: "listening" },
  { state: "sent" },
  { state: "ringing-back" },
  { state: "talking" },
  { state: "talking" },
  { state: "silent" },
];

/**
 * A day counted by hand, with a target of 20 s.
 *
 * Over: answered after 5, 20, 21 and 120 s, talks of 60, 120, 30 and 90 s, ratings 5 and 2; abandoned after 8, 20 and 45 s;
 * one each to be rung back, at the wait limit, moved (left: 3), turned away from a full and a closed line (refused: 2), and
 * failed (1). 4 + 3 + 3 + 2 + 1 = 13.
 * Going on: talking after 10 and after 40 s, waiting for 15 and for 300 s, leaving after 30 s: 5, and waiting since
 * yesterday: not of the day, but it waits. Offered: 13 + 5 = 18.
 */
const day: Counted = {
  dayStartMs,
  targetSeconds: 20,
  reps,
  over: [
    over("answered", 5, { talked: 60, rating: 5 }),
    over("answered", 20, { talked: 120 }),
    over("answered", 21, { talked: 30, rating: 2 }),
    over("answered", 120, { talked: 90 }),
    over("abandoned", 8),
    over("abandoned", 20),
    over("abandoned", 45),
    over("call-back", 30),
    over("wait-limit", 1800),
    over("moved", 3),
    over("queue-full", 0),
    over("closed", 0),
    over("failed", 9),
  ],
  going: [
    going("talking", 10),
    going("talking", 40),
    going("waiting", 15),
    going("waiting", 300),
    going("leaving", 30),
    going("waiting", 4000, dayStartMs - 1),
  ],
};

test("the books of a day counted by hand", () => {
  const { offered, answered, abandoned, left, refused, failed, goingOn } = numbersOf(day);

  expect({ offered, answered, abandoned, left, refused, failed, goingOn }).toEqual({
    offered: 18,
    answered: 4,
    abandoned: 3,
    left: 3,
    refused: 2,
    failed: 1,
    goingOn: 5,
  });
});

test("the other numbers of the same day", () => {
  const numbers = numbersOf(day);

  // Three of today and the one since yesterday wait, less the one who leaves.
  expect(numbers).toMatchObject({ waiting: 3, longestWaitSeconds: 4000 });
  expect(numbers.reps).toEqual({ listening: 1, sent: 2, talking: 2, silent: 1 });
  // In time: 5 s, 20 s, and the talk after 10 s: 3. Decided: 13 over, 2 talks, the waits of 300 and 30 s: 17; without the
  // two who gave up within 20 s: 15.
  expect(numbers.serviceLevel).toBeCloseTo(3 / 15, 10);
  expect(numbers.strictServiceLevel).toBeCloseTo(3 / 17, 10);
  // 5, 10, 20, 21, 40, 120 s: half of six waited 20 s at most; nine in ten of six are the whole six.
  expect(numbers).toMatchObject({ waitMeanSeconds: 36, waitP50Seconds: 20, waitP90Seconds: 120 });
  expect(numbers.abandonedShare).toBeCloseTo(3 / 18, 10);
  expect(numbers.shortAbandoned).toBe(1);
  // 60 + 120 + 30 + 90 = 300 s in four talks.
  expect(numbers.talkSeconds).toEqual({ mean: 75, sum: 300 });
  expect(numbers.rating).toEqual({ mean: 3.5, count: 2 });
});

test("a day on which nobody has rung has nothing to divide by", () => {
  expect(numbersOf({ ...day, over: [], going: [], reps: [] })).toEqual({
    waiting: 0,
    longestWaitSeconds: undefined,
    reps: { listening: 0, sent: 0, talking: 0, silent: 0 },
    serviceLevel: undefined,
    strictServiceLevel: undefined,
    waitMeanSeconds: undefined,
    waitP50Seconds: undefined,
    waitP90Seconds: undefined,
    abandoned: 0,
    abandonedShare: undefined,
    shortAbandoned: 0,
    offered: 0,
    answered: 0,
    left: 0,
    refused: 0,
    failed: 0,
    goingOn: 0,
    talkSeconds: { mean: undefined, sum: 0 },
    rating: { mean: undefined, count: 0 },
  });
});

test("who gave up in time is no failure of ours: with nobody else there is no service level", () => {
  const { serviceLevel, strictServiceLevel } = numbersOf({ ...day, over: [over("abandoned", 20)], going: [] });

  expect([serviceLevel, strictServiceLevel]).toEqual([undefined, 0]);
});

test.each([
  [0.5, 3],
  [0.9, 7],
  [1, 7],
  [0, 3],
])("a share of %f of nine waits of 3 s and one of 7 s waited %i s at most", (atLeast, seconds) => {
  const waits = new Map([
    [3, atLeast === 0.9 ? 8 : 9],
    [7, 1],
  ]);

  expect(percentile(waits, atLeast)).toBe(seconds);
});

test("every number is defined in a sentence", () => {
  for (const sentence of Object.values(definitions)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(Object.keys(definitions)).toHaveLength(10);
});
