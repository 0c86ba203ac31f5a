import type { CallBackOutcome } from "../../dispatch/after-attempt.ts";
import type { QueueName } from "../../dispatch/queue-order.ts";

/** A call-back as the record has it: an entry of the line that keeps the place of a call. */
export interface CallBackRow {
  readonly id: string;
  /** The call whose place it keeps. */
  readonly callSid: string;
  /** The customer's number. */
  readonly number: string;
  /** The number that the customer rang, and sees when they are rung back. */
  readonly lineNumber: string;
  readonly queue: QueueName;
  readonly rankMajor: number;
  readonly rankMinor: number;
  /** The arrival by which its place goes. */
  readonly placeMs: number;
  readonly askedMs: number;
  /** The customer is not rung before. */
  readonly dueMs: number;
  readonly state: "waiting" | "ringing" | "over";
  /** How many attempts came to nothing. */
  readonly tries: number;
  /** The rep for whom the customer is rung, or was rung last. */
  readonly repSid: string | null;
  readonly rangMs: number | null;
  /** When the customer pressed the key. */
  readonly acceptedMs: number | null;
  readonly endedMs: number | null;
  readonly outcome: CallBackOutcome | null;
  /** 1 where the number had never had a talk with us when it asked: then it goes behind callers of its queue. */
  readonly stranger: number;
}
