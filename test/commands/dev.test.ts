import { readFileSync, utimesSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { freePort, root, run, until } from "../helpers/process.ts";

beforeEach(onlyInFull);

test("npm run dev runs the source as it is, and anew when it changes", async () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { scripts: Record<string, string> };
  const [program, ...args] = scripts.dev?.split(" ") ?? [];
  const [port, emulatorPort] = [await freePort(), await freePort()];
  const settings = { PORT: String(port), EMULATOR_PORT: String(emulatorPort), DATABASE_URL: "none" };

  // As a child of npm the server ends when what has started it is gone.
  const dev = run(`${root}node_modules/.bin/${String(program)}`, args, {
    cwd: root,
    env: { ...settings, npm_lifecycle_event: "dev" },
  });
  const starts = () => dev.stdout().split("Queue Dispatch listens").length - 1;
  const hasStarted = (times: number) =>
    until(
      () => starts() >= times,
      () => dev.output(),
      40_000,
    );
  await hasStarted(1);
  const now = new Date();
  utimesSync(`${root}src/check-node.ts`, now, now);
  await hasStarted(2);

  await until(
    async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok,
    () => dev.output(),
  );
  expect(dev.output()).not.toContain("EADDRINUSE");
  dev.child.kill("SIGTERM");
  await dev.ended();
});
