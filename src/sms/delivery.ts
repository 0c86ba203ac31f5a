/**
 * How far a text has come, by what Twilio calls it (twilio.com/docs/messaging/guides/track-outbound-message-status).
 *
 * Reports arrive in any order: one of a lower rank than what we know already is
 * late. One that ends a text is never replaced, but by `read`.
 */
const ranks: Readonly<Record<string, number>> = {
  accepted: 1,
  scheduled: 1,
  queued: 2,
  sending: 3,
  sent: 4,
  partially_delivered: 5,
  delivered: 6,
  undelivered: 6,
  failed: 6,
  canceled: 6,
  read: 7,
};

/** The rank of a status; 0 for one that we do not know. */
export function rankOf(status: string): number {
  return Object.hasOwn(ranks, status) ? (ranks[status] ?? 0) : 0;
}
