import { type Kysely, type Migration, Migrator, sql } from "kysely";
import type { Schema } from "./schema.ts";

/**
 * Brings the tables up to date; does nothing when they are.
 *
 * Several processes may do this at once: on Postgres kysely's own lock lets
 * one after the other in.
 */
export async function migrate(kysely: Kysely<Schema>): Promise<void> {
  const { error } = await new Migrator({ db: kysely, provider }).migrateToLatest();
  if (error !== undefined)
    throw new Error("the tables of the line's record could not be brought up to date", { cause: error });
}

/** Brings the tables of a new database to where they stood after a migration, and no further. */
export async function migrateTo(kysely: Kysely<Schema>, name: string): Promise<void> {
  const { error } = await new Migrator({ db: kysely, provider }).migrateTo(name);
  if (error !== undefined) throw new Error("the tables of a record could not be made", { cause: error });
}

/** Makes the tables that these migrations make, one after the other, within a transaction. */
export async function makeTables(kysely: Kysely<Schema>, names: readonly string[]): Promise<void> {
  for (const name of names) await migrations[name]?.up(kysely);
}

/** Numbered, in order. One that has been released is never changed: what comes after goes into the next. */
const migrations: Readonly<Record<string, Migration>> = {
  "0001-the-record": {
    async up(db: Kysely<unknown>) {
      await createCalls(db);
      await createReps(db);
      await db.schema
        .createTable("leases")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("holder", "text", (column) => column.notNull())
        .addColumn("until_ms", "bigint", (column) => column.notNull())
        .execute();
    },
  },
  "0002-texts": {
    async up(db: Kysely<unknown>) {
      await createMessagesOut(db);
      await createTextTables(db);
      await sql`create index calls_of_customer on calls (customer, arrived_ms)`.execute(db);
    },
  },
  "0003-call-backs": {
    async up(db: Kysely<unknown>) {
      await createCallBacks(db);
      await db.schema.alterTable("calls").addColumn("place_ms", "bigint").execute();
      await db.schema.alterTable("reps").addColumn("line_number", "text").execute();
      await sql`create index calls_of_line on calls (line_number)`.execute(db);
      await sql`create index reps_of on reps (number)`.execute(db);
      await sql`create index reps_of_line on reps (line_number)`.execute(db);
    },
  },
  "0004-switches": {
    async up(db: Kysely<unknown>) {
      await createSwitches(db);
      await db.schema
        .createTable("used_sids")
        .addColumn("hash", "text", (column) => column.primaryKey())
        .addColumn("used_ms", "bigint", (column) => column.notNull())
        .execute();
      await db.schema
        .alterTable("call_backs")
        .addColumn("stranger", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
      await createCapIndexes(db);
    },
  },
  // Who is meant for whom follows from who waits and who listens.
  "0005-pairs": {
    async up(db: Kysely<unknown>) {
      await db.schema.dropTable("claims").execute();
      await sql`drop index calls_in_queue`.execute(db);
      await sql`create index calls_in_queue on calls (twilio_queue, doubtful, entered_ms, rank_major, rank_minor, call_sid)
        where state = 'waiting'`.execute(db);
    },
  },
  "0006-history": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable("reps")
        .addColumn("kept", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
      await createHistoryIndexes(db);
    },
  },
  "0008-dashboard": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("dashboard_keys")
        .addColumn("name", "text", (column) => column.primaryKey())
        .addColumn("value", "text", (column) => column.notNull())
        .addColumn("who", "text", (column) => column.notNull())
        .addColumn("at_ms", "bigint", (column) => column.notNull())
        .execute();
    },
  },
  "0009-notices": {
    async up(db: Kysely<unknown>) {
      await createNotices(db);
      await sql`drop index messages_capped`.execute(db);
      await sql`create index messages_capped on messages_out (attempted_ms, kind) where kind not in ('farewell', 'alert')`.execute(
        db,
      );
    },
  },
  "0010-acts": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("acts")
        .addColumn("id", "text", (column) => column.primaryKey())
        .addColumn("what", "text", (column) => column.notNull())
        .addColumn("subject", "text", (column) => column.notNull())
        .addColumn("who", "text", (column) => column.notNull())
        .addColumn("at_ms", "bigint", (column) => column.notNull())
        .addColumn("details", "text", (column) => column.notNull())
        .addColumn("undone_ms", "bigint")
        .execute();
      await sql`create index acts_at on acts (at_ms, id)`.execute(db);
      await sql`create index acts_on on acts (subject, at_ms)`.execute(db);
    },
  },
  "0011-settings": {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable("settings")
        .addColumn("key", "text", (column) => column.primaryKey())
        .addColumn("value", "text")
        .addColumn("by", "text", (column) => column.notNull())
        .addColumn("at_ms", "bigint", (column) => column.notNull())
        .execute();
    },
  },
  "0012-rated": {
    async up(db: Kysely<unknown>) {
      await sql`create index surveys_rated on surveys (rated_ms)`.execute(db);
    },
  },
  "0013-listening": {
    async up(db: Kysely<unknown>) {
      for (const name of ["customer", "line_number", "body", "reading"])
        await db.schema.alterTable("texts_in").addColumn(name, "text").execute();
      await db.schema.alterTable("texts_in").addColumn("photos", "integer").execute();
      await sql`create index texts_from on texts_in (customer, heard_ms)`.execute(db);
    },
  },
  "0014-privacy": { up: createForgottenNumbers },
  "0015-consent-prompt": {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable("consents").addColumn("opted_out_how", "text").execute();
      await db.schema.alterTable("consents").addColumn("prompted_ms", "bigint").execute();
    },
  },
  // When those that wait may be rung is worked out as the record is opened.
  "0016-hours": {
    async up(db: Kysely<unknown>) {
      for (const name of ["opens_ms", "closes_ms"])
        await db.schema
          .alterTable("call_backs")
          .addColumn(name, "bigint", (column) => column.notNull().defaultTo(0))
          .execute();
    },
  },
  "0017-call-backs": {
    async up(db: Kysely<unknown>) {
      const { schema } = db;
      await schema
        .alterTable("call_backs")
        .addColumn("failures", "integer", (column) => column.notNull().defaultTo(0))
        .execute();
      await schema.alterTable("call_backs").addColumn("not_before_ms", "bigint").execute();
    },
  },
};

