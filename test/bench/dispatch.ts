import { mkdtempSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Cell, chooseCells } from "./dispatch/cells.ts";
import type { CobhamCheck } from "./dispatch/cobham.ts";
import { type Job, nameOf } from "./dispatch/jobs.ts";
import { readOptions, usage } from "./dispatch/options.ts";
import { doJobs } from "./dispatch/pool.ts";
import { toCobhamTable, toLine, toTable, toWantedList } from "./dispatch/report.ts";
import { rowsOf } from "./dispatch/rows.ts";

/**
 * How long customers wait under each policy, beside an ideal dispatcher with
 * the same customers: the real server against the emulator, in virtual time.
 *
 * A wait is counted from ringing to the bridge, for every policy. Of it, the
 * webhook that puts a customer into a queue is unavoidable (0.15 s), and, where the
 * rep's Dial asks `/connect`, that one before the bridge (0.15 s) and the
 * rep's time for it. The plain ideal has neither; the ideal "with webhooks"
 * has both, and the action after the talk, which keeps the rep as long again.
 *
 * Ends with 1 if the ideal itself does not agree with Cobham's formula.
 */
const callsPerCheck = 10_000_000;

const options = readOptions(process.argv.slice(2));
if (options.help) {
  process.stdout.write(usage);
  process.exit();
}
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stop.abort(signal);
  });
}
const folder = mkdtempSync(join(tmpdir(), "bench-dispatch-"));
try {
  await main();
} catch (error) {
  progress("");
  process.exitCode = stop.signal.aborted ? 130 : 1;
  process.stderr.write(
    stop.signal.aborted ? "stopped\n" : `${error instanceof Error ? error.message : String(error)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const cells = chooseCells(options);
  const seeds = Array.from({ length: options.seeds }, (_none, i) => i + 1);
  const jobs = [...checksFor(cells), ...(await runsFor(cells, seeds))];
  const outcomes = await doJobs(jobs, {
    atOnce: options.jobs,
    signal: stop.signal,
    onOutcome: (job, outcome) => {
      // Whoever reads this later has at least what was done, if the rest is cut off.
      if (!process.stderr.isTTY) process.stderr.write(`${toLine(job, outcome)}\n`);
    },
    onProgress: (underWay, done) => {
      const parts = [...underWay].map(([job, share]) => `${nameOf(job)}: ${Math.round(100 * share)} %`);
      progress(`${done} of ${jobs.length} done; ${parts.join("; ")}`);
    },
  });
  progress("");
  const checks = outcomes.flatMap((outcome) => (outcome.kind === "cobham" ? outcome.checks : []));
  const rows = rowsOf(cells, seeds, outcomes);
  if (options.json) process.stdout.write(`${JSON.stringify({ rows, checks })}\n`);
  else process.stdout.write([toTable(rows), toCobhamTable(checks), toWantedList(rows)].join("\n"));
  if (!agree(checks)) process.exitCode = 1;
}

/** The ideal is checked at every demand that is measured. */
function checksFor(cells: readonly Cell[]): Job[] {
  const demands = new Map(cells.map(({ reps, load }) => [`${reps} ${load}`, { reps, load }]));
  return [...demands.values()].map((demand) => ({ kind: "cobham", demand, calls: callsPerCheck }));
}

/** Every policy of every cell with every seed, each with a folder of its own. */
async function runsFor(cells: readonly Cell[], seeds: readonly number[]): Promise<Job[]> {
  const runs = cells.flatMap(({ policies, ...cell }) =>
    policies.flatMap((policy) => seeds.map((seed) => ({ ...cell, policy, seed, dist: options.dist }))),
  );
  return Promise.all(
    runs.map(async (run, i): Promise<Job> => {
      await mkdir(join(folder, String(i)));
      return { kind: "run", run, folder: join(folder, String(i)) };
    }),
  );
}

function agree(checks: readonly CobhamCheck[]): boolean {
  const isOff = checks.some(({ isWithin }) => !isWithin);
  if (isOff) process.stderr.write("The ideal does not agree with Cobham's formula: no ratio to it means anything.\n");
  return !isOff;
}

function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  const width = (process.stderr.columns ?? 80) - 1;
  process.stderr.write(`\r${text.slice(0, width)}\u001B[K`);
}
