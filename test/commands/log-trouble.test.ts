import { spawn, spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import twilio from "twilio";
import { expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { offline } from "../../src/twilio/offline.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { freePort, main, startServer, until } from "../helpers/process.ts";
import { always, sid } from "../helpers/start-app.ts";

/** Lets customers ring, each of whom is logged, and gives how many were answered. */
async function ring(port: number, times: number): Promise<number> {
  let answered = 0;
  for (let time = 0; time < times; time += 1) {
    const url = `http://127.0.0.1:${port}/customers`;
    const form = { ...always("/customers", offline.accountSid), CallSid: sid("CA", time) };
    const signature = twilio.getExpectedTwilioSignature(offline.authToken, url, form);
    const headers = { "X-Twilio-Signature": signature };
    const response = await fetch(url, { method: "POST", headers, body: new URLSearchParams(form) });
    if (response.status === 200) answered += 1;
  }
  return answered;
}

test("when whoever reads the log is gone, the server answers, and ends when it is told to", async () => {
  const server = await startServer();
  server.child.stdout?.destroy();

  expect(await ring(server.port, 20)).toBe(20);
  server.child.kill("SIGTERM");

  expect(await server.ended()).toBe(0);
});

test("when whoever reads the log has stopped reading, the server answers, and ends when it is told to", async (context) => {
  onlyInFull(context);
  const server = await startServer();
  server.child.stdout?.pause();

  expect(await ring(server.port, 1000)).toBe(1000);
  server.child.kill("SIGTERM");
  await until(
    () => server.child.exitCode !== null,
    () => "it does not end",
  );

  expect(server.child.exitCode).toBe(0);
});

test("when the disk of the log is full, the server answers, says later how many lines were lost, and ends", async ({
  skip,
}) => {
  const disk = join(temporaryFolder(), "disk");
  mkdirSync(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
  skip(mounted.status !== 0, "only root may make a small disk");
  onTestFinished(() => {
    spawnSync("umount", ["-l", disk]);
  });
  const filler = join(disk, "filler");
  writeFileSync(filler, "x".repeat(40_000));
  const [port, log] = [await freePort(), join(disk, "log")];
  const out = openSync(log, "a");
  const child = spawn(process.execPath, [main, "serve"], {
    env: { PATH: process.env.PATH, PORT: String(port), EMULATOR_PORT: String(await freePort()), DATABASE_URL: "none" },
    cwd: disk,
    stdio: ["ignore", out, "ignore"],
  });
  closeSync(out);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const isUp = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isUp, () => "it does not start", 30_000);

  expect(await ring(port, 300)).toBe(300);
  const isFull = () => {
    try {
      writeFileSync(join(disk, "more"), "x".repeat(5000));
      rmSync(join(disk, "more"));
      return false;
    } catch {
      return true;
    }
  };
  expect(isFull()).toBe(true);
  truncateSync(filler);
  expect(await ring(port, 5)).toBe(5);

  const lost = /"lines":(\d+),"msg":"lines of this log were lost"/.exec(readFileSync(log, "utf8"));
  expect(Number(lost?.[1])).toBeGreaterThan(10);
  child.kill("SIGTERM");
  await until(
    () => child.exitCode !== null,
    () => "it does not end",
  );
  expect(child.exitCode).toBe(0);
});
