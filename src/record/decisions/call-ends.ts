import { type Evidence, outcomeOf } from "../../dispatch/outcome.ts";
import { callIsOver, repHangsUp } from "../call-events.ts";
import { isTheirs } from "../call-backs/whose.ts";
import { type Change, told } from "../changes.ts";
import { type Reader, write } from "../database.ts";
import type { Decision } from "../decision.ts";
import { isDubious, longOverMs, type Moment, surelyMs } from "../rules.ts";
import { type CallBackRow, openCallBackOf, putOffCallBack, readyCallBack } from "../tables/call-backs.ts";
import { callOf, callOfRep, type CallRow, calls } from "../tables/calls.ts";
import { repOf, type RepRow, reps, unknownLeg } from "../tables/reps.ts";
import { certain, doubted, seen } from "../tables/signs-of-life.ts";
import { attemptEnds, type Attempts, callBackEnds, loadAttempts } from "./attempt-ends.ts";
import { moved } from "./move-times.ts";

/** What somebody has said of a call that has ended. */
export interface Ending {
  readonly saidBridged?: boolean;
  readonly exitResult?: string | undefined;
  /** Whether we gave up after the third failure. */
  readonly failed?: boolean;
  readonly repSid?: string | undefined;
  /** How long the talk lasted, as far as it was said. */
  readonly talkedMs?: number | undefined;
  /** When it ended, where that is known better than by now. */
  readonly endedMs?: number | undefined;
}

/** A call is over, a customer's or a rep's. Told again, it changes nothing; a call we do not know will not begin any more. */
export const callEnds: Decision<string, LegOfEnd & CallOfEnd<CallRow | undefined>, void> = {
  async load(tx, callSid, moment) {
    const [call, open, leg] = await Promise.all([
      tx.one(callOf, callSid),
      loadOpenOf(tx, callSid, moment),
      loadLeg(tx, callSid, moment),
    ]);
    return { call, open, ...leg };
  },
  decide({ call, open, ...leg }, callSid, moment) {
    if (call === undefined) return { answer: undefined, changes: repEnds(leg, callSid, moment) };
    const ready = call.leaving === null ? [] : [write(readyCallBack, call.customer, moment.nowMs)];
    return { answer: undefined, changes: [...settle({ call, open }, {}, moment), ...ready] };
  },
};

/** What the record has of a customer's call that may have ended. */
export interface CallOfEnd<Call extends CallRow | undefined = CallRow> {
  readonly call: Call;
  /** The call-back for which they wait besides. */
  readonly open: CallBackRow | undefined;
}

/** The call-back for which the customer of a call waits besides. */
export async function loadOpenOf(tx: Reader, callSid: string, { rules }: Moment): Promise<CallBackRow | undefined> {
  return rules.callBacks === undefined ? undefined : tx.one(openCallBackOf, callSid);
}

/** What the record has of a leg that may have ended. */
export interface LegOfEnd {
  readonly rep: RepRow | undefined;
  /** Whether it was over before, for certain. */
  readonly isUsed: boolean;
  /** The call with which it was connected last. */
  readonly partner: CallRow | undefined;
  readonly attempts: Attempts;
}

async function loadLeg(tx: Reader, repSid: string, moment: Moment): Promise<LegOfEnd> {
  const [rep, isUsed, partner, attempts] = await Promise.all([
    tx.one(repOf, repSid),
    moment.usedSids.has(tx, repSid),
    tx.one(callOfRep, repSid),
    loadAttempts(tx, { repSid }, moment),
  ]);
  return { rep, isUsed, partner, attempts };
}

/**
 * A rep's leg is over: nobody is rung for them any more. Whoever was being put through to them may wait again; who has
 * talked to them was, as their next report says.
 */
export function repEnds({ rep, isUsed, partner, attempts }: LegOfEnd, repSid: string, moment: Moment): Change[] {
  const { nowMs, usedSids } = moment;
  if (rep === undefined && isUsed) return [];
  const isNews = (rep?.overMs ?? null) === null;
  const over = { ...(rep ?? unknownLeg(repSid, nowMs)), overMs: nowMs, listensOn: null };
  return [
    ...(rep !== undefined && isNews ? [told(repHangsUp({ repSid, number: rep.number }))] : []),
    ...(isNews ? (rep === undefined ? [reps.insert(over)] : reps.save(over, rep)) : []),
    ...(isNews ? [usedSids.add(repSid, nowMs)] : []),
    ...leaveInDoubt(partner, repSid),
    ...attemptEnds(attempts, { repSid, repLeft: true }, moment),
  ];
}

/** Whom this rep had taken waits again, in doubt until there is a sign of them: whether they have talked is not known yet. */
function leaveInDoubt(partner: CallRow | undefined, repSid: string): Change[] {
  if (partner?.repSid !== repSid || partner.state !== "connecting") return [];
  return [...calls.save({ ...partner, state: "waiting" }, partner), doubted(partner)];
}

/**
 * Settles a customer's call with the one outcome that all reports together come to. A later report may correct it,
 * and never makes a second one.
 */
