import { describe, expect, test } from "vitest";
import type { Acted, Asking, BeforeCaller } from "../../src/record/acting.ts";
import type { Change } from "../../src/record/changes.ts";
import type { Decided } from "../../src/record/decision.ts";
import { cancelCallBack, restoreCallBack } from "../../src/record/decisions/cancel-call-back.ts";
import { dismissalHasFailed, dismissCaller } from "../../src/record/decisions/dismiss-caller.ts";
import { callerGoesFirstNoLonger, letCallerGoFirst } from "../../src/record/decisions/let-caller-go-first.ts";
import { moveCaller, moveHasFailed } from "../../src/record/decisions/move-caller.ts";
import { turnTheSwitch } from "../../src/record/decisions/turn-switch.ts";
import type { ActRow } from "../../src/record/tables/acts.ts";
import type { CallRow } from "../../src/record/tables/calls.ts";
import type { SwitchRow } from "../../src/record/tables/switches.ts";
import { quietMoment } from "../helpers/book.ts";
import { aCallBack, aCaller, aLeg, aPremiumCaller, namesOf, pairingOf } from "../helpers/rows.ts";

/** What acts make of what was loaded, without any database. */
const moment = { ...quietMoment, since: (markMs: number) => quietMoment.nowMs - markMs };
const { nowMs } = moment;
const asking: Asking = { id: "form-0001", who: "dora" };

/** The answer in a word or two, what is written and told, and the values that were written. */
function resultOf(decided: Decided<Acted>): { readonly came: string; readonly changes: readonly Change[] } {
  if (!("answer" in decided)) throw new Error("something follows");
  const { answer, changes = [] } = decided;
  const came =
    answer.kind === "not" ? answer.why : answer.todo === undefined ? "done" : `done, out of ${answer.todo.from}`;
  return { came, changes };
}

function valuesOf(changes: readonly Change[], statement: string): readonly unknown[] {
  const write = changes.flatMap((change) => ("statement" in change ? [change] : []));
  return write.find((one) => one.statement.name.startsWith(statement))?.values ?? [];
}

const act = (what: ActRow["what"], details: object = {}, changes: Partial<ActRow> = {}): ActRow => ({
  id: "form-0000",
  what,
  subject: "ann",
  who: "dora",
  atMs: nowMs - 1000,
  undoneMs: null,
  details: JSON.stringify(details),
  ...changes,
});

const ann = aCaller("ann");
const before = (call: CallRow | undefined, changes: Partial<BeforeCaller> = {}): BeforeCaller => ({
  done: undefined,
  undone: undefined,
  call,
  pairing: pairingOf(call?.state === "waiting" ? [call] : []),
  ...changes,
});
const paired = before(ann, { pairing: pairingOf([ann], [aLeg("rep", { listensOn: "customers" })]) });

const nobodyToActOn: [string, BeforeCaller, string][] = [
  ["is unknown", before(undefined), "over"],
  ["has hung up", before({ ...ann, state: "over", outcome: "abandoned" }), "over"],
  ["talks", before({ ...ann, state: "connecting" }), "talking"],
  ["is about to be taken by a rep", paired, "rep-on-the-way"],
  ["has been told to leave", before({ ...ann, leaving: "wait-limit" }), "leaving"],
  ["is being moved", before({ ...ann, state: "moved" }), "between-queues"],
];
const nobodyToTakeOut: [string, BeforeCaller, string][] = [
  ["is being fetched", before({ ...ann, twilioQueue: "fetch" }), "between-queues"],
  ["hears an apology", before({ ...ann, enteredMs: ann.seenMs + 5000 }), "between-queues"],
];

describe("to take a caller off the line", () => {
  const decide = (loaded: BeforeCaller) =>
    resultOf(dismissCaller.decide(loaded, { ...asking, callSid: "ann" }, moment));

  test("marks them, writes the act, and leaves it to REST to take them out", () => {
    const { came, changes } = decide(before(ann));

    expect(came).toBe("done, out of customers");
    expect(namesOf(changes)).toEqual(["save_calls", "insert_acts", "act.done"]);
    expect(valuesOf(changes, "save_calls")).toEqual(["ann", "dismissed"]);
    expect(valuesOf(changes, "insert_acts").slice(0, 5)).toEqual(["form-0001", "dismiss", "ann", "dora", nowMs]);
  });

  test.each([...nobodyToActOn, ...nobodyToTakeOut])("does nothing where the caller %s", (_, loaded, why) => {
    expect(decide(loaded)).toEqual({ came: why, changes: [] });
  });

  test("is done once by the same form", () => {
    expect(decide(before(ann, { done: act("dismiss") }))).toEqual({ came: "done", changes: [] });
  });

  test("shows two digits of the caller to the log", () => {
    const [told] = decide(before(ann)).changes.flatMap((change) => ("event" in change ? [change.event.msg] : []));

    expect(told).toMatch(/^dora took \S*11 off the line$/);
    expect(told).not.toContain(ann.customer);
  });

  test.each<[string, CallRow | undefined, ActRow | undefined, string[]]>([
    ["lets them wait on", { ...ann, leaving: "dismissed" }, act("dismiss"), ["save_calls", "save_acts", "act.failed"]],
    ["leaves a talk as it is", { ...ann, state: "connecting" }, act("dismiss"), ["save_acts", "act.failed"]],
    ["does nothing twice", ann, act("dismiss", {}, { undoneMs: 1 }), []],
  ])("where REST fails, %s", (_, call, failed, names) => {
    const { changes } = dismissalHasFailed.decide({ act: failed, call }, { id: "form-0000", why: "rest" }, moment);

    expect(namesOf(changes)).toEqual(names);
  });
});

