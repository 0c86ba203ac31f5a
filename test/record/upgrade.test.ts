import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Database } from "../../src/record/database.ts";
import { openPostgres } from "../../src/record/postgres.ts";
import { openSqlite } from "../../src/record/sqlite.ts";
import { Book } from "../helpers/book.ts";
import { temporaryFolder } from "../helpers/databases.ts";
import { describePostgres, freshDatabase } from "../helpers/postgres.ts";

/**
 * The record of a line as the released version 0.1.0 has left it: calls, legs, call-backs and texts in every state that they
 * can be in, on a line that works at this moment.
 */
const fixture = (end: string) => readFileSync(new URL(`../fixtures/released.${end}`, import.meta.url));

function releasedFile(): Promise<Database> {
  const path = join(temporaryFolder(), "released.db");
  writeFileSync(path, gunzipSync(fixture("db.gz")));
  return Promise.resolve(openSqlite(path));
}

async function releasedOnPostgres(): Promise<Database> {
  const url = await freshDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(fixture("sql").toString());
  await client.end();
  return openPostgres(url);
}

type Row = Readonly<Record<string, unknown>>;

/** What a line must never lose, by the key of each table. */
const tables = {
  calls: "call_sid",
  reps: "call_sid",
  call_backs: "id",
  messages_out: "id",
  texts_in: "message_sid",
  consents: "number",
  surveys: "call_sid",
  switches: "what",
  used_sids: "hash",
  leases: "name",
};

async function everything({ kysely }: Database): Promise<Record<string, readonly Row[]>> {
  const found: Record<string, readonly Row[]> = {};
  for (const [table, key] of Object.entries(tables))
    found[table] = (await sql<Row>`SELECT * FROM ${sql.table(table)} ORDER BY ${sql.ref(key)}`.execute(kysely)).rows;
  return found;
}

function upgrades(open: () => Promise<Database>): void {
  async function opened(): Promise<Database> {
    const database = await open();
    onTestFinished(() => database.close());
    return database;
  }

  test("keeps every row and all that it said", async () => {
    const database = await opened();
    const before = await everything(database);

    await Book.over(database);

    const after = await everything(database);
    expect(Object.values(before).map(({ length }) => length)).toEqual([21, 5, 8, 7, 2, 2, 2, 2, 2, 2]);
    for (const [table, rows] of Object.entries(before)) expect(after[table]).toMatchObject(rows);
    expect(after.calls?.map((row) => row.outcome ?? row.state)).toEqual(
      "waiting waiting waiting waiting waiting waiting connecting moved answered abandoned call-back wait-limit closed queue-full moved failed"
        .split(" ")
        .concat(Array<string>(5).fill("abandoned")),
    );
  });

  test("goes on where it was: who waits is served in their order, who talks has talked, who is over stays so", async () => {
    const book = await Book.over(await opened());
    book.after(30);

    expect(await book.sent("RE04", { round: 7, number: "client:eve" })).toEqual(["CA02", "premium-customers"]);
    await book.free("RE02", { round: 3, talk: { ...talk, customerSid: "CA07" } });
    await book.exits("CA05", "leave");
    await book.ends("CA03");

    const outcomes = ["CA07", "CA05", "CA03", "CA09"].map(async (callSid) => (await book.call(callSid))?.outcome);
    expect(await Promise.all(outcomes)).toEqual(["answered", "call-back", "abandoned", "answered"]);
    expect(await book.rings("CA10")).toBe("over");
    expect(await book.free("RE03")).toEqual({ kind: "over" });
  });
}

const talk = { queue: "customers", queueSid: "QU1", talkedSeconds: 9, queueSeconds: 12 };

describe("a file of the released version", () => {
  upgrades(releasedFile);
});

describePostgres("a Postgres database of the released version", () => {
  upgrades(releasedOnPostgres);
});
