import { sql } from "kysely";
import { expect, test } from "vitest";
import { type CallFilter, callsPerPage, findCall, findCalls } from "../../src/record/history.ts";
import { Book, numberOf, talkWith } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const everything: CallFilter = {
  fromMs: 0,
  toMs: Number.MAX_SAFE_INTEGER,
  queue: undefined,
  outcome: undefined,
  rep: undefined,
  customer: undefined,
  rating: undefined,
};

describeDatabases("the calls that there were", (kind) => {
  async function find(book: Book, filter: Partial<CallFilter>): Promise<string[]> {
    const { calls } = await book.ask((tx) => findCalls(tx, { ...everything, ...filter }));
    return calls.map(({ callSid }) => callSid);
  }

  test("are found by what became of them, the newest first", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep");
    await book.connects("ann", "rep");
    book.after(30);
    await book.free("rep", { round: 1, dialed: true, talk: talkWith("ann") });
    await book.exits("ann", "bridged");
    await book.rings("bea", "premium-customers");
    book.after(20);
    await book.exits("bea", "hangup", { queue: "premium-customers" });
    const midnight = book.nowMs;
    await book.rings("cem");
    await sql`INSERT INTO surveys (call_sid, customer, stage, asked_ms, rating, comment)
      VALUES ('ann', 'x', 'rated', 1, 2, 'no')`.execute(book.database.kysely);

    expect(await find(book, {})).toEqual(["cem", "bea", "ann"]);
    expect(await find(book, { queue: "premium-customers" })).toEqual(["bea"]);
    expect(await find(book, { outcome: "answered" })).toEqual(["ann"]);
    expect(await find(book, { outcome: "going-on" })).toEqual(["cem"]);
    expect(await find(book, { rep: "+15005550090" })).toEqual(["ann"]);
    expect(await find(book, { rep: "rep" })).toEqual(["ann"]);
    expect(await find(book, { rating: 2 })).toEqual(["ann"]);
    expect(await find(book, { rating: 3 })).toEqual([]);
    expect(await find(book, { customer: numberOf("bea") })).toEqual(["bea"]);
    expect(await find(book, { customer: numberOf("bea"), outcome: "answered" })).toEqual([]);
    expect(await find(book, { toMs: midnight })).toEqual(["bea", "ann"]);
    expect(await find(book, { fromMs: midnight })).toEqual(["cem"]);
    expect(await find(book, { queue: "' OR 1=1 --" })).toEqual([]);
  });

  test("come in pages, none twice and none left out, also where many arrived at the same instant", async () => {
    const book = await Book.open(kind);
    const many = 2 * callsPerPage + 7;
    await sql`INSERT INTO calls (call_sid, customer, line_number, queue, twilio_queue, rank_major, rank_minor, arrived_ms,
        entered_ms, seen_ms, state, ended_ms, outcome)
      SELECT 'CA' || i, 'ann', 'x', 'customers', 'customers', 1, 1, i / 30, 1, 1, 'over', 2, 'abandoned'
      FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${sql.raw(String(many))})
        SELECT i FROM n) AS n`.execute(book.database.kysely);
    const seen: string[] = [];
    for (const customer of [undefined, "ann"]) {
      seen.length = 0;
      let after: Parameters<typeof findCalls>[2];
      do {
        const page = await book.ask((tx) => findCalls(tx, { ...everything, customer }, after));
        seen.push(...page.calls.map(({ callSid }) => callSid));
        after = page.next;
      } while (after !== undefined);

      expect(new Set(seen).size).toBe(many);
      expect(seen).toHaveLength(many);
    }
  });

  test("are looked up with all that is known of each", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.ends("ann");
    await sql`INSERT INTO messages_out (id, kind, number, call_sid, body, state, written_ms, due_ms, expires_ms)
      VALUES ('m1', 'follow-up', ${numberOf("ann")}, 'ann', 'Sorry', 'sent', 1, 1, 1),
        ('m2', 'follow-up', ${numberOf("ann")}, 'another', 'Other', 'sent', 1, 1, 1)`.execute(book.database.kysely);
    const known = await book.ask((tx) => findCall(tx, "ann"));

    expect(known?.call).toMatchObject({ callSid: "ann", outcome: "abandoned", arrivedMs: book.nowMs, rep: null });
    expect(known?.texts.map(({ body }) => body)).toEqual(["Sorry"]);
    expect(await book.ask((tx) => findCall(tx, "nobody"))).toBeUndefined();
  });
});
