import { expect, test } from "vitest";
import { DayBook } from "../../src/dashboard/day-book.ts";
import { HourOfWaits } from "../../src/dashboard/hour-of-waits.ts";
import type { LineView } from "../../src/dashboard/line-view.ts";
import { type LineReading, readLine } from "../../src/dashboard/read-line.ts";
import { statement } from "../../src/record/database.ts";
import { goingCalls } from "../../src/record/line-reading.ts";
import type { Pace } from "../../src/record/pace.ts";
import { anybody, Book, numberOf } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";

const tellToLeave = statement("test_tell_to_leave", "UPDATE calls SET leaving = 'wait-limit' WHERE call_sid = $1");
const endCall = statement(
  "test_end_call",
  `UPDATE calls SET state = 'over', ended_ms = $2, outcome = 'answered', said_bridged = 1, exit_result = 'bridged',
     rep_sid = 'rep', bridged_ms = $3, doubtful = 0 WHERE call_sid = $1`,
);

const rate = statement(
  "test_rate",
  `INSERT INTO surveys (call_sid, customer, stage, asked_ms, rating, rated_ms) VALUES ($1, '+15005550111', 'rated', $2, $3, $2)
     ON CONFLICT (call_sid) DO UPDATE SET rating = $3`,
);

const noPace = { reps: 0, handleSeconds: 0, observedTalks: 0, higherShare: () => 0 };
const pace = { reps: 2, handleSeconds: 120, observedTalks: 30, higherShare: () => 0 };

