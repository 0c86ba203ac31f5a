import fc from "fast-check";
import { expect, test } from "vitest";
import { Book, talkWith } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";
import { cases } from "../helpers/cases.ts";

type Event = readonly [name: string, happens: (book: Book) => Promise<unknown>];

const ann = "CA-ann";
const rep = "CA-rep";

/** Everything that is told of a call that is answered. */
function answered(queue: string): readonly Event[] {
  return [
    ["the caller rings", (book) => book.rings(ann, queue)],
    ["the caller waits", (book) => book.waits(ann, { queue, queueSeconds: 0 })],
    ["the caller goes on waiting", (book) => book.waits(ann, { queue, queueSeconds: 45 })],
    ["the rep rings in", (book) => book.free(rep)],
    ["they connect", (book) => book.connects(ann, rep, { queue, queueSeconds: 50 })],
    ["the rep's talk is over", (book) => book.free(rep, { round: 1, talk: talkWith(ann, { queue }) })],
    ["the stay is over", (book) => book.exits(ann, "bridged", { queue })],
    ["the caller's call is over", (book) => book.ends(ann)],
    ["the rep's call is over", (book) => book.ends(rep)],
  ];
}

/** Everything that is told of a caller who gives up while a rep is on the way to them. */
function abandoned(queue: string): readonly Event[] {
  return [
    ["the caller rings", (book) => book.rings(ann, queue)],
    ["the caller waits", (book) => book.waits(ann, { queue, queueSeconds: 0 })],
    ["the rep rings in", (book) => book.free(rep)],
    ["the rep comes back", (book) => book.free(rep, { round: 1 })],
    ["the stay is over", (book) => book.exits(ann, "hangup", { queue })],
    ["the caller's call is over", (book) => book.ends(ann)],
    ["the rep has hung up", (book) => book.free(rep, { round: 2, isOver: true })],
  ];
}

/** The same without the report of the stay, which may get lost. */
function vanished(queue: string): readonly Event[] {
  return abandoned(queue).filter(([name]) => name !== "the stay is over");
}

/** All events, some of them twice or three times, in any order, with up to half a minute between two. */
function anyDelivery(events: readonly Event[]) {
  const more = fc.array(fc.constantFrom(...events), { maxLength: 6 });
  return more
    .chain((again) => fc.shuffledSubarray([...events, ...again], { minLength: events.length + again.length }))
    .chain((all) => fc.tuple(fc.constant(all), fc.array(fc.nat(30), { minLength: all.length, maxLength: all.length })));
}

describeDatabases("a call's end state, in whatever order and however often its events are told", (kind) => {
  test.each([
    { story: "answered", events: answered, outcome: "answered", repSid: rep },
    { story: "given up", events: abandoned, outcome: "abandoned", repSid: null },
    { story: "given up, and the stay's report is lost", events: vanished, outcome: "abandoned", repSid: null },
  ])(
    "$story",
    async ({ events, outcome, repSid }) => {
      const book = await Book.open(kind, { maxWaitWithoutRepsMs: Number.MAX_SAFE_INTEGER });
      const deliveries = fc.constantFrom("premium-customers", "customers").chain((queue) => anyDelivery(events(queue)));

      await fc.assert(
        fc.asyncProperty(deliveries, async ([all, pauses]) => {
          await book.clear();
          for (const [i, [, happens]] of all.entries()) {
            book.after(pauses[i] ?? 0);
            await happens(book);
          }
          const told = all.map(([name]) => name).join(", ");
          expect([told, await book.call(ann)]).toMatchObject([told, { state: "over", outcome, repSid, doubtful: 0 }]);
          expect([told, await book.rep(rep)]).toMatchObject([told, { overMs: expect.any(Number), listensOn: null }]);
          expect(await book.meantFor(rep)).toBeUndefined();
          const { calls } = await book.database.kysely
            .selectFrom("calls")
            .select(({ fn }) => fn.countAll<number | string>().as("calls"))
            .executeTakeFirstOrThrow();
          expect(Number(calls)).toBe(1);
        }),
        cases(kind.name === "Postgres" ? 40 : 1000),
      );
    },
    600_000,
  );

  test("told at once a second time, nothing changes, whatever it is", async () => {
    const book = await Book.open(kind);
    for (const events of [answered, abandoned]) {
      await book.clear();
      for (const [name, happens] of events("customers")) {
        const first = await happens(book);
        const [call, leg, meant] = [await book.call(ann), await book.rep(rep), await book.meantFor(rep)];

        const second = await happens(book);

        expect([name, second]).toEqual([name, first]);
        expect([name, await book.call(ann), await book.meantFor(rep)]).toEqual([name, call, meant]);
        expect([name, await book.rep(rep)]).toEqual([name, leg]);
        book.after(2);
      }
    }
  });

  test("the talk's length is known whichever of its two ends is reported first", async () => {
    const book = await Book.open(kind);
    for (const first of ["rep", "customer"]) {
      await book.clear();
      await book.rings(ann);
      book.after(100);
      const reports = [
        () => book.free(rep, { round: 1, talk: talkWith(ann, { talkedSeconds: 40 }) }),
        () => book.exits(ann, "bridged"),
      ];
      for (const report of first === "rep" ? reports : reports.toReversed()) await report();

      const call = await book.call(ann);
      expect([first, call?.repSid, call?.bridgedMs]).toEqual([first, rep, book.nowMs - 40_000]);
    }
  });
});
