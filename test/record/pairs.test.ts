import { expect, test } from "vitest";
import { fallbackEnqueues } from "../../src/record/decisions/fallback-enqueues.ts";
import { Book } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const premium = "premium-customers";

describeDatabases("pairs", (kind) => {
  test("a rep is sent to the best caller who is free, and to nobody when all are", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(1);
    await book.rings("bea", premium);
    book.after(1);
    await book.rings("cleo");

    expect(await book.sent("rep1")).toEqual(["bea", premium]);
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
    expect(await book.sent("rep3")).toEqual(["cleo", "customers"]);
    expect(await book.sent("rep4")).toEqual([undefined, premium]);
  });

  test("by targets, whoever's arrival and target come to the earliest moment goes first", async () => {
    const targetSeconds = new Map([
      [premium, 30],
      ["customers", 300],
    ]);
    const book = await Book.open(kind, { ordering: { kind: "target", targetSeconds } });
    await book.rings("ann");
    book.after(269);
    await book.rings("bea", premium);
    book.after(2);
    await book.rings("cleo", premium);

    expect(await book.sent("rep1")).toEqual(["bea", premium]);
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
    expect(await book.sent("rep3")).toEqual(["cleo", premium]);
  });

  test("a caller meets the rep who has listened longest; the next one meets the next", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    book.after(1);
    await book.free("rep2");

    expect(await book.rings("ann")).toBe(premium);
    expect(await book.rings("bea")).toBe(premium);
    expect(await book.rings("cleo")).toBe("customers");

    expect([await book.meantFor("rep1"), await book.meantFor("rep2")]).toEqual(["ann", "bea"]);
    expect((await book.call("ann"))?.queue).toBe("customers");
  });

  test("nobody meets a rep past somebody who waits, nor one whose mark has lapsed", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    book.after(46);
    expect(await book.rings("ann")).toBe("customers");
    await book.free("rep1", { round: 1 });
    await book.free("rep2");

    expect(await book.meantFor("rep1")).toBe("ann");
    expect(await book.rings("bea", premium)).toBe(premium);
    expect(await book.meantFor("rep2")).toBe("bea");
  });

  test("nobody meets a rep who has listened since before the record was away", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    book.after(1);
    book.marksSinceMs = book.nowMs;

    expect(await book.rings("ann")).toBe("customers");
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
  });

  test("who comes back from a Dial that was out before its caller came dials that queue again", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    await book.rings("ann");

    expect(await book.sent("rep1", { round: 1 })).toEqual(["ann", premium]);
    expect((await book.call("ann"))?.doubtful).toBe(0);
  });

  test("the rep who was meant for a caller who hangs up is meant for the next in the queue that the Dial names", async () => {
    const book = await Book.open(kind);
    for (const callSid of ["ann", "bea"]) {
      await book.rings(callSid);
      book.after(1);
    }
    await book.free("rep1");

    await book.exits("ann", "hangup");

    expect(await book.meantFor("rep1")).toBe("bea");
    await book.exits("bea", "hangup");
    expect(await book.meantFor("rep1")).toBeUndefined();
    expect(await book.rings("cleo")).toBe("customers");
    expect(await book.meantFor("rep1")).toBe("cleo");
  });

  test("one who waits in another queue than we thought passes on the rep who listens for them elsewhere", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    expect(await book.rings("ann")).toBe(premium);

    await book.waits("ann", { queue: "customers" });

    expect(await book.meantFor("rep1")).toBeUndefined();
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
  });

  test("who is put into their own queue by the fallback is not where their rep listens", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    await book.rings("ann");

    const call = { callSid: "ann", customer: "", lineNumber: "", queue: "customers" };
    for (let time = 0; time < 2; time += 1) await book.decide(fallbackEnqueues, call);

    expect(await book.meantFor("rep1")).toBeUndefined();
    expect(await book.call("ann")).toMatchObject({ state: "waiting", twilioQueue: "customers" });
  });

  test("when Twilio gives two reps each other's caller, the other is meant for the other caller", async () => {
    const book = await Book.open(kind);
    for (const callSid of ["ann", "bea"]) {
      await book.rings(callSid);
      book.after(1);
    }
    await book.free("rep1");
    await book.free("rep2");
    expect([await book.meantFor("rep1"), await book.meantFor("rep2")]).toEqual(["ann", "bea"]);

    await book.connects("ann", "rep2");

    expect([await book.meantFor("rep1"), await book.meantFor("rep2")]).toEqual(["bea", undefined]);
    await book.connects("bea", "rep1");
    expect(await book.meantFor("rep1")).toBeUndefined();
    expect(await book.call("ann")).toMatchObject({ state: "connecting", repSid: "rep2" });
    expect(await book.call("bea")).toMatchObject({ state: "connecting", repSid: "rep1" });
  });

  test("a caller whom a rep held too long ago, and another holds now, is passed on to nobody", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.rings("bea");
    expect(await book.sent("rep1")).toEqual(["ann", "customers"]);
    book.after(12);
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
    expect(await book.sent("rep3")).toEqual(["bea", "customers"]);

    await book.connects("bea", "rep1");

    expect([await book.meantFor("rep2"), await book.meantFor("rep3")]).toEqual(["ann", undefined]);
  });

  test("who gets another rep's caller from a queue that the record had not sent them to leaves the other rep to the next caller there", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    expect(await book.sent("rep1")).toEqual(["ann", "customers"]);
    await book.rings("bea", premium);
    expect(await book.sent("rep2")).toEqual(["bea", premium]);
    await book.rings("cleo", premium);

    // Twilio could not use our answer to rep1, and the fallback let them listen on the first queue.
    await book.connects("bea", "rep1", { queue: premium });

    expect(await book.meantFor("rep2")).toBe("cleo");
    expect(await book.sent("rep3")).toEqual(["ann", "customers"]);
  });

  test("ten seconds after both were there Twilio would have joined them: the caller is free again", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");

    book.after(9.999);
    expect(await book.sent("rep2")).toEqual([undefined, premium]);
    book.after(0.001);
    expect(await book.sent("rep3")).toEqual(["ann", "customers"]);
  });

  test("a Dial that found nobody puts in doubt whoever was there before it, and has not been seen since", async () => {
    const book = await Book.open(kind);
    for (const callSid of ["ann", "bea", "cleo"]) {
      await book.rings(callSid);
      book.after(1);
    }
    await book.free("rep1");
    await book.free("rep2");
    book.after(0.5);
    await book.rings("dora");
    await book.waits("cleo", { queueSeconds: 1 });
    book.after(0.5);

    expect(await book.sent("rep2", { round: 1 })).toEqual(["dora", "customers"]);
    const doubtful = () =>
      Promise.all(["ann", "bea", "cleo", "dora"].map(async (callSid) => (await book.call(callSid))?.doubtful));
    expect(await doubtful()).toEqual([1, 1, 0, 0]);

    await book.waits("bea", { queueSeconds: 3 });
    expect(await doubtful()).toEqual([1, 0, 0, 0]);
  });

  test("and not who has come since, after an apology, and was seen only before", async () => {
    const book = await Book.open(kind);
    for (const callSid of ["ann", "bea"]) await book.rings(callSid);
    await book.exits("bea", "error", { apologyMs: 1500 });
    book.after(1);
    await book.free("rep1");
    book.after(1);

    await book.free("rep1", { round: 1 });

    expect(await book.call("ann")).toMatchObject({ doubtful: 1 });
    expect(await book.call("bea")).toMatchObject({ doubtful: 0 });
  });

  test("a rep is sent to the doubtful when nobody undoubted waits, and only then", async () => {
    const book = await Book.open(kind);
    await book.rings("ann", premium);
    await book.free("rep1");
    book.after(1);
    expect(await book.sent("rep1", { round: 1 })).toEqual(["ann", premium]);
    expect(await book.sent("rep1", { round: 2 })).toEqual(["ann", premium]);

    book.after(0.5);
    expect(await book.rings("bea")).toBe(premium);
    book.after(1);
    expect(await book.sent("rep1", { round: 3 })).toEqual(["bea", premium]);
  });

  test.each([
    ["broke off", 1.5, { round: 1, isOver: true }],
    ["did not last", 0.5, { round: 1 }],
    ["was of the round before", 1.5, { round: 0 }],
    ["had no number", 1.5, { dialed: true }],
  ])("a Dial that the rep or Twilio ended says nothing: it %s", async (_name, seconds, report) => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    book.after(seconds);

    await book.free("rep1", report);

    expect(await book.call("ann")).toMatchObject({ doubtful: 0 });
  });

  test("who rang before a Dial of ten seconds that was over after one is not in doubt", async () => {
    const book = await Book.open(kind, { dialTimeoutMs: 10_000 });
    await book.rings("ann");
    await book.free("rep1");
    book.after(1);
    await book.free("rep1", { round: 1 });
    expect(await book.call("ann")).toMatchObject({ doubtful: 0 });

    book.after(10);
    await book.free("rep1", { round: 2 });
    expect(await book.call("ann")).toMatchObject({ doubtful: 1 });
  });

  test("a rep who hangs up while a caller is put through to them puts the caller back, in doubt", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    book.after(1);
    await book.connects("ann", "rep1", { queueSeconds: 1 });

    await book.ends("rep1");

    expect(await book.call("ann")).toMatchObject({ state: "waiting", doubtful: 1 });
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
  });

  test("so does a rep whose Dial ends without a talk, though a caller was put through to them", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    await book.connects("ann", "rep1");
    book.after(1);

    expect(await book.sent("rep1", { round: 1 })).toEqual(["ann", "customers"]);

    expect(await book.call("ann")).toMatchObject({ state: "waiting", repSid: null, doubtful: 1, seenMs: book.nowMs });
  });

  test.each([
    ["they were joined", "answered", async (book: Book) => void (await book.exits("ann", "bridged"))],
    ["nothing", "answered", async () => {}],
    ["they still wait", "abandoned", async (book: Book) => void (await book.waits("ann", { queueSeconds: 9 }))],
    [
      "they still wait, and a Dial finds nobody",
      "abandoned",
      async (book: Book) => {
        await book.waits("ann", { queueSeconds: 9 });
        book.after(1);
        await book.free("rep2");
        book.after(1);
        await book.free("rep2", { round: 1 });
      },
    ],
  ])("and what is heard of them since says what became of them: %s", async (_name, outcome, happens) => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    book.after(5);
    await book.connects("ann", "rep1", { queueSeconds: 5 });
    await book.ends("rep1");
    book.after(4);

    await happens(book);
    await book.ends("ann");

    expect(await book.call("ann")).toMatchObject({ outcome });
  });
});
