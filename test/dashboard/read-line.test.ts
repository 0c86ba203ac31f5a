import { expect, test } from "vitest";
import { DayBook } from "../../src/dashboard/day-book.ts";
import { HourOfWaits } from "../../src/dashboard/hour-of-waits.ts";
import type { LineView } from "../../src/dashboard/line-view.ts";
import { readLine } from "../../src/dashboard/read-line.ts";
import { anybody, Book, numberOf } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const pace = { reps: 2, handleSeconds: 120, observedTalks: 30, higherShare: () => 0 };

/** What can be seen of the line whose book it is. */
function view(book: Book): Promise<LineView> {
  const dayStartMs = Date.UTC(2026, 0, 5);
  const ask = { dayStartMs, targetSeconds: 20, pace, day: new DayBook(), hour: new HourOfWaits() };
  return book.ask((tx, moment) => readLine(tx, moment, ask));
}

describeDatabases("the line as it is seen", (kind) => {
  test("shows everybody who waits in the order of service, call-backs among them, and who is in doubt last", async () => {
    const book = await Book.open(kind, { callBacks: anybody });
    await book.hasTalked("cem");
    await book.givesUpAndTextsCall("cem");
    await book.rings("ann");
    book.after(5);
    await book.rings("bea", "premium-customers");
    book.after(5);
    await book.rings("dan");
    const { waiting, numbers } = await view(book);

    expect(waiting.map(({ kind: what, id, place }) => [what, id, place])).toEqual([
      ["caller", "bea", 1],
      ["call-back", "SM-cem", 2],
      ["caller", "ann", 3],
      ["caller", "dan", 4],
    ]);
    expect(waiting[2]).toMatchObject({ queue: "customers", number: numberOf("ann"), sinceMs: book.nowMs - 10_000 });
    expect(numbers).toMatchObject({ waiting: 3, longestWaitSeconds: 10 });
  });
});
