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

/** Runs it so that it says what memory it has needed at most, in kilobytes. */
export async function peakOf(databaseUrl: string, args: readonly string[]): Promise<{ peak: number; lines: number }> {
  const tell = "process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
  // Little room for garbage, so that what counts is what is kept. A shell stands between, because a program that is started straight from here begins with our own peak.
  const command = run("sh", ["-c", '"$@"; exit $?', "sh", process.execPath, main, "report", ...args], {
    env: {
      DATABASE_URL: databaseUrl,
      NODE_OPTIONS: `--max-semi-space-size=1 --import "data:text/javascript,${encodeURIComponent(tell)}"`,
    },
  });
  await command.ended();
  const peak = Number(/peak (\d+)/.exec(command.output())?.[1]);
  return { peak, lines: command.stdout().split("\n").length };
}
