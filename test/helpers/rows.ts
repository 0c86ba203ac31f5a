import type { ListeningLeg } from "../../src/dispatch/pairs.ts";
import { pairUp } from "../../src/dispatch/pairs.ts";
import type { Change } from "../../src/record/changes.ts";
import type { PairingNow } from "../../src/record/pairing.ts";
import type { CallBackRow } from "../../src/record/tables/call-backs.ts";
import type { CallRow } from "../../src/record/tables/calls.ts";
import { type RepRow, unknownLeg } from "../../src/record/tables/reps.ts";
import { quietMoment } from "./book.ts";

const { nowMs } = quietMoment;

/** A customer who has waited in the regular queue for 20 s; `changes` go over that. */
export function aCaller(callSid: string, changes: Partial<CallRow> = {}): CallRow {
  const sinceMs = nowMs - 20_000;
  return {
    callSid,
    customer: "+15005550011",
    lineNumber: "+15005550001",
    queue: "customers",
    twilioQueue: "customers",
    queueSid: "QU1",
    rankMajor: 1,
    rankMinor: sinceMs,
    arrivedMs: sinceMs,
    placeMs: null,
    enteredMs: sinceMs,
    state: "waiting",
    doubtful: 0,
    leaving: null,
    seenMs: sinceMs,
    missed: 0,
    connectMs: null,
    connectQueueSeconds: null,
    repSid: null,
    saidBridged: 0,
    exitResult: null,
    bridgedMs: null,
    endedMs: null,
    outcome: null,
    ...changes,
  };
}

/** The same of the first queue. */
export function aPremiumCaller(callSid: string, changes: Partial<CallRow> = {}): CallRow {
  return aCaller(callSid, { queue: "premium-customers", twilioQueue: "premium-customers", rankMajor: 0, ...changes });
}

/** A rep's leg on the line, whose Dial has listened on the first queue for a second. */
export function aLeg(callSid: string, changes: Partial<RepRow> = {}): RepRow {
  const listens = { round: 1, listensOn: "premium-customers", listensSinceMs: nowMs - 1000 };
  return {
    ...unknownLeg(callSid, nowMs - 60_000),
    number: "+15005550090",
    lineNumber: "+15005550003",
    ...listens,
    ...changes,
  };
}

/** A call-back that is due, to somebody who rang the regular queue a minute ago. */
export function aCallBack(id: string, changes: Partial<CallBackRow> = {}): CallBackRow {
  const askedMs = nowMs - 60_000;
  return {
    id,
    callSid: `call of ${id}`,
    number: "+15005550012",
    lineNumber: "+15005550001",
    queue: "customers",
    rankMajor: 1,
    rankMinor: askedMs,
    placeMs: askedMs,
    askedMs,
    dueMs: askedMs,
    opensMs: 0,
    closesMs: Number.MAX_SAFE_INTEGER,
    state: "waiting",
    notBeforeMs: null,
    tries: 0,
    failures: 0,
    repSid: null,
    rangMs: null,
    acceptedMs: null,
    endedMs: null,
    outcome: null,
    stranger: 0,
    ...changes,
  };
}

/** Who is meant for whom of these. */
export function pairingOf(callers: readonly CallRow[], legs: readonly RepRow[] = []): PairingNow {
  return pairUp(
    callers,
    legs.filter((leg): leg is RepRow & ListeningLeg => leg.listensOn !== null),
    nowMs,
  );
}

/** The names of the statements of changes, and of the events that the log is told. */
export function namesOf(changes: readonly Change[] = []): string[] {
  return changes.map((change) => {
    if ("statement" in change) return change.statement.name.replace(/^(save_\w+)_\w+$/, "$1");
    return "event" in change ? change.event.event : "brings";
  });
}
