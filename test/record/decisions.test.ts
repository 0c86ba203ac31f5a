import { describe, expect, test } from "vitest";
import { withHours } from "../../src/record/call-backs/hours.ts";
import type { Decided } from "../../src/record/decision.ts";
import { callBacksKeepHours } from "../../src/record/decisions/call-backs-keep-hours.ts";
import { type BeforeArrival, customerArrives } from "../../src/record/decisions/customer-arrives.ts";
import { type BeforeWait, customerWaits, type WaitingCall } from "../../src/record/decisions/customer-waits.ts";
import { type BeforeFree, repIsFree } from "../../src/record/decisions/rep-is-free.ts";
import type { RepReport } from "../../src/record/decisions/rep-report.ts";
import { callBacks } from "../../src/record/tables/call-backs.ts";
import { calls } from "../../src/record/tables/calls.ts";
import { reps } from "../../src/record/tables/reps.ts";
import { dayMs } from "../../src/runtime/durations.ts";
import { seenAgain } from "../../src/record/tables/signs-of-life.ts";
import { anybody, quietMoment, rulesWith } from "../helpers/book.ts";
import { aCallBack, aCaller, aLeg, aPremiumCaller, namesOf, pairingOf } from "../helpers/rows.ts";

/** What decisions make of what was loaded, without any database: the same gives the same, and only what they give changes. */
const moment = { ...quietMoment, since: (markMs: number) => quietMoment.nowMs - markMs };
const ringing = { ...moment, rules: rulesWith({ callBacks: anybody }) };
const { nowMs } = moment;

function answerOf<Answer>(decided: Decided<Answer>): Answer | "something follows" {
  return "answer" in decided ? decided.answer : "something follows";
}

