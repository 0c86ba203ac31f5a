import { describe, expect, test } from "vitest";
import { estimateWait, type WaitEstimate } from "../../src/dispatch/estimate.ts";
import { type QueueModel, simulateWaits, type Wait } from "../helpers/queue-model.ts";

const models: readonly QueueModel[] = [
  { reps: 10, handleSeconds: 180, load: 0.95, premiumShare: 0.3 },
  { reps: 10, handleSeconds: 180, load: 0.85, premiumShare: 0.3 },
  { reps: 10, handleSeconds: 300, load: 0.95, premiumShare: 0.6 },
  { reps: 3, handleSeconds: 180, load: 0.85, premiumShare: 0.3 },
  { reps: 1, handleSeconds: 180, load: 0.9, premiumShare: 0.3 },
];

describe.each(models)("of $reps reps at load $load, $premiumShare premium, $handleSeconds s a talk", (model) => {
  const waits = simulateWaits(model, 100_000, 7);
  const told = waits.flatMap((wait) => {
    const estimate = estimateFor(model, wait);
    return estimate === undefined ? [] : [{ ...estimate, ...wait }];
  });

  test("the waits fall inside a range of minutes in 75 to 90 of 100 cases", () => {
    const ranges = told.filter(({ fromMinutes }) => fromMinutes > 0);

    expect(ranges.length).toBeGreaterThan(waits.length / 5);
    expect(shareInside(ranges)).toBeGreaterThan(0.75);
    expect(shareInside(ranges)).toBeLessThan(0.9);
  });

  // Nothing shorter than a minute is said: so what is said of a few seconds may be right more often than eight times in ten.
  test("what is said at all is true in 75 of 100 cases at least, in either queue, and in 91 of all", () => {
    expect(shareInside(told)).toBeLessThan(0.91);
    for (const queue of ["premium", "regular"] as const) {
      expect(shareInside(told.filter((wait) => wait.queue === queue))).toBeGreaterThan(0.75);
    }
  });

  test("the estimate is within 15 % of the mean wait of those with the same number ahead", () => {
    const large = [...alike(told)].filter(([, group]) => group.length >= 500);

    expect(large.length).toBeGreaterThan(3);
    for (const [name, group] of large) {
      const ratio = (group[0]?.meanSeconds ?? NaN) / mean(group.map(({ seconds }) => seconds));
      expect(Math.abs(ratio - 1), name).toBeLessThan(0.15);
    }
  });
});

function estimateFor({ reps, handleSeconds, load, premiumShare }: QueueModel, wait: Wait): WaitEstimate | undefined {
  const higherShare = wait.queue === "premium" ? 0 : load * premiumShare;
  return estimateWait({ ahead: wait.ahead, reps, handleSeconds, higherShare, observedTalks: 1000 });
}

function shareInside(told: readonly (WaitEstimate & Wait)[]): number {
  const inside = told.filter(
    ({ seconds, fromMinutes, toMinutes }) => fromMinutes * 60 <= seconds && seconds <= toMinutes * 60,
  );
  return inside.length / told.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function alike<T extends Wait>(waits: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const wait of waits) {
    const name = `${wait.queue} with ${wait.ahead} ahead`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [wait]);
    else group.push(wait);
  }
  return groups;
}
