import type { Exchange } from "../exchange.ts";
import { type Route, route, type RoutedRequest } from "../http/router.ts";
import { notFound } from "./errors.ts";

/** Whether a path is that of a Messaging Service, or of the list of its numbers. */
export function isService(path: string): boolean {
  return /^\/v1\/Services\/[^/]+(?:\/PhoneNumbers)?$/.test(path);
}

/** The Messaging Services, to look at (twilio.com/docs/messaging/api/service-resource); they stand in the options. */
export function serviceRoutes(exchange: Exchange): Route[] {
  const numbersOf = ({ params, path }: RoutedRequest): readonly string[] => {
    const numbers = exchange.messaging.services.numbersOf(params.sid ?? "");
    if (numbers === undefined) throw notFound(path);
    return numbers;
  };
  return [
    route("GET", "/v1/Services/{sid}", (request) => {
      numbersOf(request);
      return { status: 200, body: serviceJson(exchange, request.params.sid ?? "") };
    }),
    route("GET", "/v1/Services/{sid}/PhoneNumbers", (request) => ({
      status: 200,
      body: {
        meta: { key: "phone_numbers", page: 0, page_size: 1000, next_page_url: null, previous_page_url: null },
        phone_numbers: numbersOf(request).map((number) => numberJson(exchange, request.params.sid ?? "", number)),
      },
    })),
  ];
}

function serviceJson({ options }: Exchange, sid: string): object {
  const created = new Date(options.startMs).toISOString();
  return {
    account_sid: options.accountSid,
    date_created: created,
    date_updated: created,
    fallback_method: "POST",
    fallback_url: null,
    friendly_name: "Emulated service",
    inbound_method: "POST",
    inbound_request_url: options.serviceInboundUrl === "" ? null : options.serviceInboundUrl,
    sid,
    status_callback: null,
    url: `https://messaging.twilio.com/v1/Services/${sid}`,
    use_inbound_webhook_on_number: options.serviceDefersToNumber,
  };
}

function numberJson({ options, numbers }: Exchange, serviceSid: string, phoneNumber: string): object {
  const created = new Date(options.startMs).toISOString();
  return {
    account_sid: options.accountSid,
    capabilities: ["Voice", "SMS"],
    country_code: "US",
    date_created: created,
    date_updated: created,
    phone_number: phoneNumber,
    service_sid: serviceSid,
    sid: numbers.named(phoneNumber)?.sid ?? null,
    url: null,
  };
}
