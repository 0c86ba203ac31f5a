import { attribute, wholeAttribute } from "../check.ts";
import { hasLackingNoun } from "../lacking.ts";
import { targetOf, type Verb } from "../verb.ts";

/**
 * Puts the call into a queue (twilio.com/docs/voice/twiml/enqueue).
 *
 * It does not answer the call: since 2024-03-11 a caller who has only been
 * queued is still `ringing`.
 */
export const enqueue: Verb = {
  answers: false,
  run(element, { options }) {
    // TaskRouter chooses the rep then, and there is no queue with a name.
    if (attribute(element, "workflowSid") !== undefined || hasLackingNoun(element)) return { kind: "continue" };
    const name = options.trimQueueNames ? element.text.trim() : element.text;
    const action = targetOf(element, "action");
    if (name === "") return { kind: "no-queue", code: 14_204, action };
    if (name.length > options.longestQueueName) return { kind: "no-queue", code: 14_205, action };
    const waitMethod = attribute(element, "waitUrl") === undefined ? "GET" : "POST";
    const wait = targetOf(element, "waitUrl", "waitUrlMethod", waitMethod);
    const maxQueueSize = wholeAttribute(element, "maxQueueSize", Number.POSITIVE_INFINITY);
    return { kind: "enqueue", name, action, wait, maxQueueSize };
  },
};
