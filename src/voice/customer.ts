import type { Admission } from "../dispatch/admission.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import { type Arrival, type CustomerCall, customerArrives } from "../record/decisions/customer-arrives.ts";
import { rings } from "../record/call-events.ts";
import type { DurableRecord } from "../record/record.ts";
import { isFinal } from "../twilio/calls.ts";
import { cleanText } from "../twilio/fields.ts";
import type { TwilioRequest, Twiml, VoiceWebhook } from "../twilio/webhook.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import { logEvent, type Log } from "../runtime/log.ts";
import type { VoiceDocuments } from "./documents.ts";
import { callEnds } from "../record/decisions/call-ends.ts";

/** What the customers' side of the line needs of the services. */
export interface CustomerParts {
  /** Undefined when the line keeps no record. */
  readonly record: DurableRecord | undefined;
  readonly documents: VoiceDocuments;
  readonly log: Log;
}

/** A customer rings one of our numbers: they join the queue that the number stands for, or meet a rep who listens. */
export function customerRings(
  queue: QueueName,
  { record, documents, log }: CustomerParts,
): VoiceWebhook<NamesOf<"call">> {
  return {
    async answer(request) {
      const call = customerCall(request, queue);
      if (call === undefined) return { twiml: firstDocument({ record, documents }, queue) };
      if (record !== undefined && isFinal(request.get("CallStatus"))) {
        await record.decide(callEnds, call.callSid, { again: true });
        return { twiml: documents.nothing };
      }
      const arrival = await record?.decide(customerArrives, call);
      // The record says what it decides; without it there is still this to say.
      if (arrival === undefined) logEvent(log, rings(call, queue));
      return { twiml: firstDocument({ record, documents }, queue, arrival) };
    },
    whenBroken: () => ({ twiml: documents.apologizeAndEnqueue(queue) }),
  };
}

/** What a customer hears first; where the record does not answer, the last that was known of its switch decides. */
function firstDocument(
  { record: line, documents }: Pick<CustomerParts, "record" | "documents">,
  queue: QueueName,
  arrival: Arrival | Admission = line?.admission ?? { kind: "open" },
): Twiml {
  if (arrival.kind === "over") return documents.nothing;
  if (arrival.kind === "closed") return documents.closed(arrival.message);
  if (arrival.kind === "queue-full") return documents.turnAway("queue-full");
  return documents.enqueue(queue, arrival.kind === "enqueue" ? arrival.into : queue);
}

/** Who calls, as the record keeps it; undefined when Twilio does not say which call it is. */
export function customerCall(request: TwilioRequest<NamesOf<"call">>, queue: QueueName): CustomerCall | undefined {
  const callSid = cleanText(request, "CallSid");
  if (callSid === undefined || callSid === "") return undefined;
  const [customer = "", lineNumber = ""] = [cleanText(request, "From"), cleanText(request, "To")];
  return { callSid, customer, lineNumber, queue };
}
