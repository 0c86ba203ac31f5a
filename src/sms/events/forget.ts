import type { Transaction } from "../../line/database.ts";
import type { Moment } from "../../line/rules.ts";
import { forgetHeard, forgetTexts } from "../statements.ts";

const dayMs = 86_400_000;

/** What was said to whom is kept for ninety days, and which texts were heard for thirty; surveys and consents stay. */
export async function forgetOldTexts(tx: Transaction, { nowMs }: Moment): Promise<void> {
  await tx.run(forgetTexts, nowMs - 90 * dayMs);
  await tx.run(forgetHeard, nowMs - 30 * dayMs);
}
