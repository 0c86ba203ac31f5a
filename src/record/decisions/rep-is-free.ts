import type { AttemptNews } from "../../dispatch/after-attempt.ts";
import { leavesNobody } from "../../dispatch/pairs.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { isOnesOwn } from "../../twilio/telephones.ts";
import { isBefore, ringsBack } from "../call-backs/next.ts";
import {
  repIsAskedToRingAgain,
  repIsOnTwoLegs,
  repIsSent,
  repListens as listens,
  repRingsBack,
  repRingsIn,
} from "../call-events.ts";
import { type Change, told } from "../changes.ts";
import { type Decided, type Decision, next } from "../decision.ts";
import { type PairingNow, pairingNow, whereToFetchFrom } from "../pairing.ts";
import { fetchQueue, longestLegMs, longLegMs, type Moment } from "../rules.ts";
import { type CallBackRow, callBacks, firstCallBack } from "../tables/call-backs.ts";
import { calls, type WaitingRow } from "../tables/calls.ts";
import { countLegs, repOf, type RepRow, reps, unknownLeg } from "../tables/reps.ts";
import { attemptEnds, type Attempts, loadAttempts, whyNothing } from "./attempt-ends.ts";
import { repEnds } from "./call-ends.ts";
import { type Dialed, loadDialed, recordEmptyDial, recordTalk, shortestDialMs, type Talked } from "./record-dial.ts";
import type { RepReport } from "./rep-report.ts";

/** What a rep's leg does next. */
export type RepOrder =
  | { readonly kind: "over" }
  | { readonly kind: "ring-in-again" }
  | {
      readonly kind: "dial";
      /** The Twilio queue that the Dial names. */
      readonly queue: QueueName;
      readonly round: number;
      /** The caller whom the Dial is meant for; undefined when it waits for whoever comes. */
      readonly caller: WaitingRow | undefined;
      /** Where the caller has to be fetched from first, by REST. */
      readonly fetchFrom?: QueueName | undefined;
      /** What the rep hears first: why their last Dial came to nothing that rang a customer back. */
      readonly news?: AttemptNews | undefined;
    }
  /** A customer is rung back for the rep, who has waited for so long. */
  | {
      readonly kind: "call-back";
      readonly round: number;
      readonly callBack: CallBackRow;
      readonly waitedMs: number;
      readonly news?: AttemptNews | undefined;
    };

/** What the record has of a leg, and of the line. */
export interface BeforeFree {
  readonly rep: RepRow | undefined;
  /** Whether the leg was over before, for certain. */
  readonly isUsed: boolean;
  /** How many other legs show the same number, where the rep rings in. */
  readonly otherLegs: number;
  readonly dialed: Dialed;
  readonly attempts: Attempts;
  /** Who waits for this rep: on the line, or to be rung back. */
  readonly pairing: PairingNow;
  readonly callBack: CallBackRow | undefined;
}

/**
 * A rep is free: whom are they sent to?
 *
 * What their last Dial came to is recorded first: a talk, or that nobody was
 * there, which puts in doubt whoever should have been. A report that comes late
 * or twice gets the answer of the Dial that is going on.
 */
export const repIsFree: Decision<RepReport, BeforeFree, RepOrder> = {
  load: loadBefore,
  decide(before, report, moment) {
    const { rep, isUsed, attempts } = before;
    if (rep !== undefined && rep.overMs !== null) return afterTheEnd(before, report, moment);
    if (rep === undefined && isUsed) return over;
    if (rep !== undefined && isRepeated(rep, report, moment)) return repeat(rep, attempts, moment);
    const { changes, isNews, isAdded } = whatTheDialCameTo(before, report, moment);
    if (isAdded === true) return { changes, followedBy: next(repIsFree, report) };
    if (attempts.rung !== undefined || report.attempt !== undefined)
      return { changes, followedBy: next(attemptIsOver, report) };
    // Whoever is next is not who it was before; and whom a leg leaves behind depends on what its last Dial came to.
    const ends = changes.length > 0 && (report.isOver || isToRingInAgain(before, moment));
    if (isNews || ends) return { changes, followedBy: next(repIsSentOn, report) };
    return afterThat(changes, sendOn(before, report, moment));
  },
};

