import { expect } from "vitest";
import { goesBefore, serviceRank } from "../../src/dispatch/order-of-service.ts";
import { type ListeningLeg, pairUp } from "../../src/dispatch/pairs.ts";
import type { CallBackRow } from "../../src/record/tables/call-backs.ts";
import { statement, type Reader } from "../../src/record/database.ts";
import type { CallRow } from "../../src/record/tables/calls.ts";
import type { RepRow } from "../../src/record/tables/reps.ts";
import { hoursFor } from "../../src/record/customer-hours.ts";
import { pairingNow } from "../../src/record/pairing.ts";
import type { Moment } from "../../src/record/rules.ts";
import { callsGoingOn } from "../../src/record/tables/calls.ts";
import { repsGoingOn } from "../../src/record/tables/reps.ts";

/** ($1 now) Call-backs that could be rung now, if it is within their hours. */
const dueCallBacks = statement<CallBackRow>(
  "audit_call_backs",
  `SELECT call_backs.call_sid AS "callSid", number, rank_major AS "rankMajor", rank_minor AS "rankMinor"
   FROM call_backs WHERE state = 'waiting' AND due_ms <= $1 AND (not_before_ms IS NULL OR not_before_ms <= $1)
     AND number NOT IN (SELECT customer FROM calls WHERE state <> 'over')`,
);
/** ($1 call) Whether somebody has let a caller go first. */
/** ($1 call, $2 customer) What gives an earlier place to who waits: an act, and a call-back of theirs that kept one. */
const reasons = statement<{ readonly reasons: number }>(
  "audit_reasons",
  `SELECT (SELECT COUNT(*) FROM acts WHERE subject = $1 AND what = 'first' AND undone_ms IS NULL) +
     (SELECT COUNT(*) FROM call_backs WHERE number = $2) AS reasons`,
);
const badOutcomes = statement<{ readonly bad: number }>(
  "audit_outcomes",
  `SELECT COUNT(*) AS bad FROM calls WHERE (state = 'over') <> (outcome IS NOT NULL)`,
);

/** What an audit found; the tests expect it to be empty. An audit itself must not throw: that would undo the decision. */
export type Findings = string[];

/**
 * Looks at every committed state of the record for what must always hold (design 4.4), and notes what does not.
 *
 * *Pairs*: the few rows that a decision looks at tell the same of pairs and of who is next as all rows. *Decision*: whoever
 * a rep is sent to, nobody of a higher queue waits, undoubted and free. *Bound*: a caller of a lower queue is taken past
 * such a one only through a Dial or a meeting from before that one was recorded, or from a time when they were in doubt or
 * paired: a Dial that is out cannot be called back when their rep hangs up. *Order*: everybody's place goes by their queue and
 * their arrival; an earlier one is what they came with, or an act lets them go first, which is the one exception.
 * *Hours*: a rep is sent to no call-back outside its hours, and passes over none that is within them.
 * *Books*: one outcome a call.
 */
export function createAudit(findings: Findings) {
  const judged = new Set<string>();
  const freeSince = new Map<string, number>();
  const gains = new Map<string, number>();
  return async (tx: Reader, moment: Moment, decision: unknown): Promise<void> => {
    const calls = await tx.all(callsGoingOn);
    const reps = await tx.all(repsGoingOn);
    const isPaused = moment.turnedOff?.has("call-backs") === true;
    const pairing = pairUp(calls.filter(canBeTaken), reps.filter(listensNow(moment)), moment.nowMs);
    const free = pairing.freeCallers.filter(({ doubtful }) => doubtful === 0);
    const sent = newlySent(decision, reps, moment, judged);
    noteFree(freeSince, free, moment);
    findings.push(
      ...pairsAreKnown(pairing, await pairingNow(tx, moment)),
      ...bestFirst(
        decision,
        free,
        isPaused ? [] : (await tx.all(dueCallBacks, moment.nowMs)).filter((one) => isWithinHours(one, moment)),
        sent,
      ),
      ...(sent === undefined ? [] : wokenBy(decision, moment)),
      ...strangersLast(decision, free),
      ...bound(calls, reps, free, freeSince, moment),
      ...(await falsePlaces(tx, calls, gains, moment)),
    );
    const outcomes = await tx.one(badOutcomes);
    if (outcomes?.bad !== 0) findings.push(`${outcomes?.bad} calls have not exactly one outcome`);
  };
}

function canBeTaken({ state, leaving }: CallRow): boolean {
  return state === "waiting" && leaving === null;
}

function listensNow({ nowMs, marksSinceMs, rules }: Moment) {
  return (rep: RepRow): rep is RepRow & ListeningLeg =>
    rep.listensOn !== null &&
    rep.listensSinceMs >= marksSinceMs &&
    Math.abs(nowMs - rep.listensSinceMs) < rules.listeningLapseMs;
}

type NamedPairing = ReturnType<typeof pairUp>;

function pairsAreKnown(all: NamedPairing, looked: NamedPairing): string[] {
  const nameOf = ({ pairs, freeCallers, freeLegs }: NamedPairing) =>
    JSON.stringify([
      pairs.map(({ caller, leg }) => `${caller.callSid}+${leg.callSid}`),
      freeCallers[0]?.callSid,
      freeLegs.map(({ callSid }) => callSid),
    ]);
  const [truth, known] = [nameOf(all), nameOf(looked)];
  return truth === known ? [] : [`of the pairs ${truth} a decision sees ${known}`];
}

