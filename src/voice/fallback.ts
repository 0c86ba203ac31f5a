import type { VoiceWebhook } from "../twilio/webhook.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import { type Clock } from "../web/clock.ts";
import { customerCall } from "./customer.ts";
import type { VoiceDocuments } from "./documents.ts";
import { firstDial, type RepLine } from "./rep.ts";

/**
 * Twilio could not use an answer of ours and asks what to do instead.
 *
 * `for` names the line that was rung: a queue, or `reps`. The answer is a
 * finished document that depends on no database and no REST call. Without a
 * name we know, the call is taken for a customer's of the last queue: that
 * keeps it alive and gives nobody precedence. The record hears of it afterwards.
 */
export function voiceFallback(
  line: RepLine & { readonly clock: Clock },
  documents: VoiceDocuments,
): VoiceWebhook<NamesOf<"call">> {
  const answer: VoiceWebhook<NamesOf<"call">>["whenBroken"] = (request) => {
    const rung = request.ours.get("for");
    if (rung === "reps") return firstDial(line, request);
    const queue = line.order.find((name) => name === rung) ?? line.order.at(-1) ?? line.order[0];
    const call = customerCall(request, queue);
    if (call !== undefined) void line.clock.run(async () => line.line?.fallbackEnqueues(call));
    return { twiml: documents.apologizeAndEnqueue(queue) };
  };
  return { answer, whenBroken: answer };
}
