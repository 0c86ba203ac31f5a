import { appendFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import fc from "fast-check";
import { expect, type TestContext } from "vitest";

/** Where an explorer writes the case that failed, and how to repeat it. */
const foundFile = "dist/explored.json";

/** Where the random cases of every suite begin: the same ones everywhere, so that red always means a change. */
const pinnedSeed = 20_261_126;

/** Whether all is tested at its full length, as in CI, or one case is to be repeated, wherever it stands. */
export const inFull = process.env.SEEDS === "full" || process.env.FC_PATH !== undefined;

/** Skips a test that takes long where not all is tested at its full length; the reporter tells why. */
export function onlyInFull({ skip }: TestContext): void {
  skip(!inFull, "takes long: it runs in CI, and with SEEDS=full");
}

/**
 * How a random suite is run: so many cases in CI (`SEEDS=full`), a tenth otherwise, so that `npm test` stays short.
 *
 * `FC_SEED` takes other cases, and `FC_PATH` one of them. A failure ends its message with the command that repeats it,
 * where a log that is cut off at its head still has it.
 */
export function cases<T>(full: number, short?: number) {
  const { FC_SEED: seed = String(pinnedSeed), FC_PATH: path } = process.env;
  const only = path === undefined ? { numRuns: seeds(full, short) } : { numRuns: 1, path };
  return { ...only, seed: Number(seed), reporter: report<T> };
}

/** How many of `full` cases are tried: all of them in CI, a tenth or `short` otherwise. */
export function seeds(full: number, short = Math.ceil(full / 10)): number {
  return inFull ? full : short;
}

/** Throws what a failed run has to say, with the command that repeats it at the end. Explorers count and note all of it. */
export function report<T>(details: fc.RunDetails<T>): void {
  const { errorInstance, seed, counterexamplePath, failed, numRuns, counterexample } = details;
  const repeat = `FC_SEED=${seed} FC_PATH=${counterexamplePath ?? ""} npx vitest run ${thisTest()}`;
  const { EXPLORE_FOLDER: explored } = process.env;
  if (explored !== undefined) {
    appendFileSync(`${explored}/tally`, `${JSON.stringify({ test: thisTest(), cases: numRuns })}\n`);
    if (failed) writeFileSync(foundFile, JSON.stringify({ repeat, case: fc.stringify(counterexample) }, undefined, 2));
  }
  if (!failed) return;
  const message = [fc.defaultReportMessage(details), String(errorInstance), `To repeat this:\n${repeat}`].join("\n\n");
  throw new Error(message, { cause: rootOf(errorInstance) });
}

/** Notes what a case has tried, such as requests sent and refused, for the explorer to add up. */
export function tried(counts: Readonly<Record<string, number>>): void {
  const { EXPLORE_FOLDER: explored } = process.env;
  if (explored !== undefined) appendFileSync(`${explored}/tried`, `${JSON.stringify(counts)}\n`);
}

/** The test that is being run, as arguments of vitest. */
function thisTest(): string {
  const { testPath = "", currentTestName = "" } = expect.getState();
  const name = currentTestName.split(" > ").at(-1) ?? "";
  return `${relative(process.cwd(), testPath)} -t "${name.replaceAll(/[^\w\s,;:'-]/g, ".")}"`;
}

/** What was wrong in the first place, without what was said around it. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
