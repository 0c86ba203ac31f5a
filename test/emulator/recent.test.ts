import { describe, expect, test } from "vitest";
import { Recent } from "../../src/emulator/recent.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("the newest entries", () => {
  test.each([
    [3, 0, []],
    [3, 2, [1, 2]],
    [3, 3, [1, 2, 3]],
    [3, 4, [2, 3, 4]],
    [3, 6, [4, 5, 6]],
    [3, 7, [5, 6, 7]],
    [3, 1000, [998, 999, 1000]],
    [1, 5, [5]],
    [0, 5, []],
  ])("are %d at most: after %d entries, %j", (keep, count, kept) => {
    const recent = new Recent<number>(keep);

    for (const entry of numbers(count)) recent.add(entry);

    expect(recent.toArray()).toEqual(kept);
    expect([...recent]).toEqual(kept);
    expect(recent.total).toBe(count);
  });

  test("do not change in a list that has been given", () => {
    const recent = new Recent<number>(2);
    recent.add(1);
    const before = recent.toArray();

    recent.add(2);

    expect(before).toEqual([1]);
  });

  test("can be forgotten", () => {
    const recent = new Recent<number>(2);
    recent.add(1);

    recent.clear();
    recent.add(2);

    expect(recent.toArray()).toEqual([2]);
  });
});
