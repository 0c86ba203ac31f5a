import { constants } from "node:os";

/** One Ctrl-C may come twice, from the terminal and from npm; this long the second counts as the same, in milliseconds. */
const sameSignalMs = 100;

/**
 * Is aborted by Ctrl-C or SIGTERM, with the signal as its reason.
 *
 * A later one ends the process at once: whoever should take the output may
 * have stopped taking it.
 */
export function interruption(): AbortSignal {
  const stop = new AbortController();
  let firstMs: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    const now = performance.now();
    firstMs ??= now;
    if (now - firstMs > sameSignalMs) process.exit(exitCodeOf(stop.signal));
    if (!stop.signal.aborted) process.stderr.write("\nStopping …\n");
    stop.abort(signal);
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return stop.signal;
}

/** What a shell expects of a program that such a signal has ended: 130 for Ctrl-C. */
export function exitCodeOf({ reason }: AbortSignal): number {
  return 128 + (reason === "SIGTERM" ? constants.signals.SIGTERM : constants.signals.SIGINT);
}
