import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { type Reader, statement, type Write, write } from "../database.ts";

/** A number that was forgotten, and wants no texts: of the number itself only a keyed hash is left. */
export interface ForgottenRow {
  readonly hash: string;
  /** What the hash's key is made of. It stands in each row, so that rows of two records can stand side by side after a restore. */
  readonly salt: string;
  readonly optedOutMs: number;
}

/** There is one; more only where records were restored over each other. */
const forgottenSalts = statement<Pick<ForgottenRow, "salt">>(
  "forgotten_salts",
  "SELECT DISTINCT salt FROM forgotten_numbers ORDER BY salt",
);

/** ($1 hash) */
const forgottenNumber = statement<ForgottenRow>(
  "forgotten_number",
  `SELECT hash, salt, opted_out_ms AS "optedOutMs" FROM forgotten_numbers WHERE hash = $1`,
);

/** ($1 hash, $2 salt, $3 since when) Who was forgotten before has opted out since then. */
const insertForgotten = statement(
  "insert_forgotten",
  `INSERT INTO forgotten_numbers (hash, salt, opted_out_ms) VALUES ($1, $2, $3) ON CONFLICT (hash) DO NOTHING`,
);

/** ($1 hash) */
const deleteForgotten = statement("delete_forgotten", "DELETE FROM forgotten_numbers WHERE hash = $1");

/** What tells our hashes from any other use of the same salt. */
const purpose = "queue-dispatch: forgotten numbers";
const hashBytes = 18;

function hashOf(number: string, salt: string): string {
  const key = Buffer.from(hkdfSync("sha256", salt, "", purpose, 32));
  return createHmac("sha256", key).update(number).digest().subarray(0, hashBytes).toString("base64url");
}

/** What stands for a number that was forgotten and wants no texts: nothing where it was not, or has said START since. */
export async function forgottenAs(tx: Reader, number: string): Promise<readonly ForgottenRow[]> {
  const salts = await tx.all(forgottenSalts);
  const rows = await Promise.all(salts.map(({ salt }) => tx.one(forgottenNumber, hashOf(number, salt))));
  return rows.filter((row) => row !== undefined);
}

/** That a number wants no texts is kept, and the number is not. */
export async function keepForgotten(tx: Reader, number: string, optedOutMs: number): Promise<Write> {
  const salt = (await tx.one(forgottenSalts))?.salt ?? randomBytes(24).toString("base64url");
  return write(insertForgotten, hashOf(number, salt), salt, optedOutMs);
}

/** A number that was forgotten wants texts again. */
export function wantsTextsAgain(rows: readonly ForgottenRow[]): Write[] {
  return rows.map(({ hash }) => write(deleteForgotten, hash));
}
