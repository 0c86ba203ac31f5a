import { describe, expect, test } from "vitest";
import { callEnds } from "../../src/record/decisions/call-ends.ts";
import { bringTogether, whomToBring } from "../../src/record/decisions/bring-together.ts";
import { type Connection, customerConnects } from "../../src/record/decisions/customer-connects.ts";
import { customerExits, type Exit } from "../../src/record/decisions/customer-exits.ts";
import type { CallRow } from "../../src/record/tables/calls.ts";
import { quietMoment, rulesWith } from "../helpers/book.ts";
import { aCaller, aLeg, aPremiumCaller, namesOf, pairingOf } from "../helpers/rows.ts";

/** What decisions make of talks, and of their ends, without any database: what was loaded, and what changes by it. */
const moment = { ...quietMoment, since: (markMs: number) => quietMoment.nowMs - markMs };
const { nowMs } = moment;
const [ann, rep] = [aCaller("ann"), aLeg("rep", { listensOn: "customers" })];
const connecting = aCaller("ann", { state: "connecting", repSid: "rep", connectMs: nowMs - 60_000 });
const talked = { ...connecting, saidBridged: 1, bridgedMs: nowMs - 60_000 };
const answered: CallRow = { ...talked, state: "over", outcome: "answered", endedMs: nowMs - 1000 };
const who = { callSid: "ann", customer: ann.customer, lineNumber: ann.lineNumber, queue: "customers" };
const [none, used] = [
  { end: "none", open: undefined },
  { end: "used", open: undefined },
] as const;

describe("a rep's Dial has taken a caller: they", () => {
  type Before = Parameters<typeof customerConnects.decide>[0];
  const before: Before = { rep, known: ann, beginning: undefined, others: undefined };
  const connection: Connection = { ...who, repSid: "rep", queueSid: "QU1", queueSeconds: 20 };
  const taken = ["save_calls", "see_call", "save_reps", "call.talks"];

  test.each<[string, Partial<Before>, Partial<Connection>, string[]]>([
    ["are being put through", {}, {}, taken],
    ["are so by a leg that is new, too", { rep: undefined }, {}, taken.with(2, "insert_reps")],
    ["are so though somebody else was meant for the rep", { known: aPremiumCaller("ann") }, {}, taken],
    ["are taken in first where nothing is known of them", { known: undefined, beginning: none }, {}, ["insert_calls"]],
    ["are not, whose call was over long ago", { known: undefined, beginning: used }, {}, []],
    ["are so already, told twice", { known: connecting }, {}, []],
    ["are not, told after the end", { known: answered }, {}, []],
    ["are not, who have been moved elsewhere since", { known: { ...ann, state: "moved" } }, {}, []],
    ["are not by a leg that is over", { rep: { ...rep, overMs: nowMs } }, {}, []],
    ["are not by a Dial that began six seconds after", { rep: { ...rep, listensSinceMs: nowMs + 6000 } }, {}, []],
    [
      "are not, who are back in that queue for longer than that",
      { known: { ...connecting, repSid: "another", connectQueueSeconds: 30 } },
      {},
      [],
    ],
  ])("%s", (_name, loaded, said, changes) => {
    const decided = customerConnects.decide({ ...before, ...loaded }, { ...connection, ...said }, moment);
    expect(namesOf(decided.changes)).toEqual(changes);
  });

  const [bea, elsewhere] = [aPremiumCaller("bea"), aLeg("two", { listensOn: "third" })];
  test.each([
    ["nobody waits besides", pairingOf([ann], [elsewhere]), true],
    ["somebody waits, and no rep is free", pairingOf([ann, bea]), true],
    ["somebody waits beside a rep who is free", pairingOf([ann, bea], [elsewhere]), false],
    ["a rep is free whom they leave behind", pairingOf([ann, bea], [{ ...rep, callSid: "two" }]), false],
    ["nobody has looked", undefined, false],
  ])("leave nobody free beside a free rep where %s: %s", (_when, others, leavesNobody) => {
    expect(customerConnects.decide({ ...before, others }, connection, moment)).toMatchObject({ leavesNobody });
  });
});

