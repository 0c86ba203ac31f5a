import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { table } from "./bench/table.ts";

const root = new URL("../", import.meta.url).pathname;
/** Goes with the next `npm ci`. */
const cache = join(root, "node_modules/.cache/nodes");
/** Of what package.json names: the oldest of 20 and 22, and the newest. */
const usual = ["20.19.0", "22.13.0", "24", "26"];

/** What the tests have come to on one Node. */
interface Ran {
  readonly version: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly code: number | null;
}

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stop.abort();
  });
}
await new Command("npm run test:nodes --")
  .description("Runs the tests on one Node after the other, and says at the end how they went.")
  .option("--node <versions>", "the Nodes, with commas between: 22.13.0, or 22 for its newest", usual.join(","))
  .argument("[vitest...]", "files and options for vitest")
  .allowUnknownOption()
  .passThroughOptions()
  .addHelpText("after", "\nA Node comes from the npm package of that name, and stays in node_modules/.cache/nodes.\n")
  .addHelpText("after", "Example:\n  npm run test:nodes -- --node 20.19.0,26 test/record")
  .action(async (vitestArgs: string[], { node }: { readonly node: string }) => {
    mkdirSync(cache, { recursive: true });
    const scratch = mkdtempSync(join(cache, "run-"));
    try {
      await testNodes(node.split(","), vitestArgs, scratch);
    } catch (error) {
      process.exitCode = stop.signal.aborted ? 130 : 1;
      process.stderr.write(
        stop.signal.aborted ? "stopped\n" : `${error instanceof Error ? error.message : String(error)}\n`,
      );
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  })
  .parseAsync();

async function testNodes(versions: readonly string[], vitestArgs: readonly string[], scratch: string): Promise<void> {
  const nodes: string[] = [];
  for (const version of versions) nodes.push(await fetched(version.trim(), scratch));
  const runs: Ran[] = [];
  for (const node of nodes) runs.push(await testOn(node, vitestArgs, scratch));
  const cells = runs.map((run) => [run.version, ...[run.passed, run.failed, run.skipped, run.seconds].map(String)]);
  process.stdout.write(`\n${table([["Node", "passed", "failed", "skipped", "seconds"], ...cells])}`);
  const bad = runs.filter(({ code }) => code !== 0).map(({ version }) => version);
  if (bad.length === 0) return;
  process.exitCode = 1;
  process.stdout.write(`\nThe tests do not pass on ${bad.join(", ")}.\n`);
}

/** The path of a Node, which is fetched first where it is not there. */
async function fetched(version: string, scratch: string): Promise<string> {
  const folder = join(cache, version);
  if (!existsSync(folder)) {
    const fresh = mkdtempSync(join(scratch, "fetch-"));
    writeFileSync(join(fresh, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
    const install = ["install", "--no-audit", "--no-fund", "--loglevel=error", `node@${version}`];
    if ((await run("npm", install, { cwd: fresh })) !== 0) throw new Error(`npm cannot install node@${version}`);
    renameSync(fresh, folder);
  }
  return join(folder, "node_modules/node/bin/node");
}

/** Vitest runs on that Node, and so does all that it starts: its workers, the server, npm. */
async function testOn(node: string, vitestArgs: readonly string[], scratch: string): Promise<Ran> {
  const results = join(mkdtempSync(join(scratch, "tests-")), "results.json");
  const version = versionOf(node);
  process.stdout.write(`\nNode ${version}\n`);
  const begun = performance.now();
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const vitest = [join(root, "node_modules/vitest/vitest.mjs"), "run", ...reporters, ...vitestArgs];
  const code = await run(node, vitest, { cwd: root, path: dirname(node) });
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { version, ...counts(results), seconds, code };
}

function versionOf(node: string): string {
  const file = join(dirname(node), "../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

function counts(results: string): Pick<Ran, "passed" | "failed" | "skipped"> {
  if (!existsSync(results)) return { passed: 0, failed: 0, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(results, "utf8"),
  ) as Readonly<Record<"numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests", number>>;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** Runs a program in a process group of its own, so that a stop reaches all that it has started; gives the exit code. */
async function run(
  command: string,
  args: readonly string[],
  { cwd, path }: { readonly cwd: string; readonly path?: string },
): Promise<number | null> {
  stop.signal.throwIfAborted();
  const env = { ...process.env, PATH: [path, process.env.PATH].filter(Boolean).join(":") };
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "inherit", "inherit"], detached: true });
  const end = () => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGINT");
  };
  stop.signal.addEventListener("abort", end);
  const [code] = (await once(child, "close")) as [number | null];
  stop.signal.removeEventListener("abort", end);
  stop.signal.throwIfAborted();
  return code;
}
