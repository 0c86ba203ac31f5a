import { keys, statement, type Transaction } from "../database.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import type { CallRow } from "../rows.ts";
import type { Moment } from "../rules.ts";

/** ($1 long ago, $2 at most) The oldest calls; one whose call-back is not over yet stays. */
const oldCalls = statement<Pick<CallRow, "callSid" | "repSid">>(
  "old_calls",
  `SELECT call_sid AS "callSid", rep_sid AS "repSid" FROM calls
   WHERE arrived_ms < $1 AND state = 'over' AND NOT EXISTS
     (SELECT 1 FROM call_backs WHERE call_backs.call_sid = calls.call_sid AND call_backs.state <> 'over')
   ORDER BY arrived_ms LIMIT $2`,
);

/** ($1 calls) */
const forgetCalls = statement("forget_calls", "DELETE FROM calls WHERE call_sid IN (SELECT key FROM json_each($1))");
const forgetSurveys = statement(
  "forget_surveys",
  "DELETE FROM surveys WHERE call_sid IN (SELECT key FROM json_each($1))",
);
const forgetCallBacks = statement<Pick<CallBackRow, "repSid">>(
  "forget_call_backs",
  `DELETE FROM call_backs WHERE call_sid IN (SELECT key FROM json_each($1)) RETURNING rep_sid AS "repSid"`,
);

/** ($1 legs) Whether anything that is kept refers to them has to be looked up anew. */
const keepNoLonger = statement(
  "keep_no_longer",
  "UPDATE reps SET kept = 0 WHERE call_sid IN (SELECT key FROM json_each($1)) AND kept = 1",
);

/** ($1 long ago, $2 at most) */
export const forgetTexts = statement(
  "forget_texts",
  `DELETE FROM messages_out WHERE id IN (SELECT id FROM messages_out
     WHERE written_ms < $1 AND state IN ('sent', 'dropped') ORDER BY written_ms LIMIT $2)`,
);

/** So many calls, and so many texts, are forgotten at once. */
const mostAtOnce = 200;

/**
 * Forgets the oldest calls that are over, and all that belongs to them, where they are older than a line keeps them; and what
 * was texted before that. Their hashes stay, so that none of them begins again; legs are forgotten once nothing refers to
 * them. Gives whether there is more to forget.
 */
export async function forgetHistory(tx: Transaction, keptMs: number, moment: Moment): Promise<boolean> {
  const { nowMs, usedSids } = moment;
  const longAgoMs = longAgo(keptMs, moment);
  const old = await tx.all(oldCalls, longAgoMs, mostAtOnce);
  const sids = old.map(({ callSid }) => callSid);
  if (sids.length > 0) {
    await usedSids.addAll(tx, sids, nowMs);
    const callBacks = await tx.all(forgetCallBacks, keys(sids));
    tx.save(forgetSurveys, keys(sids));
    tx.save(forgetCalls, keys(sids));
    const legs = [...old, ...callBacks].flatMap(({ repSid }) => repSid ?? []);
    if (legs.length > 0) tx.save(keepNoLonger, keys(legs));
  }
  const texts = await tx.run(forgetTexts, longAgoMs, mostAtOnce);
  return old.length === mostAtOnce || texts === mostAtOnce;
}

/** What the clock showed so long ago; one that has been put forward makes nothing old. */
function longAgo(keptMs: number, { nowMs, since }: Moment): number {
  const aheadMs = keptMs - since(nowMs - keptMs);
  return nowMs - keptMs - Math.max(0, aheadMs);
}
