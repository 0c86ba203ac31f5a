import { type ListeningLeg, whomToMove } from "../../dispatch/pairs.ts";
import { countDueBefore, ringsBack } from "../call-backs/next.ts";
import type { Bringing, Change } from "../changes.ts";
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

/** Callers who may be moved, and where to, with how many call-backs go before each of them. */
interface Loaded {
  readonly moves: readonly (Bringing & { readonly before: number })[];
  readonly freeLegs: number;
}

/**
 * Where a decision has left callers free beside free reps who listen elsewhere, they are moved there: with a long Dial all
 * of them would wait for nothing.
 *
 * The record has them there from now on; they are moved once the decision stands. Nobody is moved who was to be moved just now.
 */
export const bringTogether: Decision<undefined, Loaded, void> = {
  async load(tx, _, moment) {
    const pairing = await pairingNow(tx, moment);
    const moves = whomToBring(pairing, moment).map(async ({ caller, into, callersBefore }) => {
      const callBacksBefore = ringsBack(moment) ? await countDueBefore(tx, caller, moment) : 0;
      return { caller, into, before: callersBefore + callBacksBefore };
    });
    return { moves: await Promise.all(moves), freeLegs: pairing.freeLegs.length };
  },
  decide({ moves, freeLegs }, _, { nowMs }) {
    const changes = moves.flatMap(({ before, caller, into }): Change[] => {
      if (before >= freeLegs) return [];
      const moved = { ...caller, twilioQueue: into, queueSid: null, enteredMs: nowMs };
      return [...calls.save(moved, caller), { bringing: { caller, into } }];
    });
    return { answer: undefined, changes };
  },
};

/** Who is moved to a rep, in the order of service, and how many callers go before them. */
export function whomToBring(pairing: PairingNow, moment: Moment): (Bringing & { readonly callersBefore: number })[] {
  const { nowMs, rules, mayBring } = moment;
  if (!bringsTogether(moment)) return [];
  const canBeBrought = (caller: WaitingRow) => canBeMoved(caller) && mayBring?.(caller.callSid) === true;
  const isWorthIt = ({ listensSinceMs }: ListeningLeg) => listensSinceMs + rules.dialTimeoutMs - nowMs >= worthMs;
  const moves = whomToMove(pairing, canBeBrought, isWorthIt);
  return moves.map(({ caller, leg, callersBefore }) => ({ caller, into: leg.listensOn, callersBefore }));
}

/** Who hears an apology is in no queue yet, and who is fetched goes on by themselves. */
function canBeMoved(caller: WaitingRow): boolean {
  return !isGuessed(caller) && caller.twilioQueue !== fetchQueue;
}

/** They could not be moved: they are where they were. */
export const bringingHasFailed: Decision<Bringing, CallRow | undefined, void> = {
  load: (tx, { caller }) => tx.one(callOf, caller.callSid),
  decide(now, { caller, into }, { nowMs }) {
    const isThere = now?.state === "waiting" && now.twilioQueue === into && now.queueSid === null;
    // Told late, it undoes nothing that is newer.
    if (!isThere || now.seenMs > nowMs) return { answer: undefined };
    const { twilioQueue, enteredMs, queueSid } = caller;
    return { answer: undefined, changes: calls.save({ ...now, ...waitingIn(twilioQueue, enteredMs, queueSid) }, now) };
  },
};
