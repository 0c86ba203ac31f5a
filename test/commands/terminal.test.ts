import { expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { freePort, hasScript, main, run, until } from "../helpers/process.ts";

if (!hasScript) process.stderr.write("terminal.test.ts is skipped: there is no script of util-linux\n");

async function startOnTerminal(env: Readonly<Record<string, string>>) {
  const [port, emulatorPort] = [await freePort(), await freePort()];
  const settings = { PORT: String(port), EMULATOR_PORT: String(emulatorPort), DATABASE_URL: "sqlite::memory:" };
  const server = run("script", ["-qec", `"${process.execPath}" "${main}"`, "/dev/null"], {
    env: { TERM: "xterm-256color", ...settings, ...env },
  });
  await until(
    () => server.stdout().includes("Ctrl-C stops it"),
    () => server.output(),
  );
  return { ...server, emulator: `http://127.0.0.1:${emulatorPort}` };
}

const ringing = JSON.stringify({ from: "+15005550011", to: "+15005550001" });

test.skipIf(!hasScript)("on a terminal the log is read by people: a line for each event", async () => {
  const server = await startOnTerminal({ NO_COLOR: "1" });

  await fetch(`${server.emulator}/emulator/calls`, { method: "POST", body: ringing });
  await until(
    () => server.stdout().includes("waits in customers"),
    () => server.output(),
  );

  expect(server.stdout()).toMatch(/^\d\d:\d\d:\d\d {2}…11 calls the customers number\r?$/m);
  expect(server.stdout()).toMatch(/^\d\d:\d\d:\d\d {2}…11 waits in customers, 1st in line\r?$/m);
  expect(server.stdout()).not.toContain('{"level"');
  expect(server.stdout()).not.toContain("\u001B");
});

test.skipIf(!hasScript)("a terminal with colours gets them", async (context) => {
  onlyInFull(context);
  const server = await startOnTerminal({});

  await fetch(`${server.emulator}/emulator/calls`, { method: "POST", body: ringing });
  await until(
    () => server.stdout().includes("calls the customers number"),
    () => server.output(),
  );

  expect(server.stdout()).toContain("\u001B[22m  …11 calls the customers number");
});
