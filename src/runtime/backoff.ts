/** How the pauses between tries that fail grow, in milliseconds. */
export interface Growth {
  readonly baseMs: number;
  readonly longestMs: number;
  /** From 0 to 1; parts the tries of several processes: a pause is up to half shorter by it. Without it none is. */
  readonly random?: (() => number) | undefined;
}

/** How long to pause before the next try, in milliseconds: the base, doubled for every failure in a row. */
export function backoff(failures: number, { baseMs, longestMs, random = () => 0 }: Growth): number {
  return Math.round(Math.min(longestMs, baseMs * 2 ** failures) * (1 - random() / 2));
}
