import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callBackRank, goesBefore, type Ordering, serviceRank } from "../../src/dispatch/order-of-service.ts";

const strict: Ordering = { kind: "strict", queues: ["premium", "regular"] };
const target: Ordering = {
  kind: "target",
  targetSeconds: new Map([
    ["premium", 30],
    ["regular", 300],
  ]),
};
const nine = Date.UTC(2026, 0, 5, 9);

const anyQueue = fc.constantFrom("premium", "regular");
const anyArrival = fc.integer({ min: nine, max: nine + 14 * 86_400_000 });

describe.each([
  ["strict", strict],
  ["target", target],
])("by %s", (_, ordering) => {
  test("a customer's call-back has the place that they would have on the line", () => {
    fc.assert(
      fc.property(anyQueue, anyArrival, (queue, placeMs) => {
        const rank = callBackRank(ordering, { queue, placeMs, isStranger: false });
        expect(rank).toEqual(serviceRank(ordering, queue, placeMs));
      }),
    );
  });

  test("a stranger's call-back goes behind every caller of the same queue, however late they ring", () => {
    fc.assert(
      fc.property(anyQueue, anyArrival, anyArrival, (queue, placeMs, arrivedMs) => {
        const rank = callBackRank(ordering, { queue, placeMs, isStranger: true });
        expect(goesBefore(serviceRank(ordering, queue, arrivedMs), rank)).toBe(true);
      }),
    );
  });

  test("strangers' call-backs go among themselves as callers do", () => {
    fc.assert(
      fc.property(anyQueue, anyArrival, anyQueue, anyArrival, (queue, placeMs, otherQueue, otherMs) => {
        const one = callBackRank(ordering, { queue, placeMs, isStranger: true });
        const other = callBackRank(ordering, { queue: otherQueue, placeMs: otherMs, isStranger: true });
        const asCallers = goesBefore(serviceRank(ordering, queue, placeMs), serviceRank(ordering, otherQueue, otherMs));
        expect(goesBefore(one, other)).toBe(asCallers);
      }),
    );
  });
});

test("by strict, a stranger's call-back still goes before every caller of a lower queue", () => {
  fc.assert(
    fc.property(anyArrival, anyArrival, (placeMs, arrivedMs) => {
      const rank = callBackRank(strict, { queue: "premium", placeMs, isStranger: true });
      expect(goesBefore(rank, serviceRank(strict, "regular", arrivedMs))).toBe(true);
    }),
  );
});

test("by target, where no queue is higher, a stranger's call-back goes behind everybody on the line", () => {
  const rank = callBackRank(target, { queue: "premium", placeMs: nine, isStranger: true });
  expect(goesBefore(serviceRank(target, "regular", nine + 86_400_000), rank)).toBe(true);
});

test.each([
  ["strict: the higher queue first", strict, ["premium", nine + 1000], ["regular", nine]],
  ["strict: then who came first", strict, ["regular", nine], ["regular", nine + 1]],
  ["target: the earlier of arrival and target", target, ["premium", nine + 269_000], ["regular", nine]],
  ["target: nobody is overtaken by more than the difference", target, ["regular", nine], ["premium", nine + 271_000]],
] as const)("%s", (_, ordering, [queue, arrivedMs], [otherQueue, otherMs]) => {
  const [one, other] = [serviceRank(ordering, queue, arrivedMs), serviceRank(ordering, otherQueue, otherMs)];
  expect([goesBefore(one, other), goesBefore(other, one)]).toEqual([true, false]);
});
