import { expect, test } from "vitest";
import type { Bringing } from "../../src/record/changes.ts";
import { Aftermath } from "../../src/record/decision.ts";
import { bringingHasFailed, bringTogether } from "../../src/record/decisions/bring-together.ts";
import { fallbackEnqueues } from "../../src/record/decisions/fallback-enqueues.ts";
import { anybody, Book } from "../helpers/book.ts";
import { decideIn } from "../helpers/decide.ts";
import { describeDatabases } from "../helpers/databases.ts";

const premium = "premium-customers";

/** Who is moved to a rep at this moment, and where. */
async function moved(book: Book): Promise<readonly [string, string] | undefined> {
  const bringings = await bringingsNow(book);
  return bringings.map(({ caller, into }) => [caller.callSid, into] as const)[0];
}

async function bringingsNow(book: Book, but?: string): Promise<Bringing[]> {
  const aftermath = new Aftermath();
  await book.ask((tx, moment) =>
    decideIn(tx, bringTogether, undefined, { ...moment, mayBring: (callSid) => callSid !== but }, aftermath),
  );
  return aftermath.bringings;
}

/** A rep listens on the first queue, and Ann, whom they should meet, is put into her own queue by the fallback. */
async function annIsElsewhere(book: Book): Promise<void> {
  await book.free("rep1");
  await book.rings("ann");
  const call = { callSid: "ann", customer: "", lineNumber: "", queue: "customers" };
  await book.decide(fallbackEnqueues, call);
  book.after(1);
}

describeDatabases("who is free beside a free rep", (kind) => {
  test("is moved to where the rep listens, and is meant for them at once", async () => {
    const book = await Book.open(kind, { dialTimeoutMs: 60_000 });
    await annIsElsewhere(book);
    expect(await book.meantFor("rep1")).toBeUndefined();

    expect(await moved(book)).toEqual(["ann", premium]);

    expect(await book.meantFor("rep1")).toBe("ann");
    expect(await book.sent("rep2")).toEqual([undefined, premium]);
    expect(await moved(book)).toBeUndefined();
  });

  test("stays where they are, seen or not, when they could not be moved", async () => {
    const book = await Book.open(kind, { dialTimeoutMs: 60_000 });
    await annIsElsewhere(book);
    const before = await book.call("ann");
    const [bringing] = await bringingsNow(book);
    // Late, from before the move.
    await book.waits("ann", { queueSeconds: 1 });
    expect(await book.meantFor("rep1")).toBe("ann");

    await book.decide(bringingHasFailed, bringing as Bringing);

    expect(await book.call("ann")).toEqual(before);
    expect(await book.sent("rep2")).toEqual(["ann", "customers"]);
  });

  test("is where they are seen, when it is told late that they could not be moved", async () => {
    const book = await Book.open(kind, { dialTimeoutMs: 60_000 });
    await annIsElsewhere(book);
    const [bringing] = await bringingsNow(book);
    const toldMs = book.nowMs;
    book.after(2);
    await book.waits("ann", { twilioQueue: premium, queueSeconds: 1 });

    await book.ask((tx, moment) =>
      decideIn(tx, bringingHasFailed, bringing as Bringing, { ...moment, nowMs: toldMs, isLate: true }),
    );

    expect(await book.meantFor("rep1")).toBe("ann");
  });

  test("is not moved to a rep whose Dial is soon over, nor in doubt, nor while they hear an apology", async () => {
    const short = await Book.open(kind, { dialTimeoutMs: 2000 });
    await annIsElsewhere(short);
    expect(await moved(short)).toBeUndefined();

    const book = await Book.open(kind, { dialTimeoutMs: 10_000 });
    await annIsElsewhere(book);
    book.after(6.5);
    expect(await moved(book)).toBeUndefined();

    const apologetic = await Book.open(kind, { dialTimeoutMs: 60_000 });
    await apologetic.free("rep1");
    await apologetic.rings("ann");
    await apologetic.exits("ann", "error", { apologyMs: 8000 });
    expect(await moved(apologetic)).toBeUndefined();
    await apologetic.waits("ann", { queueSeconds: 0 });
    expect(await moved(apologetic)).toEqual(["ann", premium]);
  });

  test.each(["may not be moved again yet", "hears an apology"])("is moved though the first %s", async (why) => {
    const book = await Book.open(kind, { dialTimeoutMs: 60_000 });
    await book.free("rep1");
    await book.free("rep2");
    for (const who of ["ann", "bea"]) await book.rings(who);
    if (why === "hears an apology") await book.exits("ann", "error", { apologyMs: 8000 });
    for (const callSid of why === "hears an apology" ? ["bea"] : ["ann", "bea"])
      await book.decide(fallbackEnqueues, { callSid, customer: "", lineNumber: "", queue: "customers" });
    book.after(1);

    const bringings = await bringingsNow(book, "ann");

    expect(bringings.map(({ caller, into }) => [caller.callSid, into])).toEqual([["bea", premium]]);
  });

  test("are both moved, where two are", async () => {
    const book = await Book.open(kind, { dialTimeoutMs: 60_000 });
    await book.free("rep1");
    await book.free("rep2");
    for (const callSid of ["ann", "bea"]) {
      await book.rings(callSid);
      await book.decide(fallbackEnqueues, { callSid, customer: "", lineNumber: "", queue: "customers" });
    }
    book.after(1);

    expect((await bringingsNow(book)).map(({ caller }) => caller.callSid)).toEqual(["ann", "bea"]);
  });

  test("is not moved past a call-back that the rep is needed for", async () => {
    const book = await Book.open(kind, { dialTimeoutMs: 60_000, callBacks: anybody });
    await book.hasTalked("cleo");
    await book.free("rep1");
    await book.givesUpAndTextsCall("cleo-again");
    expect(await book.rings("ann")).toBe("customers");

    expect(await moved(book)).toBeUndefined();
    expect(await book.sent("rep2")).toEqual(["cleo-again", "call-back"]);

    expect(await moved(book)).toEqual(["ann", premium]);
  });
});
