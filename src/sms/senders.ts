import type { QueueName } from "../dispatch/queue-order.ts";

/** The numbers that texts come from. */
export interface Senders {
  /** Where no queue has one of its own; undefined lets the Messaging Service choose. */
  readonly from: string | undefined;
  /** Those of queues: whoever taps one reaches that queue. */
  readonly fromOf: ReadonlyMap<QueueName, string>;
}

/** The call or the call-back that a text follows. */
interface Rung {
  /** The number of ours that was rung. */
  readonly lineNumber: string;
  readonly queue: QueueName;
}

/** Every number that texts come from, as far as the settings name it. */
export function allSenders({ from, fromOf }: Senders): readonly string[] {
  return [...new Set([...(from === undefined ? [] : [from]), ...fromOf.values()])];
}

/** Where a text about a call comes from: the number that was rung, if it sends texts, else the one of its queue, if it has one. */
export function senderOf({ lineNumber, queue }: Rung, senders: Senders): string | undefined {
  if (allSenders(senders).includes(lineNumber)) return lineNumber;
  return senders.fromOf.get(queue) ?? senders.from;
}

/** What Twilio is told to send from; a Messaging Service knows its own numbers, and only those. */
export function twilioSender(
  sender: string | null,
  { serviceSid, ...senders }: Senders & { readonly serviceSid: string | undefined },
): string | undefined {
  if (sender === null) return senders.from;
  return serviceSid === undefined || allSenders(senders).includes(sender) ? sender : senders.from;
}
