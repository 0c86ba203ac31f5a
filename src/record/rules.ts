import type { Ordering } from "../dispatch/order-of-service.ts";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import type { CallBackOutcome } from "../dispatch/after-attempt.ts";
import type { CallBackRules } from "./call-backs/why-not-ring.ts";
import type { Change } from "./changes.ts";
import type { CallBackRow } from "./tables/call-backs.ts";
import type { CallRow } from "./tables/calls.ts";
import type { TurnedOff } from "./tables/switches.ts";
import type { UsedSids } from "./used-sids.ts";
import { dayMs, hourMs } from "../runtime/durations.ts";

/** The Twilio queue to which a caller is moved who is not at the front of their own. */
export const fetchQueue: QueueName = "fetch";

/** Every Twilio queue that a line needs: those that have a number, and with a record the one for fetching. */
export function neededQueues(queues: QueueOrder, { kind }: { readonly kind: string }): QueueOrder {
  return kind === "none" ? queues : [...queues, fetchQueue];
}

/** What the record goes by. Times are in milliseconds. */
export interface RecordRules {
  readonly order: QueueOrder;
  readonly ordering: Ordering;
  /** How many may wait in each queue; undefined when only Twilio limits it. */
  readonly maxQueue: number | undefined;
  readonly maxWaitMs: number;
  /** How long a caller waits while nobody is on the line to take calls. */
  readonly maxWaitWithoutRepsMs: number;
  /** How long a Dial waits for a caller. */
  readonly dialTimeoutMs: number;
  /** How long after it was set a rep's listening mark lapses. */
  readonly listeningLapseMs: number;
  /** Whom we ring back; undefined when nobody is. */
  readonly callBacks: CallBackRules | undefined;
  /** Whether waiting callers are told that we may text them, and may decline it by a key. */
  readonly asksConsent: boolean;
  /** Telephones of ours that get a text about what people must know. */
  readonly alertNumbers: readonly string[];
  /** Who has waited for so long is worth a notice. */
  readonly longWaitMs: number;
}

/** A decision's own time, and what it goes by. */
export interface Moment {
  readonly nowMs: number;
  /** Since when the record has answered without a break: what was before it may have missed. */
  readonly wholeSinceMs: number;
  /** Since when a rep's listening mark counts: what became of Dials while the record was away was not told. */
  readonly marksSinceMs: number;
  /** How long ago that was, in milliseconds, whatever the clock has done since, as far as this process knows. */
  readonly since: (markMs: number) => number;
  readonly rules: RecordRules;
  /** What is over for good. */
  readonly usedSids: UsedSids;
  /** Whether what is decided on was told before, while the record did not answer: then this is when it was told. */
  readonly isLate?: boolean;
  /**
   * What else changes with every customer's call that has ended, in the decision that says so; again when a later report
   * has corrected what became of it.
   */
  readonly onSettled?: OnSettled | undefined;
  /** The same for every call-back. */
  readonly onCallBackOver?: OnCallBackOver | undefined;
  readonly onCallBackTakenBack?: OnCallBackTakenBack | undefined;
  /** The same for every call-back of which its customer is to be told that it is open. */
  readonly onCallBackPromised?: OnCallBackPromised | undefined;
  /** What people have turned off at this moment; nothing by default. */
  readonly turnedOff?: TurnedOff | undefined;
  /** Whether the caller of this call may be moved to a rep now. Nobody is moved without it. */
  readonly mayBring?: ((callSid: string) => boolean) | undefined;
}

/** What changes besides when a customer's call is over. */
export type OnSettled = (call: Pick<CallRow, "callSid" | "customer">, moment: Moment) => readonly Change[];

/** What changes besides when a call-back is over, and how it ended. */
export type OnCallBackOver = (callBack: CallBackRow, outcome: CallBackOutcome, moment: Moment) => readonly Change[];

/** What changes besides when we take back a call-back that its customer waits for. */
export type OnCallBackTakenBack = (callBack: CallBackRow, moment: Moment) => readonly Change[];

/**
 * Why a customer is told that their call-back is open: they have asked for it by a key; or rung us, and hung up unanswered; or we have
 * rung them, and could not tell whoever answered.
 */
export type Promising = "asked" | "kept" | "tried";

/** What changes besides when a customer is to be told that their call-back is open. */
export type OnCallBackPromised = (
  callBack: Pick<CallBackRow, "id" | "number">,
  why: Promising,
  moment: Moment,
) => readonly Change[];

/** What ended longer ago begins nothing any more, in milliseconds: no report of Twilio's is so late, but a replay may be. */
export const longOverMs = dayMs;

/** A rep is asked to ring in again after so long on the line: Twilio ends every call after four hours. */
export const longestLegMs = 3.5 * hourMs;
/** They are asked sooner, after so long, where they are not needed: nobody waits, and another rep listens. */
export const longLegMs = 3 * hourMs;

/** Two clocks may differ by so much, and a report may be so late, in milliseconds: what is further off was a clock's fault. */
export const surelyMs = 60_000;

/** A smaller difference is no jump, but the time that a decision takes, in milliseconds. */
const leastJumpMs = 2500;

/** Whether the clock has jumped since a time was written down, or that time is yet to come. */
export function isDubious(markMs: number, { nowMs, since }: Moment): boolean {
  return markMs > nowMs + surelyMs || Math.abs(since(markMs) - (nowMs - markMs)) > leastJumpMs;
}

/** What of the configuration the record goes by; times in seconds. */
export interface RecordSettings {
  readonly queues: QueueOrder;
  readonly ordering: Ordering;
  readonly dialTimeout: number;
  readonly maxQueue: number | undefined;
  readonly maxWait: number;
  readonly maxWaitWithoutReps: number;
  readonly callBacks?: CallBackRules | undefined;
  readonly texting?: { readonly asksConsent: boolean } | undefined;
  readonly notices?: { readonly alertNumbers: readonly string[]; readonly longWait: number };
}

/** A Dial that a process sends once it has been told to stop listens for so long at least, in seconds: until the next process is there. */
export const stoppingDialSeconds = 30;

/** The rules of a line with these settings. */
export function recordRules(settings: RecordSettings): RecordRules {
  return {
    order: settings.queues,
    ordering: settings.ordering,
    maxQueue: settings.maxQueue,
    maxWaitMs: settings.maxWait * 1000,
    maxWaitWithoutRepsMs: settings.maxWaitWithoutReps * 1000,
    dialTimeoutMs: settings.dialTimeout * 1000,
    // Any Dial may be one of a process that stopped. Twilio may let it wait for five seconds more than it was told, and its
    // report has to come back, too.
    listeningLapseMs: Math.max(stoppingDialSeconds, settings.dialTimeout) * 1000 + 15_000,
    callBacks: settings.callBacks,
    asksConsent: settings.texting?.asksConsent ?? false,
    alertNumbers: settings.notices?.alertNumbers ?? [],
    longWaitMs: (settings.notices?.longWait ?? Infinity) * 1000,
  };
}
