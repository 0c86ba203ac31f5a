import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../../helpers/cases.ts";
import { main, run, startServer, until } from "../../helpers/process.ts";
import { liveEnv } from "../../helpers/start-app.ts";

beforeEach(onlyInFull);

function aFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "queue-dispatch-")));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test("offline and live each have a record of their own, and a report reads the one of its mode", async () => {
  const cwd = aFolder();
  const server = await startServer({ DATABASE_URL: "" }, cwd);
  const body = JSON.stringify({ from: "+15005550011", to: "+15005550001" });
  await fetch(`${server.emulator}/emulator/calls`, { method: "POST", body });
  const report = (env: Record<string, string>) =>
    run(process.execPath, [main, "report", "--format", "json"], { env, cwd });

  await until(
    async () => {
      const offline = report({});
      return (await offline.ended()) === 0 && offline.stdout().includes("+15005550011");
    },
    () => server.output(),
  );
  const live = report(liveEnv);

  expect(await live.ended()).toBe(1);
  expect(live.output()).toBe(
    `The file ${join(cwd, "queue-dispatch.db")} is not there: start the server once, or correct DATABASE_URL\n`,
  );
  expect(existsSync(join(cwd, "queue-dispatch.offline.db"))).toBe(true);
});
