import fc from "fast-check";
import { expect, test } from "vitest";
import { callBacksKeepHours, freeLeftCallBacks } from "../../src/record/decisions/call-backs-keep-hours.ts";
import { rerank } from "../../src/record/decisions/rerank.ts";
import { goingCallBacks } from "../../src/record/line-reading.ts";
import { firstCallBack } from "../../src/record/tables/call-backs.ts";
import { anybody, Book, numberOf, talkWith } from "../helpers/book.ts";
import { describeDatabases } from "../helpers/databases.ts";
import { cases } from "../helpers/cases.ts";

const premium = "premium-customers";
const bridged = (id: string) => ({ attempt: { id, status: "completed", bridged: true, answeredSeconds: 60 } });
const unanswered = (id: string) => ({ attempt: { id, status: "no-answer", bridged: false } });

describeDatabases("call-backs", (kind) => {
  const open = () => Book.open(kind, { callBacks: anybody, maxWaitWithoutRepsMs: Number.MAX_SAFE_INTEGER });

  /** Somebody who has talked with us before has given up and texted CALL; gives the call-back's name. */
  async function asks(book: Book, who: string, queue = "customers"): Promise<string> {
    await book.hasTalked(who);
    return book.givesUpAndTextsCall(who, queue);
  }

  test("are claimed like callers, by queue and arrival, and one rep at a time gets one", async () => {
    const book = await open();
    await book.rings("bea");
    book.after(1);
    await asks(book, "ann");
    await asks(book, "cleo", premium);
    await book.rings("dora");

    expect(await book.sent("rep1")).toEqual(["cleo", "call-back"]);
    expect(await book.sent("rep2")).toEqual(["bea", "customers"]);
    expect(await book.sent("rep3")).toEqual(["ann", "call-back"]);
    expect(await book.sent("rep4")).toEqual(["dora", "customers"]);
    expect(await book.sent("rep5")).toEqual([undefined, premium]);
  });

  test("go before callers who are perhaps gone", async () => {
    const book = await open();
    await book.rings("bea");
    book.after(1);
    await asks(book, "ann");
    await book.sent("rep1");
    book.after(2);
    expect(await book.sent("rep1", { round: 1 })).toEqual(["ann", "call-back"]);
  });

  test("count as before whoever came later, who is met by no rep past them", async () => {
    const book = await open();
    await book.sent("rep1");
    await asks(book, "ann");

    expect(await book.rings("bea")).toBe("customers");
    expect(await book.waits("bea")).toMatchObject({ kind: "wait", ahead: 1 });
  });

  test("and a claim are one change: the key leads out of the queue while no rep is on the way, and not after", async () => {
    const book = await open();
    await book.rings("ann");
    await book.rings("bea");
    expect(await book.waits("ann", { asksForCallBack: true })).toEqual({ kind: "leave" });
    expect(await book.sent("rep1")).toEqual(["bea", "customers"]);

    expect(await book.waits("bea", { asksForCallBack: true })).toEqual({ kind: "too-late-to-ask" });
    expect(await book.waits("ann", { asksForCallBack: true })).toEqual({ kind: "leave" });
    expect(await book.callBacks("bea")).toEqual([]);
    expect(await book.callBacks("ann")).toMatchObject([{ callSid: "ann", state: "waiting" }]);
  });

  test("are not rung while the customer hears us out, and at once when they have hung up", async () => {
    const book = await open();
    await book.rings("ann");
    await book.waits("ann", { asksForCallBack: true });
    expect(await book.sent("rep1")).toEqual([undefined, premium]);
    await book.exits("ann", "leave");
    expect(await book.sent("rep2")).toEqual([undefined, premium]);

    await book.ends("ann");

    expect(await book.call("ann")).toMatchObject({ outcome: "call-back" });
    expect(await book.sent("rep3")).toEqual(["ann", "call-back"]);
  });

  test("are rung even where nobody tells us that the customer has hung up", async () => {
    const book = await open();
    await book.rings("ann");
    await book.waits("ann", { asksForCallBack: true });
    await book.exits("ann", "leave");
    book.after(30);

    expect(await book.sent("rep1")).toEqual(["ann", "call-back"]);
  });

  test("are not needed when a rep has taken the caller after all", async () => {
    const book = await open();
    await book.rings("ann");
    await book.waits("ann", { asksForCallBack: true });

    await book.connects("ann", "rep-of-elsewhere");
    book.after(60);
    await book.exits("ann", "bridged");

    expect(await book.call("ann")).toMatchObject({ outcome: "answered" });
    expect(await book.callBacks("ann")).toMatchObject([{ outcome: "rang-in" }]);
    expect(book.told).toContainEqual(expect.objectContaining({ event: "call-back.over", outcome: "rang-in" }));
  });

  test("talked: key and bridge; told twice and late, it is the same", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.sent("rep1");
    expect([await book.accepts(id), await book.accepts(id)]).toEqual([true, true]);
    book.after(60);

    await book.sent("rep1", { round: 1, ...bridged(id) });
    const after = await book.callBacks("ann");
    await book.sent("rep1", { round: 1, ...unanswered(id) });
    await book.ends("rep1");
    expect(await book.accepts(id)).toBe(false);

    expect(after).toMatchObject([{ outcome: "answered", repSid: "rep1" }]);
    expect(await book.callBacks("ann")).toEqual(after);
  });

  test("a request of the rep's that is repeated gets the same customer, and rings nobody else", async () => {
    const book = await open();
    await asks(book, "ann");
    await asks(book, "bea");

    await book.free("rep1");
    book.after(1);

    expect(await book.free("rep1")).toMatchObject({ kind: "call-back", round: 1, callBack: { callSid: "ann" } });
    expect(await book.callBacks("bea")).toMatchObject([{ state: "waiting" }]);
  });

  test("whose end is not reported were a talk with the key, and a try without", async () => {
    const book = await open();
    for (const key of [true, false]) {
      await book.clear();
      const id = await asks(book, "ann");
      await book.sent("rep1");
      await book.rungFor("rep1", id);
      if (key) await book.accepts(id);
      book.after(40);
      // The fallback has let the rep listen, and that Dial is over.
      await book.free("rep1", { round: 2 });

      const [callBack] = await book.callBacks("ann");
      expect([key, callBack?.outcome, callBack?.tries]).toEqual(key ? [true, "answered", 0] : [false, null, 1]);
    }
  });

  test("whose customer was not rung after all are no try, whatever is reported of it, and go on at once", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.sent("rep1");
    book.after(12);
    // The record did not say in time whether the customer was to be rung: what comes is the question itself.
    const unrung = { round: 1, dialed: false, attempt: { id, status: undefined, bridged: undefined } };
    expect(await book.sent("rep1", unrung)).toEqual(["ann", "call-back"]);
    expect(await book.callBacks("ann")).toMatchObject([{ state: "ringing", tries: 0 }]);
    // Nor was it there to be asked: the fallback has let the rep listen.
    book.after(12);
    expect(await book.sent("rep1", { round: 3 })).toEqual(["ann", "call-back"]);
    expect(await book.callBacks("ann")).toMatchObject([{ state: "ringing", tries: 0 }]);

    expect(await book.rungFor("rep1", id)).toBe(true);
    await book.free("rep1", { round: 4, ...unanswered(id) });
    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting", tries: 1 }]);
  });

  test("whose key the record could not hear of were a talk when Twilio says that they were joined", async () => {
    const book = await open();
    for (const wholeSinceMs of [Number.MAX_SAFE_INTEGER, 0]) {
      await book.clear();
      const id = await asks(book, "ann");
      await book.sent("rep1");
      book.wholeSinceMs = wholeSinceMs;
      await book.free("rep1", { round: 1, ...bridged(id) });

      const [callBack] = await book.callBacks("ann");
      const outcome = wholeSinceMs === 0 ? [null, null] : ["answered", book.nowMs - 60_000];
      expect([callBack?.outcome, callBack?.acceptedMs]).toEqual(outcome);
    }
  });

  test("whose rep has left after the key were a talk, until Twilio says that the two were never joined", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.sent("rep1");
    await book.accepts(id);
    await book.ends("rep1");
    expect(await book.callBacks("ann")).toMatchObject([{ outcome: "answered" }]);

    await book.free("rep1", { round: 1, isOver: true, ...unanswered(id) });

    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting", tries: 0 }]);
    expect(await book.sent("rep2")).toEqual(["ann", "call-back"]);
  });

  test("whose rep has left before a key that the record could not hear of were a talk when Twilio says so late", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.sent("rep1");
    book.wholeSinceMs = Number.MAX_SAFE_INTEGER;
    await book.ends("rep1");
    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting" }]);

    await book.free("rep1", { round: 1, isOver: true, ...bridged(id) });

    expect(await book.callBacks("ann")).toMatchObject([{ outcome: "answered" }]);
  });

  test("are not accepted by the key of an earlier attempt that comes late or is replayed", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.sent("rep1");
    await book.ends("rep1");
    await book.sent("rep2");

    expect(await book.accepts(id, "rep1")).toBe(false);
    expect(await book.callBacks("ann")).toMatchObject([{ acceptedMs: null }]);
    expect(await book.accepts(id, "rep2")).toBe(true);
  });

  test("that go after a caller keep nobody from meeting a rep who listens", async () => {
    const book = await open();
    await book.sent("rep1");
    await asks(book, "ann");

    expect(await book.rings("bea", premium)).toBe(premium);
    expect(await book.meantFor("rep1")).toBe("bea");
  });

  test("that go before a caller keep nobody from meeting a rep, if another is left for them", async () => {
    const book = await open();
    await book.sent("rep1");
    await book.sent("rep2");
    await asks(book, "ann");

    expect(await book.rings("bea")).toBe(premium);
    expect(await book.rings("cleo")).toBe("customers");
    expect(await book.sent("rep2", { round: 1 })).toEqual(["ann", "call-back"]);
  });

  test("are not rung for the rep whose report says that they have talked already", async () => {
    const book = await open();
    await book.hasTalked("ann");
    await book.rings("ann-again");
    await book.sent("rep1");
    expect(await book.waits("ann-again", { asksForCallBack: true, queueSeconds: 12 })).toEqual({
      kind: "too-late-to-ask",
    });
    book.after(11);
    expect(await book.waits("ann-again", { asksForCallBack: true, queueSeconds: 23 })).toEqual({ kind: "leave" });
    await book.exits("ann-again", "leave");
    await book.ends("ann-again");

    expect(await book.sent("rep1", { round: 1, talk: talkWith("ann-again") })).toEqual([undefined, premium]);
    expect(await book.call("ann-again")).toMatchObject({ outcome: "answered" });
  });

  test("that an earlier run has left ringing wait again", async () => {
    const book = await open();
    await asks(book, "ann");
    await asks(book, "bea");
    await book.sent("rep1");
    await book.sent("rep2");
    await book.ask((tx) => tx.run({ name: "end_rep1", sql: "UPDATE reps SET over_ms = 1 WHERE call_sid = 'rep1'" }));

    await book.decide(freeLeftCallBacks, undefined);

    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting" }]);
    expect(await book.callBacks("bea")).toMatchObject([{ state: "ringing" }]);
  });

  test("to which no rep comes end after two days", async () => {
    const book = await open();
    await asks(book, "ann");
    book.after(2 * 86_400 - 1);
    await book.decide(callBacksKeepHours, undefined);
    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting" }]);
    book.after(1);
    await book.decide(callBacksKeepHours, undefined);
    expect(await book.callBacks("ann")).toMatchObject([{ outcome: "lapsed" }]);
  });

  test("are rung until the minute in which their hours end, and from the one in which they begin", async () => {
    const day = { hours: { from: 8 * 60, until: 21 * 60 }, timeZone: "America/New_York" };
    const book = await Book.open(kind, {
      callBacks: { ...anybody, ...day },
      maxWaitWithoutRepsMs: Number.MAX_SAFE_INTEGER,
    });
    book.nowMs = Date.parse("2026-01-05T20:58:00-05:00");
    for (const who of ["ann", "bea", "cleo"]) await asks(book, who);
    const sentAt = async (instant: string, rep: string) => {
      book.nowMs = Date.parse(instant);
      return (await book.sent(rep))[1];
    };

    expect(await sentAt("2026-01-05T20:59:59-05:00", "rep1")).toBe("call-back");
    expect(await sentAt("2026-01-05T21:00:00-05:00", "rep2")).toBe(premium);
    await book.decide(callBacksKeepHours, undefined);
    expect(await sentAt("2026-01-06T07:59:59-05:00", "rep3")).toBe(premium);
    expect(await sentAt("2026-01-06T08:00:00-05:00", "rep4")).toBe("call-back");
  });

  test("do not end by night, nor before there were two days on which they could be rung", async () => {
    const day = { hours: { from: 8 * 60, until: 21 * 60 }, timeZone: "America/New_York" };
    const book = await Book.open(kind, { callBacks: { ...anybody, ...day } });
    book.nowMs = Date.parse("2026-01-05T20:58:00-05:00");
    await book.givesUpAndTextsCall("ann");
    const stateAt = async (instant: string) => {
      book.nowMs = Date.parse(instant);
      await book.decide(callBacksKeepHours, undefined);
      const [one] = await book.callBacks("ann");
      return one?.outcome ?? one?.state;
    };

    expect(await stateAt("2026-01-06T08:00:00-05:00")).toBe("waiting");
    expect(await stateAt("2026-01-07T03:00:00-05:00")).toBe("waiting");
    expect(await stateAt("2026-01-07T20:58:00-05:00")).toBe("waiting");
    expect(await stateAt("2026-01-07T21:00:00-05:00")).toBe("waiting");
    expect(await stateAt("2026-01-08T07:59:00-05:00")).toBe("waiting");
    expect(await stateAt("2026-01-08T08:00:00-05:00")).toBe("lapsed");
  });

  test("do not end before the time for which they were asked, nor within two days of it", async () => {
    const book = await open();
    await book.givesUpAndTextsCall("ann");
    expect(await book.textsCall("ann", "SM-later", "call me on Saturday at 9:30")).toBe("noted-before");
    const stateAfter = async (days: number) => {
      book.after(days * 86_400);
      await book.decide(callBacksKeepHours, undefined);
      const [one] = await book.callBacks("ann");
      return one?.outcome ?? one?.state;
    };

    expect([await stateAfter(4), await stateAfter(2.9), await stateAfter(0.2)]).toEqual([
      "waiting",
      "waiting",
      "lapsed",
    ]);
  });

  test("to a number that cannot be called are not asked for again, and while they talk none is", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.sent("rep1");
    await book.free("rep1", { round: 1, attempt: { id, status: "failed", bridged: false } });
    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting", tries: 1 }]);
    book.after(300);
    await book.sent("rep2");
    await book.free("rep2", { round: 1, attempt: { id, status: "failed", bridged: false } });
    expect(await book.textsCall("ann", "SM-2")).toBe("uncallable");

    const other = await asks(book, "bea");
    await book.sent("rep3");
    await book.accepts(other);
    expect(await book.textsCall("bea", "SM-3")).toBe("on-the-line");
  });

  test("keep the place for whoever rings in, and a rep on the way to them is sent on", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.rings("bea");
    await book.sent("rep1");
    book.after(1);
    await book.rings("ann-again");

    expect(await book.accepts(id)).toBe(false);
    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting", tries: 0 }]);
    expect(await book.waits("ann-again")).toMatchObject({ kind: "wait", ahead: 0 });
    expect(await book.sent("rep1", { round: 1, ...unanswered(id) })).toEqual(["ann-again", "fetch"]);
    await book.connects("ann-again", "rep1");
    await book.exits("ann-again", "bridged");
    expect(await book.callBacks("ann")).toMatchObject([{ outcome: "rang-in" }]);
  });

  test("outlast a call that came before them and is told late to have been answered", async () => {
    const book = await open();
    await book.rings("ann");
    await book.connects("ann", "rep1");
    await book.exits("ann", "bridged");
    await book.ends("ann");
    book.after(60);
    await book.givesUpAndTextsCall("ann-again");

    await book.free("rep1", { round: 1, talk: talkWith("ann", { talkedSeconds: 20 }) });

    expect(await book.callBacks("ann")).toMatchObject([{ state: expect.stringMatching(/waiting|ringing/) }]);
  });

  test("whose key had been pressed, but who were not joined, wait while their customer is on another call", async () => {
    const book = await open();
    const id = await asks(book, "ann");
    await book.sent("rep1");
    await book.accepts(id);
    await book.rings("ann-again");
    await book.sent("rep1", { round: 1, ...unanswered(id) });

    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting" }]);
    await book.ends("ann-again");
    expect(await book.callBacks("ann")).toMatchObject([{ state: "waiting" }]);
  });

  test("are shown as due where a rep would get them, and nowhere else", async () => {
    const book = await open();
    await asks(book, "ann");
    const minute = 60_000;
    for (const [changed, isDue] of [
      ["due_ms = due_ms", 1],
      [`due_ms = ${book.nowMs + minute}`, 0],
      [`due_ms = ${book.nowMs + 17 * minute}`, 1],
      [`due_ms = ${book.nowMs}, not_before_ms = ${book.nowMs + 1}`, 0],
      [`not_before_ms = NULL, closes_ms = ${book.nowMs}`, 0],
      [`closes_ms = ${book.nowMs + minute}`, 1],
    ] as const) {
      const name = `change_${changed.replaceAll(/\W/g, "_")}`;
      await book.ask((tx) => tx.run({ name, sql: `UPDATE call_backs SET ${changed}` }));
      const shown = await book.ask((tx) => tx.all(goingCallBacks, book.nowMs));
      const first = await book.ask((tx) => tx.one(firstCallBack, book.nowMs));
      expect([changed, shown.map((one) => one.isDue), first === undefined ? 0 : 1]).toEqual([changed, [isDue], isDue]);
    }
    await book.rings("ann-again");
    expect(await book.ask((tx) => tx.all(goingCallBacks, book.nowMs))).toMatchObject([{ isDue: 0 }]);
  });

  test("end with their customer whom somebody takes off the line", async () => {
    const book = await open();
    await asks(book, "ann");
    await book.rings("ann-again");
    await book.ask((tx) =>
      tx.run({ name: "dismiss_ann", sql: "UPDATE calls SET leaving = 'dismissed' WHERE call_sid = 'ann-again'" }),
    );
    await book.exits("ann-again", "leave");

    expect(await book.callBacks("ann")).toMatchObject([{ outcome: "cancelled" }]);
    expect(book.told).toContainEqual(expect.objectContaining({ event: "call-back.over", outcome: "cancelled" }));
  });

  test("are ranked anew with the line, and so is the place of whoever has rung in", async () => {
    const book = await open();
    await asks(book, "ann");
    await book.rings("ann-again");
    await asks(book, "bea", premium);
    const ordering = { kind: "strict", queues: ["customers", premium] } as const;
    const turned = await Book.over(book.database, { callBacks: anybody, ordering });
    turned.nowMs = book.nowMs;
    await turned.decide(rerank, undefined);

    const again = await book.call("ann-again");
    expect([again?.rankMajor, again?.rankMinor]).toEqual([0, again?.placeMs]);
    expect(again?.placeMs).toBeLessThan(again?.arrivedMs ?? 0);
    expect(await book.callBacks("bea")).toMatchObject([{ rankMajor: 1 }]);
  });

  test("there is one for a number, however it is asked for", async () => {
    const book = await open();
    await asks(book, "ann");
    expect(await book.textsCall("ann", "SM-2")).toBe("noted-before");
    await book.ask((tx) =>
      tx.run({ name: "forget_ann", sql: "DELETE FROM calls WHERE customer = $1" }, numberOf("ann")),
    );
    expect(await book.textsCall("ann", "SM-3")).toBe("noted-before");
    expect(await book.callBacks("ann")).toHaveLength(1);
    await book.ask((tx) => tx.run({ name: "forget_call_backs", sql: "DELETE FROM call_backs" }));
    expect(await book.textsCall("ann", "SM-4")).toBe("no-call");
  });

  test("end in one state, in whatever order and however often their events are told", async () => {
    const book = await open();
    const id = "SM-ann";
    const events: readonly [string, () => Promise<unknown>][] = [
      ["Ann rings", () => book.rings("ann")],
      ["Ann gives up", () => book.exits("ann", "hangup")],
      ["Ann's call is over", () => book.ends("ann")],
      ["Ann texts CALL", () => book.textsCall("ann")],
      ["a rep rings in", () => book.free("rep1")],
      ["Ann presses the key", () => book.accepts(id)],
      ["they have talked", () => book.free("rep1", { round: 1, ...bridged(id) })],
      ["nobody answered", () => book.free("rep1", { round: 2, ...unanswered(id) })],
      ["another rep rings in", () => book.free("rep2")],
      ["the rep hangs up", () => book.free("rep1", { round: 1, isOver: true, ...unanswered(id) })],
      ["the rep's call is over", () => book.ends("rep1")],
      ["Ann rings again", () => book.rings("ann-again")],
    ];
    const told = fc.array(fc.tuple(fc.nat(events.length - 1), fc.nat(400)), { minLength: 4, maxLength: 24 });

    await fc.assert(
      fc.asyncProperty(told, async (deliveries) => {
        await book.clear();
        for (const [which, pause] of deliveries) {
          book.after(pause);
          await events[which]?.[1]();
        }
        for (const rep of ["rep1", "rep2"]) await book.ends(rep);
        const names = deliveries.map(([which]) => events[which]?.[0]);
        const rows = await book.callBacks("ann");
        const wrong = rows.filter(
          ({ state, outcome }) => state === "ringing" || (state === "waiting" && outcome !== null),
        );
        expect([names, wrong]).toEqual([names, []]);
        const isAnswered = (await book.call("ann-again"))?.outcome === "answered";
        expect([names, isAnswered && rows.some(({ state }) => state === "waiting")]).toEqual([names, false]);
      }),
      cases(kind.name === "Postgres" ? 25 : 250),
    );
  }, 600_000);
});
