import { expect, test } from "vitest";
import { applyCorrections, takeIn } from "../../src/record/decisions/reconcile.ts";
import { takeLease } from "../../src/record/tables/leases.ts";
import { measurePace } from "../../src/record/pace.ts";
import { Book, talkWith } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const premium = "premium-customers";

describeDatabases("limits", (kind) => {
  test("a queue that is full takes nobody more, and its number alone; the refused stay refused", async () => {
    const book = await Book.open(kind, { maxQueue: 2 });
    await book.rings("ann");
    await book.rings("bea");

    expect(await book.rings("cleo")).toBe("queue-full");
    expect(await book.rings("dora", premium)).toBe(premium);
    await book.ends("ann");
    expect(await book.rings("cleo")).toBe("queue-full");
    expect(await book.rings("eva")).toBe("customers");
    expect(await book.call("cleo")).toMatchObject({ state: "over", outcome: "queue-full" });
  });

  test("who has waited as long as the line allows is told to leave, but not while a rep is on the way", async () => {
    const book = await Book.open(kind, { maxWaitMs: 60_000, maxWaitWithoutRepsMs: 600_000 });
    await book.rings("ann");
    book.after(59);
    expect(await book.waits("ann")).toMatchObject({ kind: "wait" });
    await book.free("rep1");
    book.after(9);
    expect(await book.waits("ann")).toMatchObject({ kind: "wait" });
    book.after(1);

    expect(await book.waits("ann")).toEqual({ kind: "leave" });
    expect(await book.waits("ann")).toEqual({ kind: "leave" });
    expect(await book.sent("rep2")).toEqual([undefined, premium]);
    for (let time = 0; time < 2; time += 1) expect((await book.exits("ann", "leave")).next).toBe("wait-limit");
    expect(await book.call("ann")).toMatchObject({ state: "over", outcome: "wait-limit" });
  });

  test("the line is closed when nobody has been there to take calls for two minutes", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    await book.free("rep2");
    await book.ends("rep1");
    await book.rings("ann");
    await book.rings("bea");
    await book.connects("ann", "rep2", { queue: premium });
    book.after(200);
    expect(await book.waits("bea", { twilioQueue: "customers" })).toMatchObject({ kind: "wait" });
    await book.ends("rep2");
    book.after(119);
    expect(await book.waits("bea", { twilioQueue: "customers" })).toMatchObject({ kind: "wait" });
    // The end of a call that nobody knew is no sign of a rep.
    await book.ends("stranger");
    book.after(1);

    expect(await book.waits("bea", { twilioQueue: "customers" })).toEqual({ kind: "leave" });
    expect((await book.exits("bea", "leave")).next).toBe("closed");
    expect(await book.call("bea")).toMatchObject({ outcome: "closed" });
  });
});

