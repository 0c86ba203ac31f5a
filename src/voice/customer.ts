import type { QueueName } from "../dispatch/queue-order.ts";
import type { VoiceWebhook } from "../twilio/webhook.ts";
import type { VoiceDocuments } from "./documents.ts";

/** A customer rings one of our numbers: she joins the queue that the number stands for. */
export function customerRings(queue: QueueName, documents: VoiceDocuments): VoiceWebhook {
  return {
    answer: () => ({ twiml: documents.enqueue(queue) }),
    whenBroken: () => ({ twiml: documents.apologizeAndEnqueue(queue) }),
  };
}