async function loadBefore(
  tx: Parameters<typeof loadDialed>[0],
  report: RepReport,
  moment: Moment,
): Promise<BeforeFree> {
  const { repSid, number, round, attempt } = report;
  const ringsIn = isOnesOwn(number) && round === undefined;
  const [rep, isUsed, legs, dialed, attempts, pairing, callBack] = await Promise.all([
    tx.one(repOf, repSid),
    moment.usedSids.has(tx, repSid),
    ringsIn ? tx.one(countLegs, number) : undefined,
    loadDialed(tx, report, moment),
    loadAttempts(tx, { repSid, report: attempt }, moment),
    pairingNow(tx, moment, repSid),
    moment.rules.callBacks && tx.one(firstCallBack, moment.nowMs),
  ]);
  return { rep, isUsed, otherLegs: legs?.legs ?? 0, dialed, attempts, pairing, callBack };
}

const over = { answer: { kind: "over" } } as const;

/** A leg is over: a report only tells what came of its last Dial. */
function afterTheEnd(before: BeforeFree, report: RepReport, moment: Moment): Decided<RepOrder> {
  const { repSid, attempt } = report;
  const { changes, isAdded } = recordTalk(before.dialed, report, moment);
  if (isAdded === true) return { changes, followedBy: next(repIsFree, report) };
  // Whoever has talked, as the same report says, is not rung again.
  const mayRing = attempt !== undefined || before.attempts.rung !== undefined;
  if (changes.length > 0 && mayRing) return { changes, followedBy: next(attemptIsOver, report) };
  const ended = attemptEnds(before.attempts, { repSid, report: attempt, repLeft: true }, moment);
  return { ...over, changes: [...changes, ...ended] };
}

/** A rep's Dial that rang a customer back is over, where it was one; then the rep goes on. */
const attemptIsOver: Decision<RepReport, BeforeFree, RepOrder> = {
  load: loadBefore,
  decide({ rep, attempts }, report, moment) {
    const { repSid, attempt, isOver } = report;
    const hasEnded = rep !== undefined && rep.overMs !== null;
    const end = { repSid, report: attempt, repLeft: isOver || hasEnded };
    const changes = attemptEnds(attempts, end, moment);
    return hasEnded ? { ...over, changes } : { changes, followedBy: next(repIsSentOn, report) };
  },
};

/** The rep goes on, now that all is recorded that their report says. */
const repIsSentOn: Decision<RepReport, BeforeFree, RepOrder> = { load: loadBefore, decide: sendOn };

/** What the record makes of the end of a rep's Dial, and whether somebody else may be next now. */
function whatTheDialCameTo({ rep, dialed }: BeforeFree, report: RepReport, moment: Moment): Talked {
  if (report.talk !== undefined) return recordTalk(dialed, report, moment);
  if (rep === undefined || report.attempt !== undefined) return { changes: [], isNews: false };
  const changes = recordEmptyDial(rep, dialed, report, moment);
  return { changes, isNews: changes.length > 0 };
}

function sendOn(before: BeforeFree, report: RepReport, moment: Moment): Decided<RepOrder> {
  const { rep, isUsed, dialed, attempts, pairing, callBack, otherLegs } = before;
  const ended = () => repEnds({ rep, isUsed, partner: dialed.partner, attempts }, report.repSid, moment);
  if (report.isOver) return { ...over, changes: ended() };
  if (isToRingInAgain(before, moment))
    return { answer: { kind: "ring-in-again" }, changes: [told(repIsAskedToRingAgain(report)), ...ended()] };
  const isNew = rep === undefined ? newRep(report, otherLegs) : [];
  const [best] = pairing.freeCallers;
  const hasNobodyBefore = best === undefined || best.doubtful === 1;
  const isRungBack = callBack !== undefined && ringsBack(moment) && (hasNobodyBefore || isBefore(callBack, best));
  const sending = { rep, report, news: whyNothing(report.attempt, attempts, moment) };
  return afterThat(
    isNew,
    isRungBack ? ringBack(sending, { callBack, pairing }, moment) : sendTo(sending, pairing, moment),
  );
}

/** Whether a rep has been on the line for so long that Twilio would soon end their call, and this is the moment. */
function isToRingInAgain({ rep, pairing, callBack }: BeforeFree, { since }: Moment): boolean {
  const legMs = rep === undefined ? 0 : since(rep.arrivedMs);
  const isNeeded = pairing.freeCallers.length > 0 || callBack !== undefined || pairing.freeLegs.length === 0;
  return legMs >= (isNeeded ? longestLegMs : longLegMs);
}

function afterThat(before: readonly Change[], decided: Decided<RepOrder>): Decided<RepOrder> {
  return before.length === 0 ? decided : { ...decided, changes: [...before, ...(decided.changes ?? [])] };
}

/** Two legs of one number may be two telephones of one rep, or somebody who shows a number that is not theirs. */
function newRep(report: RepReport, otherLegs: number): Change[] {
  return [told(repRingsIn(report)), ...(otherLegs > 0 ? [told(repIsOnTwoLegs(report))] : [])];
}

