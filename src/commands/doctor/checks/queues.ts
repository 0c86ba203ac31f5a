import { neededQueues } from "../../../record/rules.ts";
import { chooseSids, type ListedQueue, maxSize, planQueues } from "../../../twilio/queues.ts";
import type { Check, Line } from "../check.ts";
import { doubtful, fine, type Finding, wrong } from "../finding.ts";
import { twilioCheck } from "./account.ts";

/** Whether Twilio has the queues, and room in them. */
export const queuesCheck: Check = {
  about: "the queues",
  needs: [twilioCheck],
  async look(line) {
    const listed = await line.queues();
    const needed = neededQueues(line.config.queues, line.config.database);
    const found = [...missing(planQueues(needed, listed)), ...small(line, listed), ...premiumSid(line, listed)];
    return found.length > 0 ? found : [fine("queues", `Twilio has the queues ${needed.join(", ")}.`)];
  },
};

function missing(names: readonly string[]): Finding[] {
  return names.map((name) => ({
    ...wrong(
      "queue-missing",
      `Twilio has no queue ${name} yet.`,
      "npm run doctor -- --fix makes it, and so does the server when it starts.",
    ),
    isFixable: true,
  }));
}

/** A queue that is full turns callers away. */
function small({ config }: Line, listed: readonly ListedQueue[]): Finding[] {
  const least = Math.min(config.maxQueue ?? maxSize, maxSize);
  const chosen = new Set(chooseSids(config.queues, listed).values());
  return listed
    .filter((queue) => chosen.has(queue.sid) && queue.maxSize < least)
    .map(({ sid, friendlyName, maxSize: size }) =>
      doubtful(
        "queue-small",
        `The queue ${friendlyName} takes ${size} callers at most, and turns away all others.`,
        `Raise MaxSize of ${sid} by Twilio's REST API, or set MAX_QUEUE to ${size}, so that it is said politely.`,
      ),
    );
}

function premiumSid({ config }: Line, listed: readonly ListedQueue[]): Finding[] {
  const { premiumQueueSid, queues } = config;
  if (premiumQueueSid === undefined || chooseSids(queues, listed).get(queues[0]) === premiumQueueSid) return [];
  const means = `PREMIUM_QUEUE_SID is not the queue ${queues[0]} of this account.`;
  return [wrong("premium-queue-sid", means, "Leave it away: the server finds the queue by its name.")];
}
