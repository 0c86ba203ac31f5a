import { run } from "./process.ts";

export const main = new URL("../../dist/main.js", import.meta.url).pathname;
/** All calls that tests put into a record. */
export const always = ["--from", "2026-11-01", "--to", "2026-12-31"];

/** What a report has come to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command over a record, by the clock of UTC. */
export async function runReport(
  databaseUrl: string,
  args: readonly string[] = always,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const command = run(process.execPath, [main, "report", ...args], {
    env: { DATABASE_URL: databaseUrl, TZ: "UTC", ...env },
  });
  const code = await command.ended();
  const stdout = command.stdout();
  return { code, stdout, stderr: command.output().slice(stdout.length) };
}

/** Runs it for JSON, and gives the calls. */
export async function reportedCalls(databaseUrl: string, args = always): Promise<Record<string, unknown>[]> {
  const { code, stdout, stderr } = await runReport(databaseUrl, [...args, "--format", "json"]);
  if (code !== 0) throw new Error(`the report ends with ${String(code)}: ${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

/** Runs it where it can keep no more than so many megabytes; it is aborted when that is not enough. */
export async function runWithin(databaseUrl: string, megabytes: number): Promise<Ran> {
  return runReport(databaseUrl, always, {
    NODE_OPTIONS: `--max-old-space-size=${megabytes} --max-semi-space-size=1`,
  });
}
