import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  frontOf,
  leavesNobody,
  legToMeet,
  type ListeningLeg,
  pairUp,
  type WaitingCaller,
  whomToMove,
} from "../../src/dispatch/pairs.ts";
import { cases } from "../helpers/cases.ts";

const nowMs = 1_000_000;

function caller(callSid: string, changes: Partial<WaitingCaller> = {}): WaitingCaller {
  const usual = {
    twilioQueue: "customers",
    enteredMs: nowMs - 1000,
    rankMajor: 1,
    rankMinor: nowMs - 1000,
    doubtful: 0,
  };
  return { callSid, ...usual, ...changes };
}

function leg(callSid: string, changes: Partial<ListeningLeg> = {}): ListeningLeg {
  return { callSid, listensOn: "customers", listensSinceMs: nowMs - 500, ...changes };
}

const anyQueue = fc.constantFrom("premium-customers", "customers", "fetch");
const agoMs = fc.integer({ min: -20_000, max: 40_000 }).map((ms) => nowMs - ms);
const rank = fc.nat(3);
const anyCallers = fc
  .array(fc.record({ twilioQueue: anyQueue, enteredMs: agoMs, rankMajor: rank, rankMinor: rank, doubtful: fc.nat(1) }))
  .map((all) => all.map((one, i) => ({ callSid: `CA${i}`, ...one })));
const anyLegs = fc
  .array(fc.record({ listensOn: anyQueue, listensSinceMs: agoMs }))
  .map((all) => all.map((one, i) => ({ callSid: `leg${i}`, ...one })));

function names({ pairs, freeCallers, freeLegs }: ReturnType<typeof pairUp>) {
  return {
    pairs: pairs.map((pair) => [pair.caller.callSid, pair.leg.callSid]),
    freeCallers: freeCallers.map(({ callSid }) => callSid),
    freeLegs: freeLegs.map(({ callSid }) => callSid),
  };
}

describe("who is meant for whom", () => {
  test("in each Twilio queue the first caller and the leg that has listened longest, and so on", () => {
    const callers = [
      caller("bea", { enteredMs: nowMs - 10 }),
      caller("ann", { enteredMs: nowMs - 20 }),
      caller("cleo", { twilioQueue: "premium-customers", rankMajor: 0 }),
    ];
    const legs = [leg("two", { listensSinceMs: nowMs - 1 }), leg("one", { listensSinceMs: nowMs - 2 }), leg("three")];

    expect(names(pairUp(callers, legs, nowMs))).toEqual({
      pairs: [
        ["ann", "three"],
        ["bea", "one"],
      ],
      freeCallers: ["cleo"],
      freeLegs: ["two"],
    });
  });

  test("the doubtful come last, and whoever has one of them is free", () => {
    const callers = [caller("ann", { doubtful: 1, enteredMs: nowMs - 9000 }), caller("bea")];

    expect(names(pairUp(callers, [leg("one"), leg("two", { listensSinceMs: nowMs - 1 })], nowMs))).toEqual({
      pairs: [
        ["bea", "one"],
        ["ann", "two"],
      ],
      freeCallers: [],
      freeLegs: ["two"],
    });
  });

  test.each([
    { what: "ten seconds after both were there", enteredMs: -10_000, sinceMs: -12_000, isPair: false },
    { what: "just before that", enteredMs: -9999, sinceMs: -12_000, isPair: true },
    { what: "with a caller who still hears an apology", enteredMs: 8000, sinceMs: -100, isPair: true },
    { what: "by a clock that was an hour ahead", enteredMs: 3_600_000, sinceMs: -100, isPair: false },
  ])("$what: $isPair", ({ enteredMs, sinceMs, isPair }) => {
    const callers = [caller("ann", { enteredMs: nowMs + enteredMs })];
    const { pairs } = pairUp(callers, [leg("one", { listensSinceMs: nowMs + sinceMs })], nowMs);
    expect(pairs).toHaveLength(isPair ? 1 : 0);
  });

  test("a leg that Twilio would have joined with its caller by now makes room for those who came later", () => {
    const callers = [caller("ann", { enteredMs: nowMs - 20_000 }), caller("bea", { enteredMs: nowMs - 15_000 })];
    const legs = [leg("one", { listensSinceMs: nowMs - 14_000 }), leg("two")];

    expect(names(pairUp(callers, legs, nowMs))).toEqual({
      pairs: [["ann", "two"]],
      freeCallers: ["bea"],
      freeLegs: ["one"],
    });
  });

  test("such a leg is meant for who comes next, after all the others", () => {
    const callers = [caller("ann", { enteredMs: nowMs - 20_000 }), caller("bea")];
    const legs = [leg("one", { listensSinceMs: nowMs - 14_000 }), leg("two")];

    expect(names(pairUp(callers, legs, nowMs)).pairs).toEqual([
      ["ann", "two"],
      ["bea", "one"],
    ]);
  });

  test("and where nobody comes, it is free after all the others", () => {
    const callers = [caller("ann", { enteredMs: nowMs - 20_000 })];
    const legs = [leg("one", { listensSinceMs: nowMs - 14_000 }), leg("two"), leg("three")];

    expect(names(pairUp(callers, legs, nowMs))).toEqual({
      pairs: [["ann", "three"]],
      freeCallers: [],
      freeLegs: ["two", "one"],
    });
  });

  test("Twilio takes first of a queue who has been there longest", () => {
    const callers = [
      caller("ann", { rankMinor: 1, enteredMs: nowMs - 1 }),
      caller("bea", { rankMinor: 2, enteredMs: nowMs - 2 }),
    ];
    const pairing = pairUp(callers, [], nowMs);
    expect(pairing.freeCallers[0]?.callSid).toBe("ann");
    expect(frontOf(pairing, "customers")?.callSid).toBe("bea");
    expect(frontOf(pairing, "premium-customers")).toBeUndefined();
  });

  test("nobody is in two pairs, and everybody is in a pair or free", () => {
    fc.assert(
      fc.property(anyCallers, anyLegs, (waiting, listening) => {
        const { pairs, freeCallers, freeLegs } = names(pairUp(waiting, listening, nowMs));
        const paired = pairs.map(([callSid]) => callSid);
        expect([...paired, ...freeCallers].toSorted()).toEqual(waiting.map(({ callSid }) => callSid).toSorted());
        const legsInPairs = new Set(pairs.map(([, repSid]) => repSid));
        expect(legsInPairs.size).toBe(pairs.length);
        expect(new Set([...legsInPairs, ...freeLegs]).size).toBe(listening.length);
      }),
      cases(2000),
    );
  });
});

