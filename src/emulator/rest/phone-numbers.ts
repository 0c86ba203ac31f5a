import { rfc2822 } from "../calls/lifecycle.ts";
import type { NumberSettings, PhoneNumber } from "../calls/numbers.ts";
import type { Exchange } from "../exchange.ts";
import type { Fields } from "../http/listen.ts";
import { type Route, route, type RoutedRequest } from "../http/router.ts";
import { invalid, notFound, RestError } from "./errors.ts";
import { page } from "./page.ts";

/** The phone numbers of the account (twilio.com/docs/phone-numbers/api/incomingphonenumber-resource). */
export function phoneNumberRoutes(exchange: Exchange, base: string): Route[] {
  const json = (number: PhoneNumber) => phoneNumberJson(exchange, base, number);
  const find = ({ params, path }: RoutedRequest): PhoneNumber => {
    const number = exchange.numbers.get(params.sid ?? "");
    if (number === undefined) throw notFound(path);
    return number;
  };
  return [
    route("GET", `${base}/IncomingPhoneNumbers.json`, (request) =>
      page(request, {
        key: "incoming_phone_numbers",
        records: filtered([...exchange.numbers], request.query),
        toJson: json,
        sidOf: ({ sid }) => sid,
      }),
    ),
    route("GET", `${base}/IncomingPhoneNumbers/{sid}.json`, (request) => ({ status: 200, body: json(find(request)) })),
    route("POST", `${base}/IncomingPhoneNumbers/{sid}.json`, (request) => {
      const number = exchange.numbers.set(find(request).phoneNumber, readSettings(request.fields));
      return { status: 200, body: json(number) };
    }),
  ];
}

function phoneNumberJson({ options }: Exchange, base: string, number: PhoneNumber): object {
  const uri = `${base}/IncomingPhoneNumbers/${number.sid}`;
  return {
    account_sid: options.accountSid,
    address_requirements: "none",
    address_sid: null,
    api_version: "2010-04-01",
    beta: false,
    bundle_sid: null,
    capabilities: { fax: false, mms: number.capabilities.sms, ...number.capabilities },
    date_created: rfc2822(number.createdMs),
    date_updated: rfc2822(number.updatedMs),
    emergency_address_sid: null,
    emergency_address_status: "unregistered",
    emergency_status: "Inactive",
    friendly_name: number.friendlyName,
    identity_sid: null,
    origin: "twilio",
    phone_number: number.phoneNumber,
    sid: number.sid,
    sms_application_sid: number.smsApplicationSid,
    sms_fallback_method: number.smsFallbackMethod,
    sms_fallback_url: number.smsFallbackUrl,
    sms_method: number.smsMethod,
    sms_url: number.smsUrl,
    status: "in-use",
    status_callback: number.statusCallback,
    status_callback_method: number.statusCallbackMethod,
    subresource_uris: { assigned_add_ons: `${uri}/AssignedAddOns.json` },
    trunk_sid: number.trunkSid === "" ? null : number.trunkSid,
    type: "local",
    uri: `${uri}.json`,
    voice_application_sid: number.voiceApplicationSid,
    voice_caller_id_lookup: false,
    voice_fallback_method: number.voiceFallbackMethod,
    voice_fallback_url: number.voiceFallbackUrl,
    voice_method: number.voiceMethod,
    voice_receive_mode: "voice",
    voice_url: number.voiceUrl,
  };
}

/** `PhoneNumber` is matched in part, and `*` stands for any digit. */
function filtered(numbers: readonly PhoneNumber[], query: URLSearchParams): readonly PhoneNumber[] {
  const wanted = query.get("PhoneNumber")?.replaceAll(/[^\d*]/g, "");
  const name = query.get("FriendlyName");
  const pattern = wanted === undefined ? undefined : new RegExp(wanted.replaceAll("*", String.raw`\d`));
  return numbers.filter(
    (number) =>
      (pattern === undefined || pattern.test(number.phoneNumber)) && (name === null || name === number.friendlyName),
  );
}

function readSettings(fields: Fields): NumberSettings {
  return {
    ...texts(fields, {
      FriendlyName: "friendlyName",
      VoiceApplicationSid: "voiceApplicationSid",
      TrunkSid: "trunkSid",
      SmsApplicationSid: "smsApplicationSid",
    }),
    ...urls(fields, {
      VoiceUrl: "voiceUrl",
      VoiceFallbackUrl: "voiceFallbackUrl",
      StatusCallback: "statusCallback",
      SmsUrl: "smsUrl",
      SmsFallbackUrl: "smsFallbackUrl",
    }),
    ...methods(fields, {
      VoiceMethod: "voiceMethod",
      VoiceFallbackMethod: "voiceFallbackMethod",
      StatusCallbackMethod: "statusCallbackMethod",
      SmsMethod: "smsMethod",
      SmsFallbackMethod: "smsFallbackMethod",
    }),
  };
}

type Names = Readonly<Record<string, keyof NumberSettings>>;

function texts(fields: Fields, names: Names): Record<string, string> {
  const given = Object.entries(names).filter(([field]) => fields.has(field));
  return Object.fromEntries(given.map(([field, name]) => [name, fields.get(field) ?? ""]));
}

function urls(fields: Fields, names: Names): Record<string, string> {
  const given = texts(fields, names);
  const bad = Object.values(given).find((url) => url !== "" && !/^https?:\/\/[^/]/i.test(url));
  if (bad !== undefined) throw new RestError(400, 21_402, `Url is not a valid URL: ${bad}`);
  return given;
}

function methods(fields: Fields, names: Names): Record<string, "GET" | "POST"> {
  return Object.fromEntries(
    Object.entries(texts(fields, names)).map(([name, value]) => [name, readMethod(name, value)]),
  );
}

function readMethod(name: string, value: string): "GET" | "POST" {
  const method = value.toUpperCase();
  if (method !== "GET" && method !== "POST") throw invalid(name, value);
  return method;
}
