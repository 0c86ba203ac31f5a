/** What became of a customer's call. Every call that is over has exactly one. */
export type Outcome =
  | "answered"
  | "abandoned"
  /** The caller asked to be rung back instead of waiting. */
  | "call-back"
  /** The caller had waited as long as the line lets anybody wait. */
  | "wait-limit"
  /** Somebody who runs the line has taken them off it, with a message. */
  | "dismissed"
  /** Nobody was on the line to take the call. */
  | "closed"
  /** The caller's queue was full. */
  | "queue-full"
  /** Somebody moved the caller out of the line's queues. */
  | "moved"
  /** Twilio or we failed the caller for the third time. */
  | "failed";

/** The columns of the books: offered = the sum of these + still waiting or talking. */
export type Account = "answered" | "abandoned" | "left" | "refused" | "failed";

/** Which column of the books an outcome belongs to. */
export const accounts: Readonly<Record<Outcome, Account>> = {
  answered: "answered",
  abandoned: "abandoned",
  "call-back": "left",
  "wait-limit": "left",
  dismissed: "left",
  moved: "left",
  closed: "refused",
  "queue-full": "refused",
  failed: "failed",
};

/** What we know of a call that has ended. */
export interface Evidence {
  /** Somebody on the line said so: the rep's action or `/queue-exit`. */
  readonly saidBridged: boolean;
  /** The last final `QueueResult`, if one has come. */
  readonly exitResult: string | undefined;
  /** Whether we gave up after the third failure. */
  readonly failed: boolean;
  /** Why we had told the caller to leave, if we had. */
  readonly leaving: Outcome | undefined;
  readonly state: "waiting" | "connecting" | "moved" | "over";
}

/**
 * What became of a call, from all that is known by now.
 *
 * Reports come in any order, so a later one may know better: that the two
 * were bridged beats everything, and what Enqueue's action says beats what
 * the end of the call lets us guess.
 */
export function outcomeOf({ saidBridged, exitResult, failed, leaving, state }: Evidence): Outcome {
  if (saidBridged) return "answered";
  // They have what they asked for, whether or not they heard us out.
  if (leaving === "call-back") return "call-back";
  if (exitResult === "hangup") return "abandoned";
  if (exitResult === "redirected") return "moved";
  if (failed) return "failed";
  if (exitResult === "queue-full") return "queue-full";
  if (leaving !== undefined) return leaving;
  if (state === "moved") return "moved";
  return state === "connecting" ? "answered" : "abandoned";
}
