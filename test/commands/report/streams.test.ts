import { once } from "node:events";
import { readFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { onlyInFull } from "../../helpers/cases.ts";
import { addManyCalls, aCall, recordOfCalls, sqliteUrl } from "../../helpers/record-of-calls.ts";
import { main, run, until } from "../../helpers/process.ts";
import { always } from "../../helpers/run-command.ts";

beforeEach(onlyInFull);

async function bigRecord(many = 20_000): Promise<string> {
  const database = sqliteUrl();
  await addManyCalls(await recordOfCalls(database), many);
  return database;
}

/** Starts a report whose reader reads nothing for now. */
async function stalledReport(database: string, format: string) {
  const child = spawn(process.execPath, [main, "report", ...always, "--format", format], {
    env: { DATABASE_URL: database, TZ: "UTC" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const said = { stderr: "" };
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.stderr += text));
  const closed = once(child, "close");
  await once(child.stdout, "readable");
  return { child, said, closed };
}

test.each(["SIGINT", "SIGTERM"] as const)("%s, twice as from npm, ends it between two calls", async (signal) => {
  const { child, said, closed } = await stalledReport(await bigRecord(), "json");

  child.kill(signal);
  child.kill(signal);
  await until(
    () => said.stderr.includes("Stopping"),
    () => said.stderr,
  );
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  await closed;

  const calls = (JSON.parse(stdout) as unknown[]).length;
  expect(calls).toBeGreaterThan(0);
  expect(calls).toBeLessThan(20_000);
  expect(said.stderr).toBe(
    `\nStopping …\nInterrupted: ${calls.toLocaleString("en")} calls were written, and not all of them.\n`,
  );
  expect(child.exitCode).toBe(signal === "SIGINT" ? 130 : 143);
});

test("a second Ctrl-C ends it though nobody takes the output", async () => {
  const { child, said } = await stalledReport(await bigRecord(), "csv");

  child.kill("SIGINT");
  await until(
    () => said.stderr.includes("Stopping"),
    () => said.stderr,
  );
  // One Ctrl-C may arrive twice through npm, so the second counts only a moment later.
  await until(
    () => !child.kill("SIGINT") || child.exitCode !== null,
    () => said.stderr,
  );

  expect(child.exitCode).toBe(130);
});

test("a reader who has seen enough ends it without a word", async () => {
  const database = await bigRecord();

  const shell = run(
    "bash",
    ["-c", `"$0" "$@" | head -n 2; echo "\${PIPESTATUS[0]}"`, process.execPath, main, "report", ...always],
    {
      env: { DATABASE_URL: database },
    },
  );

  expect(await shell.ended()).toBe(0);
  expect(shell.output().split(/\r?\n/)).toEqual([
    expect.stringMatching(/^call,/),
    expect.stringMatching(/^CA10000000,/),
    "0",
    "",
  ]);
});

test("output that cannot be written is one sentence, and exit code 1", async () => {
  const database = await bigRecord(10);

  const shell = run("sh", ["-c", `"$0" "$@" > /dev/full`, process.execPath, main, "report"], {
    env: { DATABASE_URL: database },
  });

  expect(await shell.ended()).toBe(1);
  expect(shell.output()).toMatch(/^the report cannot be written: .*ENOSPC.*\n$/);
});

test("a server that writes meanwhile is not disturbed, and the report is whole", async () => {
  const database = sqliteUrl();
  const kysely = await recordOfCalls(database);
  await addManyCalls(kysely, 50_000);
  const report = run(process.execPath, [main, "report", "--from", "2026-11-01", "--to", "2026-11-02"], {
    env: { DATABASE_URL: database, TZ: "UTC" },
  });

  let written = 0;
  const slowest = { ms: 0 };
  while (report.child.exitCode === null) {
    const begin = performance.now();
    await kysely
      .insertInto("calls")
      .values(aCall(`CAlater${written}`, { arrived_ms: Date.UTC(2026, 11, 1) }))
      .execute();
    await kysely.updateTable("calls").set({ seen_ms: written }).where("call_sid", "=", "CA10000001").execute();
    slowest.ms = Math.max(slowest.ms, performance.now() - begin);
    written += 1;
    await new Promise(setImmediate);
  }

  expect(await report.ended()).toBe(0);
  expect(written).toBeGreaterThan(100);
  expect(new Set(report.stdout().trimEnd().split("\r\n")).size).toBe(50_001);
});

test("on a terminal it shows how far it is", async () => {
  const database = await bigRecord(1200);
  const file = database.slice("sqlite:".length);

  const terminal = run(
    "script",
    ["-qec", `"${process.execPath}" "${main}" report ${always.join(" ")} > "${file}.csv"`, "/dev/null"],
    {
      env: { DATABASE_URL: database },
    },
  );

  expect(await terminal.ended()).toBe(0);
  expect(terminal.stdout()).toContain("\r\u001B[K[##############################] 100 % (1,200 of 1,200 calls)");
  expect(readFileSync(`${file}.csv`, "utf8").split("\r\n")).toHaveLength(1202);
});