describe("a rep who is free", () => {
  const rep = aLeg("rep");
  const nobody = { partner: undefined, named: undefined, open: undefined, beginning: undefined, unseen: undefined };
  const idle: BeforeFree = {
    rep,
    isUsed: false,
    otherLegs: 0,
    dialed: nobody,
    attempts: { rung: undefined, named: undefined },
    pairing: pairingOf([]),
    callBack: undefined,
  };
  const report: RepReport = {
    repSid: "rep",
    number: "+15005550090",
    lineNumber: "+15005550003",
    isOver: false,
    round: 1,
    dialed: true,
    talk: undefined,
  };
  const [ann, bea] = [aCaller("ann"), aPremiumCaller("bea")];
  const [threeHours, another] = [{ ...rep, arrivedMs: nowMs - 10_800_000 }, aLeg("another")];
  const askedToRing = ["rep.ring-in-again", "rep.over", "save_reps", "use_sid"];
  const dial = (queue: string, caller?: unknown) => ({ kind: "dial", queue, round: 2, caller });

  test.each<[string, Partial<BeforeFree>, Partial<RepReport>, unknown, string[]]>([
    ["listens on the first queue when nobody waits", {}, {}, dial("premium-customers"), ["save_reps"]],
    ["goes to whoever waits", { pairing: pairingOf([ann]) }, {}, dial("customers", ann), ["save_reps", "rep.sent"]],
    [
      "goes to premium first",
      { pairing: pairingOf([ann, bea]) },
      {},
      dial("premium-customers", bea),
      ["save_reps", "rep.sent"],
    ],
    [
      "is heard of when they ring in",
      { rep: undefined },
      { round: undefined, dialed: false },
      { round: 1 },
      ["rep.rings-in", "insert_reps", "rep.listens"],
    ],
    ["is over where the leg is", { rep: { ...rep, overMs: nowMs } }, {}, { kind: "over" }, []],
    ["is over where the leg was long ago", { rep: undefined, isUsed: true }, {}, { kind: "over" }, []],
    [
      "goes off the line when they hang up",
      {},
      { isOver: true },
      { kind: "over" },
      ["rep.over", "save_reps", "use_sid"],
    ],
    [
      "is asked to ring in again after three and a half hours",
      { rep: { ...rep, arrivedMs: nowMs - 12_600_000 }, pairing: pairingOf([ann]) },
      {},
      { kind: "ring-in-again" },
      askedToRing,
    ],
    [
      "is so after three where another rep listens, and nobody waits",
      { rep: threeHours, pairing: pairingOf([], [another]) },
      {},
      { kind: "ring-in-again" },
      askedToRing,
    ],
    ["is not then as the only one", { rep: threeHours }, {}, dial("premium-customers"), ["save_reps"]],
    [
      "is not then while somebody waits",
      { rep: threeHours, pairing: pairingOf([ann], [another]) },
      {},
      dial("customers", ann),
      ["save_reps", "rep.sent"],
    ],
    [
      "is not a minute before",
      { rep: { ...rep, arrivedMs: nowMs - 10_740_000 }, pairing: pairingOf([], [another]) },
      {},
      dial("premium-customers"),
      ["save_reps"],
    ],
    [
      "doubts those whom their Dial has not found",
      { dialed: { ...nobody, unseen: bea } },
      {},
      "something follows",
      ["doubt_all", "rep.found-nobody"],
    ],
    [
      "doubts nobody where the Dial was short",
      { rep: { ...rep, listensSinceMs: nowMs - 500 }, dialed: { ...nobody, unseen: bea } },
      {},
      dial("premium-customers"),
      ["save_reps"],
    ],
    ["gets the same answer for the same report", {}, { round: 0 }, "something follows", []],
  ])("%s", (_name, loaded, said, answer, changes) => {
    const decided = repIsFree.decide({ ...idle, ...loaded }, { ...report, ...said }, moment);

    const given = answerOf(decided);
    if (typeof answer === "string") expect(given).toBe(answer);
    else expect(given).toMatchObject(answer as object);
    expect(namesOf(decided.changes)).toEqual(changes);
  });

  test("who has talked with the caller whom they were sent to goes on at once, and the call is answered", () => {
    const talked = aCaller("cleo", { state: "connecting", repSid: "rep", connectMs: nowMs - 9000 });
    const talk = { customerSid: "cleo", queue: "customers", queueSid: "QU1", talkedSeconds: 8, queueSeconds: 11 };
    const before = { ...idle, dialed: { ...nobody, partner: talked, named: talked }, pairing: pairingOf([ann]) };

    const decided = repIsFree.decide(before, { ...report, talk }, moment);

    expect(answerOf(decided)).toMatchObject({ kind: "dial", caller: ann });
    const over = { ...talked, state: "over", outcome: "answered", endedMs: nowMs, saidBridged: 1 } as const;
    expect(decided.changes).toContainEqual(calls.save({ ...over, bridgedMs: nowMs - 8000 }, talked)[0]);
  });

  test("rings back whoever asked before the best caller came, and listens on no queue meanwhile", () => {
    const callBack = aCallBack("one");
    const before = { ...idle, callBack, pairing: pairingOf([ann]) };

    const decided = repIsFree.decide(before, report, ringing);

    expect(answerOf(decided)).toEqual({ kind: "call-back", round: 2, callBack, waitedMs: 60_000 });
    const [rung] = callBacks.save({ ...callBack, state: "ringing", repSid: "rep" }, callBack);
    const dialing = { round: 2, listensOn: null, listensSinceMs: nowMs, seenMs: nowMs, customerSid: null };
    expect(decided.changes).toEqual(expect.arrayContaining([rung, ...reps.save({ ...rep, ...dialing }, rep)]));
    const off = new Map([["call-backs", {} as never]] as const);
    expect(answerOf(repIsFree.decide(before, report, { ...ringing, turnedOff: off }))).toMatchObject({ caller: ann });
  });
});

