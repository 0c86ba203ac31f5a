import { readPages } from "./pages.ts";
import type { RestClient } from "./rest-client.ts";

/** A Messaging Service, as far as texts of ours and answers to them go through it. */
export interface MessagingService {
  readonly numbers: readonly string[];
  /** Whether incoming texts go to each number's own SmsUrl. */
  readonly isLeftToNumber: boolean;
  /** Where they go otherwise; empty is nowhere. */
  readonly inboundUrl: string;
}

/** Looks at a Messaging Service (twilio.com/docs/messaging/api/service-resource); undefined when there is none. */
export async function readMessagingService(
  rest: RestClient,
  sid: string,
  apiUrl: string | undefined,
): Promise<MessagingService | undefined> {
  // It is another host of Twilio's.
  if (apiUrl !== undefined) rest.messaging.baseUrl = apiUrl;
  const service = rest.messaging.v1.services(sid);
  try {
    const { useInboundWebhookOnNumber, inboundRequestUrl } = await service.fetch();
    const listed = await readPages(service.phoneNumbers.page({ pageSize: 1000 }));
    return {
      numbers: listed.map(({ phoneNumber }) => phoneNumber),
      isLeftToNumber: useInboundWebhookOnNumber,
      inboundUrl: text(inboundRequestUrl),
    };
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, "status") === 404) return undefined;
    throw error;
  }
}

/** Twilio says null for what is not set; the library's types know it not. */
function text(value: string | null): string {
  return value ?? "";
}
