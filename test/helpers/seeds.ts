/**
 * How many random cases a suite runs: `full` of them in CI (`SEEDS=full`), a
 * tenth otherwise, so that `npm test` stays short.
 */
export function seeds(full: number): number {
  return process.env.SEEDS === "full" ? full : Math.max(1, Math.ceil(full / 10));
}
