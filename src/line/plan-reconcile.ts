import type { QueueName } from "../dispatch/queue-order.ts";
import { type CallRow, isGuessed, type RepRow } from "./rows.ts";

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
  /** The customers' calls that are not over. */
  readonly calls: readonly CallRow[];
  /** The reps' legs that are not over. */
  readonly reps: readonly RepRow[];
  /** Whether nothing has been compared since the record was away: then everything in doubt is looked into at once. */
  readonly isFirst: boolean;
}

/** What is to be done so that they agree. */
export type Correction =
  /** Twilio has a caller whom we do not know. */
  | { readonly kind: "take-in"; readonly caller: ListedCaller }
  /** The caller waits where Twilio has them. */
  | { readonly kind: "place"; readonly caller: ListedCaller }
  /** The caller is there, where we think. */
  | { readonly kind: "see"; readonly callSid: string }
  /** The caller was not in the listing. */
  | { readonly kind: "miss"; readonly callSid: string }
  /** Whether the call is over has to be asked. */
  | { readonly kind: "check"; readonly callSid: string };

/** A caller is looked into after waiting for so long, in milliseconds, … */
const graceMs = 30_000;
/** … and was missing from so many listings. */
const mostMissed = 2;
/** So long a talking caller and a rep's leg may be silent, in milliseconds. */
const silenceMs = 60_000;

/** Lists what has to change in the record for it to agree with Twilio. */
export function planReconcile(books: TwoBooks): Correction[] {
  const { listed, calls, reps, listedMs, isFirst } = books;
  const known = new Map(calls.map((call) => [call.callSid, call]));
  const inQueue = new Set(listed.map(({ callSid }) => callSid));
  const silentSinceMs = isFirst ? listedMs : listedMs - silenceMs;
  return [
    ...listed.flatMap((caller) => forListed(caller, known.get(caller.callSid), listedMs)),
    ...calls.filter(({ callSid }) => !inQueue.has(callSid)).flatMap((call) => forUnlisted(call, books)),
    ...reps
      .filter(({ seenMs }) => seenMs < silentSinceMs)
      .map(({ callSid }): Correction => ({ kind: "check", callSid })),
  ];
}

function forListed(caller: ListedCaller, known: CallRow | undefined, listedMs: number): Correction[] {
  if (known === undefined) return [{ kind: "take-in", caller }];
  if (known.seenMs >= listedMs) return [];
  const isThere = known.state === "waiting" && known.twilioQueue === caller.queue && !isGuessed(known);
  return [isThere ? { kind: "see", callSid: known.callSid } : { kind: "place", caller }];
}

function forUnlisted(call: CallRow, books: TwoBooks): Correction[] {
  const { callSid, state, seenMs, enteredMs, arrivedMs, missed } = call;
  const { listedMs, isFirst } = books;
  // Who still heard an apology was in no queue yet.
  if (seenMs >= listedMs || (state === "waiting" && enteredMs > listedMs)) return [];
  if (state !== "waiting") return isFirst || seenMs < listedMs - silenceMs ? [{ kind: "check", callSid }] : [];
  const isDue = isFirst || (missed + 1 >= mostMissed && arrivedMs < listedMs - graceMs);
  return [{ kind: "miss", callSid }, ...(isDue ? [{ kind: "check", callSid } as const] : [])];
}
