import type { VoiceWebhook } from "../twilio/webhook.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import { type Clock } from "../runtime/clock.ts";
import { customerCall } from "./customer.ts";
import type { VoiceDocuments } from "./documents.ts";
import { firstDial, type RepParts } from "./rep.ts";
import { apologyMs } from "./words.ts";
import { pathOfLine, paths, repsLine } from "../urls.ts";
import { customerArrives } from "../record/decisions/customer-arrives.ts";
import { fallbackEnqueues } from "../record/decisions/fallback-enqueues.ts";

/**
 * Twilio could not use an answer of ours and asks what to do instead.
 *
 * `for` names the line that was rung: a queue, or `reps`. The answer is a
 * finished document that depends on no database and no REST call. Without a
 * name we know, the call is taken for a customer's of the last queue: that
 * keeps it alive and gives nobody precedence. The record hears of it afterwards.
 *
 * Somebody who has only just rung is turned away where the line is closed, as far as this process knows: it is their
 * number's own URL that failed. Whoever waits already stays. Where it was `/wait` that failed, the next queue asks nothing of us.
 */
export function voiceFallback(
  parts: RepParts & { readonly clock: Clock },
  documents: VoiceDocuments,
): VoiceWebhook<NamesOf<"fallback">> {
  const answer: VoiceWebhook<NamesOf<"fallback">>["whenBroken"] = (request) => {
    const rung = request.ours.get("for");
    if (rung === repsLine) return firstDial(parts, request);
    const queue = parts.order.find((name) => name === rung) ?? parts.order.at(-1) ?? parts.order[0];
    const call = customerCall(request, queue);
    const failed = pathOf(request.get("ErrorUrl"));
    const hasJustRung = parts.order.some((name) => failed === parts.basePath + pathOfLine(name));
    const admitted = parts.record?.admission;
    if (admitted?.kind === "closed" && hasJustRung) {
      if (call !== undefined) void parts.clock.run(async () => parts.record?.decide(customerArrives, call));
      return { twiml: documents.closed(admitted.message) };
    }
    if (call !== undefined)
      void parts.clock.run(async () => parts.record?.decide(fallbackEnqueues, { ...call, apologyMs }));
    return {
      twiml: documents.apologizeAndEnqueue(queue, { waitHasFailed: failed === `${parts.basePath}${paths.wait}` }),
    };
  };
  return { answer, whenBroken: answer };
}

function pathOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined;
}
