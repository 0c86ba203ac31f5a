import { callBacksFromTheFuture } from "../../src/record/decisions/move-times.ts";
import { expect, test } from "vitest";
import { rerank } from "../../src/record/decisions/rerank.ts";
import { anybody, Book } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const premium = "premium-customers";
describeDatabases("a stranger's call-back", (kind) => {
  const open = () => Book.open(kind, { callBacks: anybody, maxWaitWithoutRepsMs: Number.MAX_SAFE_INTEGER });

  test("goes behind callers of its queue, and before those of a lower one", async () => {
    const book = await open();
    await book.givesUpAndTextsCall("ann");
    await book.givesUpAndTextsCall("cleo", premium);
    await book.rings("bea");
    await book.rings("dora", premium);

    expect(await book.sent("rep1")).toEqual(["dora", premium]);
    expect(await book.sent("rep2")).toEqual(["cleo", "call-back"]);
    expect(await book.sent("rep3")).toEqual(["bea", "customers"]);
    expect(await book.sent("rep4")).toEqual(["ann", "call-back"]);
  });

  test("goes behind everybody on the line where the order is by targets", async () => {
    const targetSeconds = new Map([
      [premium, 30],
      ["customers", 300],
    ]);
    const book = await Book.open(kind, { callBacks: anybody, ordering: { kind: "target", targetSeconds } });
    await book.givesUpAndTextsCall("cleo", premium);
    book.after(60);
    await book.rings("bea");

    expect(await book.waits("bea")).toMatchObject({ ahead: 0 });
    expect(await book.sent("rep1")).toEqual(["bea", "customers"]);
    expect(await book.sent("rep2")).toEqual(["cleo", "call-back"]);
  });

  test("goes behind them still when a clock that was ahead has been put right", async () => {
    const book = await open();
    await book.givesUpAndTextsCall("ann");
    book.after(-7200);
    await book.decide(callBacksFromTheFuture, undefined);
    await book.rings("bea");

    expect(await book.sent("rep1")).toEqual(["bea", "customers"]);
    expect(await book.sent("rep2")).toEqual(["ann", "call-back"]);
  });

  test("counts for nobody's place in its own queue, and for that of lower ones", async () => {
    const book = await open();
    await book.givesUpAndTextsCall("ann");
    await book.rings("bea");
    expect(await book.waits("bea")).toMatchObject({ ahead: 0 });
    await book.givesUpAndTextsCall("cleo", premium);
    expect(await book.waits("bea")).toMatchObject({ ahead: 1 });
  });

  test("keeps nobody of its queue from meeting a rep who listens", async () => {
    const book = await open();
    await book.sent("rep1");
    await book.givesUpAndTextsCall("ann");

    expect(await book.rings("bea")).toBe(premium);
    expect(await book.meantFor("rep1")).toBe("bea");
  });

  test("stays behind when the line is ranked anew", async () => {
    const book = await open();
    await book.givesUpAndTextsCall("ann");
    await book.givesUpAndTextsCall("cleo", premium);
    await book.rings("bea");
    const ordering = { kind: "strict", queues: ["customers", premium] } as const;
    const turned = await Book.over(book.database, { callBacks: anybody, ordering });
    turned.nowMs = book.nowMs;
    await turned.decide(rerank, undefined);

    expect(await turned.sent("rep1")).toEqual(["bea", "customers"]);
    expect(await turned.sent("rep2")).toEqual(["ann", "call-back"]);
    expect(await turned.sent("rep3")).toEqual(["cleo", "call-back"]);
  });

  test("whose customer rings in has the place of one who had stayed", async () => {
    const book = await open();
    await book.givesUpAndTextsCall("ann");
    await book.rings("bea");
    book.after(5);
    await book.rings("ann-again");

    expect(await book.waits("ann-again")).toMatchObject({ ahead: 0 });
    expect(await book.waits("bea")).toMatchObject({ ahead: 1 });
  });

  test("is none after a talk, on a call of theirs or on a call-back, and stays one after everything else", async () => {
    const book = await open();
    const id = await book.givesUpAndTextsCall("ann");
    await book.sent("rep1");
    await book.accepts(id);
    await book.free("rep1", { round: 1, attempt: { id, status: "completed", bridged: true, answeredSeconds: 60 } });
    await book.hasTalked("bea");
    for (const who of ["ann-again", "bea-again", "dora"]) await book.givesUpAndTextsCall(who);
    book.after(1);
    await book.rings("dora-again");
    await book.exits("dora-again", "hangup");
    expect(await book.textsCall("dora", "SM-2")).toBe("noted-before");

    const strangers = {
      name: "strangers",
      sql: "SELECT call_sid AS sid, stranger FROM call_backs ORDER BY asked_ms, id",
    };
    expect(await book.ask((tx) => tx.all(strangers))).toEqual([
      { sid: "ann", stranger: 1 },
      { sid: "ann-again", stranger: 0 },
      { sid: "bea-again", stranger: 0 },
      { sid: "dora", stranger: 1 },
    ]);
  });
});

describeDatabases("caps on call-backs", (kind) => {
  test("hold for all processes together, and again when the window is over or one is closed", async () => {
    const openDatabase = await kind.create();
    const rules = {
      callBacks: { ...anybody, perHour: 5, mostOpen: 4 },
      maxWaitMs: Number.MAX_SAFE_INTEGER,
      maxWaitWithoutRepsMs: Number.MAX_SAFE_INTEGER,
    };
    const one = await Book.over(openDatabase(), rules);
    const two = kind.isShared ? await Book.over(openDatabase(), rules) : one;
    const people = ["a", "b", "c", "d", "e", "f", "g", "h"];
    for (const who of people) {
      await one.rings(who);
      await one.exits(who, "hangup");
    }

    const asked = await Promise.all(people.map((who, i) => (i % 2 === 0 ? one : two).textsCall(who)));

    expect(asked.toSorted()).toEqual([...Array<string>(4).fill("noted"), ...Array<string>(4).fill("too many open")]);
    const noted = people.find((_, i) => asked[i] === "noted") ?? "";
    await one.hasTalked(noted);
    const [next = "", last = ""] = people.filter((_, i) => asked[i] !== "noted");
    expect(await one.textsCall(next, "SM-next")).toBe("noted");
    expect(await one.textsCall(last, "SM-last-1")).toBe("too many open");
    await one.hasTalked(next);
    await one.rings(`${next}-again`);
    expect(await one.textsCall(last, "SM-last-2")).toBe("too many lately");
    expect(await one.waits(`${next}-again`)).toMatchObject({ offersCallBack: false });
    one.after(3600);
    expect(await one.waits(`${next}-again`)).toMatchObject({ offersCallBack: true });
    expect(await one.textsCall(last, "SM-last-3")).toBe("noted");
  });
});
