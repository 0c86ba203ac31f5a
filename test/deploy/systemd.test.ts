import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../helpers/databases.ts";
import { root } from "../helpers/process.ts";

const unit = "queue-dispatch@.service";
const text = readFileSync(`${root}deploy/${unit}`, "utf8");
const missing = spawnSync("systemd-analyze", ["--version"]).status !== 0 && "systemd is not installed";
/** Where systemd begins to call a service exposed is 5; Node needs the network and to compile while it runs. */
const mostExposed = 1.5;

test("systemd finds nothing wrong with the unit", ({ skip }) => {
  skip(missing !== false, String(missing));
  // What is not on this machine is not the unit's fault: the user, and the program in its place.
  const here = text.replaceAll("/usr/bin/node", process.execPath).replaceAll("User=queue-dispatch", "User=daemon");
  const folder = temporaryFolder();
  writeFileSync(join(folder, unit), here);

  const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", join(folder, unit)]);

  expect([status, about(stderr.toString())]).toEqual([0, []]);
});

test("the unit leaves the server what it needs, and hardly anything else", ({ skip }) => {
  skip(missing !== false, String(missing));

  const { stdout } = spawnSync("systemd-analyze", ["security", "--offline=yes", `${root}deploy/${unit}`]);

  const [, exposure = "10"] = /Overall exposure level for \S+: ([\d.]+)/.exec(stdout.toString()) ?? [];
  expect(Number(exposure)).toBeLessThanOrEqual(mostExposed);
});

test("what stops the server gives it the time that it asks for", () => {
  expect(text).toContain("TimeoutStopSec=30");
  expect(readFileSync(`${root}deploy/compose.yaml`, "utf8")).toContain("stop_grace_period: 30s");
});

/** What is said of our unit, and not of others on this machine. */
function about(said: string): string[] {
  return said.split("\n").filter((line) => line.includes("queue-dispatch"));
}
