import { describe, expect, test } from "vitest";
import type { Arrival } from "./dispatch/arrivals.ts";
import { checkByCobham, cobhamSeconds, erlangC } from "./dispatch/cobham.ts";
import { serveIdeally } from "./dispatch/ideal.ts";

const regular = (atSeconds: number, talkSeconds = 100): Arrival => ({ atSeconds, queue: "customers", talkSeconds });
const premium = (atSeconds: number, talkSeconds = 100): Arrival => ({
  atSeconds,
  queue: "premium-customers",
  talkSeconds,
});

/** When who was taken, as the ideal dispatcher does it: `at` is when they rang. */
function taken(arrivals: readonly Arrival[], line: { reps: number; webhookSeconds?: number }) {
  return [...serveIdeally(arrivals, { webhookSeconds: 0, ...line })].map(({ rangSeconds, takenSeconds }) => ({
    rang: rangSeconds,
    taken: takenSeconds,
  }));
}

describe("the ideal dispatcher", () => {
  test("sends a free rep at once", () => {
    expect(taken([regular(5), premium(6)], { reps: 2 })).toEqual([
      { rang: 5, taken: 5 },
      { rang: 6, taken: 6 },
    ]);
  });

  test("lets premium customers go first, and each class in its order, but cuts no talk short", () => {
    const served = taken([regular(0), regular(1), regular(2), premium(3), premium(4)], { reps: 1 });

    expect(served).toEqual([
      { rang: 0, taken: 0 },
      { rang: 3, taken: 100 },
      { rang: 4, taken: 200 },
      { rang: 1, taken: 300 },
      { rang: 2, taken: 400 },
    ]);
  });

  test("loses two webhooks a talk and one a ring when webhooks cost time", () => {
    const served = [...serveIdeally([regular(0), regular(1)], { reps: 1, webhookSeconds: 0.5 })];

    expect(served).toEqual([
      { queue: "customers", rangSeconds: 0, joinedSeconds: 0.5, takenSeconds: 0.5, bridgedSeconds: 1 },
      { queue: "customers", rangSeconds: 1, joinedSeconds: 1.5, takenSeconds: 101.5, bridgedSeconds: 102 },
    ]);
  });

  test.each([
    { reps: 1, load: 0.5 },
    { reps: 3, load: 0.5 },
    { reps: 10, load: 0.7 },
  ])("lets people wait as long as Cobham's formula says: $reps reps at load $load", (demand) => {
    const checks = checkByCobham(demand, 400_000);

    expect(checks.filter((check) => !check.isWithin)).toEqual([]);
  });

  test("is told from one that knows no premium customers", () => {
    const asOne: typeof serveIdeally = function* (arrivals, line) {
      const drawn = [...arrivals];
      const served = serveIdeally(
        drawn.map((arrival) => ({ ...arrival, queue: "customers" })),
        line,
      );
      const queueAt = new Map(drawn.map(({ atSeconds, queue }) => [atSeconds, queue]));
      for (const one of served) yield { ...one, queue: queueAt.get(one.rangSeconds) ?? one.queue };
    };

    const checks = checkByCobham({ reps: 3, load: 0.7 }, 100_000, asOne);

    expect(checks.map(({ isWithin }) => isWithin)).toEqual([false, false]);
  });
});

describe("the formula", () => {
  test.each([
    { reps: 1, offered: 0.5, probability: 0.5 },
    { reps: 2, offered: 1, probability: 1 / 3 },
    { reps: 2, offered: 1.5, probability: 9 / 14 },
  ])("Erlang C of $reps reps offered $offered Erlang is $probability", ({ reps, offered, probability }) => {
    expect(erlangC(reps, offered)).toBeCloseTo(probability, 12);
  });

  test("with one rep at half load, premium customers wait ρ·180 ÷ (1 − 0.15) s and the others twice as long", () => {
    expect(cobhamSeconds("premium-customers", { reps: 1, load: 0.5 })).toBeCloseTo(90 / 0.85, 9);
    expect(cobhamSeconds("customers", { reps: 1, load: 0.5 })).toBeCloseTo(180 / 0.85, 9);
  });
});
