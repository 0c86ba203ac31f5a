import { readdirSync, readFileSync } from "node:fs";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { type Statement, statements } from "../../src/record/database.ts";
import { forgetHistory, forgetOldReps } from "../../src/record/decisions/forget-history.ts";
import { forgetOldTexts } from "../../src/record/decisions/forget-old-texts.ts";
import { migrate } from "../../src/record/migrations.ts";
import type { Schema } from "../../src/record/schema.ts";
import { dayMs } from "../../src/runtime/durations.ts";
import { Book, usedSids } from "../helpers/book.ts";
import { type DatabaseKind, describeDatabases } from "../helpers/databases.ts";
import { aCall } from "../helpers/record-of-calls.ts";
import { fillWithOldDays } from "../helpers/old-days.ts";
import { type Access, postgresPlanner, sqlitePlanner } from "../helpers/plans.ts";
import { root } from "../helpers/process.ts";

const nowMs = Date.UTC(2026, 0, 5, 9);
/** So many calls are over, one a minute. */
const many = 20_000;

/** The tables that grow with every call; of the others there are as many rows as there is at a time. */
const growing = new Set([
  "calls",
  "reps",
  "call_backs",
  "messages_out",
  "texts_in",
  "surveys",
  "used_sids",
  "consents",
]);

/** What belongs to one call or one leg is a handful, however old the record is. */
const ofOne = new Set(["call_backs_of", "call_backs_of_reps", "calls_of_reps"]);

/** A statement that looks back on purpose. */
interface LookingBack {
  /** What keeps it from reading more, the older the record gets. */
  readonly why: string;
  readonly indexes: readonly string[] | "any";
  /** What is read of an index equals something. */
  readonly isLookUp?: true;
}

/** What is forgotten of one number, a lot at a time. */
const ofOneNumber = (index: string): LookingBack => ({ why: "one number", indexes: [index], isLookUp: true });

