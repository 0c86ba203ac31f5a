import { onTestFinished } from "vitest";

type Cleanup = () => unknown;

/** What is to be undone when the case ends that is being tried; undefined between cases. */
let scope: Cleanup[] | undefined;

/** Has something undone when the test ends, or the one of its many cases that is being tried. */
export function atEnd(cleanup: Cleanup): void {
  if (scope === undefined) onTestFinished(async () => void (await cleanup()));
  else scope.push(cleanup);
}

/** Tries one case of many, and undoes what it has begun, the newest first. */
export async function inScope<T>(tryCase: () => Promise<T>): Promise<T> {
  const cleanups: Cleanup[] = [];
  scope = cleanups;
  try {
    return await tryCase();
  } finally {
    scope = undefined;
    for (const cleanup of cleanups.toReversed()) await cleanup();
  }
}
