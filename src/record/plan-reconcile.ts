import type { QueueName } from "../dispatch/queue-order.ts";
import { surelyMs } from "./rules.ts";
import { type CallRow, isGuessed } from "./tables/calls.ts";
import type { RepRow } from "./tables/reps.ts";

/** A caller as Twilio lists them in one of our queues. */
export interface ListedCaller {
  readonly callSid: string;
  readonly queue: QueueName;
  readonly queueSid: string;
  readonly enqueuedMs: number;
}

/** What Twilio and the record say, each on its own. */
export interface TwoBooks {
  readonly listed: readonly ListedCaller[];
  /** When the listing began, in milliseconds: what the record has seen since then, it knows better. */
  readonly listedMs: number;
  readonly nowMs: number;
  /** The customers' calls that are not over. */
  readonly calls: readonly CallRow[];
  /** The reps' legs that are not over. */
  readonly reps: readonly RepRow[];
  /** When the first comparison began since the record was last away: whoever has not been seen since is looked into at once. */
  readonly firstMs?: number | undefined;
}

/** What is to be done so that they agree. */
export type Correction =
  /** Twilio has a caller whom we do not know. */
  | { readonly kind: "take-in"; readonly caller: ListedCaller }
  /** The caller waits where Twilio has them. */
  | { readonly kind: "place"; readonly caller: ListedCaller }
  /** The caller is there, where we think. */
  | { readonly kind: "see"; readonly callSid: string; readonly enqueuedMs: number }
  /** The caller was not in the listing. */
  | { readonly kind: "miss"; readonly callSid: string }
  /** Whether the call is over has to be asked; where it is a talk that goes on, its rep is there as well. */
  | { readonly kind: "check"; readonly callSid: string; readonly repSid?: string };

/** What Twilio has to be asked about, call by call. */
export type Question = Correction & { readonly kind: "take-in" | "check" };

/** A caller is looked into after waiting for so long, in milliseconds, … */
const graceMs = 30_000;
/** … and was missing from so many listings. */
const mostMissed = 2;
/** Who came to their queue so shortly before a listing, in milliseconds, may still have been on the way to it. */
const onTheWayMs = 10_000;
/** So long a talking caller and a rep's leg may be silent, in milliseconds. */
const silenceMs = 60_000;

/** Whether somebody was seen since then; a sign that is yet to come is from a clock that was wrong, and none. */
export function isSeenSince(seenMs: number, sinceMs: number, nowMs: number): boolean {
  return seenMs >= sinceMs && seenMs <= nowMs + surelyMs;
}

/** Lists what has to change in the record for it to agree with Twilio. */
export function planReconcile(books: TwoBooks): Correction[] {
  const { listed, calls, reps } = books;
  const known = new Map(calls.map((call) => [call.callSid, call]));
  const inQueue = new Set(listed.map(({ callSid }) => callSid));
  const ofCallers = [
    ...listed.flatMap((caller) => forListed(caller, known.get(caller.callSid), books)),
    ...calls.filter(({ callSid }) => !inQueue.has(callSid)).flatMap((call) => forUnlisted(call, books)),
  ];
  return withReps(
    ofCallers,
    known,
    reps.filter((rep) => isSilent(rep, books)),
  );
}

/** A talk is asked about once: by its customer's call. */
function withReps(
  ofCallers: readonly Correction[],
  known: ReadonlyMap<string, CallRow>,
  silent: readonly RepRow[],
): Correction[] {
  const bySid = new Map(silent.map((rep) => [rep.callSid, rep]));
  const all = ofCallers.map((correction): Correction => {
    if (correction.kind !== "check") return correction;
    const repSid = known.get(correction.callSid)?.repSid ?? "";
    if (bySid.get(repSid)?.customerSid !== correction.callSid) return correction;
    bySid.delete(repSid);
    return { ...correction, repSid };
  });
  return [...all, ...[...bySid.keys()].map((callSid): Correction => ({ kind: "check", callSid }))];
}

/** Whether there has been no sign of a talking caller or a rep for too long, or since the record came back. */
function isSilent({ seenMs }: CallRow | RepRow, { listedMs, nowMs, firstMs = 0 }: TwoBooks): boolean {
  return !isSeenSince(seenMs, Math.max(firstMs, listedMs - silenceMs), nowMs);
}

function forListed(caller: ListedCaller, known: CallRow | undefined, { listedMs, nowMs }: TwoBooks): Correction[] {
  if (known === undefined) return [{ kind: "take-in", caller }];
  if (isSeenSince(known.seenMs, listedMs, nowMs)) return [];
  const { callSid, enqueuedMs } = caller;
  const isThere = known.state === "waiting" && known.twilioQueue === caller.queue && !isGuessed(known);
  return [isThere ? { kind: "see", callSid, enqueuedMs } : { kind: "place", caller }];
}

function forUnlisted(call: CallRow, books: TwoBooks): Correction[] {
  const { callSid, state, seenMs, enteredMs, arrivedMs, missed } = call;
  const { listedMs, nowMs, firstMs } = books;
  if (isSeenSince(seenMs, listedMs, nowMs)) return [];
  // Who still heard an apology was in no queue yet.
  if (state === "waiting" && isGuessed(call) && enteredMs > listedMs) return [];
  if (state !== "waiting") return isSilent(call, books) ? [{ kind: "check", callSid }] : [];
  const isAway = firstMs !== undefined && !isSeenSince(seenMs, firstMs, nowMs);
  const isOnTheWay = enteredMs > listedMs - onTheWayMs && enteredMs <= listedMs;
  if (isOnTheWay && !isAway) return [];
  const isOften = missed + 1 >= mostMissed && !isSeenSince(arrivedMs, listedMs - graceMs, nowMs);
  return [{ kind: "miss", callSid }, ...(isOften || isAway ? [{ kind: "check", callSid } as const] : [])];
}
