import { type Admission, admission } from "../../dispatch/admission.ts";
import { legToMeet, type ListeningLeg, type Place } from "../../dispatch/pairs.ts";
import { goesBefore, serviceRank } from "../../dispatch/order-of-service.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import type { Outcome } from "../../dispatch/outcome.ts";
import { countCallBacksBefore } from "../call-backs/next.ts";
import type { CallBackRow } from "../call-backs/row.ts";
import type { Transaction } from "../database.ts";
import { callIsOver, meets, rings } from "../call-events.ts";
import { pairingNow } from "../pairing.ts";
import type { Moment } from "../rules.ts";
import { callOf, countWaiting, insertCall, placeCall, reenterCall, seeCall } from "../statements.ts";
import { closedBy } from "../switches.ts";
import { callBackIsNotNeeded } from "./customer-asks-for-call-back.ts";

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
  const known = await tx.one(callOf, call.callSid);
  if (known?.outcome === "queue-full") return { kind: "queue-full" };
  if (known?.outcome === "closed") return { kind: "closed", message: closedBy(moment.turnedOff)?.message };
  if (known?.state === "over") return { kind: "over" };
  if (known?.state === "moved") return { kind: "enqueue", into: await enterAnew(tx, call, moment) };
  if (known !== undefined) {
    tx.save(seeCall, call.callSid, moment.nowMs);
    return { kind: "enqueue", into: known.twilioQueue };
  }
  const end = await moment.usedSids.endOf(tx, call.callSid);
  if (end === "used") return { kind: "over" };
  moment.tell?.(rings(call, call.queue));
  if (end === "reported") {
    await addCall(tx, call, { outcome: "abandoned" }, moment);
    return { kind: "over" };
  }
  const admitted = await admit(tx, call.queue, moment);
  if (admitted.kind === "open") return { kind: "enqueue", into: await findPlace(tx, call, moment) };
  await addCall(tx, call, { outcome: admitted.kind }, moment);
  await moment.onSettled?.(tx, call.callSid, moment);
  return admitted;
}

async function admit(tx: Transaction, queue: QueueName, { rules, turnedOff }: Moment): Promise<Admission> {
  const count = rules.maxQueue === undefined ? undefined : await tx.one(countWaiting, queue);
  return admission({ closed: closedBy(turnedOff), waiting: count?.waiting, mostWaiting: rules.maxQueue });
}

/** Somebody has moved a caller to another number of ours: they join its queue, and are not over until they leave that. */
async function enterAnew(tx: Transaction, { callSid, queue }: CustomerCall, moment: Moment): Promise<QueueName> {
  const { major, minor } = serviceRank(moment.rules.ordering, queue, moment.nowMs);
  tx.save(reenterCall, callSid, queue, major, minor);
  const leg = await legFor(tx, { callSid, rankMajor: major, rankMinor: minor }, moment);
  const into = leg?.listensOn ?? queue;
  tx.save(placeCall, callSid, into, null, moment.nowMs, moment.nowMs);
  return into;
}

async function findPlace(tx: Transaction, call: CustomerCall, moment: Moment): Promise<QueueName> {
  const kept = await placeKeptFor(tx, call, moment);
  const { queue } = kept ?? call;
  const { major, minor } = serviceRank(moment.rules.ordering, queue, kept?.placeMs ?? moment.nowMs);
  const place = { callSid: call.callSid, rankMajor: major, rankMinor: minor };
  const leg = await legFor(tx, place, moment);
  await addCall(tx, call, { twilioQueue: leg?.listensOn ?? queue, ...(kept && { kept }) }, moment);
  if (leg === undefined) return queue;
  moment.tell?.(meets(call, leg.listensOn));
  return leg.listensOn;
}

/** The leg that a caller meets who comes now, if there is one for them. */
export async function legFor(tx: Transaction, place: Place, moment: Moment): Promise<ListeningLeg | undefined> {
  const pairing = await pairingNow(tx, moment);
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
  /** The place that a call-back has kept for the customer; by default it is looked up. */
  readonly kept?: KeptPlace;
}

/**
 * Writes a call into the record: as waiting, or as over when its end came before its beginning. One that was over long
 * ago is not written again.
 */
export async function addCall(tx: Transaction, call: CustomerCall, entry: Entry, moment: Moment): Promise<void> {
  const { callSid, customer, lineNumber } = call;
  const { nowMs, rules } = moment;
  const end = entry.outcome === undefined ? await moment.usedSids.endOf(tx, callSid) : "none";
  if (end === "used") return;
  const outcome = entry.outcome ?? (end === "reported" ? "abandoned" : undefined);
  const kept = entry.kept ?? (outcome === undefined ? await placeKeptFor(tx, call, moment) : undefined);
  const { twilioQueue = call.queue, queueSid, waitedMs = 0 } = entry;
  const { queue } = kept ?? call;
  const arrivedMs = nowMs - waitedMs;
  const { enteredMs = arrivedMs } = entry;
  const { major, minor } = serviceRank(rules.ordering, queue, kept?.placeMs ?? arrivedMs);
  const who = [callSid, customer, lineNumber, queue] as const;
  const where = [twilioQueue, queueSid ?? null, major, minor, arrivedMs, kept?.placeMs ?? null, enteredMs] as const;
  const state = outcome === undefined ? (["waiting", nowMs, null] as const) : (["over", nowMs, nowMs] as const);
  tx.save(insertCall, ...who, ...where, ...state, outcome ?? null);
  if (outcome !== undefined) await moment.usedSids.add(tx, callSid, nowMs);
  if (outcome !== undefined) moment.tell?.(callIsOver({ ...call, queue, arrivedMs, bridgedMs: null }, outcome, nowMs));
}

/** A place in the line that somebody keeps. */
export type KeptPlace = Pick<CallBackRow, "queue" | "placeMs">;

/**
 * Whoever rings while they wait to be rung back keeps that place, and need not be rung any more. Where the number that
 * they ring now gives them a better one, they have that.
 */
async function placeKeptFor(tx: Transaction, call: CustomerCall, moment: Moment): Promise<KeptPlace | undefined> {
  if (moment.rules.callBacks === undefined) return undefined;
  const kept = await callBackIsNotNeeded(tx, call.customer, "rang-in", moment);
  if (kept === undefined) return undefined;
  const { ordering } = moment.rules;
  const old = serviceRank(ordering, kept.queue, kept.placeMs);
  const now = serviceRank(ordering, call.queue, moment.nowMs);
  return goesBefore(old, now) ? kept : undefined;
}
