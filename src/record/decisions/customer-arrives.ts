import { type Admission, admission } from "../../dispatch/admission.ts";
import { legToMeet, type ListeningLeg, type Place } from "../../dispatch/pairs.ts";
import { goesBefore, serviceRank } from "../../dispatch/order-of-service.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Outcome } from "../../dispatch/outcome.ts";
import { countCallBacksBefore } from "../call-backs/next.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import type { Transaction } from "../database.ts";
import { callIsOver, meets, rings } from "../call-events.ts";
import { type PairingNow, pairingNow } from "../pairing.ts";
import type { KnownEnd } from "../used-sids.ts";
import type { Moment } from "../rules.ts";
import { callOf, countWaiting, insertCall, placeCall, reenterCall, seeCall } from "../statements.ts";
import { closedBy } from "../switches.ts";
import { openCallBack } from "../call-backs/statements.ts";
import { endCallBackAs } from "./attempt-ends.ts";

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

/** Where a customer who has rung waits; or that they cannot. */
export type Arrival =
  | { readonly kind: "enqueue"; readonly into: QueueName }
  | Exclude<Admission, { readonly kind: "open" }>
  | { readonly kind: "over" };

/**
 * A customer rings.
 *
 * They join their own queue, unless the line is closed or the queue full; but when nobody goes before them and a rep
 * listens who is meant for nobody, they meet that rep in the queue where the rep listens. Told twice, it gives the same
 * answer.
 */
export async function customerArrives(tx: Transaction, call: CustomerCall, moment: Moment): Promise<Arrival> {
  const { maxQueue } = moment.rules;
  const [known, beginning, count, pairing] = await Promise.all([
    tx.one(callOf, call.callSid),
    beginningOf(tx, call, moment),
    maxQueue === undefined ? undefined : tx.one(countWaiting, call.queue),
    pairingNow(tx, moment),
  ]);
  if (known?.outcome === "queue-full") return { kind: "queue-full" };
  if (known?.outcome === "closed") return { kind: "closed", message: closedBy(moment.turnedOff)?.message };
  if (known?.state === "over") return { kind: "over" };
  if (known?.state === "moved") return { kind: "enqueue", into: await enterAnew(tx, call, pairing, moment) };
  if (known !== undefined) {
    tx.save(seeCall, call.callSid, moment.nowMs);
    return { kind: "enqueue", into: known.twilioQueue };
  }
  if (beginning.end === "used") return { kind: "over" };
  moment.tell?.(rings(call, call.queue));
  if (beginning.end === "reported") {
    writeCall(tx, call, { ...beginning, outcome: "abandoned" }, moment);
    return { kind: "over" };
  }
  const closed = closedBy(moment.turnedOff);
  const admitted = admission({ closed, waiting: count?.waiting, mostWaiting: maxQueue });
  if (admitted.kind === "open")
    return { kind: "enqueue", into: await findPlace(tx, call, { pairing, ...beginning }, moment) };
  writeCall(tx, call, { ...beginning, outcome: admitted.kind }, moment);
  moment.onSettled?.(tx, call, moment);
  return admitted;
}

/** Somebody has moved a caller to another number of ours: they join its queue, and are not over until they leave that. */
async function enterAnew(
  tx: Transaction,
  { callSid, queue }: CustomerCall,
  pairing: PairingNow,
  moment: Moment,
): Promise<QueueName> {
  const { major, minor } = serviceRank(moment.rules.ordering, queue, moment.nowMs);
  tx.save(reenterCall, callSid, queue, major, minor);
  const leg = await legFor(tx, { callSid, rankMajor: major, rankMinor: minor }, pairing, moment);
  const into = leg?.listensOn ?? queue;
  tx.save(placeCall, callSid, into, null, moment.nowMs, moment.nowMs);
  return into;
}

