import { describe, expect, test } from "vitest";
import { figuresOf, inversionTest, standardError } from "./dispatch/figures.ts";
import type { Served } from "./dispatch/ideal.ts";

const regular = (taken: number, bridged = taken): Served => served("customers", 0, taken, bridged);
const premium = (joined: number, taken: number): Served => served("premium-customers", joined, taken, taken);

function served(queue: Served["queue"], joined: number, taken: number, bridged: number): Served {
  return { queue, rangSeconds: joined, joinedSeconds: joined, takenSeconds: taken, bridgedSeconds: bridged };
}

describe("an inversion", () => {
  test.each([
    { others: [premium(90, 101)], is: true, why: "a premium customer waited before and after" },
    { others: [premium(90, 100)], is: false, why: "both were taken at the same moment" },
    { others: [premium(90, 95)], is: false, why: "the other had been taken before" },
    { others: [premium(100, 200)], is: false, why: "the other came when the choice had been made" },
    { others: [premium(10, 200), premium(20, 50)], is: true, why: "one of two waited, though the later one did not" },
    { others: [premium(10, 20), premium(150, 200)], is: false, why: "one was gone and the other not there yet" },
    { others: [regular(500)], is: false, why: "only regular customers waited" },
  ])("is $is: $why", ({ others, is }) => {
    const taken = regular(100);

    expect(inversionTest([taken, ...others])(taken)).toBe(is);
  });

  test("is none if the premium customer was taken while the regular one was being connected", () => {
    const taken = regular(100, 105);

    expect(inversionTest([taken, premium(90, 103)])(taken)).toBe(false);
    expect(inversionTest([taken, premium(90, 106)])(taken)).toBe(true);
  });

  test("never befalls a premium customer", () => {
    const taken = premium(50, 100);

    expect(inversionTest([taken, premium(10, 200)])(taken)).toBe(false);
  });
});

test("the first of twenty customers is not counted; waits go from ringing to the bridge", () => {
  const one = { rangSeconds: 0, joinedSeconds: 1, takenSeconds: 4, bridgedSeconds: 6 };
  const customers: Served[] = [
    { queue: "customers", ...one, bridgedSeconds: 1000 },
    ...Array.from({ length: 17 }, (): Served => ({ queue: "customers", ...one })),
    { queue: "customers", ...one, bridgedSeconds: 24 },
    { queue: "premium-customers", ...one, takenSeconds: 30, bridgedSeconds: 30 },
  ];

  const figures = figuresOf(customers);

  expect(figures).toEqual({
    customers: {
      meanWaitSeconds: 7,
      meanWaitsSeconds: [],
      meanRingSeconds: 1,
      meanConnectSeconds: 3,
      inversionsPercent: 100,
    },
    "premium-customers": {
      meanWaitSeconds: 30,
      meanWaitsSeconds: [],
      meanRingSeconds: 1,
      meanConnectSeconds: 0,
      inversionsPercent: 0,
    },
  });
});

test("a long run is cut into twenty pieces, each with a mean of its own", () => {
  const customers = Array.from({ length: 42 }, (_none, i) => regular(i));

  const { meanWaitsSeconds } = figuresOf(customers).customers;

  // The first two are not counted.
  expect(meanWaitsSeconds).toEqual(Array.from({ length: 20 }, (_none, piece) => 2 * piece + 2.5));
});

test("the standard error is the deviation of a sample by the root of its size", () => {
  expect(standardError([1, 2, 3, 4])).toBeCloseTo(Math.sqrt(5 / 3 / 4), 12);
  expect(standardError([1])).toBeNaN();
});
