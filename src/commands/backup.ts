import { existsSync, realpathSync, statSync } from "node:fs";
import { type Environment, readConfig } from "../config.ts";
import { writeBackup } from "../record/backup.ts";
import { databaseName } from "../record/database-settings.ts";
import { keptRecord, type KeptRecord } from "../record/read-record.ts";
import { exitCodeOf, interruption } from "./interruption.ts";

/** How the command line was used. */
export interface BackupOptions {
  readonly yes?: boolean;
}

/**
 * Writes the line's record into a file, while servers go on with it.
 *
 * Whatever happens, the file is whole, or as it was before. Exit code 0 when
 * it has been written and read back, 130 after Ctrl-C, else 1.
 */
export async function backup(env: Environment, file: string, { yes = false }: BackupOptions): Promise<void> {
  const settings = keptRecord(readConfig(env).database, "to back up");
  refuseToOverwrite(file, settings, yes);
  const stop = interruption();
  try {
    const { version, rows, bytes } = await writeBackup(settings, file, stop);
    process.stdout.write(
      `${databaseName(settings)} was backed up, and the copy read back: ${file} has ` +
        `${rows.toLocaleString("en")} rows in ${inWords(bytes)}, as of ${version}.\n`,
    );
  } catch (error) {
    if (!stop.aborted) throw error;
    process.stderr.write("Interrupted: no backup was written.\n");
    process.exitCode = exitCodeOf(stop);
  }
}

function refuseToOverwrite(file: string, settings: KeptRecord, yes: boolean): void {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) throw new Error(`${file} is a folder: name a file in it`);
  if (settings.kind === "sqlite" && existsSync(settings.path) && realpathSync(file) === realpathSync(settings.path))
    throw new Error(`${file} is the record itself: name another file`);
  if (!yes) throw new Error(`${file} is there already: name another file, or say --yes to replace it`);
}

function inWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