describe("the leg that a caller meets who comes now", () => {
  const ann = { callSid: "ann", rankMajor: 1, rankMinor: nowMs };
  const legs = [leg("one", { listensOn: "premium-customers" }), leg("two", { listensSinceMs: nowMs - 1 })];

  test.each([
    ["nobody goes before them", [], 0, "one"],
    ["somebody goes before them, and two reps listen", [caller("bea", { twilioQueue: "third" })], 0, "one"],
    ["two go before them", ["bea", "cleo"].map((who) => caller(who, { twilioQueue: "third" })), 0, undefined],
    ["somebody and a call-back go before them", [caller("bea", { twilioQueue: "third" })], 1, undefined],
    ["it is in doubt whether somebody does", [caller("bea", { twilioQueue: "third", doubtful: 1 })], 0, "one"],
    ["they are the one who is known to wait", [caller("ann", { twilioQueue: "fetch" })], 0, "one"],
    ["a call-back goes before them, and two reps listen", [], 1, "one"],
    ["two do", [], 2, undefined],
  ])("when %s", (_name, callers, callBacks, expected) => {
    expect(legToMeet(pairUp(callers, legs, nowMs), ann, callBacks)?.callSid).toBe(expected);
  });
});

describe("who is moved to a rep who listens elsewhere", () => {
  const third = (callSid: string, rankMinor: number, changes: Partial<WaitingCaller> = {}) =>
    caller(callSid, { twilioQueue: "third", rankMinor, ...changes });
  const [one, two] = [leg("one"), leg("two", { listensSinceMs: nowMs - 1 })];
  const everybody = [third("ann", 1), third("bea", 2), third("cleo", 3)];

  test.each([
    { when: "all may be", legs: [one, two], expected: ["ann to one", "bea to two"] },
    { when: "one rep listens", legs: [one], expected: ["ann to one"] },
    { when: "nobody listens", legs: [], expected: [] },
    { when: "the first cannot be, a rep is left for them", not: ["ann"], legs: [one, two], expected: ["bea to two"] },
    { when: "the first cannot be, and one rep listens", not: ["ann"], legs: [one], expected: [] },
    { when: "a Dial is soon over", short: ["one"], legs: [one, two], expected: ["ann to two"] },
    {
      when: "the rep listens where they are",
      legs: [leg("one", { listensOn: "third", listensSinceMs: nowMs - 20_000 })],
      expected: [],
    },
  ])("when $when", ({ legs, expected, not = [], short = [] }: Case) => {
    const moves = whomToMove(
      pairUp(
        everybody.map((waiting) => ({ ...waiting, enteredMs: nowMs - 20_000 })),
        legs,
        nowMs,
      ),
      ({ callSid }) => !not.includes(callSid),
      ({ callSid }) => !short.includes(callSid),
    );
    expect(moves.map(({ caller, leg }) => `${caller.callSid} to ${leg.callSid}`)).toEqual(expected);
  });

  test("not who may be gone", () => {
    const pairing = pairUp([third("ann", 1, { doubtful: 1 })], [one, two], nowMs);
    expect(whomToMove(pairing, always, always)).toEqual([]);
  });

  test("nobody, after a decision that leaves nobody", () => {
    fc.assert(
      fc.property(anyCallers, anyLegs, (waiting, listening) => {
        const pairing = pairUp(waiting, listening, nowMs);
        const gone = waiting[0]?.callSid;
        const rest = waiting.filter(({ callSid }) => callSid !== gone);
        const afterwards = whomToMove(pairUp(rest, listening, nowMs), always, always);
        if (leavesNobody(pairing, gone)) expect(afterwards).toEqual([]);
        if (leavesNobody(pairing)) expect(whomToMove(pairing, always, always)).toEqual([]);
      }),
      cases(2000),
    );
  });
});

/** A line, who of it cannot be moved, whose Dial is soon over, and who is moved to whom. */
interface Case {
  readonly when: string;
  readonly legs: readonly ListeningLeg[];
  readonly not?: readonly string[];
  readonly short?: readonly string[];
  readonly expected: readonly string[];
}

const always = () => true;
