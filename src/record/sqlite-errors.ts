import type { ErrorClass } from "./database.ts";
import { FileError } from "./sqlite-file.ts";

/** Result codes (https://sqlite.org/rescode.html). */
const codes = {
  error: 1,
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  cannotOpen: 14,
  constraint: 19,
  mismatch: 20,
  range: 25,
  notADatabase: 26,
} as const;
/** What only we can have done. */
const oursToMend: ReadonlySet<number> = new Set([codes.error, codes.constraint, codes.mismatch, codes.range]);

/** What an error of SQLite's API means. */
export function classifySqliteError(error: unknown): ErrorClass {
  if (error instanceof FileError) return "gone";
  const code = codeOf(error);
  if (code === undefined) return "ours";
  if (code === codes.busy) return "busy";
  return oursToMend.has(code) && !isAboutTables(error) ? "ours" : "gone";
}

/** What may be well again once the file is opened anew, because another stands in its place, or it was mended. */
const aboutTheFile: ReadonlySet<number | undefined> = new Set([
  codes.readOnly,
  codes.ioError,
  codes.corrupt,
  codes.cannotOpen,
  codes.notADatabase,
]);

/** Whether an error is one of the file as a whole. */
export function isAboutTheFile(error: unknown): boolean {
  return error instanceof FileError || aboutTheFile.has(codeOf(error));
}

/** Whether an error says that the file is damaged, or no database. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code === codes.corrupt || code === codes.notADatabase;
}

/** Somebody has changed the tables under our feet: all that we ask for is there when we have made them. */
function isAboutTables(error: unknown): boolean {
  return error instanceof Error && /^no such (?:table|column)|has no column named/.test(error.message);
}

function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || Reflect.get(error, "code") !== "ERR_SQLITE_ERROR") return undefined;
  const extended: unknown = Reflect.get(error, "errcode");
  // An extended code says more in its upper bits.
  return typeof extended === "number" ? extended & 255 : codeInWords(error.message);
}

/** @photostructure/sqlite says only in words why it could not give all rows. */
function codeInWords(message: string): number {
  if (/constraint failed|mismatch/.test(message)) return codes.constraint;
  return message.includes("locked") ? codes.busy : codes.ioError;
}