describe("a stay in a queue has ended:", () => {
  type Before = Parameters<typeof customerExits.decide>[0];
  const before: Before = { known: ann, open: undefined, beginning: undefined, line: undefined };
  const exit: Exit = {
    ...who,
    queueResult: "hangup",
    isOver: false,
    twilioQueue: "customers",
    queueSid: "QU1",
    queueSeconds: 20,
    tries: 0,
  };
  const over = ["save_calls", "call.over", "use_sid"];
  const line = { pairing: pairingOf([], [aLeg("rep")]), callBacksBefore: 0 };
  const fetched = aCaller("ann", { twilioQueue: "fetch" });
  const inFetch = { queueResult: "leave", twilioQueue: "fetch" };

  test.each<[string, Partial<Before>, Partial<Exit>, string, string, string[]]>([
    ["after a talk they hear goodbye", { known: connecting }, { queueResult: "bridged" }, "goodbye", "customers", over],
    ["who hang up are over", {}, {}, "nothing", "customers", over],
    ["told twice, nothing changes", { known: answered }, { queueResult: "bridged" }, "goodbye", "customers", []],
    [
      "who were told to leave hear why",
      { known: { ...ann, leaving: "wait-limit" } },
      { queueResult: "leave" },
      "wait-limit",
      "customers",
      over,
    ],
    [
      "where Twilio fails they go on waiting",
      {},
      { queueResult: "error" },
      "apologize-and-enqueue",
      "customers",
      ["call.put-back", "save_calls", "see_call"],
    ],
    ["the third time they are let go", {}, { queueResult: "error", tries: 2 }, "failed", "customers", over],
    ["a full queue turns them away", {}, { queueResult: "queue-full" }, "queue-full", "customers", over],
    [
      "who are moved are not over",
      {},
      { queueResult: "redirected" },
      "nothing",
      "customers",
      ["save_calls", "call.moved"],
    ],
    [
      "who were fetched in vain meet the rep who listens",
      { known: fetched, line },
      inFetch,
      "enqueue",
      "premium-customers",
      ["save_calls", "see_call"],
    ],
    ["or wait in their own queue", { known: fetched }, inFetch, "enqueue", "customers", ["save_calls", "see_call"]],
    [
      "of a call that was over long ago nothing is known",
      { known: undefined, beginning: used },
      {},
      "nothing",
      "customers",
      [],
    ],
  ])("%s", (_name, loaded, said, next, into, changes) => {
    const decided = customerExits.decide({ ...before, ...loaded }, { ...exit, ...said }, moment);
    expect("answer" in decided && decided.answer).toMatchObject({ next, into });
    expect(namesOf(decided.changes)).toEqual(changes);
  });

  test("a call that is new is taken in, and then its end", () => {
    const decided = customerExits.decide({ ...before, known: undefined, beginning: none }, exit, moment);
    expect([namesOf(decided.changes), "followedBy" in decided]).toEqual([["insert_calls"], true]);
  });
});

describe("a call is over:", () => {
  type Before = Parameters<typeof callEnds.decide>[0];
  const attempts = { rung: undefined, named: undefined };
  const nobody: Before = {
    call: undefined,
    open: undefined,
    rep: undefined,
    isUsed: false,
    partner: undefined,
    attempts,
  };
  const repOver = ["rep.over", "save_reps", "use_sid"];

  test.each<[string, Partial<Before>, string[]]>([
    ["a caller's, once", { call: ann }, ["save_calls", "call.over", "use_sid"]],
    ["told twice, nothing changes", { call: answered }, []],
    ["a rep's, once", { rep }, repOver],
    ["told twice, nothing changes either", { rep: { ...rep, overMs: nowMs }, isUsed: true }, []],
    [
      "who was being put through waits again, in doubt",
      { rep, partner: connecting },
      [...repOver, "save_calls", "doubt_call"],
    ],
    ["who was put through to somebody else stays there", { rep, partner: { ...connecting, repSid: "two" } }, repOver],
    ["one that nobody knows will not begin any more", {}, ["insert_reps", "use_sid"]],
    ["but one that was over long ago is written down no more", { isUsed: true }, []],
  ])("%s", (_name, loaded, changes) => {
    expect(namesOf(callEnds.decide({ ...nobody, ...loaded }, "rep", moment).changes)).toEqual(changes);
  });
});

describe("who is free beside a free rep", () => {
  const minute = { ...moment, rules: rulesWith({ dialTimeoutMs: 60_000 }), mayBring: () => true };
  const listens = aLeg("rep");
  const move = { caller: ann, into: "premium-customers", callersBefore: 0 };

  test.each([
    ["is moved", pairingOf([ann], [listens]), minute, [move]],
    ["is not where Dials are short", pairingOf([ann], [listens]), { ...minute, rules: moment.rules }, []],
    ["is not whose Dial is soon over", pairingOf([ann], [{ ...listens, listensSinceMs: nowMs - 57_500 }]), minute, []],
    ["is not who was moved just now", pairingOf([ann], [listens]), { ...minute, mayBring: () => false }, []],
    ["is not who may be gone", pairingOf([aCaller("ann", { doubtful: 1 })], [listens]), minute, []],
    ["is not who is fetched", pairingOf([aCaller("ann", { twilioQueue: "fetch" })], [listens]), minute, []],
  ])("%s", (_name, pairing, at, moves) => {
    expect(whomToBring(pairing, at)).toEqual(moves);
  });

  test.each([
    ["goes there, in the record and by REST", 0, 1, ["save_calls", "brings"]],
    ["stays, where the rep is needed for somebody before them", 1, 1, []],
    ["goes, where one more rep listens", 1, 2, ["save_calls", "brings"]],
  ])("%s", (_name, before, freeLegs, changes) => {
    const loaded = { moves: [{ caller: ann, into: "premium-customers", before }], freeLegs };
    expect(namesOf(bringTogether.decide(loaded, undefined, minute).changes)).toEqual(changes);
  });
});
