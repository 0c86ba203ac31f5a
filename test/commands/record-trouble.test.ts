import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test, vi } from "vitest";
import { readSqlite } from "../../src/record/sqlite.ts";
import { makeUpRequest } from "../../src/twilio/made-up-request.ts";
import { offline } from "../../src/twilio/offline.ts";
import { onlyInFull } from "../helpers/cases.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { freePort, main, startServer, until } from "../helpers/process.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Sends a signed request as Twilio would, and gives status and answer. */
async function send(port: number, path: string, parameters: Readonly<Record<string, string>>) {
  const url = `http://127.0.0.1:${port}${path}`;
  const all = { AccountSid: offline.accountSid, ApiVersion: "2010-04-01", ...parameters };
  const { signature } = makeUpRequest({ method: "POST", url, parameters: all, authToken: offline.authToken });
  const headers = { "X-Twilio-Signature": signature };
  const response = await fetch(url, { method: "POST", headers, body: new URLSearchParams(all) });
  return `${response.status} ${await response.text()}`;
}

let calls = 0;
function ring(port: number): Promise<string> {
  calls += 1;
  const CallSid = `CA${calls.toString(16).padStart(32, "0")}`;
  const call = { CallSid, CallStatus: "ringing", Direction: "inbound", From: "+15005550111", To: "+15005550001" };
  return send(port, "/customers", call);
}

function stop(port: number, from: string): Promise<string> {
  const MessageSid = `SM${from.slice(1).padStart(32, "0")}`;
  return send(port, "/sms", { MessageSid, From: from, To: "+15005550001", Body: "STOP", NumMedia: "0" });
}

async function readiness(port: number): Promise<Readonly<Record<string, unknown>>> {
  return (await fetch(`http://127.0.0.1:${port}/readyz`)).json() as Promise<Record<string, unknown>>;
}

async function becomes(port: number, status: string): Promise<void> {
  await until(
    async () => (await readiness(port).catch(() => ({ status: "down" }))).status === status,
    () => `it does not become ${status}`,
    60_000,
  );
}

/** The numbers that want no texts, as another connection reads them. */
async function optedOut(path: string): Promise<string[]> {
  const reader = readSqlite(path);
  try {
    const { rows } = await sql<{ number: string }>`SELECT number FROM consents WHERE opted_out_ms > 0`.execute(reader);
    return rows.map(({ number }) => number);
  } finally {
    await reader.destroy();
  }
}

const texts = { SMS_FROM: "+15005550001", TIME_ZONE: "UTC" };

test("a file that is deleted under a server is back within seconds, and whoever could read the former one is told of", async (context) => {
  onlyInFull(context);
  const path = join(temporaryFolder(), "line.db");
  writeFileSync(path, "");
  chmodSync(path, 0o644);
  const server = await startServer({ DATABASE_URL: `sqlite:${path}`, ...texts });
  expect(server.output()).toContain("others than its owner may read the record");
  await becomes(server.port, "ready");
  await stop(server.port, "+15005550112");

  rmSync(path);
  await becomes(server.port, "degraded");
  await becomes(server.port, "ready");

  expect((statSync(path).mode & 0o777).toString(8)).toBe("600");
  server.child.kill("SIGTERM");
  expect([await server.ended(), existsSync(`${path}-wal`)]).toEqual([0, false]);
  expect(await optedOut(path)).toEqual(["+15005550112"]);
});

test("when log and record are on one full disk, all are answered, and what was told is there when there is room", async ({
  skip,
}) => {
  const disk = join(temporaryFolder(), "disk");
  mkdirSync(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", disk]);
  skip(mounted.status !== 0, "only root may make a small disk");
  onTestFinished(() => {
    spawnSync("umount", ["-l", disk]);
  });
  const [filler, path] = [join(disk, "filler"), join(disk, "line.db")];
  writeFileSync(filler, "x".repeat(1_500_000));
  const [port, log] = [await freePort(), join(disk, "log")];
  const out = openSync(log, "a");
  const env = { PORT: String(port), EMULATOR_PORT: String(await freePort()), DATABASE_URL: `sqlite:${path}` };
  const child = spawn(process.execPath, [main, "serve"], {
    env: { PATH: process.env.PATH, ...env, ...texts },
    cwd: disk,
    stdio: ["ignore", out, "ignore"],
  });
  closeSync(out);
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  await becomes(port, "ready");

  for (let call = 0; call < 400; call += 1) expect(await ring(port)).toMatch(/^200 .*<Enqueue/s);
  await becomes(port, "degraded");
  expect(await readiness(port)).toMatchObject({
    record: "does not answer",
    recordProblem: expect.stringMatching(/full/),
  });
  expect(await stop(port, "+15005550113")).toMatch(/^200 /);
  expect(await readiness(port)).toMatchObject({ unrecorded: 1 });

  rmSync(filler);
  await becomes(port, "ready");
  await until(
    async () => (await optedOut(path)).length > 0,
    () => "the STOP is not recorded",
  );

  expect(await optedOut(path)).toEqual(["+15005550113"]);
  expect(await ring(port)).toMatch(/^200 .*<Enqueue/s);
  expect(readFileSync(log, "utf8")).toContain("lines of this log were lost");
  child.kill("SIGTERM");
  await until(
    () => child.exitCode !== null,
    () => "it does not end",
  );
  expect(child.exitCode).toBe(0);
});
