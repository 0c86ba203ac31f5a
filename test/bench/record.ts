import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { groups } from "./record/groups.ts";
import { readOptions, usage } from "./record/options.ts";
import { quick, type Version, whole } from "./record/sizes.ts";
import { Stage } from "./record/stage.ts";
import { ownDist } from "./server-in.ts";

/**
 * How many decisions a second the line's record takes, and how long each takes, on a line in miniature: as many callers
 * come as are taken, so the record stays as it is while it is measured.
 *
 * Another version is measured in the same run, in processes of its own and in turn with this one, so the ratios travel.
 */
const options = readOptions(process.argv.slice(2));
if (options.help) {
  process.stdout.write(usage);
  process.exit();
}
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stop.abort(signal);
  });
}
const stage = new Stage(stop.signal);
try {
  await main();
} catch (error) {
  progress("");
  process.exitCode = stop.signal.aborted ? 130 : 1;
  process.stderr.write(
    stop.signal.aborted ? "stopped\n" : `${error instanceof Error ? error.message : String(error)}\n`,
  );
} finally {
  await stage.close();
}

async function main(): Promise<void> {
  const sizes = options.quick ? quick : whole;
  const seconds = options.seconds ?? sizes.seconds;
  const setting = { stage, versions: versions(), sizes: { ...sizes, seconds }, onProgress: progress };
  const rows: Record<string, readonly object[]> = {};
  for (const name of options.groups) {
    const result = await groups[name](setting);
    rows[name] = result.rows;
    progress("");
    if (!options.json) process.stdout.write(`${name}\n\n${result.table}\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(rows)}\n`);
}

/** This checkout, and before it the other one, if there is one. */
function versions(): Version[] {
  const now = { name: "now", dist: ownDist } as const;
  if (options.before === undefined) return [now];
  progress("building the other version");
  execFileSync("npm", ["run", "-s", "build"], { cwd: options.before, stdio: ["ignore", "ignore", "inherit"] });
  return [{ name: "before", dist: join(options.before, "dist") }, now];
}

function progress(text: string): void {
  if (!process.stderr.isTTY) return;
  const width = (process.stderr.columns ?? 80) - 1;
  process.stderr.write(`\r${text.slice(0, width)}\u001B[K`);
}
