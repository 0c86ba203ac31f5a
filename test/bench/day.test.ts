import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { offline } from "../../src/twilio/offline.ts";
import { drawArrivals, queueNames } from "./dispatch/arrivals.ts";
import { Day } from "./dispatch/day.ts";
import { type Line, startLine, webhookSeconds } from "./dispatch/line.ts";
import { policies } from "./dispatch/policies.ts";
import { type Run, runPolicy } from "./dispatch/run.ts";
import type { Served } from "./dispatch/ideal.ts";
import { ownDist } from "./server-in.ts";

beforeEach(onlyInFull);

// Whole days take seconds, and on a busy machine many.
vi.setConfig({ testTimeout: 60_000 });

const quiet: Run = { policy: "seed", reps: 1, load: 0.5, timeoutSeconds: 10, calls: 30, seed: 1, dist: ownDist };

/** A day under the seed's loop that has begun. */
async function beginDay(): Promise<{ line: Line; day: Day }> {
  const { env } = policies.seed;
  const line = await startLine({ ...quiet, oneSecondIs: 10, env: env("", 10) });
  onTestFinished(() => {
    line.close();
  });
  const day = new Day(quiet, line, policies.seed);
  day.begin();
  return { line, day };
}

async function passWhole(day: Day, stepSeconds = 3600): Promise<void> {
  for (let steps = 0; day.share < 1 && steps < 48; steps += 1) await day.advance(stepSeconds);
}

test("every drawn customer is served, in the order of their queue, and no rep talks to two at once", async () => {
  const { day } = await beginDay();

  await passWhole(day);

  const drawn = [...drawArrivals(quiet)];
  expect(day.served.map(({ queue, rangSeconds }) => [queue, rangSeconds])).toEqual(
    drawn.map(({ queue, atSeconds }) => [queue, atSeconds]),
  );
  for (const name of queueNames) {
    const taken = day.served.filter(({ queue }) => queue === name).map(({ takenSeconds }) => takenSeconds);
    expect(taken).toEqual(taken.toSorted((a, b) => a - b));
  }
  const talks = day.served.map(({ bridgedSeconds }, i) => [bridgedSeconds, drawn[i]?.talkSeconds ?? 0] as const);
  const inTurn = talks.toSorted(([a], [b]) => a - b);
  for (const [i, [begun, seconds]] of inTurn.slice(0, -1).entries())
    expect(inTurn[i + 1]?.[0]).toBeGreaterThanOrEqual(begun + seconds + webhookSeconds - 1e-6);
});

test("a rep who loses the line rings in again, and the day goes on", async () => {
  const { line, day } = await beginDay();
  line.twilio.clock.after(3_600_000, () => {
    line.twilio.calls.find(({ call }) => call.identity.to === offline.numbers.reps)?.drop();
  });

  await passWhole(day);

  expect(day.share).toBe(1);
});

test("a customer who is gone before they have talked spoils the day", async () => {
  const { line, day } = await beginDay();
  const loseOne = () => {
    const waiting = line.twilio.calls.find((phone) => phone.queue !== undefined);
    if (waiting === undefined) line.twilio.clock.after(10_000, loseOne);
    else waiting.drop();
  };
  line.twilio.clock.after(600_000, loseOne);

  await expect(passWhole(day)).rejects.toThrow("a customer was not served");
});

test("a run gives the figures of each queue and counts the webhooks", async () => {
  const shares: number[] = [];

  const { figures, webhooksPerRepHour } = await runPolicy(quiet, "", (share) => shares.push(share));

  for (const name of queueNames) expect(figures[name].meanRingSeconds).toBeCloseTo(webhookSeconds, 6);
  expect(figures.customers.meanWaitSeconds).toBeGreaterThan(figures["premium-customers"].meanWaitSeconds);
  expect(shares.at(-1)).toBe(1);
  // Half of the time a Dial ends every 10.15 s, and each customer costs four or five webhooks.
  expect(webhooksPerRepHour).toBeGreaterThan(150);
  expect(webhooksPerRepHour).toBeLessThan(300);
});

test("customers who ask for it are rung back, whatever the hour, talk, and are counted like all others", async () => {
  const folder = temporaryFolder();
  const policy = policies["call-backs"];
  const line = await startLine({ ...quiet, oneSecondIs: 1, env: policy.env(folder, 10) });
  onTestFinished(() => {
    line.close();
  });
  // It is nine in the morning, and would soon be night.
  await line.twilio.clock.advance({ seconds: 13 * 3600 });
  const day = new Day(quiet, line, { oneInAsks: 3 });
  day.begin();

  await passWhole(day, 600);

  expect(day.rungBack).toBeGreaterThan(0);
  expect(day.served).toHaveLength(quiet.calls);
});

test("while the record is away the round-robin serves everybody", async () => {
  const { figures } = await runPolicy({ ...quiet, policy: "degraded", calls: 20 }, temporaryFolder(), () => {});

  expect(figures.customers.meanWaitSeconds).toBeGreaterThan(0);
});

test("a run says so when the record should be away and is not", async () => {
  const run = { ...quiet, policy: "degraded", calls: 20 } as const;

  const done = runPolicy(run, temporaryFolder(), () => {}, { ...policies.ours, record: "does not answer" });

  await expect(done).rejects.toThrow('the record is "answers"');
});

test("a run says so when the server is another policy than it should be", async () => {
  const writes = { ...policies.seed, writes: ["nothing.db"] };

  await expect(runPolicy(quiet, "", () => {}, writes)).rejects.toThrow("the server wrote no nothing.db");
});

/** A busy day with our record: who was served, how many webhooks there were, and the last of them. */
async function busyDay(isOverHttp: boolean): Promise<{ served: readonly Served[]; webhooks: number; last: unknown }> {
  const run: Run = { ...quiet, policy: "ours", reps: 4, load: 0.9, calls: 60 };
  const { env } = policies.ours;
  const line = await startLine({ ...run, oneSecondIs: 1, env: env(temporaryFolder(), run.timeoutSeconds), isOverHttp });
  onTestFinished(() => {
    line.close();
  });
  const day = new Day(run, line, policies.ours);
  day.begin();
  await passWhole(day, 600);
  const last = line.twilio.requests().map(({ sentMs, path, status, answer }) => ({ sentMs, path, status, answer }));
  return { served: day.served, webhooks: line.twilio.requestCount, last };
}

test("it makes no difference to anybody whether webhooks go over HTTP", { timeout: 120_000 }, async () => {
  const overHttp = await busyDay(true);

  const handedOver = await busyDay(false);

  expect(handedOver.served).toHaveLength(60);
  expect(handedOver).toEqual(overHttp);
});