describeDatabases("comparing with Twilio", (kind) => {
  test("one process at a time does it, until its time is over", async () => {
    const book = await Book.open(kind);
    const take = (holder: string) => book.decide(takeLease, { name: "reconcile", holder, lifeMs: 15_000 });

    expect([await take("one"), await take("two"), await take("one")]).toEqual([true, false, true]);
    book.after(14.999);
    expect(await take("two")).toBe(false);
    book.after(0.001);
    expect([await take("two"), await take("one")]).toEqual([true, false]);
  });

  test("a caller whom only Twilio knows is taken in with their real wait, once", async () => {
    const book = await Book.open(kind);
    const caller = { callSid: "ann", queue: premium, queueSid: "QU1", enqueuedMs: book.nowMs - 40_000 };
    const found = { caller, listedMs: book.nowMs, customer: "+15005550011" };
    for (let time = 0; time < 2; time += 1) await book.decide(takeIn, found);

    const arrivedMs = book.nowMs - 40_000;
    expect(await book.call("ann")).toMatchObject({ state: "waiting", queue: premium, arrivedMs, enteredMs: arrivedMs });
    await book.ends("ann");
    book.after(60);
    await book.decide(takeIn, { ...found, listedMs: book.nowMs });
    expect(await book.call("ann")).toMatchObject({ state: "over", outcome: "abandoned" });
  });

  test("who is missing comes into doubt, unless there has been a sign of them since Twilio was asked", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    const listedMs = book.nowMs + 1000;
    const miss = (sinceMs: number) =>
      book.decide(applyCorrections, {
        corrections: [{ kind: "miss", callSid: "ann" }],
        listedMs: sinceMs,
        doubtedBefore: new Set<string>(),
      });
    book.after(2);
    await book.waits("ann", { queueSeconds: 2 });
    await miss(listedMs);
    expect(await book.call("ann")).toMatchObject({ doubtful: 0, missed: 0 });

    book.after(30);
    await miss(book.nowMs);
    expect(await book.call("ann")).toMatchObject({ doubtful: 1, missed: 1 });
    await see(book, { listedMs: book.nowMs, doubted: ["ann"] });
    expect(await book.call("ann")).toMatchObject({ doubtful: 0, missed: 0, seenMs: book.nowMs });
  });

  test("who is in doubt by a Dial that was over after Twilio was asked stays in doubt", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    book.after(1);
    const listedMs = book.nowMs;
    book.after(1);
    await book.free("rep1", { round: 1 });
    const inDoubt = await book.call("ann");
    expect(inDoubt).toMatchObject({ doubtful: 1 });

    await see(book, { listedMs, doubted: [] });
    expect(await book.call("ann")).toEqual(inDoubt);

    await see(book, { listedMs: book.nowMs, doubted: ["ann"] });
    expect(await book.call("ann")).toMatchObject({ doubtful: 0, seenMs: book.nowMs });
  });

  test("whom their rep has left in doubt since Twilio was asked was perhaps answered", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    book.after(1);
    await book.connects("ann", "rep1", { queueSeconds: 1 });
    const listedMs = book.nowMs + 1;
    book.after(1);
    await book.ends("rep1");

    await see(book, { listedMs, doubted: [] });
    await book.ends("ann");

    expect(await book.call("ann")).toMatchObject({ outcome: "answered" });
  });

  test("was seen when Twilio was asked, and not when it had answered", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(1);
    const listedMs = book.nowMs;
    book.after(0.5);
    await book.free("rep1");
    book.after(0.5);
    await see(book, { listedMs, doubted: [] });
    expect(await book.call("ann")).toMatchObject({ seenMs: listedMs });

    book.after(0.5);
    await book.free("rep1", { round: 1 });

    expect(await book.call("ann")).toMatchObject({ doubtful: 1 });
  });
});

/** Twilio lists Ann where the record has them; who was in doubt before that is named. */
function see(book: Book, { listedMs, doubted }: { readonly listedMs: number; readonly doubted: readonly string[] }) {
  const corrections = [{ kind: "see", callSid: "ann", enqueuedMs: listedMs - 1000 } as const];
  return book.decide(applyCorrections, { corrections, listedMs, doubtedBefore: new Set(doubted) });
}

describeDatabases("the pace of the line", (kind) => {
  test("counts the reps, the talks and the calls of the queues that go first", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    await book.free("rep2");
    await book.ends("rep2");
    for (const [callSid, talkedSeconds] of [["ann", 100] as const, ["bea", 200] as const]) {
      await book.rings(callSid, premium);
      book.after(250);
      await book.free("rep1", {
        round: talkedSeconds / 100,
        talk: talkWith(callSid, { queue: premium, talkedSeconds }),
      });
    }
    const pace = await book.decide(measurePace, undefined);

    expect(pace).toMatchObject({ reps: 1, handleSeconds: 150, observedTalks: 2 });
    expect(pace.higherShare(premium)).toBe(0);
    expect(pace.higherShare("customers")).toBeCloseTo((2 / 500) * 150);
  });

  test("says nothing of a line where nothing has been", async () => {
    const pace = await (await Book.open(kind)).decide(measurePace, undefined);

    expect(pace).toMatchObject({ reps: 0, handleSeconds: 0, observedTalks: 0 });
    expect(pace.higherShare("customers")).toBe(0);
  });
});