const provider = { getMigrations: () => Promise.resolve(migrations) };

/** The migration that every record of ours begins with. */
export const firstMigration = "0001-the-record";

/** Whether this version of the program knows a migration; one that it does not know comes from a newer one. */
export function isKnownMigration(name: string): boolean {
  return name in migrations;
}

/** The migrations of this version that have not been done yet, of which some are given. */
export function pendingMigrations(done: readonly string[]): string[] {
  return Object.keys(migrations).filter((name) => !done.includes(name));
}

/** Whoever was forgotten and wants no texts. It may be there before its migration: an older backup was restored over it. */
export async function createForgottenNumbers(db: Pick<Kysely<unknown>, "schema">): Promise<void> {
  await db.schema
    .createTable("forgotten_numbers")
    .ifNotExists()
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("salt", "text", (column) => column.notNull())
    .addColumn("opted_out_ms", "bigint", (column) => column.notNull())
    .execute();
}

/** So that nothing has to be found among what is over, however much of it there is. */
async function createHistoryIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index calls_of_customer_now on calls (customer) where state <> 'over'`.execute(db);
  await sql`create index calls_talked on calls (ended_ms) where outcome = 'answered' and bridged_ms is not null`.execute(
    db,
  );
  await sql`drop index calls_ended`.execute(db);
  await sql`create index reps_here on reps (number) where over_ms is null`.execute(db);
  await sql`create index reps_left on reps (over_ms) where over_ms <> arrived_ms`.execute(db);
  await sql`create index reps_to_forget on reps (over_ms) where over_ms is not null and kept = 0`.execute(db);
  await sql`drop index reps_over`.execute(db);
  await sql`create index messages_to_pending on messages_out (number, written_ms) where state in ('due', 'sending')`.execute(
    db,
  );
  await sql`create index messages_settled on messages_out (written_ms) where state in ('sent', 'dropped')`.execute(db);
}

async function createNotices(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("notices")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("cause", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("at_ms", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("due_ms", "bigint", (column) => column.notNull())
    .addColumn("until_ms", "bigint", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("problem", "text")
    .execute();
  await sql`create index notices_due on notices (due_ms, id) where state = 'due'`.execute(db);
  await sql`create index notices_at on notices (at_ms)`.execute(db);
}

async function createSwitches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("switches")
    .addColumn("what", "text", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .addColumn("message", "text")
    .addColumn("who", "text", (column) => column.notNull())
    .addColumn("at_ms", "bigint", (column) => column.notNull())
    .execute();
}

/** For what is counted over all numbers, and for whether a number has had a talk with us. */
async function createCapIndexes(db: Kysely<unknown>): Promise<void> {
  await sql`create index calls_answered on calls (customer) where outcome = 'answered'`.execute(db);
  await sql`create index call_backs_answered on call_backs (number) where outcome = 'answered'`.execute(db);
  await sql`create index call_backs_asked_when on call_backs (asked_ms)`.execute(db);
  await sql`create index messages_capped on messages_out (attempted_ms, kind) where kind <> 'farewell'`.execute(db);
  await sql`create index messages_to_strangers on messages_out (written_ms) where kind = 'stranger'`.execute(db);
}

async function createCalls(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("calls")
    .addColumn("call_sid", "text", (column) => column.primaryKey())
    .addColumn("customer", "text", (column) => column.notNull())
    .addColumn("line_number", "text", (column) => column.notNull())
    .addColumn("queue", "text", (column) => column.notNull())
    .addColumn("twilio_queue", "text", (column) => column.notNull())
    .addColumn("queue_sid", "text")
    .addColumn("rank_major", "bigint", (column) => column.notNull())
    .addColumn("rank_minor", "bigint", (column) => column.notNull())
    .addColumn("arrived_ms", "bigint", (column) => column.notNull())
    .addColumn("entered_ms", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("doubtful", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("leaving", "text")
    .addColumn("seen_ms", "bigint", (column) => column.notNull())
    .addColumn("missed", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("connect_ms", "bigint")
    .addColumn("connect_queue_seconds", "integer")
    .addColumn("rep_sid", "text")
    .addColumn("said_bridged", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("exit_result", "text")
    .addColumn("bridged_ms", "bigint")
    .addColumn("ended_ms", "bigint")
    .addColumn("outcome", "text")
    .addCheckConstraint("one_outcome", sql`(state = 'over') = (outcome is not null)`)
    .execute();
  await sql`create index calls_in_order on calls (doubtful, rank_major, rank_minor, call_sid) where state = 'waiting'`.execute(
    db,
  );
  await sql`create index calls_in_queue on calls (twilio_queue, entered_ms) where state = 'waiting'`.execute(db);
  await sql`create index calls_going_on on calls (state) where state <> 'over'`.execute(db);
  await sql`create index calls_ended on calls (ended_ms)`.execute(db);
  await sql`create index calls_of_reps on calls (rep_sid)`.execute(db);
  await sql`create index calls_arrived on calls (arrived_ms)`.execute(db);
}

async function createReps(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reps")
    .addColumn("call_sid", "text", (column) => column.primaryKey())
    .addColumn("number", "text", (column) => column.notNull())
    .addColumn("arrived_ms", "bigint", (column) => column.notNull())
    .addColumn("seen_ms", "bigint", (column) => column.notNull())
    .addColumn("round", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("listens_on", "text")
    .addColumn("listens_since_ms", "bigint", (column) => column.notNull().defaultTo(0))
    .addColumn("customer_sid", "text")
    .addColumn("over_ms", "bigint")
    .execute();
  await sql`create index reps_on_the_line on reps (listens_since_ms) where over_ms is null`.execute(db);
  await sql`create index reps_over on reps (over_ms) where over_ms is not null`.execute(db);
  await db.schema
    .createTable("claims")
    .addColumn("rep_sid", "text", (column) => column.primaryKey())
    .addColumn("customer_sid", "text", (column) => column.notNull())
    .addColumn("queue", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("claimed_ms", "bigint", (column) => column.notNull())
    .execute();
  await sql`create index claims_on on claims (customer_sid)`.execute(db);
}

async function createMessagesOut(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("messages_out")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("number", "text", (column) => column.notNull())
    .addColumn("call_sid", "text")
    .addColumn("sender", "text")
    .addColumn("body", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("written_ms", "bigint", (column) => column.notNull())
    .addColumn("due_ms", "bigint", (column) => column.notNull())
    .addColumn("expires_ms", "bigint", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("attempted_ms", "bigint")
    .addColumn("message_sid", "text", (column) => column.unique())
    .addColumn("status", "text")
    .addColumn("status_rank", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("error_code", "integer")
    .execute();
  await sql`create index messages_due on messages_out (due_ms, written_ms) where state in ('due', 'sending')`.execute(
    db,
  );
  await sql`create index messages_attempted on messages_out (attempted_ms)`.execute(db);
  await sql`create index messages_to on messages_out (number, written_ms)`.execute(db);
}

async function createTextTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("texts_in")
    .addColumn("message_sid", "text", (column) => column.primaryKey())
    .addColumn("heard_ms", "bigint", (column) => column.notNull())
    .execute();
  await sql`create index texts_heard on texts_in (heard_ms)`.execute(db);
  await db.schema
    .createTable("consents")
    .addColumn("number", "text", (column) => column.primaryKey())
    .addColumn("opted_out_ms", "bigint")
    .addColumn("unreachable_code", "integer")
    .addColumn("told_ms", "bigint")
    .execute();
  await db.schema
    .createTable("surveys")
    .addColumn("call_sid", "text", (column) => column.primaryKey())
    .addColumn("customer", "text", (column) => column.notNull())
    .addColumn("stage", "text", (column) => column.notNull())
    .addColumn("asked_ms", "bigint", (column) => column.notNull())
    .addColumn("rating", "integer")
    .addColumn("rated_ms", "bigint")
    .addColumn("comment", "text")
    .execute();
  await sql`create index surveys_of on surveys (customer, asked_ms)`.execute(db);
}

async function createCallBacks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("call_backs")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("call_sid", "text", (column) => column.notNull())
    .addColumn("number", "text", (column) => column.notNull())
    .addColumn("line_number", "text", (column) => column.notNull())
    .addColumn("queue", "text", (column) => column.notNull())
    .addColumn("rank_major", "bigint", (column) => column.notNull())
    .addColumn("rank_minor", "bigint", (column) => column.notNull())
    .addColumn("place_ms", "bigint", (column) => column.notNull())
    .addColumn("asked_ms", "bigint", (column) => column.notNull())
    .addColumn("due_ms", "bigint", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("tries", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("rep_sid", "text")
    .addColumn("rang_ms", "bigint")
    .addColumn("accepted_ms", "bigint")
    .addColumn("ended_ms", "bigint")
    .addColumn("outcome", "text")
    .addCheckConstraint("one_call_back_outcome", sql`(state = 'over') = (outcome is not null)`)
    .execute();
  await sql`create unique index call_backs_open on call_backs (number) where state <> 'over'`.execute(db);
  await sql`create index call_backs_in_order on call_backs (rank_major, rank_minor) where state = 'waiting'`.execute(
    db,
  );
  await sql`create index call_backs_of_reps on call_backs (rep_sid)`.execute(db);
  await sql`create index call_backs_asked on call_backs (number, asked_ms)`.execute(db);
  await sql`create index call_backs_of on call_backs (call_sid)`.execute(db);
}
