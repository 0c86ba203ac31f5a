import type { Call } from "../calls/call.ts";
import { rfc2822 } from "../calls/lifecycle.ts";
import type { Exchange } from "../exchange.ts";

const subresources = {
  notifications: "Notifications",
  recordings: "Recordings",
  payments: "Payments",
  events: "Events",
  siprec: "Siprec",
  streams: "Streams",
  transcriptions: "Transcriptions",
  user_defined_message_subscriptions: "UserDefinedMessageSubscriptions",
  user_defined_messages: "UserDefinedMessages",
} as const;

/** A call as Twilio writes it (twilio.com/docs/voice/api/call-resource); `queue_time` is about pacing, not about `<Enqueue>`. */
export function callJson({ options }: Exchange, base: string, call: Call): object {
  const { sid, from, to, direction, parentSid, phoneNumberSid, createdMs } = call.identity;
  const uri = `${base}/Calls/${sid}`;
  return {
    account_sid: options.accountSid,
    answered_by: call.answeredBy ?? null,
    api_version: "2010-04-01",
    caller_name: null,
    date_created: rfc2822(createdMs),
    date_updated: rfc2822(call.endedMs ?? call.startedMs ?? createdMs),
    direction,
    duration: call.endedMs === undefined ? null : String(durationSeconds(call)),
    end_time: dateOrNull(call.endedMs),
    forwarded_from: null,
    from,
    from_formatted: formatted(from),
    group_sid: null,
    parent_call_sid: parentSid ?? null,
    phone_number_sid: phoneNumberSid ?? null,
    price: null,
    price_unit: "USD",
    queue_time: "0",
    sid,
    start_time: dateOrNull(call.startedMs),
    status: call.status,
    subresource_uris: Object.fromEntries(
      Object.entries(subresources).map(([key, name]) => [key, `${uri}/${name}.json`]),
    ),
    to,
    to_formatted: formatted(to),
    trunk_sid: null,
    uri: `${uri}.json`,
  };
}

function durationSeconds({ startedMs, endedMs }: Call): number {
  return startedMs === undefined || endedMs === undefined ? 0 : Math.round((endedMs - startedMs) / 1000);
}

function dateOrNull(ms: number | undefined): string | null {
  return ms === undefined ? null : rfc2822(ms);
}

function formatted(number: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return american === null ? number : `(${american[1]}) ${american[2]}-${american[3]}`;
}