export function settle({ call, open }: CallOfEnd, ending: Ending, moment: Moment): Change[] {
  if (call.endedMs !== null && moment.since(call.endedMs) >= longOverMs) return [];
  const evidence: Evidence = {
    saidBridged: call.saidBridged === 1 || ending.saidBridged === true,
    exitResult: ending.exitResult ?? call.exitResult ?? undefined,
    failed: ending.failed === true,
    leaving: call.leaving ?? undefined,
    state: isTaken(call) ? "connecting" : call.state,
  };
  if (call.state === "over" && ending.talkedMs === undefined && !knowsBetter(call, evidence)) return [];
  const outcome = call.state === "over" ? corrected(call, evidence) : outcomeOf(evidence);
  const endedMs = call.endedMs ?? ending.endedMs ?? moment.nowMs;
  const began = outcome === "answered" ? begun(call, { ...ending, endedMs }, moment) : call;
  const over: CallRow = {
    ...began,
    state: "over",
    outcome,
    endedMs,
    saidBridged: evidence.saidBridged ? 1 : 0,
    exitResult: evidence.exitResult ?? null,
    repSid: ending.repSid ?? call.repSid,
  };
  const hasMoved = began.arrivedMs !== call.arrivedMs;
  return [
    ...calls.save(over, call),
    ...(hasMoved ? [seen(call, moment.nowMs)] : certain(call)),
    ...whatFollows({ call, open }, over, moment),
  ];
}

function whatFollows({ call, open }: CallOfEnd, over: CallRow, moment: Moment): Change[] {
  const { callSid } = call;
  const { outcome, endedMs, bridgedMs } = over;
  const { nowMs, usedSids, rules, onSettled } = moment;
  const isNews = outcome !== null && outcome !== call.outcome;
  return [
    ...(isNews ? [told(callIsOver({ ...call, bridgedMs }, outcome, endedMs ?? nowMs))] : []),
    ...(call.state === "over" ? [] : [usedSids.add(callSid, nowMs)]),
    ...(rules.callBacks === undefined ? [] : whatBecomesOfCallBack({ call, open }, over, moment)),
    ...(onSettled?.(call, moment) ?? []),
  ];
}

/** For how long whoever leaves us hears why, in milliseconds: their end may go unreported. */
export const farewellMs = 30_000;
const hearsWhy: ReadonlySet<CallRow["outcome"]> = new Set(["call-back", "wait-limit", "closed", "failed"]);

/**
 * The customer's call-back is over when they have talked, or somebody has taken them off the line; else it stays open, as does
 * that of a colleague.
 */
function whatBecomesOfCallBack({ call, open }: CallOfEnd, { outcome, endedMs }: CallRow, moment: Moment): Change[] {
  if (outcome === "answered" || outcome === "dismissed") {
    // Told late, it is nothing to what they have asked for since.
    const untilMs = call.state === "over" && endedMs !== null ? endedMs : Number.MAX_SAFE_INTEGER;
    const isNewer = open !== undefined && open.callSid !== call.callSid && open.askedMs > untilMs;
    const isMeant = open !== undefined && !isNewer && isTheirs(open, call, moment);
    return isMeant ? callBackEnds(open, outcome === "answered" ? "rang-in" : "cancelled", moment) : [];
  }
  const isPutOff = call.state !== "over" && hearsWhy.has(outcome);
  return isPutOff ? [write(putOffCallBack, call.customer, moment.nowMs + farewellMs)] : [];
}

/** Whether a rep had taken the caller whose leg is over by now, and nothing has been heard of the caller since. */
function isTaken({ state, doubtful, repSid }: CallRow): boolean {
  return state === "waiting" && doubtful === 1 && repSid !== null;
}

function knowsBetter(call: CallRow, { saidBridged, exitResult }: Evidence): boolean {
  return (saidBridged && call.saidBridged === 0) || (endsStay(exitResult) && call.exitResult === null);
}

/** The outcome of a call that was settled before, now that more has been said of it. */
function corrected(call: CallRow, evidence: Evidence): CallRow["outcome"] {
  if (evidence.saidBridged) return "answered";
  if (!endsStay(evidence.exitResult) || call.outcome === "call-back") return call.outcome;
  return evidence.exitResult === "hangup" ? "abandoned" : "moved";
}

/** Whether a report of Enqueue's action says for certain that the caller left the queue without a talk. */
function endsStay(exitResult: string | undefined): boolean {
  return exitResult === "hangup" || exitResult === "redirected";
}

/**
 * A call with when the two began to talk: when the caller was taken, corrected by how long Twilio says that they talked.
 * Where our clock has jumped meanwhile, all that was before the talk is moved with it.
 */
function begun(call: CallRow, ending: Ending & { readonly endedMs: number }, moment: Moment): CallRow {
  const { connectMs, bridgedMs: before } = call;
  const hasJumped = connectMs !== null && isDubious(connectMs, moment);
  const talkedMs = ending.talkedMs ?? (hasJumped && call.state !== "over" ? moment.since(connectMs) : undefined);
  if (talkedMs === undefined) return { ...call, bridgedMs: before ?? connectMs };
  const beganMs = ending.endedMs - Math.max(0, talkedMs);
  if (connectMs === null) return { ...call, bridgedMs: beganMs };
  if (!hasJumped || Math.abs(beganMs - connectMs) < surelyMs)
    return { ...call, bridgedMs: Math.max(connectMs, beganMs) };
  return { ...moved(call, beganMs - connectMs, moment), bridgedMs: beganMs };
}
