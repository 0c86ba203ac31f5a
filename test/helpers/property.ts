import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "vitest";
import { inScope } from "./at-end.ts";
import { cases, report } from "./cases.ts";

/** What must hold of any random case. */
export interface Property<T> {
  /** The folder under `test/fixtures/days` of cases that once went wrong: each is lived through for good. */
  readonly suite: string;
  /** How many cases CI lives through; `npm test` takes a tenth. */
  readonly full: number;
  /** How many `npm test` takes in place of a tenth. */
  readonly short?: number;
  readonly of: fc.Arbitrary<T>;
  /** Whether a case that fails is made smaller first: where one case is quick. */
  readonly shrinks?: boolean;
}

/** Days that once went wrong, as literal values: whatever becomes of the generators, they are lived through again. */
const daysFolder = new URL("../fixtures/days/", import.meta.url).pathname;
/** How long `npm run test:explore` looks for new cases of each property at a time, in seconds. */
const { EXPLORE_SECONDS: exploreSeconds } = process.env;

/**
 * Tests that something holds of random cases, which have to be plain data: of the pinned ones, and of every one that once
 * went wrong. What a case has started with `atEnd` ends with it.
 */
export function property<T>(name: string, given: Property<T>, holds: (value: T) => Promise<void>): void {
  const property = () => fc.asyncProperty(given.of, (value) => inScope(() => holds(value)));
  const endOnFailure = given.shrinks !== true;
  test(
    name,
    async () => {
      if (exploreSeconds !== undefined) await explore(given, property(), Number(exploreSeconds) * 1000);
      else await fc.assert(property(), { ...cases(given.full, given.short), endOnFailure });
    },
    3_600_000,
  );

  const folder = join(daysFolder, given.suite);
  const days = exploreSeconds === undefined && existsSync(folder) ? readdirSync(folder) : [];
  test.each(days)(
    `${name}: %s once went wrong`,
    (day) => holds(JSON.parse(readFileSync(join(folder, day), "utf8")) as T),
    120_000,
  );
}

/** Lives through new cases until the time is over. The first that fails is written down. */
async function explore<T>(
  { suite, full }: Property<T>,
  property: fc.IAsyncProperty<[T]>,
  milliseconds: number,
): Promise<void> {
  const untilMs = Date.now() + milliseconds;
  while (Date.now() < untilMs) {
    const reporter = (details: fc.RunDetails<[T]>) => {
      writeDown(suite, details);
      report(details);
    };
    await fc.assert(property, { numRuns: Math.min(full, 10), seed: newSeed(), reporter, endOnFailure: true });
  }
}

function newSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

function writeDown<T>(suite: string, { seed, counterexample }: fc.RunDetails<[T]>): void {
  if (counterexample === null) return;
  const folder = join(daysFolder, suite);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${seed}.json`), `${JSON.stringify(counterexample[0], undefined, 2)}\n`);
}
