import { statement, type Transaction } from "../../record/database.ts";
import { type Moment, surelyMs } from "../../record/rules.ts";
import { hourMs } from "../../runtime/durations.ts";

/** ($1 the latest time that can be true) The latest time at which a text on its way was written, or its sending begun. */
const latest = statement<{ readonly writtenMs: number | null; readonly attemptedMs: number | null }>(
  "latest_pending",
  `SELECT MAX(written_ms) AS "writtenMs", MAX(attempted_ms) AS "attemptedMs" FROM messages_out
   WHERE state IN ('due', 'sending') AND (written_ms > $1 OR attempted_ms > $1)`,
);

/** ($1 the latest time that can be true, $2 by, $3 now) What is due then is due now: whether it may go out yet is decided anew. */
const moveTexts = statement(
  "move_texts",
  `UPDATE messages_out SET due_ms = CASE WHEN state = 'due' THEN $3 ELSE due_ms - $2 END, expires_ms = expires_ms - $2, attempted_ms = attempted_ms - $2,
     written_ms = written_ms - $2 WHERE state IN ('due', 'sending') AND (written_ms > $1 OR attempted_ms > $1)`,
);

/** ($1 later than any text is put off, $2 now) Put off by a clock that was ahead, it is looked at anew. */
const bringNearer = statement(
  "bring_nearer",
  "UPDATE messages_out SET due_ms = $2 WHERE state IN ('due', 'sending') AND state = 'due' AND due_ms > $1",
);

/** No text is put off for longer than to the next morning, in milliseconds; a clock may be changed in that night. */
const longestPutOffMs = 26 * hourMs;

/**
 * Texts on their way from a time that is yet to come were written by a clock that was ahead, and would be due only then. They
 * are moved to now, all by as much: so they are sent soon, and in their order. So is what was put off until a morning that is
 * further away than any.
 */
export async function textsFromTheFuture(tx: Transaction, { nowMs }: Moment): Promise<void> {
  const found = await tx.one(latest, nowMs + surelyMs);
  const latestMs = Math.max(found?.writtenMs ?? 0, found?.attemptedMs ?? 0);
  if (latestMs > 0) tx.save(moveTexts, nowMs + surelyMs, latestMs - nowMs, nowMs);
  tx.save(bringNearer, nowMs + longestPutOffMs, nowMs);
}
