import { type Alert, errorAlert, warningAlert } from "../alerts.ts";
import { type Element, type ParsedTwiml, parseTwiml } from "../twiml/parse.ts";
import type { WebhookResult } from "../webhooks/record.ts";

/** What to make of an answer, by its content type (twilio.com/docs/voice/twiml, "How Twilio handles your response"). */
export function readDocument(result: WebhookResult): ParsedTwiml {
  if (!result.ok) return { ok: false, alert: failureAlert(result.code) };
  const type = typeOf(result);
  if (isXml(type)) return parseTwiml(result.body);
  if (type.startsWith("audio/")) return document([element("Play", result.url)]);
  if (type === "text/plain") {
    const parsed = parseTwiml(result.body);
    return parsed.ok ? parsed : document([element("Say", result.body)]);
  }
  const what = type === "" ? "no Content-Type" : `the Content-Type ${type}`;
  return { ok: false, alert: errorAlert(12_300, `the answer has ${what}: say text/xml`) };
}

/** What Twilio says of the answer to a status callback, which it does not carry out; undefined when it is content. */
export function callbackAlert(result: WebhookResult): Alert | undefined {
  if (!result.ok) return failureAlert(result.code);
  const isGood = result.body === "" || (isXml(typeOf(result)) && parseTwiml(result.body).ok);
  return isGood ? undefined : warningAlert(15_003, "answer a status callback with 204, or with an empty <Response/>");
}

/** The content type of an answer, without what follows it. */
export function typeOf({ contentType }: WebhookResult & { ok: true }): string {
  return contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Whether Twilio reads such an answer as a document. */
export function isXml(type: string): boolean {
  return ["text/xml", "application/xml", "text/html"].includes(type);
}

function document(verbs: readonly Element[]): ParsedTwiml {
  return { ok: true, verbs, alerts: [] };
}

function element(name: string, text: string): Element {
  return { name, attributes: {}, children: [], text };
}

const failures: Readonly<Record<number, string>> = {
  11_100: "this is no URL that could be asked",
  11_201: "the connection took too long",
  11_202: "the connection was refused",
  11_203: "the answer took too long: Twilio waits 15 seconds",
  11_205: "the connection was lost",
  11_206: "the answer was no HTTP",
  11_210: "there is no host of that name",
  11_215: "there were more than ten redirects",
  11_216: "the redirect says no URL to go to",
  11_217: "the answer was an HTTP error",
  11_220: "no secure connection came about",
  11_750: "the answer is longer than 64 kB",
};

/** Why a document could not be had. */
export function failureAlert(code: number): Alert {
  return errorAlert(code, failures[code] ?? "the document could not be had");
}