const lookingBack: Readonly<Record<string, LookingBack>> = {
  probe_tables: { why: "no row at all: `WHERE 1 = 0`", indexes: "any" },
  pace_talks: { why: "the newest 500 talks", indexes: ["calls_talked"] },
  pace_arrivals: { why: "the newest 1,000 calls", indexes: ["calls_arrived"] },
  reps_on_the_line: { why: "one leg at the end of an index", indexes: ["reps_left"] },
  askings_of: {
    why: "what one number asked for in thirty days, three a day at most, and all numbers in an hour; the others: one row",
    indexes: ["call_backs_asked", "call_backs_asked_when", "calls_of_line", "reps_of_line", "reps_of"],
  },
  talks_with: { why: "one row of each", indexes: ["calls_answered", "call_backs_answered"] },
  last_call_of: {
    why: "the calls of one number in two days",
    indexes: ["calls_of_customer"],
  },
  newest_call_back: { why: "what one number asked for, three a day at most", indexes: ["call_backs_asked"] },
  hindrances_of: { why: "one row of each", indexes: ["calls_of_line", "reps_of_line"] },
  has_rung: { why: "one row", indexes: ["calls_of_customer"] },
  customer_since: {
    why: "what one number did since a call of an hour ago, and was texted in a day; one row at the end of its surveys",
    indexes: ["calls_of_customer", "messages_to", "surveys_of"],
  },
  replies_to: {
    why: "what one number was answered in a day",
    indexes: ["messages_to"],
  },
  newest_follow_up: { why: "what one number was texted in two days", indexes: ["messages_to"] },
  any_text_to: { why: "one row, after what was not sent to one number", indexes: ["messages_to"], isLookUp: true },
  text_from: { why: "what one number was texted in three days", indexes: ["messages_to"] },
  newest_survey: { why: "one row at the end of an index", indexes: ["surveys_of"] },
  stop_surveys: { why: "one number's, one in SURVEY_EVERY_DAYS at most", indexes: ["surveys_of"] },
  begun_before: {
    why: "as many texts as the caps allow in a day",
    indexes: ["messages_capped", "messages_attempted"],
  },
  answers_to_strangers: {
    why: "as many texts as a cap allows in an hour",
    indexes: ["messages_to_strangers"],
  },
  cap_use: {
    why: "as much as the caps allow in a day",
    indexes: ["messages_capped", "messages_attempted", "messages_to_strangers", "call_backs_asked_when"],
  },
  calls_over: { why: "the calls that arrived within a quarter of an hour", indexes: ["calls_arrived"] },
  ratings_since: { why: "what was rated since the last look, and a minute before it", indexes: ["surveys_rated"] },
  waits_since: {
    why: "the calls that arrived within an hour and the longest wait",
    indexes: ["calls_arrived"],
  },
  calls_of_days: { why: "the calls of the days that somebody asks for", indexes: ["calls_arrived"] },
  calls_of_number: { why: "the calls of one number", indexes: ["calls_of_customer"] },
  kept_before: { why: "whether one number has texted too much in a day", indexes: ["texts_from"] },
  stopped_since: { why: "what one number has texted since a text that is told late", indexes: ["texts_from"] },
  heard_of_story: {
    why: "what one number has texted between two calls, and the next of its calls",
    indexes: ["texts_from", "calls_of_customer"],
  },
  texts_before_calls: {
    why: "what one number has texted before it rang first",
    indexes: ["texts_from", "calls_of_customer"],
  },
  told_of_texts: { why: "what one number has texted in an hour", indexes: ["texts_from"] },
  texts_of_story: { why: "the texts to one number", indexes: ["messages_to"] },
  outbox_times: { why: "one text at the end of an index", indexes: ["messages_attempted"] },
  old_reps: { why: "200 at a time, none of them twice", indexes: ["reps_to_forget"] },
  old_calls: { why: "200 at a time, which are gone then", indexes: ["calls_arrived"] },
  old_texts: {
    why: "200 at a time, which are gone then",
    indexes: ["messages_settled"],
  },
  forget_consents: {
    why: "one row of each, for 400 numbers at a time",
    indexes: ["calls_of_customer", "call_backs_asked", "messages_to", "texts_from"],
  },
  oldest_heard: {
    why: "200 at a time, which are gone then",
    indexes: ["texts_heard"],
  },
  quotes_at_twilio: {
    why: "the same, to be erased at Twilio",
    indexes: ["texts_from", "messages_settled"],
    isLookUp: true,
  },
  forget_quotes_texted: {
    why: "what one number has texted, and the alerts of the same moments",
    indexes: ["texts_from", "messages_settled"],
    isLookUp: true,
  },
  drop_quotes: ofOneNumber("texts_from"),
  forget_quotes: ofOneNumber("texts_from"),
  forget_in_calls: ofOneNumber("calls_of_customer"),
  forget_in_call_backs: ofOneNumber("call_backs_asked"),
  forget_in_messages_out: ofOneNumber("messages_to"),
  forget_in_surveys: ofOneNumber("surveys_of"),
  forget_in_reps: ofOneNumber("reps_of"),
  forget_in_texts_in: ofOneNumber("texts_from"),
};

