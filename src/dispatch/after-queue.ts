/** Why a caller was told to leave the queue. */
export type Leaving = "wait-limit" | "closed" | "call-back" | "dismissed";

/** What a request of Enqueue's action tells us, and what we know beside it. */
export interface QueueExit {
  readonly queueResult: string | undefined;
  /** Whether the call is over, by its CallStatus. */
  readonly isOver: boolean;
  /** Why we had told the caller to leave; undefined when we had not, or cannot know. */
  readonly leaving: Leaving | undefined;
  /** Whether they were in the queue from which a certain rep takes its callers one by one, and go on from there. */
  readonly fetched: boolean;
  /** How many times the caller has been put back after a failure, as the URL that we signed says. */
  readonly tries: number;
}

/** What follows for the caller: the words they hear, or where they go on waiting. */
export type AfterQueue =
  | "goodbye"
  /** The call is over, or something else has taken it on. */
  | "nothing"
  | Leaving
  | "queue-full"
  /** They go on waiting as if nothing had happened. */
  | "enqueue"
  /** An apology, and they go on waiting without our hold music, which may be what failed. */
  | "apologize-and-enqueue"
  | "failed";

/** So many failures a caller is put through at most. */
const mostTries = 3;

const notFinal: ReadonlySet<string> = new Set(["redirected", "redirected-from-bridged", "bridging-in-process"]);

/**
 * What follows when a caller's stay in a queue has ended (twilio.com/docs/voice/twiml/enqueue, "QueueResult").
 *
 * Only `bridged` and the values that Twilio lists are trusted; any other is a
 * failure, after which the caller goes on waiting.
 */
export function afterQueue({ queueResult, isOver, leaving, fetched, tries }: QueueExit): AfterQueue {
  if (queueResult !== undefined && notFinal.has(queueResult)) return "nothing";
  if (isOver || queueResult === "hangup") return "nothing";
  if (queueResult === "bridged") return "goodbye";
  if (queueResult === "queue-full") return "queue-full";
  if (queueResult === "leave" && leaving !== undefined) return leaving;
  if (queueResult === "leave" && fetched) return "enqueue";
  return tries >= mostTries - 1 ? "failed" : "apologize-and-enqueue";
}
