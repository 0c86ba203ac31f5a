import type { Trouble } from "./database.ts";

/** Result codes (https://sqlite.org/rescode.html). */
const codes = { error: 1, busy: 5, ioError: 10, constraint: 19, mismatch: 20, range: 25 } as const;
/** What only we can have done, such as asking for a table that is not there, which is an `error`. */
const oursToMend: ReadonlySet<number> = new Set([codes.error, codes.constraint, codes.mismatch, codes.range]);

/** What an error of SQLite's API means. */
export function sqliteTrouble(error: unknown): Trouble {
  if (!(error instanceof Error) || Reflect.get(error, "code") !== "ERR_SQLITE_ERROR") return "ours";
  const extended: unknown = Reflect.get(error, "errcode");
  // An extended code says more in its upper bits.
  const code = typeof extended === "number" ? extended & 255 : codeInWords(error.message);
  if (code === codes.busy) return "busy";
  return oursToMend.has(code) ? "ours" : "gone";
}

/** @photostructure/sqlite says only in words why it could not give all rows. */
function codeInWords(message: string): number {
  if (/constraint failed|mismatch/.test(message)) return codes.constraint;
  return message.includes("locked") ? codes.busy : codes.ioError;
}
