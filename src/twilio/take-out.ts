import type { QueueName } from "../dispatch/queue-order.ts";
import type { Log } from "../runtime/log.ts";
import { withTimeout } from "../runtime/with-timeout.ts";
import { moveMember } from "./members.ts";
import type { QueueDirectory } from "./queue-directory.ts";
import { type RestClient, restProblem } from "./rest-client.ts";

/** What came of it: `not-there` where Twilio does not have the caller in that queue; `rest` where it did not say that it is done. */
export type TakenOut = "done" | "not-there" | "rest";

/** A caller, the Twilio queue where they stand, and the URL at which they go on. */
export interface WayOut {
  readonly callSid: string;
  readonly from: QueueName;
  readonly url: string;
}

/** Takes a caller out of the queue where they stand. */
export type TakeOut = (way: WayOut) => Promise<TakenOut>;

/** How long somebody who has pressed a button waits for Twilio at most, in milliseconds of wall time. */
const limitMs = 3000;

/** Takes callers out by REST: by their membership of a queue, so that no talk can be cut. */
export function createTakeOut(parts: {
  readonly rest: RestClient;
  readonly queues: Pick<QueueDirectory, "sidOf">;
  readonly log: Log;
}): TakeOut {
  const { rest, queues, log } = parts;
  return async ({ callSid, from, url }) => {
    const queueSid = queues.sidOf(from);
    if (queueSid === undefined) return "rest";
    try {
      await withTimeout(limitMs, moveMember(rest, { queueSid, callSid, url }));
      return "done";
    } catch (error) {
      log.warn({ problem: restProblem(error), callSid }, "a caller could not be taken out of their queue");
      return error instanceof Error && Reflect.get(error, "status") === 404 ? "not-there" : "rest";
    }
  };
}
