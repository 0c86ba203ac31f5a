import { errorAlert } from "../alerts.ts";
import { failureAlert, isXml, typeOf } from "../calls/read-document.ts";
import { parseReply, type ParsedTwiml } from "../twiml/parse.ts";
import type { WebhookResult } from "../webhooks/record.ts";

/**
 * What to make of the answer to a text, by its content type (twilio.com/docs/messaging/twiml).
 *
 * Plain text goes to the person as it is. An empty answer means no reply.
 */
export function readReply(result: WebhookResult): ParsedTwiml {
  if (!result.ok) return { ok: false, alert: failureAlert(result.code) };
  if (result.body === "") return { ok: true, verbs: [], alerts: [] };
  const type = typeOf(result);
  if (isXml(type)) return parseReply(result.body);
  if (type === "text/plain") {
    return { ok: true, verbs: [{ name: "Message", attributes: {}, children: [], text: result.body }], alerts: [] };
  }
  const what = type === "" ? "no Content-Type" : `the Content-Type ${type}`;
  return { ok: false, alert: errorAlert(12_300, `the answer has ${what}: say text/xml`) };
}
