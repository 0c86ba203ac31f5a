import type { Account } from "../dispatch/outcome.ts";
import type { QueueName } from "../dispatch/queue-order.ts";

/** What can be seen of the line at one moment: what the live page shows and `/api/line` tells. Times are milliseconds since 1970. */
export interface LineView {
  readonly atMs: number;
  /** Of the whole line, since midnight in its time zone. */
  readonly numbers: Numbers;
  /** The same of each queue, the first served first. */
  readonly queues: readonly { readonly queue: QueueName; readonly numbers: Numbers }[];
  /** Everybody who waits, in the true order of service over all queues, call-backs that are due among them. */
  readonly waiting: readonly WaitingView[];
  /** Every rep's leg that is on the line. */
  readonly reps: readonly RepView[];
  /** Call-backs that are promised, those that are not due yet too. */
  readonly callBacks: readonly CallBackView[];
  readonly charts: Charts;
}

/** Somebody who waits, on the line or to be rung back. */
export interface WaitingView {
  readonly kind: "caller" | "call-back";
  /** The call's SID, or the call-back's id. */
  readonly id: string;
  /** From 1. */
  readonly place: number;
  readonly queue: QueueName;
  /** The customer's number, or what Twilio says in its place. */
  readonly number: string;
  readonly sinceMs: number;
  /** How much longer they will probably wait; undefined while nobody can tell. */
  readonly estimateSeconds: number | undefined;
  /** The rep who is on the way to them. */
  readonly rep: { readonly repSid: string; readonly number: string } | undefined;
  /** Whether they are perhaps gone: a rep has found nobody where they should be. */
  readonly isDoubtful: boolean;
}

/** A rep's leg. */
export interface RepView {
  readonly repSid: string;
  readonly number: string;
  /** `sent`: to somebody who waits; `ringing-back`: a customer is rung for them; `silent`: what became of their last Dial was not told. */
  readonly state: "listening" | "sent" | "talking" | "ringing-back" | "silent";
  /** Since when it is so. */
  readonly sinceMs: number;
  /** Where they listen. */
  readonly queue: QueueName | undefined;
  /** Whom they are sent to, talk with or ring back. */
  readonly customer: { readonly id: string; readonly number: string; readonly queue: QueueName } | undefined;
}

/** A call-back that is promised. */
export interface CallBackView {
  readonly id: string;
  readonly number: string;
  readonly queue: QueueName;
  readonly askedMs: number;
  /** They are not rung before. */
  readonly dueMs: number;
  readonly state: "waiting" | "ringing";
  readonly tries: number;
}

/** The ten numbers, and what they are made of; each is defined in metrics.ts. Shares are from 0 to 1; undefined where there is nothing to count. */
export interface Numbers {
  readonly waiting: number;
  readonly longestWaitSeconds: number | undefined;
  /** `sent`: also those for whom a customer is rung back. */
  readonly reps: { readonly [state in "listening" | "sent" | "talking" | "silent"]: number };
  readonly serviceLevel: number | undefined;
  readonly strictServiceLevel: number | undefined;
  /** The mean, and how long half and nine in ten of those who were answered waited at most. */
  readonly waitMeanSeconds: number | undefined;
  readonly waitP50Seconds: number | undefined;
  readonly waitP90Seconds: number | undefined;
  readonly abandoned: number;
  readonly abandonedShare: number | undefined;
  readonly shortAbandoned: number;
  readonly offered: number;
  readonly answered: number;
  readonly left: number;
  readonly refused: number;
  readonly failed: number;
  /** Those of the day who still wait or talk: offered is the sum of these six. */
  readonly goingOn: number;
  readonly talkSeconds: { readonly mean: number | undefined; readonly sum: number };
  readonly rating: { readonly mean: number | undefined; readonly count: number };
}

/** What the charts show. */
export interface Charts {
  /** How many waited at each full minute of the last hour. */
  readonly waiting: {
    readonly atMs: readonly number[];
    readonly queues: readonly { readonly queue: QueueName; readonly waiting: readonly number[] }[];
  };
  /** The calls of each quarter of an hour since midnight, by when they arrived. */
  readonly quarters: readonly QuarterOfCalls[];
  /** How long the calls of the day waited that were answered or given up. */
  readonly waits: readonly WaitClass[];
}

/** What became of the calls that arrived in a quarter of an hour. */
export interface QuarterOfCalls extends Readonly<Record<Account, number>> {
  readonly fromMs: number;
  readonly goingOn: number;
}

/** Waits of more than `fromSeconds`, and up to `toSeconds`; undefined where there is no end. */
export interface WaitClass {
  readonly fromSeconds: number;
  readonly toSeconds: number | undefined;
  readonly answered: number;
  readonly abandoned: number;
}
