import fc from "fast-check";
import { seeds } from "./seeds.ts";

/**
 * How a random suite is run: so many cases in CI, a tenth otherwise. What repeats a failure stands at the end of its
 * message, too, where a log that is cut off at its head still has it.
 */
export function cases<T>(full: number): Required<Pick<fc.Parameters<T>, "numRuns" | "reporter">> {
  return { numRuns: seeds(full), reporter: throwIfFailed };
}

function throwIfFailed<T>(details: fc.RunDetails<T>): void {
  if (!details.failed) return;
  const { errorInstance, seed, counterexamplePath } = details;
  const repeat = `To repeat this: { seed: ${seed}, path: "${counterexamplePath ?? ""}" }`;
  const message = [fc.defaultReportMessage(details), String(errorInstance), repeat].join("\n\n");
  throw new Error(message, { cause: rootOf(errorInstance) });
}

/** What was wrong in the first place, without what was said around it. */
function rootOf(error: unknown): unknown {
  return error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
}
