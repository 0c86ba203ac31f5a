import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/helpers/longest-first.ts";

/** Tests that end servers which others might be using each have a process of vitest for themselves; all others share one. */
const apart = [
  "scenarios/crash",
  "scenarios/database-outage",
  "scenarios/two-processes",
  "scenarios/switches-two-processes",
  "helpers/postgres",
  "record/postgres",
  "record/postgres-under-the-feet",
].map((name) => `test/${name}.test.ts`);

export default defineConfig({
  test: {
    globalSetup: "test/helpers/build.ts",
    // Two processes of tests are as many as the smallest machine we run on has cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    // What tests leave is cleared away, up to a folder of packages.
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "apart", include: apart } },
      { extends: true, test: { name: "together", isolate: false, include: ["test/**/*.test.ts"], exclude: apart } },
    ],
    // Of what runs in the processes of tests; servers that tests start beside them are not counted.
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "text"],
      reportsDirectory: "dist/coverage",
    },
  },
});
