/** What decides whether the line takes one more caller. */
export interface Door {
  /** Somebody has closed the line, with what callers are told instead of the usual. */
  readonly closed?: { readonly message: string | undefined } | undefined;
  /** How many wait in the caller's queue already, and how many may; without either, only Twilio limits it. */
  readonly waiting?: number | undefined;
  readonly mostWaiting?: number | undefined;
}

/** Whether a caller may come in; if not, why. */
export type Admission =
  | { readonly kind: "open" }
  | { readonly kind: "closed"; readonly message: string | undefined }
  | { readonly kind: "queue-full" };

/**
 * Whether the line takes one more caller.
 *
 * Every way in asks, and only the way in: whoever waits already has been admitted, and stays. A closed line is closed
 * for everybody, so that is the reason which callers hear even where their queue is full as well.
 */
export function admission({ closed, waiting = 0, mostWaiting = Number.POSITIVE_INFINITY }: Door): Admission {
  if (closed !== undefined) return { kind: "closed", message: closed.message };
  return waiting >= mostWaiting ? { kind: "queue-full" } : { kind: "open" };
}
