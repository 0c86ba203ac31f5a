import type { Environment } from "../config.ts";

/** Resolves with what asks the program to stop. After that, a second signal ends the process at once. */
export function stopSignal(env: Environment): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        // npm passes on a Ctrl-C that the terminal has sent us already: both are one signal.
        setTimeout(() => process.once(signal, () => process.exit(1)), 100).unref();
        resolve(signal);
      });
    }
    if (env.npm_lifecycle_event !== undefined) whenOrphaned(resolve);
  });
}

/** `npm start` puts a shell between itself and us, which passes no SIGTERM on: it just goes, and we notice. */
function whenOrphaned(stop: (reason: string) => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop("npm has ended");
  }, 200);
  watch.unref();
}
