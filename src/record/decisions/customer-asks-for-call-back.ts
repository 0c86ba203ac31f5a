import { callBackRank } from "../../dispatch/order-of-service.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";
import { withHours } from "../call-backs/hours.ts";
import { ringsBack } from "../call-backs/next.ts";
import { type Refusal, whyNotRing } from "../call-backs/why-not-ring.ts";
import { callBackIsWanted, callBackWaitsForHours } from "../call-events.ts";
import { capIsReached } from "../caps.ts";
import { type Change, told } from "../changes.ts";
import type { Reader } from "../database.ts";
import type { Decided } from "../decision.ts";
import type { Moment } from "../rules.ts";
import {
  type Askings,
  askingsOf,
  type CallBackRow,
  callBacks,
  type LastCall,
  lastCallOf,
  newestCallBack,
  openCallBack,
  talksWith,
} from "../tables/call-backs.ts";
import { type CallRow, calls } from "../tables/calls.ts";
import { callBackEnds } from "./attempt-ends.ts";
import { farewellMs } from "./call-ends.ts";

/** What comes of it when a customer asks to be rung back. */
export type Asked =
  | "noted"
  /** The customer has an open call-back already, and keeps it. */
  | "noted-before"
  /** The customer is on the line with us. */
  | "on-the-line"
  /** There is no call that could be made up for. */
  | "no-call"
  /** Nobody is rung back now; of those who have asked before, `kept-for-later`, each keeps their place. */
  | "paused"
  | "kept-for-later"
  | Refusal;

/** For so long a number is not rung that Twilio could not call, in milliseconds. */
const uncallableMs = 30 * dayMs;
/** A call that arrived longer ago is not made up for any more, in milliseconds. */
export const lateMs = 2 * dayMs;

/** What the record has of a number that may be rung back. */
export interface Asker {
  readonly number: string;
  /** The call-back that they wait for. */
  readonly open: CallBackRow | undefined;
  readonly askings: Askings;
  /** Whether the number has never had a talk with us: then its call-back goes behind callers of its queue. */
  readonly isStranger: boolean;
}

const nothingKnown = { asked: 0, ours: 0, reps: 0, uncallable: 0, lately: 0, open: 0 };

/** What the record has of a number that may be rung back; undefined where nobody is. */
export async function loadAsker(tx: Reader, number: string, { nowMs, rules }: Moment): Promise<Asker | undefined> {
  if (rules.callBacks === undefined) return undefined;
  const [open, askings = nothingKnown, talks] = await Promise.all([
    tx.one(openCallBack, number),
    tx.one(askingsOf, number, nowMs - dayMs, nowMs - uncallableMs, nowMs - hourMs, nowMs),
    tx.one(talksWith, number),
  ]);
  return { number, open, askings, isStranger: (talks?.talks ?? 0) === 0 };
}

/** Why somebody may not be rung back now, and what is said of it; no reason when they may. */
export interface WhyNot {
  readonly why: Refusal | "noted-before" | "off" | "paused" | undefined;
  readonly changes: readonly Change[];
}

/** Why somebody may not be rung back now. Whoever waits for it already may not ask again. */
export function whyNoCallBack(asker: Asker | undefined, lineNumber: string, moment: Moment): WhyNot {
  const { callBacks: rules } = moment.rules;
  if (asker === undefined || rules === undefined) return { why: "off", changes: [] };
  if (asker.open !== undefined) return { why: "noted-before", changes: [] };
  const why = whyNotRing(asker.number, lineNumber, asker.askings, rules);
  return { why: why ?? (ringsBack(moment) ? undefined : "paused"), changes: capsReached(why, rules, moment) };
}

function capsReached(
  why: Refusal | undefined,
  { perHour, mostOpen }: { readonly perHour: number; readonly mostOpen: number },
  moment: Moment,
): Change[] {
  if (why === "too many lately") return capIsReached("CALLBACKS_PER_HOUR", perHour, moment);
  return why === "too many open" ? capIsReached("MAX_CALLBACKS_OPEN", mostOpen, moment) : [];
}

/** A customer who texts, and their last call. */
export interface TextingAsker {
  readonly asker: Asker | undefined;
  readonly last: LastCall | undefined;
  /** The call-back that they have asked for last, whatever became of it. */
  readonly newest: CallBackRow | undefined;
}

/** What the record has of a customer who may ask by text to be rung back. */
export async function loadTextingAsker(tx: Reader, number: string, moment: Moment): Promise<TextingAsker> {
  const [asker, last, newest] = await Promise.all([
    loadAsker(tx, number, moment),
    tx.one(lastCallOf, number, moment.nowMs - lateMs),
    tx.one(newestCallBack, number),
  ]);
  return { asker, last, newest };
}

/** Who asks, and by which text. */
export interface AskingText {
  readonly number: string;
  readonly messageSid: string;
  /** They are not to be rung before, where they say so. */
  readonly notBeforeMs?: number | undefined;
}

