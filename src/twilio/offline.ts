import { createHash } from "node:crypto";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { repsLine } from "../urls.ts";

/**
 * What stands for an account when there is none. None of it is secret, so all
 * of it is refused as soon as the line is live.
 */
export const offline = {
  accountSid: `AC${"0".repeat(32)}`,
  /** As long as a real one: Twilio's own tools refuse a shorter one. */
  authToken: "this0offline0token0is0not0secret",
  /** What the token was before; it stands in people's notes. */
  formerAuthToken: "offline-not-a-secret",
  /** The numbers of the line, by what they are for. */
  numbers: {
    customers: "+15005550001",
    "premium-customers": "+15005550002",
    reps: "+15005550003",
  },
} as const;

/** The SID of a queue offline: made of its name, so that it can be written into a command or a test. */
export function offlineQueueSid(name: QueueName): string {
  return `QU${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
}

/** The number of every line offline: those above, and for other queues the next ones, from +15005550004 on. */
export function offlineNumbers(queues: QueueOrder): { readonly phoneNumber: string; readonly line: QueueName }[] {
  const known: ReadonlyMap<string, string> = new Map(Object.entries(offline.numbers));
  const others = queues.filter((queue) => !known.has(queue));
  const numberOf = (queue: QueueName) => known.get(queue) ?? `+1${5_005_550_004 + others.indexOf(queue)}`;
  return [...queues, repsLine].map((line) => ({ phoneNumber: numberOf(line), line }));
}
