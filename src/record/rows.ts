import type { Leaving } from "../dispatch/after-queue.ts";
import type { WaitingCaller } from "../dispatch/pairs.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import type { Outcome } from "../dispatch/outcome.ts";
import type { CallState } from "./schema.ts";

/** A customer's call as the record has it; see {@link Schema} for what each column means. */
export interface CallRow {
  readonly callSid: string;
  readonly customer: string;
  readonly lineNumber: string;
  readonly queue: QueueName;
  readonly twilioQueue: QueueName;
  readonly queueSid: string | null;
  readonly rankMajor: number;
  readonly rankMinor: number;
  readonly arrivedMs: number;
  readonly placeMs: number | null;
  readonly enteredMs: number;
  readonly state: CallState;
  readonly doubtful: number;
  readonly leaving: Leaving | null;
  readonly seenMs: number;
  readonly missed: number;
  readonly connectMs: number | null;
  readonly connectQueueSeconds: number | null;
  readonly repSid: string | null;
  readonly saidBridged: number;
  readonly exitResult: string | null;
  readonly bridgedMs: number | null;
  readonly endedMs: number | null;
  readonly outcome: Outcome | null;
}

/** Longer than any document that a caller hears before they join a queue, in milliseconds: what is further ahead is a wrong clock. */
const longestDocumentMs = 30_000;

/** Whether it is only estimated when the caller joins their queue: they were told something before, and nobody has seen them there. */
export function isGuessed({ enteredMs, seenMs }: Pick<CallRow, "enteredMs" | "seenMs">): boolean {
  return enteredMs > seenMs && enteredMs <= seenMs + longestDocumentMs;
}

/** A rep's leg. */
export interface RepRow {
  readonly callSid: string;
  readonly number: string;
  readonly arrivedMs: number;
  readonly seenMs: number;
  readonly round: number;
  readonly listensOn: QueueName | null;
  readonly listensSinceMs: number;
  readonly customerSid: string | null;
  readonly overMs: number | null;
}

/** A caller who waits, as far as the rule of pairs and the log look at them. */
export interface WaitingRow extends WaitingCaller {
  readonly customer: string;
  readonly queue: QueueName;
  readonly queueSid: string | null;
  readonly seenMs: number;
}
