import type { Environment } from "../config.ts";

/** One Ctrl-C may come twice, from the terminal and from npm; this long the second counts as the same, in milliseconds. */
const sameSignalMs = 100;

/** Resolves with what asks the program to stop. After that, a second signal ends the process at once. */
export function stopSignal(env: Environment): Promise<string> {
  return new Promise((resolve) => {
    let firstMs: number | undefined;
    const onSignal = (signal: string) => {
      const now = performance.now();
      firstMs ??= now;
      if (now - firstMs > sameSignalMs) process.exit(1);
      resolve(signal);
    };
    process.on("SIGTERM", onSignal).on("SIGINT", onSignal);
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
