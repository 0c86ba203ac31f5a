import { capIsReached } from "../../record/caps.ts";
import type { Change } from "../../record/changes.ts";
import type { Reader } from "../../record/database.ts";
import type { Moment } from "../../record/rules.ts";
import { begunBefore } from "../../record/tables/texts.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";
import type { TextingRules } from "../texting.ts";

type Caps = Pick<TextingRules, "perHour" | "perDay">;

/** When the text was begun that has to be an hour, or a day, old before one more may go out. */
export interface Begun {
  readonly hourMs: number | undefined;
  readonly dayMs: number | undefined;
}

/** Looks how many texts have gone out lately. */
export async function loadBegun(tx: Reader, { perHour, perDay }: Caps, { nowMs }: Moment): Promise<Begun> {
  const [hour, day] = await Promise.all([
    tx.one(begunBefore, nowMs - hourMs, nowMs, perHour - 1),
    tx.one(begunBefore, nowMs - dayMs, nowMs, perDay - 1),
  ]);
  return { hourMs: hour?.attemptedMs, dayMs: day?.attemptedMs };
}

/** From when on one more text may go out, where as many have gone as may within an hour or a day; undefined where one may now. */
export function cappedUntil({ hourMs: hour, dayMs: day }: Begun): number | undefined {
  if (hour === undefined && day === undefined) return undefined;
  return Math.max((hour ?? 0) + hourMs, (day ?? 0) + dayMs);
}

/** What is said of caps that are reached. */
export function capsReached(begun: Begun, { perHour, perDay }: Caps, moment: Moment): Change[] {
  return [
    ...(begun.hourMs === undefined ? [] : capIsReached("TEXTS_PER_HOUR", perHour, moment)),
    ...(begun.dayMs === undefined ? [] : capIsReached("TEXTS_PER_DAY", perDay, moment)),
  ];
}
