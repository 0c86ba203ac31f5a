import { keys, type Transaction } from "../../record/database.ts";
import type { Moment } from "../../record/rules.ts";
import { dayMs } from "../../runtime/durations.ts";
import { forgetTexts } from "../../record/decisions/forget-history.ts";
import { forgetHeard, oldestHeard } from "../statements.ts";

/** So many texts of each kind are forgotten at once. */
const mostAtOnce = 500;

/**
 * What was said to whom is kept for ninety days, and which texts were heard for thirty; surveys and consents stay, and of
 * every text that was heard a hash: an older version has written none. Gives whether there is more to forget.
 */
export async function forgetOldTexts(tx: Transaction, { nowMs, usedSids }: Moment): Promise<boolean> {
  const said = await tx.run(forgetTexts, nowMs - 90 * dayMs, mostAtOnce);
  const old = await tx.all(oldestHeard, nowMs - 30 * dayMs, mostAtOnce);
  const sids = old.map(({ messageSid }) => messageSid);
  await usedSids.addAll(tx, sids, nowMs);
  if (sids.length > 0) tx.save(forgetHeard, keys(sids));
  return said === mostAtOnce || old.length === mostAtOnce;
}
