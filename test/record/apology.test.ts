import { expect, test } from "vitest";
import { fallbackEnqueues } from "../../src/record/decisions/fallback-enqueues.ts";
import { planReconcile } from "../../src/record/plan-reconcile.ts";
import { Book } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const apologyMs = 5600;

/** Ann has rung, our answer came to nothing, and they hear the apology. */
async function apologize(book: Book): Promise<number> {
  await book.rings("ann");
  const call = { callSid: "ann", customer: "", lineNumber: "", queue: "customers", apologyMs };
  await book.decide(fallbackEnqueues, call);
  return book.nowMs;
}

describeDatabases("an apology", (kind) => {
  test("is no time in the queue: who is put through soon after it is not taken for an earlier talk", async () => {
    const book = await Book.open(kind);
    await apologize(book);
    book.after(12);
    await book.free("rep1");

    await book.connects("ann", "rep1", { queueSeconds: 6 });

    expect(await book.call("ann")).toMatchObject({ state: "connecting", repSid: "rep1" });
  });

  test("puts nobody in doubt whom a rep does not find meanwhile", async () => {
    const book = await Book.open(kind);
    await apologize(book);
    for (let round = 1; round <= 4; round += 1) {
      expect(await book.sent("rep1", round === 1 ? {} : { round: round - 1 })).toEqual(["ann", "customers"]);
      book.after(1);
    }

    expect(await book.call("ann")).toMatchObject({ doubtful: 0 });
  });

  test("that took longer is known by what Twilio says of the queue", async () => {
    const book = await Book.open(kind);
    const saidMs = await apologize(book);
    expect(await book.call("ann")).toMatchObject({ enteredMs: saidMs + apologyMs, arrivedMs: saidMs });
    book.after(9);

    await book.waits("ann", { queueSeconds: 1 });

    expect(await book.call("ann")).toMatchObject({ enteredMs: saidMs + 8000, arrivedMs: saidMs });
  });

  test("is not ended by a request from the stay before it", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(60);
    await book.exits("ann", "error", { apologyMs });
    const saidMs = book.nowMs;
    book.after(2);

    await book.waits("ann", { queueSeconds: 60 });

    expect(await book.call("ann")).toMatchObject({ enteredMs: saidMs + apologyMs });
  });

  test("nobody is fetched from a queue that they have not joined yet", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(5);
    await book.rings("bea");
    book.after(1);
    await book.exits("ann", "error", { apologyMs });

    expect(await book.sent("rep1")).toEqual(["ann", "customers"]);
  });

  test("who hears one is missed by no listing; one that is told when they joined is believed", async () => {
    const book = await Book.open(kind);
    const saidMs = await apologize(book);
    const ann = await book.call("ann");
    if (ann === undefined) throw new Error("Ann is not recorded");
    const caller = { callSid: "ann", queue: "customers", queueSid: "QU1", enqueuedMs: saidMs + 7000 };
    const books = { calls: [ann], reps: [] };

    expect(planReconcile({ ...books, listed: [], listedMs: saidMs + 3000, nowMs: saidMs + 3000 })).toEqual([]);
    expect(planReconcile({ ...books, listed: [caller], listedMs: saidMs + 30_000, nowMs: saidMs + 30_000 })).toEqual([
      { kind: "place", caller },
    ]);
  });

  test("who came a moment ago is missed by no listing: they may be on the way to their queue", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    const ann = await book.call("ann");
    if (ann === undefined) throw new Error("Ann is not recorded");
    const missed = (seconds: number, firstMs?: number) => {
      const listedMs = ann.enteredMs + seconds * 1000;
      return planReconcile({ calls: [ann], reps: [], listed: [], listedMs, nowMs: listedMs, firstMs });
    };

    expect(missed(0.1)).toEqual([]);
    expect(missed(9.9)).toEqual([]);
    expect(missed(10)).toEqual([{ kind: "miss", callSid: "ann" }]);
    // The record was away: they may have hung up long ago.
    expect(missed(0.1, ann.seenMs + 1)).toEqual([
      { kind: "miss", callSid: "ann" },
      { kind: "check", callSid: "ann" },
    ]);
  });
});