describe("a customer who arrives", () => {
  const call = { callSid: "ann", customer: "+15005550011", lineNumber: "+15005550001", queue: "customers" };
  const quiet: BeforeArrival = {
    known: undefined,
    beginning: { end: "none", open: undefined },
    waiting: undefined,
    pairing: pairingOf([]),
    callBacksBefore: 0,
  };
  const leg = aLeg("rep");
  const listens = pairingOf([], [leg]);
  const [enqueued, met] = [
    { kind: "enqueue", into: "customers" },
    { kind: "enqueue", into: "premium-customers" },
  ];
  const used = { end: "used", open: undefined } as const;
  const closed = new Map([["line", { message: "Back at nine." } as never]] as const);

  test.each<[string, Partial<BeforeArrival>, object, unknown, string[]]>([
    ["waits in their own queue", {}, {}, enqueued, ["call.rings", "insert_calls"]],
    ["meets a rep who listens", { pairing: listens }, {}, met, ["call.rings", "insert_calls", "call.meets"]],
    [
      "meets nobody past one who waits",
      { pairing: pairingOf([aCaller("bea")], [leg]) },
      {},
      enqueued,
      ["call.rings", "insert_calls"],
    ],
    [
      "passes one in doubt",
      { pairing: pairingOf([aCaller("bea", { doubtful: 1 })], [leg]) },
      {},
      met,
      ["call.rings", "insert_calls", "call.meets"],
    ],
    [
      "leaves the rep to a call-back",
      { pairing: listens, callBacksBefore: 1 },
      { rules: ringing.rules },
      enqueued,
      ["call.rings", "insert_calls"],
    ],
    [
      "is turned away where the queue is full",
      { waiting: 2 },
      { rules: rulesWith({ maxQueue: 2 }) },
      { kind: "queue-full" },
      ["call.rings", "insert_calls", "use_sid", "call.over"],
    ],
    [
      "is turned away while the line is closed",
      {},
      { turnedOff: closed },
      { kind: "closed", message: "Back at nine." },
      ["call.rings", "insert_calls", "use_sid", "call.over"],
    ],
    ["is over where that call was long ago", { beginning: used }, {}, { kind: "over" }, []],
    [
      "has hung up where the end was told first",
      { beginning: { ...used, end: "reported" } },
      {},
      { kind: "over" },
      ["call.rings", "insert_calls", "use_sid", "call.over"],
    ],
    ["is told twice of", { known: aCaller("ann") }, {}, enqueued, ["see_call"]],
    ["is over", { known: aCaller("ann", { state: "over", outcome: "abandoned" }) }, {}, { kind: "over" }, []],
    [
      "comes back from elsewhere",
      { known: aPremiumCaller("ann", { state: "moved" }) },
      {},
      enqueued,
      ["save_calls", "see_call"],
    ],
  ])("%s", (_name, loaded, given, answer, changes) => {
    const decided = customerArrives.decide({ ...quiet, ...loaded }, call, { ...moment, ...given });

    expect(answerOf(decided)).toEqual(answer);
    expect(namesOf(decided.changes)).toEqual(changes);
  });

  test("who waits to be rung back keeps that place, and the call-back until they are answered", () => {
    const open = aCallBack("one", { callSid: "before" });

    const decided = customerArrives.decide({ ...quiet, beginning: { end: "none", open } }, call, ringing);

    const place = { arrivedMs: nowMs, enteredMs: nowMs, seenMs: nowMs, placeMs: open.placeMs, rankMinor: open.placeMs };
    const row = aCaller("ann", { ...place, queueSid: null });
    expect(decided.changes).toContainEqual(calls.insert(row));
    expect(namesOf(decided.changes)).toContain("call-back.kept");
    expect(namesOf(decided.changes)).not.toContain("call-back.over");
  });
});

