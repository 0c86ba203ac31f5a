import { keys, write } from "../../record/database.ts";
import type { Decision } from "../../record/decision.ts";
import { forgetHeard, type HeardRow, oldestHeard } from "../../record/tables/texts-in.ts";
import { forgetTexts, oldTexts, type TextRow } from "../../record/tables/texts.ts";
import { dayMs } from "../../runtime/durations.ts";

/** So many texts of each kind are forgotten at once. */
const mostAtOnce = 500;
/** So long texts are kept, in milliseconds. */
const keptMs = 90 * dayMs;

interface Old {
  readonly said: readonly Pick<TextRow, "id">[];
  readonly heard: readonly Pick<HeardRow, "messageSid">[];
}

/**
 * What was said by whom is kept for ninety days; surveys and consents stay, and of every text that was heard a hash: an older version has written none. Gives whether there is more to forget.
 */
export const forgetOldTexts: Decision<undefined, Old, boolean> = {
  async load(tx, _, { nowMs }) {
    const [said, heard] = await Promise.all([
      tx.all(oldTexts, nowMs - keptMs, mostAtOnce),
      tx.all(oldestHeard, nowMs - keptMs, mostAtOnce),
    ]);
    return { said, heard };
  },
  decide({ said, heard }, _, { nowMs, usedSids }) {
    const sids = heard.map(({ messageSid }) => messageSid);
    return {
      answer: said.length === mostAtOnce || heard.length === mostAtOnce,
      changes: [
        ...(said.length > 0 ? [write(forgetTexts, keys(said.map(({ id }) => id)))] : []),
        ...usedSids.addAll(sids, nowMs),
        ...(sids.length > 0 ? [write(forgetHeard, keys(sids))] : []),
      ],
    };
  },
};
