import { keys, write } from "../database.ts";
import type { Decision } from "../decision.ts";
import type { Moment } from "../rules.ts";
import { forgetConsents } from "../tables/consents.ts";
import { forgetOldQuotes, oldestQuote } from "../tables/notices.ts";
import { forgetHeard, type HeardRow, oldestHeard } from "../tables/texts-in.ts";
import { forgetTexts, oldTexts, type TextRow } from "../tables/texts.ts";

/** So many texts, those said and those heard, are forgotten at once. */
const mostAtOnce = 200;

interface Old {
  readonly said: readonly Pick<TextRow, "id" | "number">[];
  readonly heard: readonly Pick<HeardRow, "messageSid" | "customer">[];
  /** One of the notices that quote such a text, if there are any. */
  readonly quote: { readonly id: string } | undefined;
}

/**
 * Forgets the oldest texts that were said and heard, where they are older than so long, and the notices that quote any so old.
 * What they have taught of a number goes with the last that is left of it, but not that it has opted out. Of every text that
 * was heard a hash stays: an older version has written none. Gives whether there is more to forget.
 */
export const forgetOldTexts: Decision<{ readonly keptMs: number }, Old, boolean> = {
  async load(tx, { keptMs }, moment) {
    const longAgoMs = longAgo(keptMs, moment);
    const [said, heard, quote] = await Promise.all([
      tx.all(oldTexts, longAgoMs, mostAtOnce),
      tx.all(oldestHeard, longAgoMs, mostAtOnce),
      tx.one(oldestQuote, longAgoMs),
    ]);
    return { said, heard, quote };
  },
  decide({ said, heard, quote }, { keptMs }, moment) {
    const { nowMs, usedSids } = moment;
    const sids = heard.map(({ messageSid }) => messageSid);
    const numbers = [...said.map(({ number }) => number), ...heard.flatMap(({ customer }) => customer ?? [])];
    return {
      answer: said.length === mostAtOnce || heard.length === mostAtOnce,
      changes: [
        ...usedSids.addAll(sids, nowMs),
        ...(said.length > 0 ? [write(forgetTexts, keys(said.map(({ id }) => id)))] : []),
        ...(sids.length > 0 ? [write(forgetHeard, keys(sids))] : []),
        ...(quote === undefined ? [] : [write(forgetOldQuotes, longAgo(keptMs, moment))]),
        ...(numbers.length > 0 ? [write(forgetConsents, keys(numbers))] : []),
      ],
    };
  },
};

/** What the clock showed so long ago; one that has been put forward makes nothing old. */
export function longAgo(keptMs: number, { nowMs, since }: Moment): number {
  const aheadMs = keptMs - since(nowMs - keptMs);
  return nowMs - keptMs - Math.max(0, aheadMs);
}
