import { cleanText, wholeNumber } from "../twilio/fields.ts";
import type { NamesOf } from "../twilio/signed-names.ts";
import type { Note, Twiml, VoiceWebhook } from "../twilio/webhook.ts";
import type { Clock } from "../runtime/clock.ts";
import type { Log } from "../runtime/log.ts";
import type { Inbox } from "./inbox.ts";
import { masked } from "../twilio/telephones.ts";

/** What the URLs of texts need of the services. */
export interface TextParts {
  readonly inbox: Pick<Inbox, "hear" | "report">;
  readonly clock: Clock;
  readonly log: Log;
  readonly nothing: Twiml;
}

/** The longest text that Twilio takes, in characters. */
const longestBody = 1600;

/**
 * Somebody texts us. The document is empty: what there is to answer goes through the outbox, so that it is sent once,
 * and is not lost with a connection.
 */
export function incomingText({ inbox, clock, log, nothing }: TextParts): VoiceWebhook<NamesOf<"text">> {
  return {
    async answer(request) {
      const messageSid = cleanText(request, "MessageSid") ?? "";
      const [from = "", to = ""] = [cleanText(request, "From"), cleanText(request, "To")];
      if (messageSid === "" || from === "") return { twiml: nothing };
      log.info({ event: "text.in", messageSid, from: masked(from) }, `a text has come in from ${masked(from)}`);
      const body = request.get("Body")?.slice(0, longestBody) ?? "";
      const optOutType = cleanText(request, "OptOutType") || undefined;
      const photos = wholeNumber(request, "NumMedia") ?? 0;
      await inbox.hear({ messageSid, from, to, body, photos, optOutType, heardMs: Math.round(clock.now()) });
      return { twiml: nothing };
    },
    whenBroken: () => ({ twiml: nothing }),
  };
}

/** Twilio reports what becomes of a text of ours. */
export function textReport({ inbox, clock, log }: TextParts): Note<NamesOf<"textReport">> {
  return (request) => {
    const sid = cleanText(request, "MessageSid") ?? "";
    const status = cleanText(request, "MessageStatus") ?? "";
    const errorCode = wholeNumber(request, "ErrorCode");
    log.debug({ messageSid: sid, status, errorCode }, "text status");
    if (sid === "" || status === "") return;
    void clock.run(() => inbox.report({ id: cleanText(request.ours, "id") ?? "", sid, status, errorCode }));
  };
}
