/** Why a caller was told to leave her queue. */
export type Leaving = "wait-limit" | "closed" | "call-back";

/** What a request of Enqueue's action tells us, and what we know beside it. */
export interface QueueExit {
  readonly queueResult: string | undefined;
  /** Whether the call is over, by its CallStatus. */
  readonly isOver: boolean;
  /** Why we had told her to leave; undefined when we had not, or cannot know. */
  readonly leaving: Leaving | undefined;
  /** Whether she was in the queue from which only the caller of a certain rep is taken, and from where she goes on. */
  readonly fetched: boolean;
  /** How many times she has been put back after a failure, as the URL says that we had signed. */
  readonly tries: number;
}

/** What follows for her: the words she hears, or where she waits on. */
export type AfterQueue =
  | "goodbye"
  /** The call is over, or something else has taken it on. */
  | "nothing"
  | Leaving
  | "queue-full"
  /** She waits on as if nothing had happened. */
  | "enqueue"
  /** Says sorry, and she waits on without our hold music: it may be what failed. */
  | "apologize-and-enqueue"
  | "failed";

/** So many failures a caller is put through at most. */
const mostTries = 3;

const notFinal: ReadonlySet<string> = new Set(["redirected", "redirected-from-bridged", "bridging-in-process"]);

/**
 * What follows when a caller's stay in a queue has ended (twilio.com/docs/voice/twiml/enqueue, "QueueResult").
 *
 * Only `bridged` and the values that Twilio lists are trusted; any other is a
 * failure, after which she waits on.
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
