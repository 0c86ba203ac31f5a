import { expect, test } from "vitest";
import { backoff } from "../../src/runtime/backoff.ts";

test("pauses double with every failure, up to the longest", () => {
  const pauses = [0, 1, 2, 3, 4, 60, 5000].map((failures) => backoff(failures, { baseMs: 1000, longestMs: 10_000 }));

  expect(pauses).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000, 10_000]);
});

test("a pause is up to half shorter by chance", () => {
  const growth = { baseMs: 1000, longestMs: 10_000 };

  expect(backoff(1, { ...growth, random: () => 1 })).toBe(1000);
  expect(backoff(9, { ...growth, random: () => 0.5 })).toBe(7500);
});
