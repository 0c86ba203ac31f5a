import { spawn } from "node:child_process";

/** Ends a server and removes its folder as soon as our own process is gone, however it went. */
export interface Guard {
  /** Names the process that has to be ended with us, or none. */
  watch(pid: number | undefined): void;
}

/**
 * The last line that it was given names the server; the end of the lines is the end of whoever wrote them.
 *
 * It waits for Postgres's own file: a process that nobody has buried yet still counts as one.
 */
const script = `
trap "" HUP INT TERM
while read -r line; do pid=$line; done
if [ -n "$pid" ]; then
  kill -QUIT "$pid" && kill -CONT "$pid"
  for round in $(seq 200); do [ -e "$1/data/postmaster.pid" ] || break; sleep 0.05; done
  kill -KILL "$pid"
fi 2>/dev/null
rm -rf "$1"
`;

/**
 * Starts a guard for a folder: a shell of its own session that listens to us.
 *
 * An exit handler is not enough: it does not run when a test process is
 * killed, as happens after Ctrl-C and when a test hangs.
 */
export function guard(folder: string): Guard {
  const shell = spawn("sh", ["-c", script, "sh", folder], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  shell.unref();
  // A pipe is a socket here, and must not keep the tests running either.
  if ("unref" in shell.stdin && typeof shell.stdin.unref === "function") shell.stdin.unref();
  return { watch: (pid) => shell.stdin.write(`${pid ?? ""}\n`) };
}
