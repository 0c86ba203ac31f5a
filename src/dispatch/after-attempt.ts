/** What became of a call-back. */
export type CallBackOutcome =
  /** The customer was rung, pressed the key, and talked to a rep. */
  | "answered"
  /** The customer could not be reached in as many attempts as are made. */
  | "unreached"
  /** No rep was free to ring the customer, for so long that they are not rung any more. */
  | "lapsed"
  /** The number cannot be called. */
  | "uncallable"
  /** The customer no longer wanted it. */
  | "cancelled"
  /** The customer rang us before they were reached, and was answered. */
  | "rang-in";

/** What we know of an attempt to ring a customer back that has ended. */
export interface Attempt {
  /** Whether the customer was rung at all. */
  readonly rang: boolean;
  /** Whether the customer pressed the key. */
  readonly accepted: boolean;
  /** Whether Twilio says that the two were joined (`DialBridged`); undefined when it does not say. */
  readonly bridged: boolean | undefined;
  /** Twilio's `DialCallStatus`; undefined when no report of the Dial has come. */
  readonly status: string | undefined;
  /** Whether the rep has hung up. */
  readonly repLeft: boolean;
  /** How many attempts came to nothing before, and how many of these because Twilio said `failed`. */
  readonly tries: number;
  readonly failures: number;
}

/** What follows for the call-back. */
export type AfterAttempt =
  /** It waits again, in its place, as if it had not been tried, and not sooner than after so long. */
  | { readonly kind: "free"; readonly afterMs: number }
  /** It is tried again, not sooner than after so long. */
  | { readonly kind: "again"; readonly afterMs: number }
  | { readonly kind: "over"; readonly outcome: CallBackOutcome };

/** How long after a broken-off attempt the customer is rung again at the earliest, in milliseconds. */
const brokenOffMs = 60_000;
/** How long after a failed attempt the customer is rung again, in milliseconds. */
const pausesMs = [5 * 60_000, 15 * 60_000] as const;

/** Whether an attempt after so many that came to nothing is the last. */
export function isLastTry(tries: number): boolean {
  return tries >= pausesMs.length;
}

/** What a rep hears of an attempt that came to nothing. */
export type AttemptNews = "no-answer" | "busy" | "failed" | "no-key" | "declined" | "later" | "rang-in";

const newsOfStatus: Readonly<Record<string, AttemptNews>> = {
  "no-answer": "no-answer",
  busy: "busy",
  failed: "failed",
  completed: "no-key",
};

/** What a rep hears by Twilio's `DialCallStatus` alone; nothing where they have broken it off themselves. */
export function newsOf(status: string | undefined): AttemptNews | undefined {
  return status !== undefined && Object.hasOwn(newsOfStatus, status) ? newsOfStatus[status] : undefined;
}

/**
 * What follows an attempt to ring a customer back.
 *
 * They have talked when the customer pressed the key and the two were joined. That a
 * call was `completed` says nothing: a voicemail completes one, too. A number
 * of which Twilio says `failed` twice cannot be called
 * (twilio.com/docs/voice/twiml/dial, "DialCallStatus values"); once may be a network's bad moment.
 */
export function afterAttempt({ rang, accepted, bridged, status, repLeft, tries, failures }: Attempt): AfterAttempt {
  if (accepted && bridged !== false) return { kind: "over", outcome: "answered" };
  if (repLeft || !rang) return { kind: "free", afterMs: 0 };
  // The rep, or somebody by REST, has broken it off: the next rep need not get this customer at once.
  if (status === "canceled") return { kind: "free", afterMs: brokenOffMs };
  if (status === "failed")
    return failures > 0 ? { kind: "over", outcome: "uncallable" } : { kind: "again", afterMs: pausesMs[0] };
  const afterMs = pausesMs[tries];
  return afterMs === undefined ? { kind: "over", outcome: "unreached" } : { kind: "again", afterMs };
}
