import { describe, expect, test } from "vitest";
import { gammaQuantile, gammaShareBelow } from "../../src/dispatch/gamma.ts";

describe("the quantile of a gamma distribution", () => {
  test.each([0.001, 0.1, 0.5, 0.9, 0.999])("of shape 1 is the exponential's, for %d", (p) => {
    expect(gammaQuantile({ mean: 7, shape: 1 }, p)).toBeCloseTo(-7 * Math.log(1 - p), 9);
  });

  // Printed tables of chi-square: twice a gamma whose shape is half the degrees of freedom.
  test.each([
    [1, 0.95, 3.841],
    [1, 0.05, 0.00393],
    [4, 0.9, 7.779],
    [10, 0.1, 4.865],
    [10, 0.99, 23.209],
    [100, 0.95, 124.342],
    [1000, 0.1, 943.133],
    [1000, 0.9, 1057.724],
  ])("with %d degrees of freedom is the chi-square table's for %d: %d", (freedom, p, value) => {
    expect(gammaQuantile({ mean: freedom, shape: freedom / 2 }, p)).toBeCloseTo(value, 3);
  });

  // Worked out with SciPy, scipy.stats.gamma.ppf.
  test.each([
    [50, 50, 0.1, 41.179067906178574],
    [50, 50, 0.5, 49.66706461799423],
    [50, 50, 0.9, 59.24900190553106],
    [500, 500, 0.1, 471.566281171446],
    [500, 500, 0.9, 528.861950690807],
    [5001, 5001, 0.1, 4910.58837916793],
    [5001, 5001, 0.9, 5091.839868670023],
    [3.85, 100, 0.1, 42.72824535808474],
    [0.5, 1, 0.1, 0.01579077409343122],
    [0.026, 1, 0.1, 7.620404383464345e-38],
    [0.026, 1, 0.9, 0.3871357970574745],
  ])("of shape %d and mean %d for %d is %d", (shape, mean, p, value) => {
    expect(gammaQuantile({ mean, shape }, p) / value).toBeCloseTo(1, 9);
  });

  test.each([0.03, 0.9, 1.0001, 2.5, 9.9, 37, 500, 5001])("of shape %d leaves its share below it", (shape) => {
    for (const p of [1e-6, 0.001, 0.1, 0.5, 0.9, 0.999, 1 - 1e-6]) {
      const wait = { mean: 7, shape };

      expect(gammaShareBelow(wait, gammaQuantile(wait, p)) / p).toBeCloseTo(1, 9);
    }
  });
});

test.each([0, -1])("nothing of a gamma distribution lies below %d", (value) => {
  expect(gammaShareBelow({ mean: 1, shape: 2 }, value)).toBe(0);
});

test("all of a gamma distribution lies below infinity", () => {
  expect(gammaShareBelow({ mean: 1, shape: 2 }, Infinity)).toBe(1);
});
