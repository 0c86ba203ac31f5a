import { expect, test } from "vitest";
import { Balancer } from "../../src/http/balancer.ts";
import { ManualClock } from "../helpers/manual-clock.ts";

/** When a server may stop that was asked at these seconds and told to stop after ten, in seconds after that. */
async function stopsAfter(asked: readonly number[]): Promise<number> {
  const clock = new ManualClock();
  const balancer = new Balancer(clock);
  for (const seconds of asked) clock.after(seconds * 1000, () => balancer.asked());
  await clock.advance({ seconds: 10 });
  const toldMs = clock.now();
  let stopsMs: number | undefined;
  void balancer.hasHeard().then(() => (stopsMs = clock.now()));
  for (let step = 0; step < 200; step += 1) await clock.advance({ seconds: 0.1 });
  return ((stopsMs ?? Number.NaN) - toldMs) / 1000;
}

test.each([
  ["when a balancer that asks every second has heard of it", [8.2, 9.2, 10.2, 11.2], 0.7],
  ["when one that asks every four seconds has heard of it", [7, 11, 15], 1.5],
  ["after five seconds when it asks no more", [7, 9], 5],
  ["at once where nobody asks", [], 0.1],
  ["at once where nobody has asked for long", [1, 4.5], 0.1],
])("a server stops %s", async (_, asked, seconds) => {
  expect(Math.abs((await stopsAfter(asked)) - seconds)).toBeLessThan(0.25);
});
