import { sql } from "kysely";
import type { Database } from "../../src/record/database.ts";

/** One row for each number from 1 to so many, for every database. */
const rows = (many: number) =>
  sql.raw(`(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${many})
  SELECT i FROM n) AS n`);

/** How far apart the calls of the past are, in milliseconds. */
const apartMs = 60_000;

/**
 * Fills a record with what a line has behind it: so many calls that are over, one a minute up to now, one in four of
 * them answered and asked how it was, one in ten rung back, by a hundred customers and ten reps, each with a text from us and
 * one from them, of which one in five is a notice. Twenty of each kind are going on.
 */
export async function fillWithOldDays({ kysely }: Database, many: number, nowMs: number): Promise<void> {
  const ms = sql.raw(`(${nowMs} - (${many} - i) * CAST(${apartMs} AS BIGINT))`);
  const isOpen = sql.raw(`i > ${many - 20}`);
  const customer = sql.raw("'+150055501' || (10 + i % 90)");
  await sql`INSERT INTO calls (call_sid, customer, line_number, queue, twilio_queue, rank_major, rank_minor, arrived_ms,
      entered_ms, seen_ms, state, rep_sid, bridged_ms, ended_ms, outcome)
    SELECT 'CA' || i, ${customer}, '+15005550001', 'customers', 'customers', 1, ${ms}, ${ms}, ${ms}, ${ms},
      CASE WHEN NOT (${isOpen}) THEN 'over' WHEN i % 4 = 0 THEN 'connecting' ELSE 'waiting' END,
      CASE WHEN i % 4 = 0 THEN 'RE' || i END, CASE WHEN i % 4 = 0 THEN ${ms} + 20000 END,
      CASE WHEN NOT (${isOpen}) THEN ${ms} + 90000 END,
      CASE WHEN ${isOpen} THEN NULL WHEN i % 4 = 0 THEN 'answered' ELSE 'abandoned' END FROM ${rows(many)}`.execute(
    kysely,
  );
  await sql`INSERT INTO reps (call_sid, number, arrived_ms, seen_ms, line_number, listens_on, listens_since_ms, over_ms)
    SELECT 'RE' || i, CASE WHEN i % 3 = 0 THEN '' ELSE '+150055502' || (10 + i % 10) END, ${ms}, ${ms}, '+15005550003',
      CASE WHEN ${isOpen} THEN 'customers' END, ${ms},
      CASE WHEN NOT (${isOpen}) THEN ${ms} + CASE WHEN i % 3 = 0 THEN 0 ELSE 60000 END END FROM ${rows(many)}`.execute(
    kysely,
  );
  await sql`INSERT INTO call_backs (id, call_sid, number, line_number, queue, rank_major, rank_minor, place_ms, asked_ms,
      due_ms, state, rep_sid, ended_ms, outcome)
    SELECT 'CB' || i, 'CA' || i, CASE WHEN ${isOpen} THEN '+1500555030' || i ELSE ${customer} END, '+15005550001',
      'customers', 1, ${ms}, ${ms}, ${ms}, ${ms},
      CASE WHEN NOT (${isOpen}) THEN 'over' WHEN i % 4 = 0 THEN 'ringing' ELSE 'waiting' END, 'RE' || i,
      CASE WHEN NOT (${isOpen}) THEN ${ms} END, CASE WHEN NOT (${isOpen}) THEN 'answered' END
    FROM ${rows(many)} WHERE i % 10 = 0 OR ${isOpen}`.execute(kysely);
  await sql`INSERT INTO messages_out (id, kind, number, call_sid, body, state, written_ms, due_ms, expires_ms, attempted_ms,
      message_sid)
    SELECT 'MO' || i, CASE i % 5 WHEN 0 THEN 'reply' WHEN 1 THEN 'stranger' WHEN 2 THEN 'alert' ELSE 'follow-up' END, ${customer}, 'CA' || i, 'text',
      CASE WHEN ${isOpen} THEN 'due' ELSE 'sent' END, ${ms}, ${ms}, ${ms} + 9000000, ${ms}, 'SM' || i
    FROM ${rows(many)}`.execute(kysely);
  await sql`INSERT INTO surveys (call_sid, customer, stage, asked_ms)
    SELECT 'CA' || i, ${customer}, 'done', ${ms} FROM ${rows(many)} WHERE i % 4 = 0`.execute(kysely);
  await sql`INSERT INTO texts_in (message_sid, heard_ms, customer) SELECT 'SI' || i, ${ms}, ${customer} FROM ${rows(many)}`.execute(
    kysely,
  );
  await sql`INSERT INTO notices (id, cause, subject, text, at_ms, state, due_ms, until_ms, attempts)
    SELECT 'text-SI' || i, 'question', 'SI' || i, 'text', ${ms}, 'sent', ${ms}, ${ms}, 1 FROM ${rows(many)}
    WHERE i % 5 = 2`.execute(kysely);
  await sql`INSERT INTO consents (number, told_ms) SELECT '+1500556' || i, ${ms} FROM ${rows(many)}`.execute(kysely);
  await sql`INSERT INTO used_sids (hash, used_ms) SELECT 'hash' || i, ${ms} FROM ${rows(many)}`.execute(kysely);
}
