import type { Statement, Transaction } from "../database.ts";
import { statement } from "../database.ts";
import { consentOf } from "../tables/consents.ts";
import { keepForgotten } from "../tables/forgotten-numbers.ts";
import type { Mention } from "./find-person.ts";
import { tablesOfNumbers } from "./holdings.ts";
import { spellingsOf } from "./spellings.ts";

/** What keeps a number from being forgotten now, each 0 or 1. */
interface Hindrances {
  readonly rings: number;
  readonly takesCalls: number;
  readonly waits: number;
  readonly isTexted: number;
  readonly isOurs: number;
}

/** ($1 number) Both conditions on the state of a text: an index is only of those that are on their way. */
const hindrancesOf = statement<Hindrances>(
  "hindrances_of",
  `SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM calls WHERE customer = $1 AND state <> 'over' LIMIT 1) AS a) AS rings,
     (SELECT COUNT(*) FROM (SELECT 1 FROM reps WHERE number = $1 AND over_ms IS NULL LIMIT 1) AS b) AS "takesCalls",
     (SELECT COUNT(*) FROM (SELECT 1 FROM call_backs WHERE number = $1 AND state <> 'over' LIMIT 1) AS c) AS waits,
     (SELECT COUNT(*) FROM (SELECT 1 FROM messages_out
        WHERE number = $1 AND state IN ('due', 'sending') AND state = 'sending' LIMIT 1) AS d) AS "isTexted",
     (SELECT COUNT(*) FROM (SELECT 1 FROM calls WHERE line_number = $1 LIMIT 1) AS e) +
     (SELECT COUNT(*) FROM (SELECT 1 FROM reps WHERE line_number = $1 LIMIT 1) AS f) AS "isOurs"`,
);

const sentences: readonly (readonly [keyof Hindrances, string])[] = [
  ["isOurs", "is a number of this line, not somebody's who has rung it"],
  ["rings", "is on the line with a call now: try again when the call is over"],
  ["takesCalls", "takes calls now: try again when they have left the line"],
  ["waits", "waits to be called back: cancel that on /dashboard, or try again when it is over"],
  ["isTexted", "is being sent a text at this moment: try again in a minute"],
];

/** Why a number cannot be forgotten now, as what is said of it; undefined where it can. */
export async function whyNotForget(tx: Transaction, number: string): Promise<string | undefined> {
  const found = await tx.one(hindrancesOf, number);
  return sentences.find(([name]) => (found?.[name] ?? 0) > 0)?.[1];
}

/** ($1 number) What is due to somebody who is forgotten is not sent; both conditions on the state for the same index. */
const dropDue = statement(
  "drop_due",
  `UPDATE messages_out SET state = 'dropped', reason = 'forgotten'
   WHERE number = $1 AND state IN ('due', 'sending') AND state = 'due'`,
);

const noticesOfTexts = `SELECT 'text-' || message_sid FROM texts_in WHERE customer = $1
  UNION ALL SELECT 'stranger-' || message_sid FROM texts_in WHERE customer = $1`;
/** Notices quote what somebody has texted; the texts that told of them were written at the same moment. */
const quotes = `kind = 'alert' AND body IS NOT NULL
  AND written_ms IN (SELECT at_ms FROM notices WHERE id IN (${noticesOfTexts}))`;
/** ($1 number) The texts that quote somebody, as Twilio knows them. */
export const quotesAtTwilio = statement<{ readonly messageSid: string }>(
  "quotes_at_twilio",
  `SELECT message_sid AS "messageSid" FROM messages_out
   WHERE state IN ('sent', 'dropped') AND message_sid IS NOT NULL AND ${quotes}`,
);

/** ($1 number) */
const forgetQuotesTexted = statement(
  "forget_quotes_texted",
  `UPDATE messages_out SET body = NULL WHERE state IN ('sent', 'dropped') AND ${quotes}`,
);
/** ($1 number) What is due is not sent. */
const dropQuotes = statement(
  "drop_quotes",
  `UPDATE messages_out SET body = NULL, reason = CASE WHEN state = 'due' THEN 'forgotten' ELSE reason END,
     state = CASE WHEN state = 'due' THEN 'dropped' ELSE state END
   WHERE state IN ('due', 'sending') AND ${quotes}`,
);
/** ($1 number) */
const forgetQuotes = statement("forget_quotes", `DELETE FROM notices WHERE id IN (${noticesOfTexts})`);

/** So many rows of a table are changed at once: servers decide between two lots. */
const mostAtOnce = 200;

/** ($1 number, $2 what stands for it from now on, where the row stays) */
const lots: readonly { readonly forget: Statement<never>; readonly isDeleted: boolean }[] = tablesOfNumbers.map(
  ({ name, key, of, columnsOf }) => {
    const some = `SELECT ${key} FROM ${name} WHERE ${of} = $1 LIMIT ${mostAtOnce}`;
    const sets = [`${of} = $2`, ...columnsOf("words").map((column) => `${column} = NULL`)].join(", ");
    const isDeleted = key === of;
    const sql = isDeleted
      ? `DELETE FROM ${name} WHERE ${of} = $1`
      : `UPDATE ${name} SET ${sets} WHERE ${key} IN (${some})`;
    return { forget: statement(`forget_in_${name}`, sql), isDeleted };
  },
);

/** What came of forgetting some of it. */
export type Forgetting =
  { readonly kind: "changed"; readonly rows: number } | { readonly kind: "not"; readonly why: string };

/**
 * Forgets some of what is left of a number, wholly or not at all: the next lot goes on where this one has ended, until
 * nothing is changed any more. Times, outcomes and queues stay, so that reports stay right; `token` stands where the number
 * stood. That it wants no texts is kept as a hash.
 */
export async function forgetSome(tx: Transaction, number: string, token: string): Promise<Forgetting> {
  const why = await whyNotForget(tx, number);
  if (why !== undefined) return { kind: "not", why };
  await keepOptOut(tx, number);
  let rows = await tx.run(dropDue, number);
  for (const forget of [forgetQuotesTexted, dropQuotes, forgetQuotes]) rows += await tx.run(forget, number);
  for (const { forget, isDeleted } of lots) rows += await tx.run(forget, number, ...(isDeleted ? [] : [token]));
  return { kind: "changed", rows };
}

async function keepOptOut(tx: Transaction, number: string): Promise<void> {
  const { optedOutMs = null, forgotten = [] } = (await consentOf(tx, number)) ?? {};
  if (optedOutMs === null || forgotten.length > 0) return;
  const kept = await keepForgotten(tx, number, optedOutMs);
  await tx.run(kept.statement, ...kept.values);
}

/** Takes a number out of words that stay. Where they have changed meanwhile, they are left for the next look. */
export async function takeOut(
  tx: Transaction,
  mentions: readonly Mention[],
  number: string,
  token: string,
): Promise<void> {
  // A row is found by its key, which comes last.
  const keysLast = mentions.toSorted((a, b) => Number(isKey(a)) - Number(isKey(b)));
  for (const { table, column, key, text } of keysLast) {
    const sql = `UPDATE ${table.name} SET "${column}" = $3 WHERE "${table.key}" = $1 AND "${column}" = $2`;
    const without = text.replaceAll(spellingsOf(number), token);
    await tx.run({ name: `take_out_${table.name}_${column}`, sql }, key, text, without);
  }
}

function isKey({ table, column }: Mention): boolean {
  return column === table.key;
}
