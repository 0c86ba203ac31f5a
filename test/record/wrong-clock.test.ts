import { expect, test } from "vitest";
import { takeLease } from "../../src/record/tables/leases.ts";
import { planReconcile } from "../../src/record/plan-reconcile.ts";
import { keys, write } from "../../src/record/database.ts";
import { seeCalls, seen, seenAgain } from "../../src/record/tables/signs-of-life.ts";
import { Book } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const twoHours = 7200;

// Nobody knows of these jumps: the process that has seen the clock jump is gone.
describeDatabases("what a clock has written down that was wrong", (kind) => {
  test("sends nobody away who has not waited so long by Twilio's count", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");

    book.after(twoHours);

    expect(await book.waits("ann", { queueSeconds: 119 })).toMatchObject({ kind: "wait" });
    expect(await book.waits("ann", { queueSeconds: 120 })).toEqual({ kind: "leave" });
  });

  test("counts what somebody has waited before they came to the queue that Twilio speaks of", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(100);
    await book.exits("ann", "error");

    book.after(10);
    expect(await book.waits("ann", { queueSeconds: 19 })).toMatchObject({ kind: "wait" });
    expect(await book.waits("ann", { queueSeconds: 20 })).toEqual({ kind: "leave" });
  });

  test("puts who came before back into their place, once they are heard of", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");

    book.after(-twoHours);
    await book.rings("bea");
    book.after(10);
    await book.waits("ann", { queueSeconds: 20 });

    expect(await book.free("rep")).toMatchObject({ caller: { callSid: "ann" } });
  });

  test("holds no lease for longer than a lease lives", async () => {
    const book = await Book.open(kind);
    const take = (holder: string) => book.decide(takeLease, { name: "outbox", holder, lifeMs: 30_000 });
    await take("one");

    book.after(-twoHours);
    expect(await take("another")).toBe(true);

    book.after(-3);
    expect(await take("one")).toBe(false);
  });

  test("keeps no rep for a caller", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    expect(await book.free("one")).toMatchObject({ caller: { callSid: "ann" } });

    book.after(-twoHours);

    expect(await book.free("another")).toMatchObject({ caller: { callSid: "ann" } });
  });

  test("lets nobody wait where a rep once listened", async () => {
    const book = await Book.open(kind);
    await book.free("rep");

    book.after(-twoHours);

    expect(await book.rings("ann")).toBe("customers");
  });

  test("is no sign of life", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    await book.free("rep");

    book.after(-twoHours);

    const [call, rep] = [await book.call("ann"), await book.rep("rep")];
    const calls = call === undefined ? [] : [call];
    const reps = rep === undefined ? [] : [rep];
    const times = { listedMs: book.nowMs - 1000, nowMs: book.nowMs };
    expect(planReconcile({ listed: [], calls, reps, ...times })).toEqual([
      { kind: "miss", callSid: "ann" },
      { kind: "check", callSid: "rep" },
    ]);
  });

  test.each([
    ["of a caller", (seenMs: number) => seen({ callSid: "ann" }, seenMs)],
    ["of a caller of whom there was no doubt", (seenMs: number) => seenAgain({ callSid: "ann" }, seenMs)],
    ["of many", (seenMs: number) => write(seeCalls, keys(["ann"]), seenMs)],
  ])("gives way to the next sign %s, and what another clock is ahead by a little does not", async (_name, sign) => {
    const book = await Book.open(kind);
    await book.rings("ann");
    const seenAfter = async (seconds: number) => {
      const { statement, values } = sign(book.nowMs + seconds * 1000);
      await book.ask((tx) => tx.run(statement, ...values));
      return (((await book.call("ann"))?.seenMs ?? 0) - book.nowMs) / 1000;
    };

    expect(await seenAfter(3)).toBe(3);
    expect(await seenAfter(-2)).toBe(3);
    expect(await seenAfter(-2.001)).toBe(-2.001);
  });
});