/** What comes of it when a customer texts that they want to be rung back: the place of their last call is kept from now on. */
export function textsCall(
  { asker, last, newest }: TextingAsker,
  { number, messageSid, notBeforeMs }: AskingText,
  moment: Moment,
): Answered<Asked> {
  const open = asker?.open;
  const isTalking = open !== undefined && open.acceptedMs !== null;
  if (isTalking || (last !== undefined && last.outcome === null)) return { answer: "on-the-line" };
  if (open !== undefined)
    return {
      answer: ringsBack(moment) ? "noted-before" : "kept-for-later",
      changes: asksAgain(open, notBeforeMs, moment),
    };
  const missed = last !== undefined && canBeMadeUpFor(last) ? last : endedByRingingIn(newest, moment);
  if (missed === undefined) return { answer: "no-call" };
  const { why, changes } = whyNoCallBack(asker, missed.lineNumber, moment);
  if (why === "off" || asker === undefined) return { answer: "no-call" };
  if (why !== undefined) return { answer: why, changes };
  return {
    answer: "noted",
    changes: wanted(asker, { ...missed, id: messageSid, number, dueMs: moment.nowMs, notBeforeMs }, moment),
  };
}

/** What they say last of when they want to be rung counts: where they say nothing of it, that is now. */
function asksAgain(open: CallBackRow, notBeforeMs: number | undefined, moment: Moment): Change[] {
  const { nowMs } = moment;
  const isNow = notBeforeMs === undefined && (open.notBeforeMs ?? 0) <= nowMs;
  return isNow ? [] : callBacks.save(withHours({ ...open, notBeforeMs: notBeforeMs ?? nowMs }, moment), open);
}

/** The call-back that has ended lately because somebody rang in from its number: it may have been another person. */
function endedByRingingIn(newest: CallBackRow | undefined, { nowMs }: Moment): CallBackRow | undefined {
  return newest?.outcome === "rang-in" && (newest.endedMs ?? 0) > nowMs - lateMs ? newest : undefined;
}

/** A decision that nothing follows. */
export type Answered<Answer> = Extract<Decided<Answer>, { readonly answer: Answer }>;

function canBeMadeUpFor({ outcome, madeUp }: LastCall): boolean {
  return outcome !== "answered" && outcome !== "moved" && madeUp === 0;
}

/**
 * A waiting customer presses the key, and no rep is on the way to them: they leave the queue, and keep their place, or the
 * call-back for which they have asked before.
 * Gives whether they may.
 */
export function pressesKey(call: CallRow, asker: Asker | undefined, moment: Moment): Answered<boolean> {
  const { callSid, customer: number, lineNumber } = call;
  const { why, changes } = whyNoCallBack(asker, lineNumber, moment);
  if (asker === undefined) return { answer: false };
  const leaves = calls.save({ ...call, leaving: "call-back" }, call);
  if (why === "noted-before" && asker.open?.acceptedMs === null)
    return { answer: true, changes: [...asksAgain(asker.open, undefined, moment), ...leaves] };
  if (why !== undefined) return { answer: false, changes };
  const placeMs = call.placeMs ?? call.arrivedMs;
  const asked = { id: `${callSid}-${moment.nowMs}`, number, placeMs, dueMs: moment.nowMs + farewellMs };
  const promised = moment.onCallBackPromised?.(asked, "asked", moment) ?? [];
  return { answer: true, changes: [...wanted(asker, { ...call, ...asked }, moment), ...promised, ...leaves] };
}

type NewCallBack = Pick<CallBackRow, "id" | "callSid" | "number" | "lineNumber" | "queue" | "placeMs" | "dueMs"> &
  Pick<AskingText, "notBeforeMs">;

function wanted({ isStranger }: Asker, entry: NewCallBack, moment: Moment): Change[] {
  const { nowMs, rules } = moment;
  const { id, number, callSid, lineNumber, queue, placeMs, dueMs, notBeforeMs = null } = entry;
  const { major, minor } = callBackRank(rules.ordering, { queue, placeMs, isStranger });
  const place = { queue, rankMajor: major, rankMinor: minor, placeMs, stranger: isStranger ? 1 : 0 };
  const asked: CallBackRow = {
    ...untried,
    id,
    callSid,
    number,
    lineNumber,
    ...place,
    askedMs: nowMs,
    dueMs,
    notBeforeMs,
  };
  const row = withHours(asked, moment);
  const isLater = row.opensMs > Math.max(nowMs, dueMs);
  const waits = isLater && rules.callBacks !== undefined ? [told(callBackWaitsForHours(row, rules.callBacks))] : [];
  return [callBacks.insert(row, "once"), told(callBackIsWanted(entry)), ...waits];
}

const untried = {
  opensMs: 0,
  closesMs: 0,
  state: "waiting",
  tries: 0,
  failures: 0,
  repSid: null,
  rangMs: null,
  acceptedMs: null,
  endedMs: null,
  outcome: null,
} as const;

/** The customer no longer wants it. Gives whether a call-back is over for it: there may be none, or the two may be talking. */
export function notNeeded(open: CallBackRow | undefined, moment: Moment): Answered<boolean> {
  if (open === undefined || open.acceptedMs !== null) return { answer: false };
  return { answer: true, changes: callBackEnds(open, "cancelled", moment) };
}
