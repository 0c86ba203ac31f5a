import { run } from "./process.ts";
import { main, type Ran } from "./run-report.ts";

/** Runs the built command that turns switches, on a record. */
export async function runLine(databaseUrl: string, args: readonly string[]): Promise<Ran> {
  const command = run(process.execPath, [main, "line", ...args], { env: { DATABASE_URL: databaseUrl } });
  const code = await command.ended();
  const stdout = command.stdout();
  return { code, stdout, stderr: command.output().slice(stdout.length) };
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
