import { countDueBefore, ringsBack } from "../call-backs/next.ts";
import type { Bringing } from "../changes.ts";
import type { Decision } from "../decision.ts";
import { type PairingNow, pairingNow } from "../pairing.ts";
import { fetchQueue, type Moment } from "../rules.ts";
import { callOf, type CallRow, calls, isGuessed, type WaitingRow } from "../tables/calls.ts";
import { waitingIn } from "./customer-arrives.ts";

/** So long a rep has to go on listening for it to be worth moving a caller to them, in milliseconds. */
const worthMs = 3000;

/** Whether anybody is ever moved to a rep at this moment. */
export function bringsTogether({ mayBring, rules }: Moment): boolean {
  return mayBring !== undefined && rules.dialTimeoutMs >= worthMs;
}

interface Loaded {
  /** The caller who may be moved, and where to; undefined where nobody is. */
  readonly bringing: Bringing | undefined;
  readonly freeLegs: number;
  readonly callBacksBefore: number;
}

/**
 * Where a decision has left a caller free beside a free rep who listens elsewhere, the caller is moved there: with a long
 * Dial both would wait for nothing.
 *
 * The record has them there from now on; they are moved once the decision stands. Nobody is moved who was to be moved just now.
 */
export const bringTogether: Decision<undefined, Loaded, void> = {
  async load(tx, _, moment) {
    const pairing = await pairingNow(tx, moment);
    const bringing = whomToBring(pairing, moment);
    const callBacksBefore = bringing === undefined ? 0 : await countDueBefore(tx, bringing.caller, moment);
    return { bringing, freeLegs: pairing.freeLegs.length, callBacksBefore };
  },
  decide({ bringing, freeLegs, callBacksBefore }, _, moment) {
    const isFirst = !ringsBack(moment) || callBacksBefore < freeLegs;
    if (bringing === undefined || !isFirst || moment.mayBring?.(bringing) !== true) return { answer: undefined };
    const { caller, into } = bringing;
    const moved = calls.save({ ...caller, twilioQueue: into, queueSid: null, enteredMs: moment.nowMs }, caller);
    return { answer: undefined, changes: [...moved, { bringing }] };
  },
};

/** Who goes first, where they are free beside a free rep who goes on listening elsewhere. */
export function whomToBring({ freeCallers: [caller], freeLegs }: PairingNow, moment: Moment): Bringing | undefined {
  const { nowMs, rules } = moment;
  if (!bringsTogether(moment) || caller === undefined || !canBeMoved(caller)) return undefined;
  const leg = freeLegs.find(
    ({ listensOn, listensSinceMs }) =>
      listensOn !== caller.twilioQueue && listensSinceMs + rules.dialTimeoutMs - nowMs >= worthMs,
  );
  return leg && { caller, into: leg.listensOn };
}

/** Who hears an apology is in no queue yet, and who is fetched goes on by themselves. */
function canBeMoved(caller: WaitingRow): boolean {
  return caller.doubtful === 0 && !isGuessed(caller) && caller.twilioQueue !== fetchQueue;
}

/** They could not be moved: they are where they were. */
export const bringingHasFailed: Decision<Bringing, CallRow | undefined, void> = {
  load: (tx, { caller }) => tx.one(callOf, caller.callSid),
  decide(now, { caller, into }) {
    if (now?.state !== "waiting" || now.twilioQueue !== into || now.queueSid !== null) return { answer: undefined };
    const { twilioQueue, enteredMs, queueSid } = caller;
    return { answer: undefined, changes: calls.save({ ...now, ...waitingIn(twilioQueue, enteredMs, queueSid) }, now) };
  },
};
