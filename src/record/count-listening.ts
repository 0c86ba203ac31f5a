import { statement, type Transaction } from "./database.ts";

/** ($1 from, $2 to) */
const listening = statement<{ readonly reps: number }>(
  "count_listening",
  `SELECT COUNT(*) AS reps FROM reps
   WHERE over_ms IS NULL AND listens_on IS NOT NULL AND listens_since_ms > $1 AND listens_since_ms <= $2`,
);

/** How many reps listen by a Dial that was sent within a time. */
export async function countListening(
  tx: Transaction,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): Promise<number> {
  return (await tx.one(listening, fromMs, toMs))?.reps ?? 0;
}
