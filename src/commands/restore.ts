import { existsSync } from "node:fs";
import { type Environment, readConfig } from "../config.ts";
import { databaseName } from "../record/database-settings.ts";
import { keptRecord } from "../record/read-record.ts";
import { restoreBackup, type Restored } from "../record/restore.ts";
import { systemClock } from "../runtime/clock.ts";
import { exitCodeOf, interruption } from "./interruption.ts";
import { ask } from "./provision/ask.ts";

/** How the command line was used. */
export interface RestoreOptions {
  readonly yes?: boolean;
  readonly goOn?: boolean;
}

/** What a shell expects of a program that Ctrl-C ended. */
const interruptedCode = 130;

/**
 * Puts a backup into the place of the line's record, which no server may be using.
 *
 * Whatever happens, the record is all of the backup, or as it was before. Exit
 * code 0 when it has been written and read back, 130 after Ctrl-C, else 1.
 */
export async function restore(env: Environment, file: string, options: RestoreOptions): Promise<void> {
  const settings = keptRecord(readConfig(env).database, "to restore into");
  if (!existsSync(file)) throw new Error(`${file} is not there: name a file that backup has written`);
  const name = databaseName(settings);
  const goesOn = options.goOn === true;
  const stop = interruption();
  const mayReplace = () => agreed(name, options);
  try {
    const done = await restoreBackup({ file, settings, goesOn, nowMs: systemClock.now(), stop, mayReplace });
    if (done !== undefined) process.stdout.write(`${name} ${inWords(done, goesOn)}\n`);
  } catch (error) {
    if (!stop.aborted) throw error;
    process.stderr.write("Interrupted: nothing was changed.\n");
    process.exitCode = exitCodeOf(stop);
  }
}

/** Whether the record that is there may be replaced; without a terminal to ask on, that has to be said before. */
async function agreed(name: string, { yes = false }: RestoreOptions): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY)
    throw new Error(`${name} holds a record: say --yes to replace it. A backup of it keeps what is in there now`);
  const answer = await ask(`${name} holds a record. Replace it?`, { input: process.stdin, output: process.stdout });
  if (answer === "yes") return true;
  process.stdout.write("\nNothing was changed.\n");
  process.exitCode = answer === "interrupted" ? interruptedCode : 1;
  return false;
}

function inWords({ rows, version }: Restored, goesOn: boolean): string {
  const done = `is restored, and has been read back: ${rows.toLocaleString("en")} rows, as of ${version}.`;
  if (goesOn) return done;
  return (
    `${done}\nTexts and call-backs are paused: what was due when the backup was made may have been done since. To let them ` +
    "go out:\n  npm run -s line -- resume texts\n  npm run -s line -- resume call-backs"
  );
}
