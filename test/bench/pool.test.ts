import { beforeEach, expect, test, vi } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import type { Job } from "./dispatch/jobs.ts";
import { doJobs } from "./dispatch/pool.ts";
import { ownDist } from "./server-in.ts";

beforeEach(onlyInFull);

// On a busy machine a process takes long to start.
vi.setConfig({ testTimeout: 60_000 });

const check = (reps: number, calls: number): Job => ({ kind: "cobham", demand: { reps, load: 0.5 }, calls });

/** More than any machine does while a test waits. */
const endless = check(1, 1e12);

const never = new AbortController().signal;

test("outcomes stand in the order of the jobs, whichever is done first", async () => {
  const outcomes = await doJobs([check(1, 2_000_000), check(2, 100), check(3, 100)], {
    atOnce: 2,
    signal: never,
    onProgress: () => {},
  });

  expect(outcomes.map((outcome) => (outcome.kind === "cobham" ? outcome.checks[0]?.reps : undefined))).toEqual([
    1, 2, 3,
  ]);
});

test("a job that fails ends all others, and is named", async () => {
  const run = { policy: "seed", reps: 1, load: 0.5, timeoutSeconds: 10, calls: 1, seed: 1, dist: ownDist } as const;

  const done = doJobs([endless, { kind: "run", run, folder: "" }], { atOnce: 2, signal: never, onProgress: () => {} });

  await expect(done).rejects.toThrow(/^seed, reps 1, load 0.5, Dial 10 s, seed 1: .*too few customers/);
});

test("a stop ends the work under way", async () => {
  const stop = new AbortController();

  const done = doJobs([endless, endless], {
    atOnce: 1,
    signal: stop.signal,
    onProgress: () => {
      stop.abort(new Error("enough"));
    },
  });

  await expect(done).rejects.toThrow();
});
