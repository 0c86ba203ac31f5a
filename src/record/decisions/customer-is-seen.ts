import type { Change } from "../changes.ts";
import type { Reader, Write } from "../database.ts";
import type { Decision } from "../decision.ts";
import { isPaired, type PairingNow, pairingNow } from "../pairing.ts";
import type { Moment } from "../rules.ts";
import { callOf, type CallRow, calls, isGuessed } from "../tables/calls.ts";
import { repOf, type RepRow } from "../tables/reps.ts";
import { seen, seenAgain } from "../tables/signs-of-life.ts";
import { addCall, type Beginning, loadBeginning } from "./add-call.ts";
import { waitingIn } from "./customer-arrives.ts";
import type { WaitingCall } from "./customer-waits.ts";
import { putTimesRight } from "./move-times.ts";

/** What the record has of a caller of whom there is a sign of life. */
export interface Sight {
  readonly known: CallRow | undefined;
  /** Of a call that is new to the record. */
  readonly beginning: Beginning | undefined;
  /** The leg of the rep who is recorded as having taken them. */
  readonly rep: RepRow | undefined;
  /** Who is meant for whom, where it matters. */
  readonly pairing: PairingNow | undefined;
}

/** A waiting caller asks at a URL that is answered without the record: a sign of life. */
export const customerIsSeen: Decision<WaitingCall, Sight, void> = {
  isMostlySign: true,
  load: async (tx, call, moment) => loadSight(tx, await tx.one(callOf, call.callSid), call, moment),
  decide(sight, call, moment) {
    const { known } = sight;
    const changes = whatIsNew(sight, call, moment);
    const isSign = changes.length === 0 && known !== undefined && isStillThere(known, call);
    return { answer: undefined, changes, sign: isSign ? signOf(known, moment) : undefined };
  },
};

/** What else the record has of a caller who is not where it thinks. */
export async function loadSight(
  tx: Reader,
  known: CallRow | undefined,
  call: WaitingCall & { readonly pairing?: PairingNow },
  moment: Moment,
): Promise<Sight> {
  const { pairing } = call;
  if (known === undefined) return { known, pairing, rep: undefined, beginning: await loadBeginning(tx, call, moment) };
  const isTaken = known.state === "connecting" && known.repSid !== null;
  const mayBeMoved = known.state === "waiting" && pairing === undefined && isElsewhere(known, call);
  return {
    known,
    beginning: undefined,
    rep: isTaken ? await tx.one(repOf, known.repSid) : undefined,
    pairing: mayBeMoved ? await pairingNow(tx, moment) : pairing,
  };
}

/** What changes by it that the caller is there, but for the sign of life: nothing, where they are where we think. */
export function whatIsNew(sight: Sight, call: WaitingCall, moment: Moment): Change[] {
  const { known, beginning } = sight;
  const { nowMs } = moment;
  const waitedMs = (call.queueSeconds ?? 0) * 1000;
  if (known === undefined) {
    const entry = { twilioQueue: call.twilioQueue ?? call.queue, queueSid: call.queueSid, waitedMs };
    return beginning === undefined ? [] : addCall(call, { ...beginning, ...entry }, moment);
  }
  if (isStillThere(known, call)) return stillThere(known, call, moment);
  if (known.state === "over" || isLate(known, sight, call)) return [];
  const [twilioQueue, queueSid] = [call.twilioQueue ?? known.twilioQueue, call.queueSid ?? known.queueSid];
  const placed = { ...known, ...waitingIn(twilioQueue, nowMs - waitedMs, queueSid) };
  return [...calls.save(placed, known), seen(known, nowMs)];
}

/** Whether the caller waits where we think. */
export function isStillThere(known: CallRow, call: WaitingCall): boolean {
  return known.state === "waiting" && !isElsewhere(known, call);
}

/** The sign of life of a caller who waits where we think; undefined where there was one just now. */
export function signOf(known: CallRow, { nowMs }: Moment): Write | undefined {
  return Math.abs(nowMs - known.seenMs) <= 1000 ? undefined : seenAgain(known, nowMs);
}

function stillThere(known: CallRow, call: WaitingCall, moment: Moment): Change[] {
  const { nowMs } = moment;
  const right = putTimesRight(known, call, moment);
  if (right.length > 0) return right;
  const enteredMs = nowMs - (call.queueSeconds ?? 0) * 1000;
  // What is from before we placed them speaks of another stay.
  if (isGuessed(known) && call.queueSeconds !== undefined && enteredMs >= known.seenMs)
    return [...calls.save({ ...known, enteredMs, repSid: null }, known), seen(known, nowMs)];
  if (known.doubtful === 0 && known.missed === 0) return [];
  return [...calls.save({ ...known, repSid: null }, known), seen(known, nowMs)];
}

function isElsewhere(known: CallRow, { twilioQueue }: WaitingCall): boolean {
  return twilioQueue !== undefined && twilioQueue !== known.twilioQueue;
}

/**
 * Whether a request is from before what we know already: the caller is being moved to where a rep listens for them, or
 * has been taken by a rep. One who is back in the queue has waited longer than when taken; within one second
 * only the end of the rep's leg tells.
 */
function isLate(known: CallRow, { rep, pairing }: Sight, call: WaitingCall): boolean {
  if (known.state === "moved") return false;
  // Meant for nobody any more, they have not been moved.
  if (known.state === "waiting") return isGuessed(known) && pairing !== undefined && isPaired(pairing, known.callSid);
  if (rep !== undefined && (rep.overMs !== null || rep.customerSid !== known.callSid)) return false;
  return known.queueSid !== (call.queueSid ?? null) || (call.queueSeconds ?? 0) <= (known.connectQueueSeconds ?? 0);
}
