import { rfc2822 } from "../calls/lifecycle.ts";
import type { Exchange } from "../exchange.ts";
import { failureMessage } from "../messages/failures.ts";
import type { Message } from "../messages/message.ts";

/** A text as Twilio writes it (twilio.com/docs/messaging/api/message-resource). */
export function messageJson({ options }: Exchange, base: string, message: Message): object {
  const { sid, status, errorCode } = message;
  const uri = `${base}/Messages/${sid}`;
  return {
    account_sid: options.accountSid,
    api_version: "2010-04-01",
    body: message.body,
    date_created: rfc2822(message.createdMs),
    date_sent: dateOrNull(dateSentMs(options, message)),
    date_updated: rfc2822(message.updatedMs),
    direction: message.direction,
    error_code: errorCode ?? null,
    error_message: errorCode === undefined ? null : failureMessage(errorCode),
    from: message.from ?? null,
    messaging_service_sid: message.service ?? null,
    num_media: "0",
    // A Messaging Service counts only when it has chosen the number.
    num_segments: status === "accepted" ? "0" : String(message.segments),
    price: null,
    price_unit: "USD",
    sid,
    status,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}

/** When a text was sent, as lists are filtered by it. */
export function dateSentMs({ dateSent }: Exchange["options"], message: Message): number | undefined {
  return dateSent === "created" ? message.createdMs : message.sentMs;
}

function dateOrNull(ms: number | undefined): string | null {
  return ms === undefined ? null : rfc2822(ms);
}
