import { main, run } from "./process.ts";

/** All calls that tests put into a record. */
export const always = ["--from", "2026-11-01", "--to", "2026-12-31"];

/** What a command has come to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function runCommand(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const command = run(process.execPath, [main, ...args], { env });
  const code = await command.ended();
  const stdout = command.stdout();
  return { code, stdout, stderr: command.output().slice(stdout.length) };
}

/** Runs the built command over a record, by the clock of UTC. */
export function runReport(
  databaseUrl: string,
  args: readonly string[] = always,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return runCommand(["report", ...args], { DATABASE_URL: databaseUrl, TZ: "UTC", ...env });
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

/** Runs the built command that writes a backup of a record. */
export function runBackup(databaseUrl: string, args: readonly string[]): Promise<Ran> {
  return runCommand(["backup", ...args], { DATABASE_URL: databaseUrl });
}

/** Runs the built command that puts a backup into the place of a record. */
export function runRestore(databaseUrl: string, args: readonly string[]): Promise<Ran> {
  return runCommand(["restore", ...args], { DATABASE_URL: databaseUrl });
}

/** Runs the built command that turns switches, on a record. */
export function runLine(
  databaseUrl: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return runCommand(["line", ...args], { DATABASE_URL: databaseUrl, ...env });
}

/** The same where it has to go well; gives how the switches stand then, without the times. */
export async function switched(databaseUrl: string, ...args: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runLine(databaseUrl, args);
  if (code !== 0) throw new Error(`line ${args.join(" ")} ends with ${String(code)}: ${stderr}`);
  return stdout
    .trimEnd()
    .replaceAll(/since \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "since then")
    .split("\n");
}

/** Runs the built command that says what is kept of a number, or forgets it. */
export function runPrivacy(
  databaseUrl: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return runCommand(["privacy", ...args], { DATABASE_URL: databaseUrl, ...env });
}