describe("to move a caller", () => {
  const move = (loaded: BeforeCaller, to = "premium-customers", undoes?: string) =>
    resultOf(moveCaller.decide(loaded, { ...asking, callSid: "ann", to, undoes }, moment));

  test("gives them the place of their arrival in the other queue", () => {
    const { came, changes } = move(before(ann));

    expect(came).toBe("done, out of customers");
    const premium = "premium-customers";
    expect(valuesOf(changes, "save_calls")).toEqual(["ann", premium, premium, null, 0, nowMs]);
  });

  test("keeps the place of an earlier arrival", () => {
    const { changes } = move(before({ ...ann, placeMs: 5, rankMinor: 5 }));

    expect(valuesOf(changes, "save_calls")).not.toContain(ann.arrivedMs);
  });

  test("needs no REST where they stand there already", () => {
    expect(move(before({ ...ann, twilioQueue: "premium-customers" })).came).toBe("done");
  });

  test.each<[string, BeforeCaller, string, string | undefined, string]>([
    ...[...nobodyToActOn, ...nobodyToTakeOut].map(
      ([how, loaded, why]) =>
        [`where the caller ${how}`, loaded, "premium-customers", undefined, why] as [
          string,
          BeforeCaller,
          string,
          undefined,
          string,
        ],
    ),
    ["to their own queue", before(ann), "customers", undefined, "same"],
    ["to a queue that there is not", before(ann), "fetch", undefined, "no-queue"],
    ["back where nothing was moved", before(aPremiumCaller("ann")), "customers", "form-0000", "undone"],
    [
      "back twice",
      before(aPremiumCaller("ann"), { undone: act("move", {}, { undoneMs: 1 }) }),
      "customers",
      "form-0000",
      "undone",
    ],
    [
      "back by the act of another",
      before(aPremiumCaller("ann"), { undone: act("move", {}, { subject: "bea" }) }),
      "customers",
      "form-0000",
      "undone",
    ],
  ])("does nothing %s", (_, loaded, to, undoes, why) => {
    expect(move(loaded, to, undoes)).toEqual({ came: why, changes: [] });
  });

  test("back marks the move as undone", () => {
    const { changes } = move(before(aPremiumCaller("ann"), { undone: act("move") }), "customers", "form-0000");

    expect(namesOf(changes)).toEqual(["save_calls", "insert_acts", "act.done", "undo_act"]);
    expect(valuesOf(changes, "undo_act")).toEqual(["form-0000", nowMs]);
  });

  const { queue, twilioQueue, queueSid, enteredMs } = ann;
  const failed = act("move", { from: { queue, twilioQueue, queueSid, enteredMs }, to: "premium-customers" });
  const moved: CallRow = { ...aPremiumCaller("ann"), queueSid: null, enteredMs: nowMs };
  test.each<[string, CallRow, readonly unknown[]]>([
    ["they wait where they waited", moved, ["ann", "customers", "customers", "QU1", 1, ann.enteredMs]],
    ["they talk as one of their queue", { ...moved, state: "connecting" }, ["ann", "customers", 1]],
    ["they stay where they were moved since", { ...moved, queue: "third" }, []],
  ])("where REST fails, %s", (_, call, values) => {
    const { changes = [] } = moveHasFailed.decide({ act: failed, call }, { id: failed.id, why: "rest" }, moment);

    expect(valuesOf(changes, "save_calls")).toEqual(values);
    expect(namesOf(changes)).toContain("act.failed");
  });

  test("where REST fails to move them back, the first move stands", () => {
    const back = act("undo-move", { from: { queue, twilioQueue, queueSid, enteredMs }, to: "x", undoes: "form-0" });
    const { changes = [] } = moveHasFailed.decide({ act: back, call: ann }, { id: back.id, why: "rest" }, moment);

    expect(valuesOf(changes, "undo_act")).toEqual(["form-0", null]);
  });
});

