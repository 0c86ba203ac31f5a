import type { QueueName } from "./queue-order.ts";

/** A caller who waits in a Twilio queue, as far as the rule looks at them. Who has been told to leave is not one. */
export interface WaitingCaller {
  readonly callSid: string;
  readonly twilioQueue: QueueName;
  /** When they joined that queue, in milliseconds. */
  readonly enteredMs: number;
  /** Their place in the order of service; see {@link serviceRank}. */
  readonly rankMajor: number;
  readonly rankMinor: number;
  /** 1 where a Dial that should have found them has not. */
  readonly doubtful: number;
}

/** A rep's leg whose Dial waits on a Twilio queue for whoever comes. */
export interface ListeningLeg {
  readonly callSid: string;
  readonly listensOn: QueueName;
  /** When its Dial began, in milliseconds. */
  readonly listensSinceMs: number;
}

/** Who is meant for whom at a moment, and who for nobody. */
export interface Pairing<C extends WaitingCaller, L extends ListeningLeg> {
  readonly pairs: readonly { readonly caller: C; readonly leg: L }[];
  /** Those without a leg in the order of service, the doubtful after all others. */
  readonly freeCallers: readonly C[];
  /** Those without a caller, or with a doubtful one: whoever has listened longest comes first. */
  readonly freeLegs: readonly L[];
}

/** When the later of two has come longer ago than this, in milliseconds, Twilio would have joined them: one is not there. */
export const pairLifeMs = 10_000;
/** A mark from further ahead, in milliseconds, is of a clock that was wrong. */
const aheadMs = 30_000;

/**
 * Who is meant for whom.
 *
 * A rep's Dial reserves the rep for a queue, and Twilio chooses the caller: whoever has been in that queue longest, for
 * the rep who has listened there longest (twilio.com/docs/voice/twiml/queue). So nothing of it is written down: in each
 * Twilio queue the first caller belongs to the first leg, the second to the second, and so on. The doubtful come after all
 * others, since they are perhaps gone; and so do legs that Twilio would have joined with their caller by now.
 */
export function pairUp<C extends WaitingCaller, L extends ListeningLeg>(
  callers: readonly C[],
  legs: readonly L[],
  nowMs: number,
): Pairing<C, L> {
  const queues = byQueue(callers.toSorted(inTwilioOrder));
  const pairs: { caller: C; leg: L }[] = [];
  const pair = (leg: L): boolean => {
    const [caller] = queues.get(leg.listensOn) ?? [];
    if (caller === undefined) return true;
    if (!canBePair(caller, leg, nowMs)) return false;
    pairs.push({ caller, leg });
    queues.get(leg.listensOn)?.shift();
    return true;
  };
  const inOrder = legs.toSorted(longestFirst);
  const late = inOrder.filter((leg) => !pair(leg));
  for (const leg of late) pair(leg);
  const paired = new Set(pairs.map(({ caller }) => caller.callSid));
  const busy = new Set(pairs.filter(({ caller }) => caller.doubtful === 0).map(({ leg }) => leg.callSid));
  return {
    pairs,
    freeCallers: callers.filter(({ callSid }) => !paired.has(callSid)).toSorted(inOrderOfService),
    freeLegs: [...inOrder.filter((leg) => !late.includes(leg)), ...late].filter(({ callSid }) => !busy.has(callSid)),
  };
}

function byQueue<C extends WaitingCaller>(callers: readonly C[]): Map<QueueName, C[]> {
  const queues = new Map<QueueName, C[]>();
  for (const caller of callers) {
    const there = queues.get(caller.twilioQueue);
    if (there === undefined) queues.set(caller.twilioQueue, [caller]);
    else there.push(caller);
  }
  return queues;
}

function canBePair({ enteredMs }: WaitingCaller, { listensSinceMs }: ListeningLeg, nowMs: number): boolean {
  const laterMs = Math.max(enteredMs, listensSinceMs);
  return laterMs > nowMs - pairLifeMs && laterMs <= nowMs + aheadMs;
}

