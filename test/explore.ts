import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";

/**
 * Lives through fresh random cases of every suite until the time is over or one fails, and says how many there were.
 *
 * It goes in rounds: in each, every property has its share of the time, with seeds that nobody has chosen. A case that
 * fails stands in `dist/explored.json`, with the command that repeats it; a day is written to `test/fixtures/days` too,
 * where the tests live through it again from then on.
 */
const roundMinutes = 10;
/** How many files of tests run at the same time, as in vitest.config.ts. */
const workers = 2;

const { minutes, only } = new Command("npm run test:explore --")
  .description("Lives through fresh random cases of every suite until the time is over or one of them fails.")
  .option("--minutes <number>", "how long", readMinutes, 20)
  .option("--only <text>", "the files of tests that have this in their name", "")
  .addHelpText("after", "\nExample:\n  npm run test:explore -- --minutes 5 --only record-days")
  .parse()
  .opts<{ readonly minutes: number; readonly only: string }>();

const folder = mkdtempSync(join(tmpdir(), "explore-"));
let running: ChildProcess | undefined;
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    stop.abort();
    running?.kill(signal);
  });
try {
  process.exitCode = await explore();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function explore(): Promise<number> {
  const files = randomSuites();
  if (files.length === 0) throw new Error(`no file of random cases has ${JSON.stringify(only)} in its name`);
  const properties = files.reduce(
    (sum, file) => sum + readFileSync(file, "utf8").split(/\bholds\("|\bproperty\(/).length - 1,
    0,
  );
  const fromMs = Date.now();
  const leftMinutes = () => minutes - (Date.now() - fromMs) / 60_000;
  for (let round = 1; leftMinutes() > 0.05 && !stop.signal.aborted; round += 1) {
    const seconds = Math.max(2, (Math.min(roundMinutes, leftMinutes()) * 60 * workers) / Math.max(1, properties));
    const seed = Math.floor(Math.random() * 2 ** 31);
    const failed = await runTests(files, { EXPLORE_SECONDS: String(seconds), FC_SEED: String(seed) });
    say(`round ${round}: ${count()} cases so far, ${Math.max(0, leftMinutes()).toFixed(1)} minutes left`);
    if (failed && !stop.signal.aborted) {
      say(
        "A case has failed. It stands in dist/explored.json, with the command that repeats it; a day, in test/fixtures/days too.",
      );
      return 1;
    }
  }
  for (const [test, cases] of perTest()) say(`${String(cases).padStart(9)}  ${test}`);
  for (const [what, times] of tried()) say(`${String(times).padStart(9)}  ${what}`);
  return stop.signal.aborted ? 130 : 0;
}

/** The files of tests whose cases are random. */
function randomSuites(): string[] {
  return readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((name) => join("test", name))
    .filter((file) => file.endsWith(".test.ts") && file.includes(only))
    .filter((file) => /\bproperty\(|\bfc\.assert\(/.test(readFileSync(file, "utf8")));
}

/** Runs the files once, and says whether a test has failed. */
async function runTests(files: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--bail", "1", "--reporter", "dot", "--silent=true", ...files];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, SEEDS: "full", EXPLORE_FOLDER: folder, ...env },
  });
  running = child;
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("exit", resolve);
    child.on("error", reject);
  });
  return code !== 0;
}

/** How many cases each test has lived through. */
function perTest(): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { test, cases } of notes<{ readonly test: string; readonly cases: number }>("tally"))
    counted.set(test, (counted.get(test) ?? 0) + cases);
  return counted;
}

/** What was tried in all of these cases, and how often. */
function tried(): Map<string, number> {
  const counted = new Map<string, number>();
  for (const counts of notes<Readonly<Record<string, number>>>("tried"))
    for (const [what, times] of Object.entries(counts)) counted.set(what, (counted.get(what) ?? 0) + times);
  return counted;
}

/** What the tests have noted in a file of our folder, a line each. */
function notes<T>(name: string): T[] {
  const file = join(folder, name);
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line) as T);
}

function count(): number {
  return [...perTest().values()].reduce((sum, cases) => sum + cases, 0);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readMinutes(text: string): number {
  const read = Number(text);
  if (!(read > 0)) throw new InvalidArgumentError("a number of minutes, such as 20");
  return read;
}
