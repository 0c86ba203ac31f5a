import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { freePort, main, run, until } from "../helpers/process.ts";

test("a demo is a busy line with a day behind it, says so on every page, and leaves nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "queue-dispatch-"));
  const [port, emulatorPort] = [await freePort(), await freePort()];
  const settings = { PORT: String(port), EMULATOR_PORT: String(emulatorPort), TMPDIR: folder };
  const real = { TWILIO_ACCOUNT_SID: `AC${"a".repeat(32)}`, DATABASE_URL: `sqlite:${join(folder, "real.db")}` };

  const demo = run(process.execPath, [main, "demo"], { env: { ...settings, ...real } });
  await until(
    () => demo.stdout().includes("Ctrl-C ends it"),
    () => demo.output(),
    30_000,
  );
  const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  await until(
    async () => /[1-9]\d* simulated callers?, 5 simulated reps/.test(await read("/phones")),
    () => demo.output(),
    30_000,
  );
  const pages = await Promise.all(["/phones", "/dashboard", "/dashboard/wall"].map(read));
  const kept = readdirSync(folder);
  demo.child.kill("SIGINT");

  expect(demo.stdout()).toContain(`http://127.0.0.1:${port}/phones`);
  for (const page of pages) expect(page).toContain("This is a demo");
  expect(Number(/Offered today<\/h3><p class="number[^"]*"[^>]*>(\d+)/.exec(pages[1] ?? "")?.[1])).toBeGreaterThan(0);
  expect(kept).toEqual([expect.stringMatching(/^queue-dispatch-demo-/)]);
  expect(await demo.ended()).toBe(0);
  expect(readdirSync(folder)).toEqual([]);
  expect(existsSync(join(folder, "real.db"))).toBe(false);
});

test("its help says what it takes over", async () => {
  const help = run(process.execPath, [main, "demo", "--help"]);

  expect(await help.ended()).toBe(0);
  expect(help.stdout()).toContain("npm run demo");
});
