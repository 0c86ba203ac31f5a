import { expect, test } from "vitest";
import { applyCorrections } from "../../src/record/decisions/reconcile.ts";
import { fetchHasFailed } from "../../src/record/decisions/fetch-has-failed.ts";
import type { WaitingRow } from "../../src/record/tables/calls.ts";
import { Book, talkWith } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const premium = "premium-customers";

describeDatabases("what is interrupted", (kind) => {
  test("a rep who hangs up while their caller is being fetched is meant for nobody when that fails", async () => {
    const book = await Book.open(kind);
    await book.annComesBackBehindBea();
    const caller = Reflect.get(await book.free("rep1"), "caller") as WaitingRow;
    await book.ends("rep1");

    await book.decide(fetchHasFailed, { repSid: "rep1", round: 1, caller, from: "customers" });

    expect(await book.meantFor("rep1")).toBeUndefined();
    expect(await book.sent("rep2")).toEqual(["ann", "fetch"]);
  });

  test("a caller who was not fetched after all stays in their queue, and is told of their place there", async () => {
    const book = await Book.open(kind);
    await book.annComesBackBehindBea();
    await book.free("rep1");
    await book.ends("rep1");

    expect(await book.waits("ann")).toMatchObject({ kind: "wait", ahead: 0 });
    expect(await book.call("ann")).toMatchObject({ twilioQueue: "customers", state: "waiting" });
  });

  test("nobody is sent away while somebody talks to a rep whom the record does not know", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.rings("bea");
    await book.connects("ann", "rep-from-before");
    await book.ask((tx) => tx.run({ name: "forget", sql: "DELETE FROM reps" }));
    book.after(300);

    expect(await book.waits("bea")).toMatchObject({ kind: "wait" });
  });

  test("nobody is sent away before the record has answered for as long", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(300);

    book.wholeSinceMs = book.nowMs - 119_000;
    expect(await book.waits("ann")).toMatchObject({ kind: "wait" });
    book.wholeSinceMs = book.nowMs - 120_000;
    expect(await book.waits("ann")).toEqual({ kind: "leave" });
  });

  test("the rep who was meant for a caller whom somebody moves elsewhere is meant for the next", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.rings("bea");
    expect(await book.sent("rep1")).toEqual(["ann", "customers"]);

    await book.exits("ann", "redirected");

    expect(await book.meantFor("rep1")).toBe("bea");
  });

  test("who is meant for one whom Twilio lists in another queue is meant for nobody", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    expect(await book.rings("ann")).toBe(premium);
    expect(await book.meantFor("rep1")).toBe("ann");
    book.after(2);
    const caller = { callSid: "ann", queue: "customers", queueSid: "QU1", enqueuedMs: book.nowMs - 2000 };

    const corrections = [{ kind: "place", caller } as const];
    await book.decide(applyCorrections, { corrections, listedMs: book.nowMs, doubtedBefore: new Set<string>() });

    expect(await book.meantFor("rep1")).toBeUndefined();
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
  });

  test("who is moved elsewhere was not answered, though the end of the call is told before the move", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    await book.connects("ann", "rep1");
    await book.ends("ann");

    await book.exits("ann", "redirected");

    expect(await book.call("ann")).toMatchObject({ outcome: "moved" });
    await book.free("rep1", { round: 1, talk: talkWith("ann") });
    expect(await book.call("ann")).toMatchObject({ outcome: "answered" });
  });

  test("who is moved elsewhere was not answered, though it is told later that they were put through", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    await book.exits("ann", "redirected");

    await book.connects("ann", "rep1");
    await book.ends("ann");

    expect(await book.call("ann")).toMatchObject({ outcome: "moved" });
  });

  test("who is moved elsewhere while being put through was not answered, unless a report says so", async () => {
    const book = await Book.open(kind);
    for (const callSid of ["ann", "bea"]) {
      await book.rings(callSid);
      await book.free(`${callSid}'s rep`);
      await book.connects(callSid, `${callSid}'s rep`);

      await book.exits(callSid, "redirected");

      expect(await book.call(callSid)).toMatchObject({ state: "moved" });
    }
    await book.free("bea's rep", { round: 1, talk: talkWith("bea") });
    for (const callSid of ["ann", "bea"]) await book.ends(callSid);

    expect(await book.call("ann")).toMatchObject({ outcome: "moved" });
    expect(await book.call("bea")).toMatchObject({ outcome: "answered" });
  });

  test.each([
    ["the queue's report first", ["exit", "end"]],
    ["the call's end first", ["end", "exit"]],
  ])("who hangs up after being told to leave has given up: %s", async (_name, reports) => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(1800);
    expect(await book.waits("ann")).toEqual({ kind: "leave" });

    for (const report of reports) {
      if (report === "exit") await book.exits("ann", "hangup");
      else await book.ends("ann");
    }

    expect(await book.call("ann")).toMatchObject({ outcome: "abandoned" });
  });

  test("who is taken out of a talk and rings another number of ours waits there, and was answered in the end", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    await book.connects("ann", "rep1");
    await book.exits("ann", "redirected-from-bridged");
    await book.free("rep1", { round: 1, talk: talkWith("ann") });

    // The rep who is free again listens on the first queue, and Ann meets them there.
    expect(await book.rings("ann", premium)).toBe(premium);
    expect(await book.call("ann")).toMatchObject({ state: "waiting", queue: premium, rankMajor: 0 });
    await book.exits("ann", "hangup", { queue: premium });
    expect(await book.call("ann")).toMatchObject({ outcome: "answered" });
  });

  test("a rep's empty Dial takes nobody away from the rep who has them now", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    await book.connects("ann", "rep1");
    await book.free("rep2");
    await book.waits("ann", { queueSeconds: 5 });
    await book.connects("ann", "rep2", { queueSeconds: 6 });

    await book.free("rep1", { round: 1 });

    expect(await book.call("ann")).toMatchObject({ state: "connecting", repSid: "rep2", doubtful: 0 });
  });

  test("who talked when the record went away was answered, though the rep's next report is of an empty Dial", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep1");
    await book.connects("ann", "rep1");
    // Their talk is over while the record is away, and the round-robin sends the rep on.
    book.after(60);
    await book.free("rep1", { dialed: true });

    await book.ends("ann");

    expect(await book.call("ann")).toMatchObject({ outcome: "answered", repSid: "rep1" });
  });

  test("who joined after a Dial was sent is not in doubt when it ends", async () => {
    const book = await Book.open(kind);
    await book.rings("ann", premium);
    await book.free("rep1");
    book.after(1);
    await book.rings("bea", premium);
    await book.exits("ann", "hangup", { queue: premium });
    expect(await book.meantFor("rep1")).toBe("bea");

    await book.free("rep1", { round: 1 });

    expect(await book.call("bea")).toMatchObject({ doubtful: 0 });
    expect(await book.meantFor("rep1")).toBe("bea");
  });
});