/** Whether what a request reports has been reported before. */
function isRepeated(rep: RepRow, { round, dialed, talk, isOver }: RepReport, { nowMs }: Moment): boolean {
  if (isOver) return false;
  if (round !== undefined) return round < rep.round;
  // The record was away when the Dial was sent. One that ends so soon after the last answer has been reported before.
  const dialedMs = nowMs - rep.listensSinceMs;
  return !dialed || (talk === undefined && dialedMs >= 0 && dialedMs < shortestDialMs);
}

/** The answer of the Dial that is going on. */
function repeat({ callSid, round }: RepRow, { rung }: Attempts, moment: Moment): Decided<RepOrder> {
  if (rung !== undefined && moment.rules.callBacks !== undefined)
    return { answer: { kind: "call-back", round, callBack: rung, waitedMs: moment.since(rung.placeMs) } };
  return { changes: [], followedBy: next(dialGoesOn, callSid) };
}

const dialGoesOn: Decision<string, { readonly rep: RepRow | undefined; readonly pairing: PairingNow }, RepOrder> = {
  async load(tx, repSid, moment) {
    const [rep, pairing] = await Promise.all([tx.one(repOf, repSid), pairingNow(tx, moment)]);
    return { rep, pairing };
  },
  decide({ rep, pairing }, repSid, { rules }) {
    const caller = pairing.pairs.find(({ leg }) => leg.callSid === repSid)?.caller;
    const queue = rep?.listensOn ?? rules.order[0];
    return { answer: { kind: "dial", queue, round: rep?.round ?? 0, caller } };
  },
};

/** A leg whose next Dial begins now, on that queue; none, where a customer is rung back. */
function nextDial(
  rep: RepRow | undefined,
  { repSid, number, lineNumber }: RepReport,
  listensOn: QueueName | null,
  { nowMs }: Moment,
): { readonly round: number; readonly changes: Change[] } {
  const before = rep ?? unknownLeg(repSid, nowMs);
  const round = before.round + 1;
  const dial = { number, lineNumber, seenMs: nowMs, round, listensOn, listensSinceMs: nowMs, customerSid: null };
  const leg = { ...before, ...dial };
  return { round, changes: rep === undefined ? [reps.insert(leg)] : reps.save(leg, rep) };
}

/** A rep who goes on, and what they hear first. */
interface Sending {
  readonly rep: RepRow | undefined;
  readonly report: RepReport;
  readonly news: AttemptNews | undefined;
}

/** Sends a rep to the caller who is served next, or lets them listen on the first queue. */
function sendTo({ rep, report, news }: Sending, pairing: PairingNow, moment: Moment): Decided<RepOrder> {
  const [best] = pairing.freeCallers;
  const fetchFrom = best && whereToFetchFrom(best, pairing, moment);
  const queue = fetchFrom === undefined ? (best?.twilioQueue ?? moment.rules.order[0]) : fetchQueue;
  const fetched =
    best === undefined || fetchFrom === undefined
      ? []
      : calls.save({ ...best, twilioQueue: queue, queueSid: null, enteredMs: moment.nowMs }, best);
  const { round, changes } = nextDial(rep, report, queue, moment);
  return {
    answer: { kind: "dial", queue, round, caller: best, fetchFrom, news },
    changes: [...fetched, ...changes, ...newsOf(rep, report, best, queue)],
    leavesNobody: leavesNobody(pairing, best?.callSid),
  };
}

/** The same Dial again, on an empty queue or for somebody who is perhaps gone, is no news. */
function newsOf(
  rep: RepRow | undefined,
  report: RepReport,
  caller: WaitingRow | undefined,
  queue: QueueName,
): Change[] {
  if (caller?.doubtful === 0) return [told(repIsSent(report, caller))];
  return caller === undefined && queue !== rep?.listensOn ? [told(listens(report, queue))] : [];
}

/** Tells a rep of a customer who is to be rung back for them next; meanwhile they listen on no queue. */
function ringBack(
  { rep, report, news }: Sending,
  { callBack, pairing }: { readonly callBack: CallBackRow; readonly pairing: PairingNow },
  moment: Moment,
): Decided<RepOrder> {
  const ringing = { repSid: report.repSid, rangMs: null, acceptedMs: null };
  const { round, changes } = nextDial(rep, report, null, moment);
  return {
    answer: { kind: "call-back", round, callBack, waitedMs: moment.since(callBack.placeMs), news },
    changes: [
      ...callBacks.save({ ...callBack, state: "ringing", ...ringing }, callBack),
      told(repRingsBack(report, callBack)),
      ...changes,
    ],
    leavesNobody: leavesNobody(pairing),
  };
}