/** The rep whom a decision has sent somewhere; undefined for any other decision, and for one that is only said again. */
function newlySent(
  decision: unknown,
  reps: readonly RepRow[],
  { nowMs }: Moment,
  judged: Set<string>,
): RepRow | undefined {
  const round: unknown = Reflect.get(Object(decision), "round");
  const nameOf = (rep: RepRow) => `${rep.callSid} ${rep.round}`;
  const sent = reps.find((rep) => rep.round === round && rep.listensSinceMs === nowMs && !judged.has(nameOf(rep)));
  if (sent !== undefined) judged.add(nameOf(sent));
  return sent;
}

/** Who goes before the caller to whom a rep is sent: a caller of a higher queue, and whoever is to be rung back first. */
function bestFirst(
  decision: unknown,
  free: readonly CallRow[],
  callBacks: readonly CallBackRow[],
  sent: RepRow | undefined,
): string[] {
  if (sent === undefined) return [];
  const { caller, callBack } = Object(decision) as { caller?: CallRow; callBack?: CallBackRow };
  const served = caller ?? callBack;
  const rank = { major: served?.rankMajor ?? Infinity, minor: served?.rankMinor ?? Infinity };
  const goesFirst = ({ rankMajor, rankMinor }: CallRow | CallBackRow, minor = rankMinor) =>
    goesBefore({ major: rankMajor, minor }, rank);
  const callers = free.filter((call) => goesFirst(call, callBack ? call.rankMinor : Infinity));
  const isDoubtful = caller?.doubtful === 1;
  const passedOver = [...callers, ...callBacks.filter((one) => isDoubtful || goesFirst(one))];
  return passedOver.map(({ callSid }) => `a rep was sent to ${served?.callSid ?? "nobody"} past ${callSid}`);
}

function isWithinHours({ number }: Pick<CallBackRow, "number">, { nowMs, rules: { callBacks } }: Moment): boolean {
  return callBacks === undefined || hoursFor(number, callBacks, nowMs).fromMs === nowMs;
}

/** Nobody is rung back outside the hours, by the line's clock or by their own. */
function wokenBy(decision: unknown, moment: Moment): string[] {
  const { callBack } = Object(decision) as { callBack?: CallBackRow };
  if (callBack === undefined || isWithinHours(callBack, moment)) return [];
  return [`${callBack.callSid} is rung back outside the hours, at ${new Date(moment.nowMs).toISOString()}`];
}

/** Whoever is on the line for certain goes before a call-back of their queue whose customer never had a talk with us. */
function strangersLast(decision: unknown, free: readonly CallRow[]): string[] {
  const { callBack } = Object(decision) as { callBack?: CallBackRow };
  if (callBack?.stranger !== 1) return [];
  const passedOver = free.filter(({ queue }) => queue === callBack.queue);
  return passedOver.map(({ callSid }) => `a stranger was rung back past ${callSid}, who is on the line`);
}

/** Takes note since when each of the callers has waited, undoubted and free. */
function noteFree(freeSince: Map<string, number>, free: readonly CallRow[], { nowMs }: Moment): void {
  // Who was moved to another queue waits there only since then.
  const isFree = new Set(free.map(nameOfPlace));
  for (const name of freeSince.keys()) if (!isFree.has(name)) freeSince.delete(name);
  for (const name of isFree) freeSince.set(name, freeSince.get(name) ?? nowMs);
}

function nameOfPlace({ callSid, queue }: CallRow): string {
  return `${callSid} in ${queue}`;
}

/** Those whose place in the order of service is not that of their queue and arrival; and who got an earlier one while they waited, though neither an act nor a call-back gives it to them. */
async function falsePlaces(
  tx: Reader,
  calls: readonly CallRow[],
  gains: Map<string, number>,
  { rules }: Moment,
): Promise<string[]> {
  const findings: string[] = [];
  for (const { callSid, customer, queue, placeMs, arrivedMs, rankMajor, rankMinor } of calls.filter(canBeTaken)) {
    const { major, minor } = serviceRank(rules.ordering, queue, placeMs ?? arrivedMs);
    if (major !== rankMajor || minor !== rankMinor) findings.push(`${callSid} has not the place of their arrival`);
    // Where a clock has jumped, both times move.
    const gain = arrivedMs - (placeMs ?? arrivedMs);
    const before = gains.get(callSid) ?? gain;
    gains.set(callSid, before);
    if (gain <= before) continue;
    if ((await tx.one(reasons, callSid, customer))?.reasons === 0) findings.push(`${callSid} jumps the queue`);
  }
  return findings;
}

function bound(
  calls: readonly CallRow[],
  reps: readonly RepRow[],
  free: readonly CallRow[],
  freeSince: ReadonlyMap<string, number>,
  { nowMs }: Moment,
): string[] {
  const taken = calls.filter((call) => call.state === "connecting" && call.connectMs === nowMs);
  return taken.flatMap((call) => {
    const dialedMs = reps.find(({ callSid }) => callSid === call.repSid)?.listensSinceMs ?? 0;
    // Who stands in a queue other than their own was put there to meet somebody: that was decided when they came.
    const decidedMs = call.twilioQueue === call.queue ? dialedMs : Math.min(dialedMs, call.arrivedMs);
    const freeBefore = free.filter((other) => (freeSince.get(nameOfPlace(other)) ?? nowMs) < decidedMs);
    const passed = freeBefore.filter((other) => other.rankMajor < call.rankMajor);
    return passed.map(({ callSid }) => `${call.callSid} was taken past ${callSid}`);
  });
}

/** Expects that an audit has found nothing. */
export function expectNoFindings(findings: Findings): void {
  expect([...new Set(findings)].slice(0, 5)).toEqual([]);
}
