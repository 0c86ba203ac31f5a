import type { QueueName } from "../dispatch/queue-order.ts";
import { readPages } from "./pages.ts";
import type { RestClient } from "./rest-client.ts";
import { paths } from "../urls.ts";

/** A caller in a Twilio queue, as Twilio lists them. */
export interface QueueMember {
  readonly callSid: string;
  readonly queueSid: string;
  /** When the caller joined, in milliseconds since 1970; undefined when Twilio does not say. */
  readonly enqueuedMs: number | undefined;
  readonly waitedSeconds: number;
}

/** Who waits in a queue, the first at its front (twilio.com/docs/voice/api/member-resource). */
export async function listMembers(rest: RestClient, queueSid: string): Promise<QueueMember[]> {
  const members = await readPages(rest.queues(queueSid).members.page({ pageSize: 1000 }));
  return members.map(({ callSid, dateEnqueued, waitTime }) => {
    const enqueuedMs = new Date(dateEnqueued).getTime();
    return {
      callSid,
      queueSid,
      enqueuedMs: Number.isNaN(enqueuedMs) ? undefined : enqueuedMs,
      waitedSeconds: waitTime,
    };
  });
}

/** A caller to be taken out of a queue, and where they go on. */
export interface Removal {
  readonly queueSid: string;
  readonly callSid: string;
  readonly url: string;
}

/**
 * Takes a caller out of a queue, wherever they stand in it: what is at the URL follows for them.
 *
 * It acts only on somebody who is still queued, so it cannot cut a talk.
 */
export async function moveMember(rest: RestClient, { queueSid, callSid, url }: Removal): Promise<void> {
  await rest.queues(queueSid).members(callSid).update({ url, method: "POST" });
}

/**
 * Where a customer goes who is moved to a rep: our own URL, which puts them into the queue where the rep listens, or is about
 * to.
 */
export function fetchUrl(publicUrl: string, queue: QueueName, into?: QueueName): string {
  return `${publicUrl}${paths.fetch}?for=${queue}${into === undefined ? "" : `&into=${into}`}`;
}

/** Where a customer goes who is told to leave: our own URL, which says why and good-bye. */
export function leaveUrl(publicUrl: string, queue: QueueName, why: string): string {
  return `${publicUrl}${paths.queueExit}?for=${queue}&left=${why}`;
}