describe("to let a caller go first", () => {
  const first = (loaded: BeforeCaller, firstMs: number | null) =>
    resultOf(letCallerGoFirst.decide({ ...loaded, firstMs }, { ...asking, callSid: "ann" }, moment));

  test("gives them a place just before everybody's of their queue", () => {
    const { came, changes } = first(before(ann), ann.arrivedMs - 5000);

    expect(came).toBe("done");
    expect(valuesOf(changes, "save_calls")).toEqual(["ann", ann.arrivedMs - 5001, ann.arrivedMs - 5001]);
  });

  test.each<[string, BeforeCaller, number | null, string]>([
    ...nobodyToActOn.map(([how, loaded, why]) => [how, loaded, 0, why] as [string, BeforeCaller, number, string]),
    ["waits alone", before(ann), null, "same"],
    ["is first", before(ann), ann.arrivedMs + 1, "same"],
  ])("does nothing where the caller %s", (_, loaded, firstMs, why) => {
    expect(first(loaded, firstMs)).toEqual({ came: why, changes: [] });
  });

  test.each<[string, number | null, number]>([
    ["their arrival", null, ann.arrivedMs],
    ["the place that they had kept", 77, 77],
  ])("and no longer gives them back %s", (_, placeMs, rankMinor) => {
    const loaded = before({ ...ann, placeMs: 1, rankMinor: 1 }, { undone: act("first", { placeMs }) });
    const { changes } = resultOf(
      callerGoesFirstNoLonger.decide(loaded, { ...asking, callSid: "ann", undoes: "form-0000" }, moment),
    );

    expect(valuesOf(changes, "save_calls")).toEqual(["ann", rankMinor, placeMs]);
  });
});

describe("a call-back", () => {
  const one = { ...aCallBack("one"), waitingSid: null, openId: null };
  const over = { ...one, state: "over", outcome: "cancelled", endedMs: 1 } as const;
  const cancelled = act("cancel-call-back", {}, { subject: "one" });
  type Loaded = Parameters<typeof cancelCallBack.decide>[0];
  const about = { ...asking, callBack: "one" };

  test.each<[string, Loaded["one"], string, string[]]>([
    ["that waits is cancelled", one, "done", ["save_call_backs", "call-back.over", "insert_acts", "act.done"]],
    ["that rings goes on", { ...one, state: "ringing" }, "ringing", []],
    ["that is over stays so", over, "called-back", []],
    ["that is unknown", undefined, "called-back", []],
  ])("%s", (_, row, came, names) => {
    const result = resultOf(cancelCallBack.decide({ done: undefined, undone: undefined, one: row }, about, moment));

    expect([result.came, namesOf(result.changes)]).toEqual([came, names]);
  });

  test.each<[string, Loaded["one"], ActRow | undefined, string]>([
    ["is restored", over, cancelled, "done"],
    ["is not, where nobody has cancelled it here", over, undefined, "undone"],
    ["is not, where the customer waits", { ...over, waitingSid: "ann" }, cancelled, "asked-again"],
    ["is not, where the customer has asked again", { ...over, openId: "two" }, cancelled, "asked-again"],
    ["is not, where it has ended otherwise", { ...over, outcome: "answered" }, cancelled, "called-back"],
  ])("%s", (_, row, undone, came) => {
    const result = restoreCallBack.decide({ done: undefined, undone, one: row }, { ...about, undoes: "x" }, moment);

    expect(resultOf(result).came).toBe(came);
  });
});

describe("a switch", () => {
  const closed: SwitchRow = { what: "line", value: "off", message: "Bye.", who: "ann", atMs: 1 };

  test.each<[string, SwitchRow | undefined, "on" | "off", string | undefined, string]>([
    ["is turned", undefined, "off", "Bye.", "done"],
    ["is turned back", closed, "on", undefined, "done"],
    ["has new words", closed, "off", "Other words.", "done"],
    ["stays as it is", closed, "off", "Bye.", "same"],
    ["stays on", undefined, "on", undefined, "same"],
  ])("%s", (_, row, value, message, came) => {
    const about = { ...asking, what: "line", value, message } as const;
    const result = resultOf(turnTheSwitch.decide({ done: undefined, undone: undefined, row }, about, moment));

    expect(result.came).toBe(came);
    expect(namesOf(result.changes)).toEqual(came === "done" ? ["turn_switch", "insert_acts", "act.done"] : []);
  });
});