/** What can be seen of the line whose book it is. */
function view(book: Book, known: Pace = pace, before: Partial<LineReading> = {}): Promise<LineView> {
  const anew = { dayStartMs: Date.UTC(2026, 0, 5), day: new DayBook(), hour: new HourOfWaits() };
  const reading = { targetSeconds: 20, pace: known, ...anew, ...before };
  return book.ask((tx, moment) => readLine(tx, moment, reading));
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

  test("shows who is perhaps gone behind all others, and who has been told to leave not at all", async () => {
    const book = await Book.open(kind);
    await book.rings("ann", "premium-customers");
    await book.sent("rep");
    book.after(1);
    await book.connects("ann", "rep", { queue: "premium-customers" });
    await book.ends("rep");
    await book.rings("bea");
    await book.rings("cem");
    await book.ask(async (tx) => tx.run(tellToLeave, "cem"));
    const { waiting, numbers } = await view(book);

    expect(waiting.map(({ id, isDoubtful }) => [id, isDoubtful])).toEqual([
      ["bea", false],
      ["ann", true],
    ]);
    expect(numbers).toMatchObject({ waiting: 2, offered: 3, goingOn: 3 });
  });

  test("says how long each will probably wait, once that can be told, by their place over all queues", async () => {
    const book = await Book.open(kind);
    for (const name of ["a", "b", "c", "d", "e", "f"]) await book.rings(name);
    const estimates = ({ waiting }: LineView) => waiting.map(({ estimateSeconds }) => estimateSeconds);

    // One comes free each minute: the next after one, the sixth after six. With two and three the spread is too wide.
    expect(estimates(await view(book))).toEqual([60, undefined, undefined, 240, 300, 360]);
    expect(estimates(await view(book, noPace))).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  test("shows what every rep is doing, with whom, and since when", async () => {
    const book = await Book.open(kind, { callBacks: anybody });
    const sinceOf = ({ reps }: LineView) =>
      reps.map(({ repSid, state, customer, sinceMs }) => [repSid, state, customer?.id, (book.nowMs - sinceMs) / 1000]);
    await book.hasTalked("cem");
    await book.givesUpAndTextsCall("cem");
    await book.sent("ringing");
    await book.rings("ann");
    await book.sent("talking");
    await book.connects("ann", "talking");
    book.after(3);
    await book.sent("silent");
    book.after(100);
    await book.sent("listening");
    book.after(2);
    await book.rings("bea", "premium-customers");

    expect(sinceOf(await view(book))).toEqual([
      ["ringing", "ringing-back", "SM-cem", 105],
      ["talking", "talking", "ann", 105],
      ["silent", "silent", undefined, 102],
      ["listening", "sent", "bea", 0],
    ]);
    await book.accepts("SM-cem");
    book.after(4);
    await book.exits("bea", "hangup", { queue: "premium-customers" });

    expect(sinceOf(await view(book))).toEqual([
      ["ringing", "talking", "SM-cem", 4],
      ["talking", "talking", "ann", 109],
      ["silent", "silent", undefined, 106],
      ["listening", "listening", undefined, 6],
    ]);
    expect((await view(book)).callBacks).toMatchObject([{ id: "SM-cem", state: "ringing", tries: 0 }]);
  });

  test("counts a call of hours ago as soon as it has ended, and late reports in their turn", async () => {
    const book = await Book.open(kind);
    const [day, hour] = [new DayBook(), new HourOfWaits()];
    const look = () => view(book, pace, { day, hour });
    await book.rings("ann");
    await book.rings("bea");
    book.after(1);
    await book.exits("bea", "hangup");
    expect((await look()).numbers).toMatchObject({ offered: 2, abandoned: 1, goingOn: 1 });

    book.after(3 * 3600);
    await look();
    await book.exits("ann", "hangup");
    expect((await look()).numbers).toMatchObject({
      offered: 2,
      abandoned: 2,
      goingOn: 0,
      longestWaitSeconds: undefined,
    });

    await book.ask((tx) => tx.run(endCall, "bea", book.nowMs, book.nowMs - 10_000));
    for (let looks = 0; looks < 40; looks += 1) {
      book.after(2);
      await look();
    }
    const { numbers, charts } = await look();
    expect(numbers).toMatchObject({ offered: 2, answered: 1, abandoned: 1 });
    expect(charts.quarters.filter(({ answered, abandoned }) => answered + abandoned > 0)).toEqual([
      { fromMs: Date.UTC(2026, 0, 5, 9), answered: 1, abandoned: 1, left: 0, refused: 0, failed: 0, goingOn: 0 },
    ]);
  });

  test("counts a rating of hours ago at once, and its correction", async () => {
    const book = await Book.open(kind);
    const [day, hour] = [new DayBook(), new HourOfWaits()];
    const ratings = async () => (await view(book, pace, { day, hour })).numbers.rating;
    for (let quarter = 0; quarter < 20; quarter += 1) {
      await book.rings(`ann-${quarter}`);
      await book.exits(`ann-${quarter}`, "hangup");
      book.after(15 * 60);
    }
    expect(await ratings()).toMatchObject({ count: 0 });
    book.after(5);

    await book.ask((tx) => tx.run(rate, "ann-3", book.nowMs, 2));
    expect(await ratings()).toEqual({ count: 1, mean: 2 });
    await book.ask((tx) => tx.run(rate, "ann-3", book.nowMs, 5));
    expect(await ratings()).toEqual({ count: 1, mean: 5 });
  });

  test("begins anew at midnight, while who waits goes on waiting", async () => {
    const book = await Book.open(kind);
    const [day, hour] = [new DayBook(), new HourOfWaits()];
    await book.rings("ann");
    await book.rings("bea");
    await book.ends("bea");
    await view(book, pace, { day, hour });
    book.after(15 * 3600 + 1);

    const { numbers, waiting } = await view(book, pace, { day, hour, dayStartMs: Date.UTC(2026, 0, 6) });

    expect(numbers).toMatchObject({ offered: 0, abandoned: 0, goingOn: 0, waiting: 1, longestWaitSeconds: 54_001 });
    expect(waiting.map(({ id }) => id)).toEqual(["ann"]);
  });

  test("knows who waited at each minute of the last hour, whether or not they are still there", async () => {
    const book = await Book.open(kind);
    await book.rings("ann");
    book.after(90);
    await book.rings("bea", "premium-customers");
    await book.exits("ann", "hangup");
    book.after(60);
    const { charts } = await view(book);

    expect(charts.waiting.queues.map(({ queue, waiting }) => [queue, waiting.slice(-4)])).toEqual([
      ["premium-customers", [0, 0, 0, 1]],
      ["customers", [0, 1, 1, 0]],
    ]);
  });

  test("reads a long day bit by bit, and comes to the same", async () => {
    const book = await Book.open(kind);
    for (const name of ["ann", "bea", "cem"]) {
      await book.rings(name);
      await book.rings(`${name}-again`);
      await book.ends(name);
      book.after(3 * 3600);
    }
    const [day, hour] = [new DayBook(), new HourOfWaits()];
    const some = () =>
      book.ask(async (tx, { nowMs }) =>
        day.prepare(tx, { dayStartMs: Date.UTC(2026, 0, 5), nowMs, going: await tx.all(goingCalls) }),
      );
    let lots = 1;
    while (await some()) lots += 1;
    await book.ends("bea-again");
    const prepared = await view(book, pace, { day, hour });

    expect(lots).toBe(9);
    expect(prepared).toEqual(await view(book));
    expect(prepared.numbers).toMatchObject({ offered: 6, abandoned: 4, goingOn: 2 });
  });
});
