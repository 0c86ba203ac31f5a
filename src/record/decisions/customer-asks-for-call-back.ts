import { callBackRank } from "../../dispatch/order-of-service.ts";
import { dayMs, hourMs } from "../../runtime/durations.ts";
import { ringsBack } from "../call-backs/next.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import {
  askingsOf,
  type LastCall,
  lastCallOf,
  openCallBack,
  talksWith,
  writeCallBack,
} from "../call-backs/statements.ts";
import { type Refusal, whyNotRing } from "../call-backs/why-not-ring.ts";
import { capIsReached } from "../caps.ts";
import type { Transaction } from "../database.ts";
import type { CallRow } from "../rows.ts";
import { callBackIsWanted } from "../call-events.ts";
import type { Moment } from "../rules.ts";
import { tellToLeave } from "../statements.ts";
import { endCallBackAs } from "./attempt-ends.ts";

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

/** For how long we tell whoever has pressed the key that we call back, in milliseconds: their end may go unreported. */
const farewellMs = 30_000;
/** For so long a number is not rung that Twilio could not call, in milliseconds. */
const uncallableMs = 30 * dayMs;
/** A call that arrived longer ago is not made up for any more, in milliseconds. */
const lateMs = 2 * dayMs;

/** Why somebody may not be rung back now; undefined when they may. Whoever waits for it already may not ask again. */
export async function whyNoCallBack(
  tx: Transaction,
  { number, lineNumber }: { readonly number: string; readonly lineNumber: string },
  moment: Moment,
): Promise<Refusal | "noted-before" | "off" | "paused" | undefined> {
  const { nowMs, rules } = moment;
  if (rules.callBacks === undefined) return "off";
  const [open, known] = await Promise.all([
    tx.one(openCallBack, number),
    tx.one(askingsOf, number, nowMs - dayMs, nowMs - uncallableMs, nowMs - hourMs, nowMs),
  ]);
  if (open !== undefined) return "noted-before";
  const why = whyNotRing(number, lineNumber, known ?? nothingKnown, rules.callBacks);
  if (why === "too many lately") await capIsReached(tx, "CALLBACKS_PER_HOUR", rules.callBacks.perHour, moment);
  if (why === "too many open") await capIsReached(tx, "MAX_CALLBACKS_OPEN", rules.callBacks.mostOpen, moment);
  return why ?? (ringsBack(moment) ? undefined : "paused");
}

const nothingKnown = { asked: 0, ours: 0, reps: 0, uncallable: 0, lately: 0, open: 0 };

/** Whether a number has never had a talk with us: then its call-back goes behind callers of its queue. */
export async function isStranger(tx: Transaction, number: string): Promise<boolean> {
  return ((await tx.one(talksWith, number))?.talks ?? 0) === 0;
}

/** A customer texts that they want to be rung back: the place of their last call is kept from now on. */
export async function customerTextsCall(
  tx: Transaction,
  { number, messageSid }: { readonly number: string; readonly messageSid: string },
  moment: Moment,
): Promise<Asked> {
  const open = await tx.one(openCallBack, number);
  const call = await tx.one(lastCallOf, number, moment.nowMs - lateMs);
  const isTalking = open !== undefined && open.acceptedMs !== null;
  if (isTalking || (call !== undefined && call.outcome === null)) return "on-the-line";
  if (open !== undefined) return ringsBack(moment) ? "noted-before" : "kept-for-later";
  if (call === undefined || !canBeMadeUpFor(call)) return "no-call";
  const why = await whyNoCallBack(tx, { number, lineNumber: call.lineNumber }, moment);
  if (why === "off") return "no-call";
  if (why !== undefined) return why;
  await write(tx, { ...call, id: messageSid, number, dueMs: moment.nowMs }, moment);
  return "noted";
}

function canBeMadeUpFor({ outcome, madeUp }: LastCall): boolean {
  return outcome !== "answered" && outcome !== "moved" && madeUp === 0;
}

/**
 * A waiting customer presses the key, and no rep is on the way to them: they leave the queue, and keep their place.
 * Gives whether they may.
 */
export async function customerPressesKey(tx: Transaction, call: CallRow, moment: Moment): Promise<boolean> {
  const { callSid, customer: number, lineNumber } = call;
  const why = await whyNoCallBack(tx, { number, lineNumber }, moment);
  // Something may have gone wrong on the way out of the queue before.
  const isOwn = why === "noted-before" && (await tx.one(openCallBack, number))?.callSid === callSid;
  if (why !== undefined && !isOwn) return false;
  const placeMs = call.placeMs ?? call.arrivedMs;
  const asked = { id: `${callSid}-${moment.nowMs}`, number, dueMs: moment.nowMs + farewellMs };
  if (!isOwn) await write(tx, { ...call, ...asked, placeMs }, moment);
  tx.save(tellToLeave, callSid, "call-back");
  return true;
}

type NewCallBack = Pick<CallBackRow, "id" | "callSid" | "number" | "lineNumber" | "queue" | "placeMs" | "dueMs">;

async function write(tx: Transaction, entry: NewCallBack, { nowMs, rules, tell }: Moment): Promise<void> {
  const { id, number, callSid, lineNumber, queue, placeMs, dueMs } = entry;
  const stranger = await isStranger(tx, number);
  const { major, minor } = callBackRank(rules.ordering, { queue, placeMs, isStranger: stranger });
  const place = [queue, major, minor, placeMs] as const;
  tx.save(writeCallBack, id, callSid, number, lineNumber, ...place, nowMs, dueMs, stranger ? 1 : 0);
  tell?.(callBackIsWanted(entry));
}

/**
 * The customer no longer wants it, or rings us before we have rung them. Gives the call-back that is over; undefined
 * where there was none, or the two are talking.
 */
export async function callBackIsNotNeeded(
  tx: Transaction,
  number: string,
  outcome: "cancelled" | "rang-in",
  moment: Moment,
): Promise<CallBackRow | undefined> {
  const open = await tx.one(openCallBack, number);
  if (open === undefined || open.acceptedMs !== null) return undefined;
  endCallBackAs(tx, open, outcome, moment);
  return open;
}
