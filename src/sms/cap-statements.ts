import { statement } from "../record/database.ts";

/** What the caps on texts count, over all numbers. */

/**
 * ($1 since, $2 now, $3 how many) When the text was begun, of those since then, after which so many more were begun. One
 * that a clock put forward has dated later than now does not count.
 */
export const begunBefore = statement<{ readonly attemptedMs: number }>(
  "begun_before",
  `SELECT attempted_ms AS "attemptedMs" FROM messages_out
   WHERE attempted_ms > $1 AND attempted_ms <= $2 AND kind <> 'farewell'
   ORDER BY attempted_ms DESC LIMIT 1 OFFSET $3`,
);

/** ($1 since, $2 now) How many answers numbers got that have never rung us. */
export const answersToStrangers = statement<{ readonly answers: number }>(
  "answers_to_strangers",
  "SELECT COUNT(*) AS answers FROM messages_out WHERE kind = 'stranger' AND written_ms > $1 AND written_ms <= $2",
);

/** How far each cap is used. */
export interface CapUse {
  readonly textsPerHour: number;
  readonly textsPerDay: number;
  readonly toStrangers: number;
  readonly callBacksPerHour: number;
  readonly callBacksOpen: number;
}

/** ($1 an hour ago, $2 a day ago, $3 now) Counted as the caps count. */
export const capUse = statement<CapUse>(
  "cap_use",
  `SELECT
     (SELECT COUNT(*) FROM messages_out WHERE attempted_ms > $1 AND attempted_ms <= $3 AND kind <> 'farewell') AS "textsPerHour",
     (SELECT COUNT(*) FROM messages_out WHERE attempted_ms > $2 AND attempted_ms <= $3 AND kind <> 'farewell') AS "textsPerDay",
     (SELECT COUNT(*) FROM messages_out WHERE kind = 'stranger' AND written_ms > $1 AND written_ms <= $3) AS "toStrangers",
     (SELECT COUNT(*) FROM call_backs WHERE asked_ms > $1 AND asked_ms <= $3
        AND (outcome IS NULL OR outcome <> 'cancelled')) AS "callBacksPerHour",
     (SELECT COUNT(*) FROM call_backs WHERE state <> 'over') AS "callBacksOpen"`,
);
