import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/helpers/longest-first.ts";

/** Tests that start neither processes nor databases of their own share one of vitest: that saves a third of the time. */
const folders = ["dispatch", "emulator", "helpers", "sms", "twilio", "voice", "web"];
const together = folders.map((folder) => `test/${folder}/**/*.test.ts`);
/** Those in these folders that do. */
const notTogether = ["test/helpers/postgres.test.ts", "test/sms/outbox-kills.test.ts", "test/sms/webhooks.test.ts"];
const apart = ["test/*.test.ts", `test/!(${folders.join("|")})/**/*.test.ts`, ...notTogether];

export default defineConfig({
  test: {
    globalSetup: "test/helpers/build.ts",
    // Two processes of tests are as many as the smallest machine we run on has cores.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "apart", include: apart } },
      { extends: true, test: { name: "together", isolate: false, include: together, exclude: notTogether } },
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