/** Every statement of the program, and its name as the source text has it. */
async function everyStatement(): Promise<Statement<unknown>[]> {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const names: string[] = [];
  for (const file of files) {
    const text = readFileSync(`${root}src/${file}`, "utf8");
    const made = [...text.matchAll(/ = statement(?:<[^(]*>)?\(\s*"(\w+)"/g)].map(([, name = ""]) => name);
    expect(made, file).toHaveLength(text.match(/ = statement[<(]/g)?.length ?? 0);
    if (made.length > 0) await import(`${root}src/${file}`);
    names.push(...made);
  }
  // A table makes those by itself that write its rows, and those that forget somebody in it.
  const ofTables = [...statements.keys()].filter((name) => /^(?:insert|save|forget_in)_/.test(name));
  return [...new Set([...names, ...ofTables])].flatMap((name) => statements.get(name) ?? []);
}

/** What is known of an index: whether it tells one row from all others, and whether it holds only what goes on. */
interface Index {
  readonly isUnique: boolean;
  readonly isOfWhatGoesOn: boolean;
}

async function indexesOf(kysely: Kysely<Schema>, { name }: DatabaseKind): Promise<Map<string, Index>> {
  const listed =
    name === "Postgres"
      ? "SELECT indexname AS name, tablename AS on_table, indexdef AS text FROM pg_indexes WHERE schemaname = 'public'"
      : "SELECT name, tbl_name AS on_table, sql AS text FROM sqlite_master WHERE type = 'index'";
  const { rows } = await sql
    .raw<{ readonly name: string; readonly on_table: string; readonly text: string | null }>(listed)
    .execute(kysely);
  const indexes = new Map<string, Index>();
  for (const { name: index, on_table: table, text } of rows) {
    const [, held] = / where (.*)$/i.exec(text ?? "") ?? [];
    const count = `SELECT COUNT(*) AS held FROM ${table} WHERE ${held ?? "1 = 1"}`;
    const counted = held && (await sql.raw<{ readonly held: number }>(count).execute(kysely)).rows[0]?.held;
    const isOfWhatGoesOn = counted !== undefined && Number(counted) <= 100;
    indexes.set(index, { isUnique: text === null || text.startsWith("CREATE UNIQUE"), isOfWhatGoesOn });
  }
  return indexes;
}

describeDatabases("what is over", (kind) => {
  let all: Statement<unknown>[];
  beforeAll(async () => {
    all = await everyStatement();
  });

  /** A record with many days behind it, and its planner. */
  async function oldRecord() {
    const database = (await kind.create())();
    await migrate(database.kysely);
    await fillWithOldDays(database, many, nowMs);
    // Postgres counts its tables by itself now and then; nobody does so for SQLite.
    if (kind.name !== "Postgres") return { database, planner: sqlitePlanner(database) };
    await sql`ANALYZE`.execute(database.kysely);
    return { database, planner: postgresPlanner(database) };
  }

  test("is read by no statement but those that look back, and by these never from end to end", async () => {
    const { database, planner } = await oldRecord();
    const indexes = await indexesOf(database.kysely, kind);
    const isAboutNow = ({ table, index = "", isLookUp }: Access) =>
      !growing.has(table) ||
      indexes.get(index)?.isOfWhatGoesOn === true ||
      (isLookUp && (indexes.get(index)?.isUnique === true || ofOne.has(index)));
    const found: string[] = [];
    const used = new Set<string>();
    for (const statement of all)
      for (const access of await planner(statement)) {
        if (isAboutNow(access)) continue;
        const { name } = statement;
        const { indexes: allowed = [], isLookUp = access.isLookUp } = lookingBack[name] ?? {};
        const isAllowed = allowed === "any" || allowed.includes(access.index ?? "");
        if (isAllowed && access.isLookUp === isLookUp) used.add(name);
        else found.push(`${name} reads ${access.table} by ${access.index ?? "no index"}`);
      }

    expect(found).toEqual([]);
    const isPlanned = (name: string) => kind.name !== "Postgres" || name !== "probe_tables";
    expect([...used].toSorted()).toEqual(Object.keys(lookingBack).filter(isPlanned).toSorted());
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all).size, "no two have the same name").toBe(all.length);
  });

  test("is forgotten as a whole after the days that it is kept, a little at a time, but for its hashes", async () => {
    const book = await Book.open(kind);
    await fillWithOldDays(book.database, 3000, book.nowMs);
    const { kysely } = book.database;
    const rowsOf = async (of: "calls" | "surveys" | "call_backs" | "messages_out" | "reps") =>
      Number(
        (
          await kysely
            .selectFrom(of)
            .select((_) => _.fn.countAll<number>().as("n"))
            .executeTakeFirst()
        )?.n,
      );
    const forget = () => book.decide(forgetHistory, { keptMs: dayMs });
    // One a minute: 1,440 are of the last day. An old one is open, and another has a call-back that is.
    await sql`UPDATE calls SET state = 'waiting', outcome = NULL, ended_ms = NULL WHERE call_sid = 'CA1'`.execute(
      kysely,
    );
    await sql`UPDATE call_backs SET state = 'waiting', outcome = NULL, number = 'x' WHERE call_sid = 'CA100'`.execute(
      kysely,
    );

    expect(await forget()).toBe(true);
    expect(await rowsOf("calls")).toBe(2800);
    let lots = 1;
    while (await forget()) lots += 1;
    for (let lot = 0; lot < 10; lot += 1) await book.decide(forgetOldReps, undefined);
    let lotsOfTexts = 1;
    while (await book.decide(forgetOldTexts, { keptMs: dayMs })) lotsOfTexts += 1;

    expect([lots, lotsOfTexts]).toEqual([7, 8]);
    const left = [];
    for (const of of ["calls", "messages_out", "surveys", "call_backs", "reps"] as const) left.push(await rowsOf(of));
    expect(left).toEqual([1443, 1441, 362, 164, 1443]);
    expect(await book.rings("CA5")).toBe("over");
  });

  test("takes with it surveys, texts, and what they have taught of a number, but not that it wants none", async () => {
    const book = await Book.open(kind);
    const { kysely } = book.database;
    const longAgoMs = book.nowMs - 2 * dayMs;
    for (const [name, atMs, optedOutMs] of [
      ["ann", longAgoMs, null],
      ["bea", longAgoMs, 5],
      ["carl", book.nowMs - 1000, null],
    ] as const) {
      const consent = { number: name, opted_out_ms: optedOutMs, unreachable_code: null, told_ms: longAgoMs };
      await kysely
        .insertInto("calls")
        .values(aCall(name, { customer: name, arrived_ms: atMs }))
        .execute();
      await kysely.insertInto("consents").values(consent).execute();
      const survey = {
        call_sid: name,
        customer: name,
        stage: "done",
        asked_ms: atMs,
        rating: 2,
        comment: name,
      } as const;
      await kysely.insertInto("surveys").values(survey).execute();
      const text = { id: name, kind: "follow-up", number: name, body: name, state: "sent", expires_ms: atMs } as const;
      await kysely
        .insertInto("messages_out")
        .values({ ...text, written_ms: atMs, due_ms: atMs })
        .execute();
    }

    // These have texted, and were told how to opt out, but have not rung; eve still texts.
    for (const [name, atMs] of [
      ["dora", longAgoMs],
      ["eve", book.nowMs - 1000],
    ] as const) {
      const texts = [longAgoMs, atMs].map((heard_ms, i) => ({ message_sid: `${name}${i}`, heard_ms, customer: name }));
      await kysely.insertInto("texts_in").values(texts).execute();
      await kysely.insertInto("consents").values({ number: name, told_ms: longAgoMs }).execute();
    }

    await book.decide(forgetHistory, { keptMs: dayMs });
    await book.decide(forgetOldTexts, { keptMs: dayMs });

    const left = await Promise.all([
      kysely.selectFrom("calls").select("customer as of").execute(),
      kysely.selectFrom("surveys").select("comment as of").execute(),
      kysely.selectFrom("messages_out").select("body as of").execute(),
      kysely.selectFrom("texts_in").select("customer as of").execute(),
      kysely.selectFrom("consents").select("number as of").orderBy("number").execute(),
    ]);
    expect(left.map((rows) => rows.map(({ of }) => of))).toEqual([
      ["carl"],
      ["carl"],
      ["carl"],
      ["eve"],
      ["bea", "carl", "eve"],
    ]);
  });

  test("is forgotten of a leg after a day, unless a call or a call-back refers to it; each leg is looked at once", async () => {
    const book = await Book.open(kind);
    await fillWithOldDays(book.database, 3000, book.nowMs);
    const legs = async (those: RawBuilder<boolean>) => {
      const { kysely } = book.database;
      const { rows } = await sql<{ n: number }>`SELECT COUNT(*) AS n FROM reps WHERE ${those}`.execute(kysely);
      return Number(rows[0]?.n);
    };
    const isOld = sql<boolean>`over_ms < ${book.nowMs - dayMs}`;
    const isReferredTo = sql<boolean>`(EXISTS (SELECT 1 FROM calls WHERE rep_sid = reps.call_sid) OR
      EXISTS (SELECT 1 FROM call_backs WHERE rep_sid = reps.call_sid))`;
    const [old, kept, all] = [await legs(isOld), await legs(sql`${isOld} AND ${isReferredTo}`), await legs(sql`1 = 1`)];

    for (let round = 0; round < Math.ceil(old / 200); round += 1) await book.decide(forgetOldReps, undefined);

    expect([await legs(isOld), await legs(sql`kept = 1`), await legs(sql`1 = 1`)]).toEqual([
      kept,
      kept,
      all - old + kept,
    ]);
    expect([await book.ask((tx) => usedSids.has(tx, "RE1")), await book.ask((tx) => usedSids.has(tx, "RE4"))]).toEqual([
      true,
      false,
    ]);
  });
});
