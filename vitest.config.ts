import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/helpers/build.ts",
    // Two processes of tests are as many as the smallest machine we run on has cores.
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
