import { capIsReached } from "../../record/caps.ts";
import type { Transaction } from "../../record/database.ts";
import type { Moment } from "../../record/rules.ts";
import { begunBefore } from "../cap-statements.ts";
import type { TextingRules } from "../texting.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";

/** From when on one more text may go out, where as many have gone as may within an hour or a day; undefined where one may now. */
export async function textsAreCapped(
  tx: Transaction,
  { perHour, perDay }: Pick<TextingRules, "perHour" | "perDay">,
  moment: Moment,
): Promise<number | undefined> {
  const { nowMs } = moment;
  const hour = await tx.one(begunBefore, nowMs - hourMs, nowMs, perHour - 1);
  const day = await tx.one(begunBefore, nowMs - dayMs, nowMs, perDay - 1);
  if (hour !== undefined) await capIsReached(tx, "TEXTS_PER_HOUR", perHour, moment);
  if (day !== undefined) await capIsReached(tx, "TEXTS_PER_DAY", perDay, moment);
  if (hour === undefined && day === undefined) return undefined;
  return Math.max((hour?.attemptedMs ?? 0) + hourMs, (day?.attemptedMs ?? 0) + dayMs);
}