/** Whom Twilio takes first of a queue among those who are meant for nobody. */
export function frontOf<C extends WaitingCaller>(
  { freeCallers }: Pick<Pairing<C, ListeningLeg>, "freeCallers">,
  queue: QueueName,
): C | undefined {
  return freeCallers.filter(({ twilioQueue }) => twilioQueue === queue).toSorted(inTwilioOrder)[0];
}

/** Somebody's place in the order of service. */
export type Place = Pick<WaitingCaller, "callSid" | "rankMajor" | "rankMinor">;

/**
 * The leg that a caller meets who comes now: it has listened longest for nobody. None when all who listen are needed for
 * those who go before them: callers who are there for certain and free, and call-backs.
 */
export function legToMeet<L extends ListeningLeg>(
  { freeCallers, freeLegs }: Pairing<WaitingCaller, L>,
  place: Place,
  callBacksBefore: number,
): L | undefined {
  const callersBefore = freeCallers.filter(
    (other) => other.doubtful === 0 && other.callSid !== place.callSid && inOrderOfService(other, place) < 0,
  );
  return callersBefore.length + callBacksBefore >= freeLegs.length ? undefined : freeLegs[0];
}

/** A caller who is moved to where a leg listens, and how many callers who are free go before them. */
export interface Move<C, L> {
  readonly caller: C;
  readonly leg: L;
  readonly callersBefore: number;
}

/**
 * Who is moved to a rep who listens elsewhere, when somebody is free beside a free rep. They go in the order of service;
 * for whoever cannot be moved at this moment a leg is left, and nobody who may be gone is moved.
 */
export function whomToMove<C extends WaitingCaller, L extends ListeningLeg>(
  { freeCallers, freeLegs }: Pairing<C, L>,
  canBeMoved: (caller: C) => boolean,
  isWorthIt: (leg: L) => boolean,
): Move<C, L>[] {
  const legs = [...freeLegs];
  const moves: Move<C, L>[] = [];
  for (const [callersBefore, caller] of freeCallers.entries()) {
    if (caller.doubtful === 1 || legs.length === 0) break;
    const leg = legs.find((one) => one.listensOn !== caller.twilioQueue && isWorthIt(one));
    const isMoved = leg !== undefined && canBeMoved(caller);
    if (isMoved) moves.push({ caller, leg, callersBefore });
    legs.splice(isMoved ? legs.indexOf(leg) : 0, 1);
  }
  return moves;
}

/**
 * Whether nobody can be left free beside a free leg when this caller, who waits or comes now, has gone to a rep or off the line,
 * or when only those have changed who are not in the pairing.
 */
export function leavesNobody(
  { pairs, freeCallers, freeLegs }: Pairing<WaitingCaller, ListeningLeg>,
  callSid?: string,
): boolean {
  if (freeCallers.every((caller) => caller.doubtful === 1 || caller.callSid === callSid)) return true;
  return freeLegs.length === 0 && !pairs.some(({ caller }) => caller.callSid === callSid);
}

function inTwilioOrder(one: WaitingCaller, other: WaitingCaller): number {
  return one.doubtful - other.doubtful || one.enteredMs - other.enteredMs || byRank(one, other);
}

/** Who of two is served first: whoever is surely there, then by their places. */
export function inOrderOfService(one: Place & { readonly doubtful?: number }, other: typeof one): number {
  return (one.doubtful ?? 0) - (other.doubtful ?? 0) || byRank(one, other);
}

function byRank(one: Place, other: Place): number {
  return one.rankMajor - other.rankMajor || one.rankMinor - other.rankMinor || compare(one.callSid, other.callSid);
}

function longestFirst(one: ListeningLeg, other: ListeningLeg): number {
  return one.listensSinceMs - other.listensSinceMs || compare(one.callSid, other.callSid);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
