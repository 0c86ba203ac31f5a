import { execFileSync } from "node:child_process";

/** A process and its children, the process itself first. */
export function withChildren(pid: number): number[] {
  const lines = execFileSync("ps", ["-axo", "pid=,ppid="]).toString().trim().split("\n");
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const children = pairs.filter(([, parent]) => parent === pid).map(([child]) => child ?? pid);
  return [pid, ...children];
}
