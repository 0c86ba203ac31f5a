import type { QueueName } from "../dispatch/queue-order.ts";
import type { Log } from "../runtime/log.ts";
import { withTimeout } from "../runtime/with-timeout.ts";
import { fetchUrl, moveMember } from "./members.ts";
import type { QueueDirectory } from "./queue-directory.ts";
import { type RestClient, restProblem } from "./rest-client.ts";

/** What fetching needs of the services. */
export interface FetchingParts {
  readonly rest: RestClient;
  readonly queues: Pick<QueueDirectory, "sidOf">;
  /** Our URLs as Twilio calls them. */
  readonly publicUrl: string;
  readonly log: Log;
}

/** A caller who waits, and the queue of the line that is theirs. */
export interface WaitingCaller {
  readonly callSid: string;
  readonly queue: QueueName;
}

/**
 * Moves a waiting caller to where their rep takes them: by default where nobody else does. False when Twilio did not say in
 * time that it is done.
 */
export type FetchCaller = (caller: WaitingCaller, from: QueueName, into?: QueueName) => Promise<boolean>;

/** How long a rep waits at most until a caller has been fetched, in milliseconds of wall time. */
const limitMs = 3000;

/** Fetches callers by REST. */
export function createFetchCaller({ rest, queues, publicUrl, log }: FetchingParts): FetchCaller {
  return async ({ callSid, queue }, from, into) => {
    const queueSid = queues.sidOf(from);
    if (queueSid === undefined) return false;
    try {
      await withTimeout(limitMs, moveMember(rest, { queueSid, callSid, url: fetchUrl(publicUrl, queue, into) }));
      return true;
    } catch (error) {
      const problem = restProblem(error);
      log.warn({ problem, callSid }, "a caller could not be fetched; they stay where they are");
      return false;
    }
  };
}