async function findPlace(
  tx: Transaction,
  call: CustomerCall,
  { pairing, end, open }: Beginning & { readonly pairing: PairingNow },
  moment: Moment,
): Promise<QueueName> {
  const kept = betterPlace(call, open, moment);
  const { queue } = kept ?? call;
  const { major, minor } = serviceRank(moment.rules.ordering, queue, kept?.placeMs ?? moment.nowMs);
  const place = { callSid: call.callSid, rankMajor: major, rankMinor: minor };
  const leg = await legFor(tx, place, pairing, moment);
  writeCall(tx, call, { end, open, twilioQueue: leg?.listensOn ?? queue }, moment);
  if (leg === undefined) return queue;
  moment.tell?.(meets(call, leg.listensOn));
  return leg.listensOn;
}

/** The leg that a caller meets who comes now, if there is one for them. */
export async function legFor(
  tx: Transaction,
  place: Place,
  pairing: PairingNow,
  moment: Moment,
): Promise<ListeningLeg | undefined> {
  return pairing.freeLegs.length === 0
    ? undefined
    : legToMeet(pairing, place, await countCallBacksBefore(tx, place, moment));
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
export async function beginningOf(
  tx: Transaction,
  { callSid, customer }: CustomerCall,
  { rules, usedSids }: Moment,
): Promise<Beginning> {
  const [end, open] = await Promise.all([
    usedSids.endOf(tx, callSid),
    rules.callBacks === undefined ? undefined : tx.one(openCallBack, customer),
  ]);
  return { end, open };
}

/** Writes a call into the record of which nothing is known yet. */
export async function addCall(tx: Transaction, call: CustomerCall, entry: Entry, moment: Moment): Promise<void> {
  writeCall(tx, call, { ...(await beginningOf(tx, call, moment)), ...entry }, moment);
}

/**
 * Writes a call into the record: as waiting, or as over when its end came before its beginning. One that was over long
 * ago is not written again.
 */
export function writeCall(tx: Transaction, call: CustomerCall, entry: Entry & Beginning, moment: Moment): void {
  const { callSid, customer, lineNumber } = call;
  const { nowMs, rules } = moment;
  const { end, open } = entry;
  if (entry.outcome === undefined && end === "used") return;
  const outcome = entry.outcome ?? (end === "reported" ? "abandoned" : undefined);
  const kept = outcome === undefined ? takePlace(tx, call, open, moment) : undefined;
  const { twilioQueue = call.queue, queueSid, waitedMs = 0 } = entry;
  const { queue } = kept ?? call;
  const arrivedMs = nowMs - waitedMs;
  const { enteredMs = arrivedMs } = entry;
  const { major, minor } = serviceRank(rules.ordering, queue, kept?.placeMs ?? arrivedMs);
  const who = [callSid, customer, lineNumber, queue] as const;
  const where = [twilioQueue, queueSid ?? null, major, minor, arrivedMs, kept?.placeMs ?? null, enteredMs] as const;
  const state = outcome === undefined ? (["waiting", nowMs, null] as const) : (["over", nowMs, nowMs] as const);
  tx.save(insertCall, ...who, ...where, ...state, outcome ?? null);
  if (outcome !== undefined) moment.usedSids.add(tx, callSid, nowMs);
  if (outcome !== undefined) moment.tell?.(callIsOver({ ...call, queue, arrivedMs, bridgedMs: null }, outcome, nowMs));
}

/** A place in the line that somebody keeps. */
type KeptPlace = Pick<CallBackRow, "queue" | "placeMs">;

/** Whoever rings while they wait to be rung back keeps that place, and need not be rung any more. */
function takePlace(
  tx: Transaction,
  call: CustomerCall,
  open: CallBackRow | undefined,
  moment: Moment,
): KeptPlace | undefined {
  if (open !== undefined && open.acceptedMs === null) endCallBackAs(tx, open, "rang-in", moment);
  return betterPlace(call, open, moment);
}

/** Their old place, unless the number that they ring now gives them a better one; none while the two are talking. */
function betterPlace(
  call: CustomerCall,
  open: CallBackRow | undefined,
  { nowMs, rules }: Moment,
): KeptPlace | undefined {
  if (open === undefined || open.acceptedMs !== null) return undefined;
  const old = serviceRank(rules.ordering, open.queue, open.placeMs);
  return goesBefore(old, serviceRank(rules.ordering, call.queue, nowMs)) ? open : undefined;
}
