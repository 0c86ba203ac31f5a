import fc from "fast-check";
import { expect, test } from "vitest";
import { pairwise } from "./pairwise.ts";
import { cases } from "./cases.ts";

test("every value meets every value of every other name", () => {
  const combinations = pairwise<{ size: string; color: string; round: boolean }>({
    size: ["small", "large"],
    color: ["red", "green", "blue"],
    round: [true, false],
  });

  const pairs = (a: "size" | "color", b: "color" | "round") =>
    new Set(combinations.map((one) => `${one[a]} ${one[b]}`));
  expect(pairs("size", "color").size).toBe(6);
  expect(pairs("size", "round").size).toBe(4);
  expect(pairs("color", "round").size).toBe(6);
  expect(combinations.length).toBeLessThan(12);
});

test("whatever the choices, no pair is missing, and far fewer than all combinations are needed", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 8 }), (sizes) => {
      const choices = Object.fromEntries(sizes.map((size, i) => [`n${i}`, [...Array(size).keys()]]));
      const combinations = pairwise<Record<string, number>>(choices);

      for (const i of sizes.keys()) {
        for (const j of sizes.keys()) {
          const met = new Set(combinations.map((one) => `${one[`n${i}`]} ${one[`n${j}`]}`));
          expect(met.size).toBe(i === j ? sizes[i] : (sizes[i] ?? 0) * (sizes[j] ?? 0));
        }
      }
      expect(combinations.length).toBeLessThanOrEqual(sizes.reduce((product, size) => product * size, 1));
    }),
    cases(500),
  );
});
