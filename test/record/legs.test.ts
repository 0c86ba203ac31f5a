import { expect, test } from "vitest";
import { fetchHasFailed } from "../../src/record/decisions/fetch-has-failed.ts";
import type { WaitingRow } from "../../src/record/tables/calls.ts";
import { Book, talkWith } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

describeDatabases("fetching a caller", (kind) => {
  test("who is not at the front of their Twilio queue is fetched; when that fails, the front is taken", async () => {
    const book = await Book.open(kind);
    await book.annComesBackBehindBea();

    const next = await book.free("rep1");

    expect(next).toMatchObject({ kind: "dial", queue: "fetch", caller: { callSid: "ann" }, fetchFrom: "customers" });
    expect(await book.call("ann")).toMatchObject({ twilioQueue: "fetch", state: "waiting" });
    const caller = Reflect.get(next, "caller") as WaitingRow;
    const failed = { repSid: "rep1", round: 1, caller, from: "customers" };
    expect(await book.decide(fetchHasFailed, failed)).toBe("customers");
    expect(await book.meantFor("rep1")).toBe("bea");
    expect(await book.call("ann")).toMatchObject({ twilioQueue: "customers", state: "waiting" });
    expect(await book.decide(fetchHasFailed, failed)).toBe("customers");
    expect(await book.meantFor("rep1")).toBe("bea");
  });

  test.each([
    [
      "the caller is there after all, and the rep dials anew",
      async (book: Book) => {
        await book.waits("ann", { twilioQueue: "fetch", queueSid: "QU-fetch" });
        expect(await book.sent("rep1", { round: 1 })).toEqual(["ann", "fetch"]);
      },
    ],
    [
      "another rep has them fetched anew",
      async (book: Book) => {
        await book.waits("ann");
        expect(await book.sent("rep2")).toEqual(["ann", "fetch"]);
        await book.ends("rep1");
      },
    ],
  ])("who was not fetched, which is told late, stays where they are since: %s", async (_name, happens) => {
    const book = await Book.open(kind);
    await book.annComesBackBehindBea();
    const caller = Reflect.get(await book.free("rep1"), "caller") as WaitingRow;
    const toldMs = book.nowMs;
    book.after(5);
    await happens(book);
    const since = [await book.call("ann"), await book.rep("rep1")];

    book.nowMs = toldMs;
    await book.decide(fetchHasFailed, { repSid: "rep1", round: 1, caller, from: "customers" });

    expect([await book.call("ann"), await book.rep("rep1")]).toEqual(since);
  });

  test("in the queue for the fetched without a rep, a caller is told to leave, and goes on waiting", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.rings("bea");
    book.after(1);
    await book.exits("ann", "error");
    await book.free("rep1");
    expect(await book.waits("ann", { twilioQueue: "fetch", queueSid: "QU-fetch" })).toEqual({ kind: "fetched" });

    await book.ends("rep1");

    expect(await book.waits("ann", { twilioQueue: "fetch", queueSid: "QU-fetch" })).toEqual({ kind: "leave" });
    const exit = { twilioQueue: "fetch", queueSid: "QU-fetch" };
    for (let time = 0; time < 2; time += 1)
      expect(await book.exits("ann", "leave", exit)).toEqual({ next: "enqueue", into: "customers" });
  });
});

describeDatabases("a rep's leg", (kind) => {
  test.each([
    { what: "late", report: { round: 1 } },
    { what: "doubled", report: { round: 1, talk: talkWith("zoe") } },
    { what: "replayed", report: {} },
  ])("a rep's $what request after hanging up is sent to nobody", async ({ report }) => {
    const book = await Book.open(kind);
    await book.free("rep1");
    await book.free("rep1", { isOver: true, round: 1 });
    await book.rings("ann");
    book.after(86_000);

    expect(await book.free("rep1", report)).toEqual({ kind: "over" });
    expect(await book.meantFor("rep1")).toBeUndefined();
    expect((await book.rep("rep1"))?.listensOn).toBeNull();
  });

  test("a rep who has been on the line for three and a half hours is asked to ring in again", async () => {
    const book = await Book.open(kind);
    await book.free("rep1");
    book.after(3.5 * 3600);
    await book.rings("ann");

    expect(await book.sent("rep1", { round: 1 })).toEqual([undefined, "ring-in-again"]);
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
  });
});
