import { write } from "../../record/database.ts";
import type { Decision } from "../../record/decision.ts";
import { surelyMs } from "../../record/rules.ts";
import { bringNearer, latestPending, moveTexts } from "../../record/tables/texts.ts";
import { hourMs } from "../../runtime/durations.ts";

/** No text is put off for longer than to the next morning, in milliseconds; a clock may be changed in that night. */
const longestPutOffMs = 26 * hourMs;

/**
 * Texts on their way from a time that is yet to come were written by a clock that was ahead, and would be due only then. They
 * are moved to now, all by as much: so they are sent soon, and in their order. So is what was put off until a morning that is
 * further away than any.
 */
export const textsFromTheFuture: Decision<undefined, number, void> = {
  async load(tx, _, { nowMs }) {
    const found = await tx.one(latestPending, nowMs + surelyMs);
    return Math.max(found?.writtenMs ?? 0, found?.attemptedMs ?? 0);
  },
  decide(latestMs, _, { nowMs }) {
    const moved = latestMs > 0 ? [write(moveTexts, nowMs + surelyMs, latestMs - nowMs, nowMs)] : [];
    return { answer: undefined, changes: [...moved, write(bringNearer, nowMs + longestPutOffMs, nowMs)] };
  },
};
