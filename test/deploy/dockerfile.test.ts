import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { onlyInFull } from "../helpers/cases.ts";
import { carryOut, type Stage, type StandIn } from "../helpers/dockerfile.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { freePort, root, run, until } from "../helpers/process.ts";
import { liveEnv } from "../helpers/start-app.ts";

beforeEach(onlyInFull);

/** What we may add to the image that ours is built from, in megabytes. */
const mostMegabytes = 80;

test(
  "what the Dockerfile builds is small, has nothing of ours but the program, and answers as somebody who is not root",
  { timeout: 300_000 },
  async ({ skip }) => {
    const standIn = whoStandsIn();
    if (typeof standIn === "string") skip(standIn);
    else await buildAndRun(standIn);
  },
);

async function buildAndRun(standIn: StandIn): Promise<void> {
  const below = temporaryFolder();
  chmodSync(below, 0o755);
  const stage = carryOut(`${root}deploy/Dockerfile`, below, standIn);

  const app = join(stage.folder, "app");
  expect(readdirSync(app).sort()).toEqual(["LICENSE", "dist", "node_modules", "package.json"]);
  expect(existsSync(join(app, "node_modules/typescript"))).toBe(false);
  const files = readdirSync(join(app, "dist"), { recursive: true, encoding: "utf8" });
  expect(files.filter((name) => /\.(?:map|ts|tsbuildinfo)$/.test(name))).toEqual([]);
  const [kilobytes = ""] = spawnSync("du", ["-sk", stage.folder]).stdout.toString().split("\t");
  console.log(`the image adds ${(Number(kilobytes) / 1000).toFixed(1)} MB`);
  expect(Number(kilobytes) / 1000).toBeLessThanOrEqual(mostMegabytes);
  expect(stage.user).toBe("node");
  await answers(stage, standIn);
}

/** Starts what has been built, asks as the health check asks, makes a backup, and stops it. */
async function answers(stage: Stage, standIn: StandIn): Promise<void> {
  const port = await freePort();
  const env = { ...liveEnv, ...stage.env, PUBLIC_URL: "https://line.example.com/support", PORT: String(port) };
  const start = (command: readonly string[]) => {
    const [program = "", ...args] = as(standIn, command).map((word) => word.replace(/^\/app/, `${stage.folder}/app`));
    return run(program, args, { env, cwd: stage.folder + stage.workdir });
  };
  const isHealthy = async () => (await start(stage.healthCheck).ended()) === 0;
  expect(await isHealthy()).toBe(false);

  const server = start(stage.command);
  await until(isHealthy, () => server.output(), 60_000);

  const whoRuns = spawnSync("ps", ["-o", "user=", "-p", String(server.child.pid)])
    .stdout.toString()
    .trim();
  expect(whoRuns).toBe(standIn.user);
  const record = statSync(join(stage.folder, "data/queue-dispatch.db"));
  expect([record.mode & 0o777, record.uid === 0]).toEqual([0o600, false]);
  const backup = start([...stage.command.slice(0, -1), "backup", "line.backup"]);
  expect(await backup.ended(), backup.output()).toBe(0);
  server.child.kill("SIGTERM");
  expect(await server.ended(), server.output()).toBe(0);
  expect(await isHealthy()).toBe(false);
}

/** Who runs the server here, or why nobody can. */
function whoStandsIn(): StandIn | string {
  const group = nameOf("-gn");
  if (process.getuid?.() !== 0) return { user: nameOf("-un"), group };
  if (spawnSync("setpriv", ["--version"]).status !== 0) return "setpriv is not installed (Debian: util-linux)";
  return { user: "nobody", group: "nogroup" };
}

function nameOf(flag: string): string {
  return spawnSync("id", [flag]).stdout.toString().trim();
}

function as({ user, group }: StandIn, command: readonly string[]): readonly string[] {
  if (process.getuid?.() !== 0) return command;
  return ["setpriv", `--reuid=${user}`, `--regid=${group}`, "--clear-groups", ...command];
}
