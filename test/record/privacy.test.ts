import { type Kysely, sql } from "kysely";
import { expect, test } from "vitest";
import type { Database } from "../../src/record/database.ts";
import { migrate } from "../../src/record/migrations.ts";
import { forgetOldTexts } from "../../src/record/decisions/forget-old-texts.ts";
import { findPerson } from "../../src/record/privacy/find-person.ts";
import { forgetSome, takeOut } from "../../src/record/privacy/forget-person.ts";
import { holdings } from "../../src/record/privacy/holdings.ts";
import { spellingsOf } from "../../src/record/privacy/spellings.ts";
import type { Schema } from "../../src/record/schema.ts";
import { consentOf } from "../../src/record/tables/consents.ts";
import { dayMs } from "../../src/runtime/durations.ts";
import { Book } from "../helpers/book.ts";
import { describeDatabases, patiently } from "../helpers/databases.ts";
import { aCall } from "../helpers/record-of-calls.ts";

const ann = "+15005550011";
const bea = "+15005550012";

/**
 * Columns for one of a few words of ours, in which no number can stand. Whoever adds a column of text says so here, or what
 * it can hold in `holdings`.
 */
const wordsOfOurs: Readonly<Record<string, readonly string[]>> = {
  calls: ["state", "leaving", "outcome"],
  call_backs: ["state", "outcome"],
  messages_out: ["kind", "state"],
  surveys: ["stage"],
  consents: ["opted_out_how"],
  acts: ["what"],
  notices: ["cause", "state"],
  switches: ["what", "value"],
  dashboard_keys: ["name"],
};

async function tablesOf(kysely: Kysely<Schema>) {
  const tables = await kysely.introspection.getTables();
  return tables.filter(({ name }) => !name.startsWith("kysely_"));
}

/** What of a row is not text: every number is 0 or 1, and what goes on is over. */
const plain: Readonly<Record<string, unknown>> = { state: "over", outcome: "answered", over_ms: 1 };

/** A row of each table that is about a number, which stands wherever it can, in words in other spellings, too. */
async function fillWith(kysely: Kysely<Schema>, number: string, mark: string): Promise<void> {
  for (const { name, columns } of await tablesOf(kysely)) {
    const kinds: Readonly<Record<string, string>> = (holdings as Readonly<Record<string, { columns: object }>>)[name]
      ?.columns as never;
    const row = columns.map((column): [string, unknown] => {
      const kind = kinds[column.name];
      if (kind === "number") return [column.name, number];
      if (kind === "words")
        return [column.name, `I am ${mark}, ring ${number.slice(1)} or (500) 555-${number.slice(-4)}`];
      if (kind === "mention") return [column.name, `${name}-${column.name}-${number}`];
      if (kind === "about") return [column.name, `${mark}-call`];
      const isText = kind !== undefined || wordsOfOurs[name]?.includes(column.name) === true;
      const usual =
        column.name in plain && !(name === "notices" && column.name === "state") ? plain[column.name] : undefined;
      return [
        column.name,
        usual ?? (isText ? (column.name.endsWith("call_sid") ? `${mark}-call` : `${mark}-${column.name}`) : 1),
      ];
    });
    await sql`insert into ${sql.table(name)} (${sql.join(row.map(([column]) => sql.ref(column)))})
      values (${sql.join(row.map(([, value]) => value))})`.execute(kysely);
  }
}

async function everything(kysely: Kysely<Schema>): Promise<string> {
  const all: unknown[] = [];
  for (const { name } of await tablesOf(kysely))
    all.push(name, (await sql`select * from ${sql.table(name)}`.execute(kysely)).rows);
  return JSON.stringify(all);
}

/** Forgets a number to the end, as the command does. */
async function forget(database: Database, number: string): Promise<number> {
  let lots = 0;
  for (let rows = 1; rows > 0; lots += 1) {
    const done = await patiently(database, (tx) => forgetSome(tx, number, "forgotten-1"));
    if (done.kind === "not") throw new Error(done.why);
    ({ rows } = done);
  }
  const { mentions } = await findPerson(database.kysely, number);
  await patiently(database, (tx) => takeOut(tx, mentions, number, "forgotten-1"));
  return lots;
}

