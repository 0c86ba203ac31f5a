import type { EmulatorOptions } from "../options.ts";
import type { Parameters } from "../webhooks/signature.ts";
import { failureMessage } from "./failures.ts";
import type { Keyword } from "./keywords.ts";
import type { Message } from "./message.ts";

type Pair = readonly [string, string];

/** What a webhook says about a text that has come in (twilio.com/docs/messaging/guides/webhook-request). */
export function inboundParameters(
  { sid, from = "", to, body, segments, service }: Message,
  { accountSid }: EmulatorOptions,
  optOutType: Keyword | undefined,
): Parameters {
  return [
    ["MessageSid", sid],
    ["SmsSid", sid],
    ["SmsMessageSid", sid],
    ["SmsStatus", "received"],
    ["AccountSid", accountSid],
    ["ApiVersion", "2010-04-01"],
    ...serviceParameter(service),
    ["From", from],
    ...places("From"),
    ["To", to],
    ...places("To"),
    ["Body", body],
    ["NumMedia", "0"],
    ["NumSegments", String(segments)],
    ...(optOutType === undefined ? [] : [["OptOutType", optOutType] as const]),
  ];
}

/** What a status callback says about a text on its way (twilio.com/docs/messaging/guides/track-outbound-message-status). */
export function statusParameters(message: Message, options: EmulatorOptions): Parameters {
  const { sid, status, from = "", to, service } = message;
  return [
    ["MessageSid", sid],
    ["SmsSid", sid],
    ["MessageStatus", status],
    ["SmsStatus", status],
    ["AccountSid", options.accountSid],
    ["ApiVersion", "2010-04-01"],
    ...serviceParameter(service),
    ["From", from],
    ["To", to],
    ...errorParameters(message, options),
    ...receiptParameters(message),
  ];
}

function serviceParameter(service: string | undefined): Pair[] {
  return service === undefined ? [] : [["MessagingServiceSid", service]];
}

/** Places are not known here, so they are empty, as Twilio sends them then. */
function places(prefix: string): Pair[] {
  return ["City", "State", "Zip", "Country"].map((place): Pair => [prefix + place, ""]);
}

function errorParameters({ errorCode }: Message, { errorMessageInCallback }: EmulatorOptions): Pair[] {
  if (errorCode === undefined) return [];
  const code: Pair = ["ErrorCode", String(errorCode)];
  return errorMessageInCallback ? [code, ["ErrorMessage", failureMessage(errorCode)]] : [code];
}

/** When the carrier knew how it ended, as `2601050900`. */
function receiptParameters({ status, updatedMs }: Message): Pair[] {
  if (status !== "delivered" && status !== "undelivered") return [];
  return [["RawDlrDoneDate", new Date(updatedMs).toISOString().slice(2, 16).replaceAll(/\D/g, "")]];
}
