import { describe, expect, test } from "vitest";
import { estimateWait, type BusyLine } from "../../src/dispatch/estimate.ts";

const tenReps: BusyLine = { ahead: 10, reps: 10, handleSeconds: 180, higherShare: 0, observedTalks: 10 };

describe("the mean wait", () => {
  test.each<[name: string, line: Partial<BusyLine>, meanSeconds: number]>([
    ["the time in which n + 1 reps come free", {}, 198],
    ["one handle time for the next in line of a single rep", { ahead: 0, reps: 1, handleSeconds: 60 }, 60],
    ["longer in a lower queue", { higherShare: 0.2 }, 247.5],
    ["right for thousands ahead", { ahead: 4999 }, 90_000],
  ])("is %s", (_name, line, meanSeconds) => {
    expect(estimateWait({ ...tenReps, ...line })?.meanSeconds).toBeCloseTo(meanSeconds, 9);
  });
});

// The ends before rounding, from SciPy, stand behind each row.
describe("the range in minutes", () => {
  test.each<[name: string, line: Partial<BusyLine>, from: number, to: number]>([
    ["126 to 277 s: outwards at both ends", {}, 2, 5],
    ["49 to 160 s: less than three minutes, since only 76 % last longer than one", { ahead: 4, reps: 9 }, 0, 3],
    ["57 to 167 s: one to three minutes, which 81 % last", { ahead: 5 }, 1, 3],
    ["31 to 120.3 s: less than two minutes, which 90 % last", { ahead: 3 }, 0, 2],
    ["168 to 424 s: two to seven minutes, which 87 % last", { ahead: 7, reps: 5 }, 2, 7],
    ["2 to 41 s: less than a minute for the next in line", { ahead: 0 }, 0, 1],
    ["6 to 138 s: less than two minutes in 86 %", { ahead: 0, reps: 3 }, 0, 2],
    ["230 to 405 s in the first queue", { ahead: 20, handleSeconds: 150 }, 3, 7],
    ["190 to 455 s, with the same mean, in a lower queue", { ahead: 20, handleSeconds: 90, higherShare: 0.4 }, 3, 8],
    ["1,474 to 1,653 s for hundreds ahead", { ahead: 499, reps: 60, handleSeconds: 187.5 }, 24, 28],
  ])("is, %s", (_name, line, fromMinutes, toMinutes) => {
    expect(estimateWait({ ...tenReps, ...line })).toMatchObject({ fromMinutes, toMinutes });
  });
});

describe("nothing is said of the wait", () => {
  test.each<[name: string, line: Partial<BusyLine>]>([
    ["without a rep", { reps: 0 }],
    ["before ten talks are over", { observedTalks: 9 }],
    ["when talks take no time", { handleSeconds: 0 }],
    ["when higher queues use nearly all the reps", { ahead: 500, higherShare: 0.95 }],
    ["when the spread is too wide: 6 to 230 s for the next in line", { ahead: 0, reps: 2, handleSeconds: 200 }],
    ["when a lower queue's spread is too wide", { ahead: 5, handleSeconds: 360, higherShare: 0.4 }],
    ["with a negative number ahead", { ahead: -1 }],
    ["with a negative share", { higherShare: -0.1 }],
    ["with no number ahead", { ahead: NaN }],
    ["with an endless number ahead", { ahead: Infinity }],
    ["with endless reps", { reps: Infinity }],
    ["with no handle time", { handleSeconds: NaN }],
    ["with an endless handle time", { handleSeconds: Infinity }],
    ["with no share", { higherShare: NaN }],
    ["with no number of talks", { observedTalks: NaN }],
  ])("%s", (_name, line) => {
    expect(estimateWait({ ...tenReps, ...line })).toBeUndefined();
  });
});

test("five thousand callers ahead take less than a millisecond", () => {
  const line = { ...tenReps, ahead: 5000, higherShare: 0.3 };
  estimateWait(line);

  const before = performance.now();
  for (let round = 0; round < 100; round++) estimateWait(line);

  expect((performance.now() - before) / 100).toBeLessThan(1);
});
