import type { TwilioRequest, VoiceWebhook } from "../twilio/webhook.ts";
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
 *
 * Somebody who has only just rung is turned away where the line is closed, as far as this process knows: it is their
 * number's own URL that failed. Whoever waits already stays.
 */
export function voiceFallback(
  line: RepLine & { readonly clock: Clock },
  documents: VoiceDocuments,
): VoiceWebhook<NamesOf<"fallback">> {
  const answer: VoiceWebhook<NamesOf<"fallback">>["whenBroken"] = (request) => {
    const rung = request.ours.get("for");
    if (rung === "reps") return firstDial(line, request);
    const queue = line.order.find((name) => name === rung) ?? line.order.at(-1) ?? line.order[0];
    const call = customerCall(request, queue);
    const admitted = line.line?.admission;
    if (admitted?.kind === "closed" && hasJustRung(line, request)) {
      if (call !== undefined) void line.clock.run(async () => line.line?.customerArrives(call));
      return { twiml: documents.closed(admitted.message) };
    }
    if (call !== undefined) void line.clock.run(async () => line.line?.fallbackEnqueues(call));
    return { twiml: documents.apologizeAndEnqueue(queue) };
  };
  return { answer, whenBroken: answer };
}

/** Whether the URL that failed is the first that Twilio asks for a customer. */
function hasJustRung({ order, basePath }: RepLine, request: TwilioRequest<NamesOf<"fallback">>): boolean {
  const failed = request.get("ErrorUrl");
  if (failed === undefined || !URL.canParse(failed)) return false;
  const { pathname } = new URL(failed);
  return order.some((queue) => pathname === `${basePath}/${queue}`);
}
