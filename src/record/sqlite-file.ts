import { closeSync, fchmodSync, openSync, readSync, renameSync, rmSync, type Stats, statSync } from "node:fs";
import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Log } from "../runtime/log.ts";
import { reasonOf } from "../runtime/reason.ts";

/** Only who runs the server may read it: there are telephone numbers in it. */
const ownerOnly = 0o600;

/** What has become of a file while it was open. */
export type FileChange = "gone" | "replaced" | "damaged";

const sentences: Readonly<Record<FileChange, string>> = {
  gone: "the file of the record was deleted or moved away",
  replaced: "another file stands in the place of the record",
  damaged:
    "the file of the record is damaged: move a good copy into its place (mv, not cp), or move it away to begin a new one",
};
const putBack = "all that the record held has been put back into its place";
const goesOn = {
  gone: "a new record is begun: what stood in the damaged one is lost with it",
  replaced: "the record goes on in the file that stands there now: what stood only in the former one is lost with it",
};

/** A file is not any more what was opened. SQLite itself does not see it, and would write on to what nobody will find. */
export class FileError extends Error {
  readonly change: FileChange;

  constructor(change: FileChange, options?: ErrorOptions) {
    super(sentences[change], options);
    this.name = "FileError";
    this.change = change;
  }
}

/** Makes a file that only its owner may read, unless it is there. SQLite gives its -wal and -shm the same rights. */
export function createPrivately(path: string): void {
  try {
    const file = openSync(path, "wx", ownerOnly);
    fchmodSync(file, ownerOnly);
    closeSync(file);
  } catch {
    // It is there, or cannot be made: what opens it says why.
  }
}

/** A larger file is not read from end to end before it is used, in bytes. */
export const quicklyChecked = 32 * 1024 * 1024;

/** Throws when what has been opened is damaged, as far as that is found out quickly. */
export function refuseDamaged(sqlite: DatabaseSyncInstance, path: string): void {
  const { size } = statSync(path);
  if (size === 0 || size > quicklyChecked) return;
  const found: unknown = sqlite.prepare("PRAGMA quick_check(1)").get()?.quick_check;
  if (found === "ok") return;
  throw new FileError("damaged");
}

/** The file of an open database. */
export class SqliteFile {
  readonly #path: string;
  readonly #opened: Stats | undefined;
  /**
   * Stays open as long as the database: a process that closes any descriptor of a file loses all its locks on it
   * (https://www.sqlite.org/howtocorrupt.html, 2.2), and then others take the log of a running server for nobody's.
   */
  readonly #descriptor: number;
  /** Its log, which SQLite removes by name when it closes. */
  #log: Stats | undefined;
  #largest = 0;
  /** Whether it is damaged, and could not be put together again. */
  #isLost = false;

  /** The file that has just been opened. */
  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, "r");
    this.#opened = statSync(path, { throwIfNoEntry: false });
    this.#log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  }

  /** Throws when it is not in its place any more, written over, or shorter than it was: it never shrinks. */
  check(): void {
    const change = this.#changed();
    if (change !== undefined) throw new FileError(change);
    this.#log = statSync(`${this.#path}-wal`, { throwIfNoEntry: false });
  }

  /** Is called when the database has been closed. */
  close(): void {
    closeSync(this.#descriptor);
  }

  /**
   * Closes the database so that it can be opened anew, and gives what becomes of the record then, in a sentence.
   *
   * What it still holds of a file that is gone is put into its place, and so is all that it holds of a damaged one, if that
   * is everything. Throws when it cannot be put there yet, and as long as a damaged file lies there.
   */
  abandon(sqlite: DatabaseSyncInstance): string {
    const change = this.#changed();
    if (this.#isLost && change !== "gone" && change !== "replaced") throw new FileError("damaged");
    const copy = `${this.#path}.rescued`;
    const isRescued = (change === "gone" || change === "damaged") && !this.#isLost && rescue(sqlite, copy, change);
    this.#isLost = change === "damaged" && !isRescued;
    if (this.#isLost) throw new FileError("damaged");
    this.#close(sqlite, change);
    if (isRescued) renameSync(copy, this.#path);
    if (isRescued) return putBack;
    return change === "gone" || change === "replaced" ? goesOn[change] : "the record is opened anew";
  }

  #close(sqlite: DatabaseSyncInstance, change: FileChange | undefined): void {
    const log = statSync(`${this.#path}-wal`, { throwIfNoEntry: false });
    // SQLite removes by name what may be another file's by now.
    if (log !== undefined && this.#log !== undefined && !isSame(log, this.#log)) return;
    sqlite.close();
    this.close();
    // A connection whose statements are still about leaves them; to another file they would do harm.
    if (change !== undefined) for (const end of ["-wal", "-shm"]) rmSync(this.#path + end, { force: true });
  }

  #changed(): FileChange | undefined {
    const now = statSync(this.#path, { throwIfNoEntry: false });
    if (now === undefined) return "gone";
    if (!isSame(now, this.#opened)) return "replaced";
    if (now.size < this.#largest || !hasHeader(this.#descriptor)) return "damaged";
    this.#largest = now.size;
    return undefined;
  }
}

/** What every SQLite file begins with (sqlite.org/fileformat.html). */
const sqliteHeader = "SQLite format 3\0";

/** Whether a file begins like a database, or is new. Not for one that this process has open: it would lose its locks. */
export function beginsWell(path: string): boolean {
  const file = openSync(path, "r");
  try {
    return hasHeader(file);
  } finally {
    closeSync(file);
  }
}

function hasHeader(descriptor: number): boolean {
  const bytes = Buffer.alloc(sqliteHeader.length);
  return readSync(descriptor, bytes, 0, bytes.length, 0) === 0 || bytes.toString("latin1") === sqliteHeader;
}

function isSame(one: Stats, other: Stats | undefined): boolean {
  return one.ino === other?.ino && one.dev === other.dev;
}

/** Writes all that an open database holds into a new file. Of a damaged one it may not have all: then gives false. */
function rescue(sqlite: DatabaseSyncInstance, copy: string, change: FileChange): boolean {
  rmSync(copy, { force: true });
  createPrivately(copy);
  try {
    sqlite.exec(`VACUUM INTO '${copy.replaceAll("'", "''")}'`);
    return true;
  } catch (error) {
    rmSync(copy, { force: true });
    // Where it is the disk that is full, or the folder that is gone, there may be a way later.
    if (change === "gone" && !/malformed|not a database/.test(reasonOf(error))) throw error;
    return false;
  }
}

/** Says in the log when others than its owner may read a file that was there before: we leave its rights as they are. */
export function warnOfWideRights(path: string, log: Log): void {
  const rights = statSync(path, { throwIfNoEntry: false })?.mode;
  // On Windows the rights of a file do not say this.
  if (rights === undefined || process.platform === "win32" || (rights & 0o077) === 0) return;
  const octal = (rights & 0o777).toString(8);
  log.warn(
    { file: path, rights: octal },
    "others than its owner may read the record, which has telephone numbers in it; chmod 600 takes that away",
  );
}
