import { type Admission, admission } from "../../dispatch/admission.ts";
import { serviceRank } from "../../dispatch/order-of-service.ts";
import { leavesNobody, legToMeet, type ListeningLeg, type Place } from "../../dispatch/pairs.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";
import { countDueBefore, ringsBack } from "../call-backs/next.ts";
import { meets, rings } from "../call-events.ts";
import { type Change, told } from "../changes.ts";
import { write } from "../database.ts";
import type { Decided, Decision } from "../decision.ts";
import { type PairingNow, pairingNow } from "../pairing.ts";
import type { Moment } from "../rules.ts";
import { putOffCallBack } from "../tables/call-backs.ts";
import { callOf, type CallRow, calls, countWaiting } from "../tables/calls.ts";
import { seen } from "../tables/signs-of-life.ts";
import { closedBy } from "../tables/switches.ts";
import { addCall, type Beginning, betterPlace, type CustomerCall, loadBeginning } from "./add-call.ts";
import { farewellMs } from "./call-ends.ts";

export type { CustomerCall } from "./add-call.ts";

/** Where a customer who has rung waits; or that they cannot. */
export type Arrival =
  | { readonly kind: "enqueue"; readonly into: QueueName }
  | Exclude<Admission, { readonly kind: "open" }>
  | { readonly kind: "over" };

/** What the record has of a caller who rings, and of the line. */
export interface BeforeArrival {
  readonly known: CallRow | undefined;
  readonly beginning: Beginning;
  /** How many wait in their queue, where only so many may. */
  readonly waiting: number | undefined;
  readonly pairing: PairingNow;
  /** How many would be rung back before them. */
  readonly callBacksBefore: number;
}

/**
 * A customer rings.
 *
 * They join their own queue, unless the line is closed or the queue full; but when more reps listen who are meant for nobody
 * than there are who go before them, they meet one of these in the queue where the rep listens. Told twice, it gives the same
 * answer.
 */
export const customerArrives: Decision<CustomerCall, BeforeArrival, Arrival> = {
  async load(tx, call, moment) {
    const { maxQueue } = moment.rules;
    const [known, beginning, count, pairing, callBacksBefore] = await Promise.all([
      tx.one(callOf, call.callSid),
      loadBeginning(tx, call, moment),
      maxQueue === undefined ? undefined : tx.one(countWaiting, call.queue),
      pairingNow(tx, moment),
      countDueBefore(tx, placeOf(call, undefined, moment), moment),
    ]);
    const usual = { known, beginning, waiting: count?.waiting, pairing, callBacksBefore };
    const kept = betterPlace(call, beginning.open, moment);
    if (kept === undefined || pairing.freeLegs.length === 0) return usual;
    return { ...usual, callBacksBefore: await countDueBefore(tx, placeOf(call, kept, moment), moment) };
  },
  decide(line, call, moment) {
    const { known, beginning } = line;
    if (known !== undefined) return ringsAgain(known, line, call, moment);
    if (beginning.end === "used") return { answer: { kind: "over" } };
    const rung = told(rings(call, call.queue));
    if (beginning.end === "reported")
      return {
        answer: { kind: "over" },
        changes: [rung, ...addCall(call, { ...beginning, outcome: "abandoned" }, moment)],
      };
    const admitted = whetherAdmitted(line, moment);
    if (admitted.kind !== "open") return turnedAway(admitted, rung, line, call, moment);
    const leg = legFor(placeOf(call, betterPlace(call, beginning.open, moment), moment), line, moment);
    const into = leg?.listensOn ?? betterPlace(call, beginning.open, moment)?.queue ?? call.queue;
    const met = leg === undefined ? [] : [told(meets(call, into))];
    const changes = [rung, ...addCall(call, { ...beginning, twilioQueue: into }, moment), ...met];
    return { answer: { kind: "enqueue", into }, changes, leavesNobody: leavesNobody(line.pairing, call.callSid) };
  },
};

function whetherAdmitted({ waiting }: BeforeArrival, { rules, turnedOff }: Moment): Admission {
  return admission({ closed: closedBy(turnedOff), waiting, mostWaiting: rules.maxQueue });
}

function turnedAway(
  admitted: Exclude<Admission, { readonly kind: "open" }>,
  rung: Change,
  { beginning }: BeforeArrival,
  call: CustomerCall,
  moment: Moment,
): Decided<Arrival> {
  const added = addCall(call, { ...beginning, outcome: admitted.kind }, moment);
  const hearsWhy =
    beginning.open === undefined ? [] : [write(putOffCallBack, call.customer, moment.nowMs + farewellMs)];
  return { answer: admitted, changes: [rung, ...added, ...hearsWhy, ...(moment.onSettled?.(call, moment) ?? [])] };
}

/** The record has this call already. */
function ringsAgain(known: CallRow, line: BeforeArrival, call: CustomerCall, moment: Moment): Decided<Arrival> {
  if (known.outcome === "queue-full") return { answer: { kind: "queue-full" } };
  if (known.outcome === "closed") return { answer: { kind: "closed", message: closedBy(moment.turnedOff)?.message } };
  if (known.state === "over") return { answer: { kind: "over" } };
  if (known.state === "moved") return entersAnew(known, line, call, moment);
  const repSid = known.state === "waiting" ? null : known.repSid;
  const changes = [...calls.save({ ...known, repSid }, known), seen(known, moment.nowMs)];
  return { answer: { kind: "enqueue", into: known.twilioQueue }, changes };
}

/** Somebody has moved a caller to another number of ours: they join its queue, and are not over until they leave that. */
function entersAnew(known: CallRow, line: BeforeArrival, call: CustomerCall, moment: Moment): Decided<Arrival> {
  const { nowMs } = moment;
  const { queue } = call;
  const { rankMajor, rankMinor } = placeOf(call, undefined, moment);
  const leg = legFor({ callSid: call.callSid, rankMajor, rankMinor }, line, moment);
  const into = leg?.listensOn ?? queue;
  const entered = { queue, rankMajor, rankMinor, ...waitingIn(into, nowMs) };
  return {
    answer: { kind: "enqueue", into },
    changes: [...calls.save({ ...known, ...entered }, known), seen(known, nowMs)],
  };
}

/** What of a call says that the caller waits in a Twilio queue which they join then. */
export function waitingIn(twilioQueue: QueueName, enteredMs: number, queueSid: string | null = null) {
  return { state: "waiting", twilioQueue, queueSid, enteredMs, leaving: null, repSid: null } as const;
}

/** The place in the order of service of somebody who rings now, or keeps a place. */
function placeOf(
  { callSid, queue }: CustomerCall,
  kept: { readonly queue: QueueName; readonly placeMs: number } | undefined,
  { nowMs, rules }: Moment,
): Place {
  const { major, minor } = serviceRank(rules.ordering, kept?.queue ?? queue, kept?.placeMs ?? nowMs);
  return { callSid, rankMajor: major, rankMinor: minor };
}

/** The leg that a caller meets who comes now, if there is one for them. */
export function legFor(
  place: Place,
  { pairing, callBacksBefore }: Pick<BeforeArrival, "pairing" | "callBacksBefore">,
  moment: Moment,
): ListeningLeg | undefined {
  return legToMeet(pairing, place, ringsBack(moment) ? callBacksBefore : 0);
}
