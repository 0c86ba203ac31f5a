import type { Transaction } from "../../record/database.ts";
import type { Moment } from "../../record/rules.ts";
import { forgetHeard, forgetTexts, oldestHeard } from "../statements.ts";
import { dayMs } from "../../runtime/durations.ts";

/** So many texts that were heard are forgotten at once. */
const mostAtOnce = 500;

/**
 * What was said to whom is kept for ninety days, and which texts were heard for thirty; surveys and consents stay, and of
 * every text that was heard a hash: an older version has written none. Gives whether there is more to forget.
 */
export async function forgetOldTexts(tx: Transaction, { nowMs, usedSids }: Moment): Promise<boolean> {
  await tx.run(forgetTexts, nowMs - 90 * dayMs);
  const old = await tx.all(oldestHeard, nowMs - 30 * dayMs, mostAtOnce);
  for (const { messageSid } of old) {
    await usedSids.add(tx, messageSid, nowMs);
    await tx.run(forgetHeard, messageSid);
  }
  return old.length === mostAtOnce;
}