test.each([
  ["+15005550011", "ring +15005550011 or 1 500 555 0011, (500) 555-0011.", "ring # or #, #."],
  ["+15005550011", "0015005550011; 500.555.0011!", "#; #!"],
  ["+15005550011", "+150055500111, 115005550011, 5005550012, order 15005", undefined],
  ["+4930123456", "030 12 34 56, 030/123456 and +49 (30) 123456", "#, # and #"],
  ["+4930123456", "+493012345678", undefined],
])("%s is found in words: %s", (number, words, without = words) => {
  const found = words.replaceAll(spellingsOf(number), "#");

  expect(found).toBe(without);
});

describeDatabases("a number is forgotten", (kind) => {
  async function opened(): Promise<Database> {
    const database = (await kind.create())();
    await migrate(database.kysely);
    return database;
  }

  test("every column of text is told what it can hold", async () => {
    const { kysely } = await opened();

    for (const { name, columns } of await tablesOf(kysely)) {
      const texts = columns.filter(({ dataType }) => /^text$/i.test(dataType)).map((column) => column.name);
      const known = Object.keys((holdings as Readonly<Record<string, { columns: object }>>)[name]?.columns ?? {});
      expect([name, texts.toSorted()]).toEqual([name, [...known, ...(wordsOfOurs[name] ?? [])].toSorted()]);
    }
  });

  test("nothing of it is left in any table, and nothing of others is touched", async () => {
    const database = await opened();
    await fillWith(database.kysely, bea, "bea");
    const others = await everything(database.kysely);
    await fillWith(database.kysely, ann, "ann");
    const found = await findPerson(database.kysely, ann);

    await forget(database, ann);

    const left = await everything(database.kysely);
    expect(left).not.toMatch(/5005550011|555-0011/);
    expect(left).not.toContain("I am ann");
    expect(left.match(/5005550012/g)?.length).toBe(others.match(/5005550012/g)?.length);
    expect(left.match(/I am bea/g)?.length).toBe(others.match(/I am bea/g)?.length);
    expect(Object.keys(found.rows).toSorted()).toEqual(
      ["acts", "call_backs", "calls", "consents", "messages_out", "notices", "reps", "surveys", "texts_in"].toSorted(),
    );
    expect(await findPerson(database.kysely, ann)).toEqual({ rows: {}, mentions: [] });
  });

  test("times, outcomes, queues and ratings stay", async () => {
    const database = await opened();
    await database.kysely.insertInto("calls").values(aCall("CA1")).execute();
    const rated = {
      call_sid: "CA1",
      customer: ann,
      stage: "done",
      asked_ms: 5,
      rating: 4,
      comment: "Ann here",
    } as const;
    await database.kysely.insertInto("surveys").values(rated).execute();

    await forget(database, ann);

    const [call] = await database.kysely.selectFrom("calls").selectAll().execute();
    expect(call).toMatchObject({ ...aCall("CA1"), customer: "forgotten-1" });
    const [survey] = await database.kysely.selectFrom("surveys").selectAll().execute();
    expect(survey).toMatchObject({ ...rated, customer: "forgotten-1", comment: null });
  });

  test("however much there is, in lots between which others decide, and somebody else may go on", async () => {
    const database = await opened();
    const calls = Array.from({ length: 450 }, (_, i) => aCall(`CA${i}`));
    await database.kysely.insertInto("calls").values(calls).execute();

    // Somebody begins, and dies after the first lot.
    expect(await patiently(database, (tx) => forgetSome(tx, ann, "forgotten-0"))).toEqual({
      kind: "changed",
      rows: 200,
    });
    expect((await findPerson(database.kysely, ann)).rows.calls).toHaveLength(250);

    expect(await forget(database, ann)).toBe(3);

    expect(await findPerson(database.kysely, ann)).toEqual({ rows: {}, mentions: [] });
  });

  test.each([
    ["calls", { state: "waiting", outcome: null }, "is on the line with a call now"],
    ["call_backs", { state: "waiting", outcome: null }, "waits to be called back"],
    ["reps", { over_ms: null }, "takes calls now"],
    ["messages_out", { state: "sending" }, "is being sent a text at this moment"],
    ["calls", { line_number: ann }, "is a number of this line"],
  ] as const)("not while it is needed: %s %j", async (table, changes, sentence) => {
    const database = await opened();
    await fillWith(database.kysely, ann, "ann");
    await database.kysely.updateTable(table).set(changes).execute();
    const before = await everything(database.kysely);

    await expect(forget(database, ann)).rejects.toThrow(sentence);

    expect(await everything(database.kysely)).toBe(before);
  });

  test("a text that is due is not sent", async () => {
    const database = await opened();
    await fillWith(database.kysely, ann, "ann");
    await database.kysely.updateTable("messages_out").set({ state: "due" }).execute();

    await forget(database, ann);

    const texts = await database.kysely.selectFrom("messages_out").select(["state", "reason", "body"]).execute();
    expect(texts).toEqual([{ state: "dropped", reason: "forgotten", body: null }]);
  });

  test("that it wants no texts is known afterwards, of this number alone, also by another salt", async () => {
    const database = await opened();
    const { kysely } = database;
    const consent = (number: string) => patiently(database, (tx) => consentOf(tx, number));
    for (const number of [ann, bea])
      await kysely
        .insertInto("consents")
        .values({ number, opted_out_ms: 7, unreachable_code: null, told_ms: 5 })
        .execute();
    await forget(database, ann);
    await forget(database, ann);
    await kysely.updateTable("forgotten_numbers").set({ hash: "of another record" }).execute();
    await kysely
      .insertInto("consents")
      .values({ number: ann, opted_out_ms: 8, unreachable_code: null, told_ms: null })
      .execute();
    await kysely.insertInto("forgotten_numbers").values({ hash: "x", salt: "zzz", opted_out_ms: 1 }).execute();

    await forget(database, ann);

    expect(await consent(ann)).toMatchObject({ optedOutMs: 8, toldMs: null });
    expect(await consent(bea)).toMatchObject({ optedOutMs: 7, forgotten: [] });
    expect(await consent("+15005550013")).toBeUndefined();
  });

  test("with what notices have quoted of its texts, and nobody else's", async () => {
    const database = await opened();
    const { kysely } = database;
    const texters: (readonly [string, string])[] = [
      [ann, "my secret"],
      [bea, "their question"],
    ];
    for (const [at, [number, words]] of texters.entries()) {
      const quote = `asks: "${words}"`;
      const text = { message_sid: `SM${at}`, heard_ms: at, customer: number, body: words };
      const alert = {
        id: `alert-${at}`,
        kind: "alert",
        number: "+15005550190",
        body: quote,
        written_ms: at,
        due_ms: at,
      };
      const notice = {
        id: `text-SM${at}`,
        cause: "question",
        subject: `SM${at}`,
        text: quote,
        at_ms: at,
        state: "sent",
      };
      await kysely.insertInto("texts_in").values(text).execute();
      await kysely
        .insertInto("messages_out")
        .values([
          { ...alert, state: "sent", expires_ms: at },
          { ...alert, id: `due-${at}`, state: "due", expires_ms: at },
        ] as never)
        .execute();
      await kysely
        .insertInto("notices")
        .values({ ...notice, due_ms: at, until_ms: at, attempts: 0 } as never)
        .execute();
    }
    expect(JSON.stringify((await findPerson(kysely, ann)).rows.notices)).toContain("my secret");

    await forget(database, ann);

    expect(await everything(kysely)).not.toContain("my secret");
    expect((await findPerson(kysely, bea)).rows.notices).toHaveLength(1);
    expect((await everything(kysely)).match(/their question/g)).toHaveLength(4);
    expect(await kysely.selectFrom("messages_out").select(["id", "state", "reason"]).orderBy("id").execute()).toEqual([
      { id: "alert-0", state: "sent", reason: null },
      { id: "alert-1", state: "sent", reason: null },
      { id: "due-0", state: "dropped", reason: "forgotten" },
      { id: "due-1", state: "due", reason: null },
    ]);
  });

  test("what notices have quoted of texts goes with these, after their days; what others texted lately stays", async () => {
    const book = await Book.open(kind, { alertNumbers: ["+15005550190"] });
    const { kysely } = book.database;
    await book.rings("ann");
    await book.exits("ann", "hangup");
    await book.textsCall("ann", "SM1", "Is my HIV test from Dr. Meyer back yet?");
    await book.textsCall("nobody", "SM2", "Is Dr. Meyer there today?");
    await kysely.updateTable("messages_out").set({ state: "sent" }).execute();
    expect(await everything(kysely)).toMatch(/A customer \S+ [^"]*: .{1,2}"Is my HIV test from/);
    book.after((89 * dayMs) / 1000);
    await book.textsCall("bea", "SM3", "Where is my parcel?");
    book.after((2 * dayMs) / 1000);

    await book.decide(forgetOldTexts, { keptMs: 90 * dayMs });

    const left = await everything(kysely);
    expect(left).not.toContain("Meyer");
    expect(left.match(/Where is my parcel/g)).toHaveLength(3);
  });
});
