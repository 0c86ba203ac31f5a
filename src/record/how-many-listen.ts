import { question } from "./decision.ts";
import { countListening } from "./tables/reps.ts";

/** How many reps listen by a Dial that was sent within a time. */
export const howManyListen = question(
  async (tx, { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): Promise<number> =>
    (await tx.one(countListening, fromMs, toMs))?.reps ?? 0,
);
