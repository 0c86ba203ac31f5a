import type { Outcome } from "../../dispatch/outcome.ts";
import { callBackRank, goesBefore, serviceRank } from "../../dispatch/order-of-service.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { callBackIsKept, callIsOver } from "../call-events.ts";
import { type Change, told } from "../changes.ts";
import type { Reader } from "../database.ts";
import type { Moment } from "../rules.ts";
import { type CallBackRow, callBacks, openCallBack } from "../tables/call-backs.ts";
import { type CallRow, calls } from "../tables/calls.ts";
import type { KnownEnd } from "../used-sids.ts";
import { freedCallBack } from "./attempt-ends.ts";

/** A customer's call as Twilio describes it. */
export interface CustomerCall {
  readonly callSid: string;
  /** The customer's number, or what Twilio says in its place. */
  readonly customer: string;
  /** The number that was rung. */
  readonly lineNumber: string;
  /** The queue whose number was rung. */
  readonly queue: QueueName;
}

/** What is out of the ordinary about a new entry of the record. */
export interface Entry {
  readonly twilioQueue?: QueueName;
  readonly queueSid?: string | undefined;
  /** How long the customer has been waiting already. */
  readonly waitedMs?: number;
  /** When they join the Twilio queue, where that is not when they came. */
  readonly enteredMs?: number;
  readonly outcome?: Outcome;
}

/** What the record has of a call that is new to it. */
export interface Beginning {
  readonly end: KnownEnd;
  /** The call-back that the customer waits for. */
  readonly open: CallBackRow | undefined;
}

/** What the record has of a call that is new to it. */
export async function loadBeginning(
  tx: Reader,
  { callSid, customer }: Pick<CustomerCall, "callSid" | "customer">,
  { rules, usedSids }: Moment,
): Promise<Beginning> {
  const [end, open] = await Promise.all([
    usedSids.endOf(tx, callSid),
    rules.callBacks === undefined ? undefined : tx.one(openCallBack, customer),
  ]);
  return { end, open };
}

/**
 * Writes a call into the record of which nothing is known yet: as waiting, or as over when its end came before its
 * beginning. One that was over long ago is not written again.
 */
export function addCall(call: CustomerCall, entry: Entry & Beginning, moment: Moment): Change[] {
  const { callSid, customer, lineNumber } = call;
  const { nowMs, rules, usedSids } = moment;
  const { end, open } = entry;
  if (entry.outcome === undefined && end === "used") return [];
  const outcome = entry.outcome ?? (end === "reported" ? "abandoned" : null);
  const kept = outcome === null ? betterPlace(call, open, moment) : undefined;
  const { twilioQueue = call.queue, queueSid = null, waitedMs = 0 } = entry;
  const { queue } = kept ?? call;
  const arrivedMs = nowMs - waitedMs;
  const { enteredMs = arrivedMs } = entry;
  const { major, minor } = serviceRank(rules.ordering, queue, kept?.placeMs ?? arrivedMs);
  const where = { queue, twilioQueue, queueSid, rankMajor: major, rankMinor: minor };
  const when = { arrivedMs, placeMs: kept?.placeMs ?? null, enteredMs, seenMs: nowMs };
  const row: CallRow = { ...unheardOf, callSid, customer, lineNumber, ...where, ...when };
  if (outcome === null) return [...keepCallBack(open, row, moment), calls.insert(row)];
  const over = calls.insert({ ...row, state: "over", endedMs: nowMs, outcome });
  return [over, usedSids.add(callSid, nowMs), told(callIsOver(row, outcome, nowMs))];
}

/** A call of which nothing more is known than that it came. */
const unheardOf = {
  state: "waiting",
  doubtful: 0,
  leaving: null,
  missed: 0,
  connectMs: null,
  connectQueueSeconds: null,
  repSid: null,
  saidBridged: 0,
  exitResult: null,
  bridgedMs: null,
  endedMs: null,
  outcome: null,
} as const;

/** A telephone that rings for a rep may ring on for so long, in milliseconds. */
const ringsOnMs = 35_000;

/**
 * Whoever rings while they wait to be rung back is one person in one place, the better of both: they keep the call-back until
 * they are answered, and are not rung while they are on the line.
 */
function keepCallBack(open: CallBackRow | undefined, call: CallRow, { nowMs, rules }: Moment): Change[] {
  if (open === undefined || open.acceptedMs !== null) return [];
  const { queue, lineNumber } = call;
  const own = { queue, placeMs: call.placeMs ?? call.arrivedMs };
  const { major, minor } = callBackRank(rules.ordering, { ...own, isStranger: open.stranger === 1 });
  // The number that they rang is what they see when they are rung.
  const gained = call.placeMs === null ? { ...own, lineNumber, rankMajor: major, rankMinor: minor } : {};
  const waiting = open.state === "ringing" ? freedCallBack(open, nowMs + ringsOnMs, open.tries) : open;
  return [...callBacks.save({ ...waiting, ...gained }, open), told(callBackIsKept(open))];
}

/** A place in the line that somebody keeps. */
type KeptPlace = Pick<CallBackRow, "queue" | "placeMs">;

/** Their old place, unless the number that they ring now gives them a better one; none while the two are talking. */
export function betterPlace(
  call: CustomerCall,
  open: CallBackRow | undefined,
  { nowMs, rules }: Moment,
): KeptPlace | undefined {
  if (open === undefined || open.acceptedMs !== null) return undefined;
  const old = serviceRank(rules.ordering, open.queue, open.placeMs);
  return goesBefore(old, serviceRank(rules.ordering, call.queue, nowMs)) ? open : undefined;
}