describe("a caller who waits", () => {
  const call: WaitingCall = {
    callSid: "ann",
    customer: "+15005550011",
    lineNumber: "+15005550001",
    queue: "customers",
    twilioQueue: "customers",
    queueSid: "QU1",
    queueSeconds: 20,
  };
  const ann = aCaller("ann");
  const alone: BeforeWait = {
    known: ann,
    beginning: undefined,
    rep: undefined,
    pairing: pairingOf([ann]),
    callersAhead: 2,
    callBacksAhead: 1,
    asker: undefined,
    consent: undefined,
    line: undefined,
  };
  const rep = aLeg("rep", { listensOn: "customers" });
  const fetched = aCaller("ann", { twilioQueue: "fetch" });
  const asker = {
    number: ann.customer,
    open: undefined,
    isStranger: false,
    askings: { asked: 0, ours: 0, reps: 0, uncallable: 0, lately: 0, open: 0 },
  };
  const waits = {
    kind: "wait",
    queue: "customers",
    ahead: 2,
    waitedMs: 20_000,
    offersCallBack: false,
    keepsPlace: false,
    isPromised: false,
  };
  const noReps = { reps: 0, lastOverMs: null, aheadMs: null };

  test.each<[string, Partial<BeforeWait>, Partial<WaitingCall>, unknown, string[]]>([
    ["hears their place", {}, {}, waits, []],
    ["is told of at first", { known: aCaller("ann", { seenMs: nowMs }) }, { queueSeconds: 2 }, waits, ["call.waits"]],
    [
      "hears of nobody ahead while they are put through",
      { known: { ...ann, state: "connecting", queueSid: "QU1", connectQueueSeconds: 30 } },
      {},
      { ...waits, ahead: 0 },
      [],
    ],
    ["is no longer in doubt", { known: { ...ann, doubtful: 1 } }, {}, "something follows", ["see_call"]],
    ["is seen elsewhere", { known: aPremiumCaller("ann") }, {}, "something follows", ["save_calls", "see_call"]],
    ["leaves after half an hour", {}, { queueSeconds: 1800 }, { kind: "leave" }, ["save_calls"]],
    [
      "leaves sooner where nobody takes calls",
      { line: noReps },
      { queueSeconds: 130 },
      { kind: "leave" },
      ["save_calls"],
    ],
    ["stays where somebody does", { line: { ...noReps, reps: 1 } }, { queueSeconds: 130 }, waits, []],
    ["leaves who was told so", { known: { ...ann, leaving: "closed" } }, {}, { kind: "leave" }, []],
    [
      "is fetched for a rep",
      { known: fetched, pairing: pairingOf([fetched], [{ ...rep, listensOn: "fetch" }]) },
      { twilioQueue: "fetch" },
      { kind: "fetched" },
      [],
    ],
    [
      "goes on from there without one",
      { known: fetched, pairing: pairingOf([fetched]) },
      { twilioQueue: "fetch" },
      { kind: "leave" },
      [],
    ],
    ["is over", { known: { ...ann, state: "over" } }, {}, { kind: "over" }, []],
    [
      "is over where that call was long ago",
      { known: undefined, beginning: { end: "used", open: undefined } },
      {},
      { kind: "over" },
      [],
    ],
    [
      "is taken in where nothing is known",
      { known: undefined, beginning: { end: "none", open: undefined } },
      {},
      "something follows",
      ["insert_calls"],
    ],
  ])("%s", (_name, loaded, said, answer, changes) => {
    const decided = customerWaits.decide({ ...alone, ...loaded }, { ...call, ...said }, moment);

    expect(answerOf(decided)).toEqual(answer);
    expect(namesOf(decided.changes)).toEqual(changes);
  });

  test("brings a sign of life, which is no change that needs a turn; none within a second", () => {
    const signOf = (seenMs: number) => {
      const decided = customerWaits.decide({ ...alone, known: { ...ann, seenMs } }, call, moment);
      return "answer" in decided ? decided.sign : "something follows";
    };

    expect(signOf(nowMs - 1001)).toEqual(seenAgain(ann, nowMs));
    expect(signOf(nowMs - 1000)).toBeUndefined();
  });

  test.each([
    ["never", null, ann, true],
    ["on an earlier call", ann.arrivedMs - 1000, ann, true],
    ["by this same request, of which Twilio may not have had the answer", ann.enteredMs + 1000, ann, true],
    ["where they waited before, on this call", nowMs - 1000, { ...ann, enteredMs: nowMs }, false],
  ] as const)(
    "is told with the first piece that we may text them, where they were told %s",
    (_, promptedMs, known, isTold) => {
      const consent = {
        number: ann.customer,
        optedOutMs: null,
        unreachableCode: null,
        optedOutHow: null,
        toldMs: null,
      };
      const rules = rulesWith({ asksConsent: true });
      const loaded = { ...alone, known, consent: { ...consent, promptedMs } };

      const decided = customerWaits.decide(loaded, { ...call, queueSeconds: 0 }, { ...moment, rules });

      expect("asksConsent" in Object(answerOf(decided))).toBe(isTold);
    },
  );

  test("may be rung back instead, unless a rep is on the way", () => {
    const offered = customerWaits.decide({ ...alone, asker }, call, ringing);
    expect(answerOf(offered)).toEqual({ ...waits, ahead: 3, offersCallBack: true, keepsPlace: true });

    const asks = { ...call, asksForCallBack: true };
    const left = customerWaits.decide({ ...alone, asker }, asks, ringing);
    expect([answerOf(left), namesOf(left.changes)]).toEqual([
      { kind: "leave" },
      ["insert_call_backs_once", "call-back.asked", "save_calls"],
    ]);

    const meant = { ...alone, asker, pairing: pairingOf([ann], [rep]) };
    expect(answerOf(customerWaits.decide(meant, asks, ringing))).toEqual({ kind: "too-late-to-ask" });
  });
});

describe("a call-back that nobody has come to", () => {
  // On a line in New York whoever lives in Tokyo may be rung from 8:00 to 11:00: two days' worth of hours are nine days.
  const day = { hours: { from: 8 * 60, until: 21 * 60 }, timeZone: "America/New_York" };
  const nowMs = Date.parse("2026-01-13T09:00:00+09:00");
  const rules = rulesWith({ callBacks: { ...anybody, ...day } });
  const tokyo = { ...moment, nowMs, rules, since: (markMs: number) => nowMs - markMs };

  test.each([
    [6.99, "is kept, for its hours were few", []],
    [7, "ends, however few its hours were", ["call-back.over"]],
  ])("for %d days %s", (days, _, ends) => {
    const callBack = withHours(aCallBack("back", { number: "+819012345678", askedMs: nowMs - days * dayMs }), tokyo);

    const { changes } = callBacksKeepHours.decide([callBack], undefined, tokyo);

    expect(namesOf(changes).filter((name) => name === "call-back.over")).toEqual(ends);
  });
});
