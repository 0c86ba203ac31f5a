import { errorAlert, warningAlert } from "../alerts.ts";
import type { PhoneNumber } from "../calls/numbers.ts";
import { failureAlert, isXml, typeOf } from "../calls/read-document.ts";
import type { Exchange } from "../exchange.ts";
import { type Element, type ParsedTwiml, parseReply } from "../twiml/parse.ts";
import { methodAttribute } from "../twiml/check.ts";
import { CookieJar } from "../webhooks/cookies.ts";
import type { WebhookResult } from "../webhooks/record.ts";
import type { Parameters } from "../webhooks/signature.ts";
import { absolute, type AbsoluteTarget } from "../webhooks/target.ts";
import type { Keyword } from "./keywords.ts";
import type { Message } from "./message.ts";
import { inboundParameters } from "./parameters.ts";

/** A text may be answered with that many messages by one document (error 14109). */
const mostMessages = 10;

/** One text and what has been made of it so far. */
interface Answer {
  readonly message: Message;
  readonly number: PhoneNumber;
  readonly parameters: Parameters;
  readonly cookies: CookieJar;
  documents: number;
  isFallback: boolean;
}

/** Asks the number's documents what to answer to a text, and carries them out. */
export class Answering {
  readonly #exchange: Exchange;
  readonly #jars = new Map<string, { readonly jar: CookieJar; lastMs: number }>();

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Asks the first document. */
  begin(number: PhoneNumber, message: Message, target: AbsoluteTarget, keyword: Keyword | undefined): void {
    const parameters = inboundParameters(message, this.#exchange.options, keyword);
    const cookies = this.#cookiesOf(message);
    this.#fetch({ message, number, parameters, cookies, documents: 0, isFallback: false }, target);
  }

  clear(): void {
    this.#jars.clear();
  }

  #fetch(answer: Answer, target: AbsoluteTarget, extra: Parameters = []): void {
    answer.documents += 1;
    if (answer.documents > this.#exchange.options.mostDocuments) {
      this.#exchange.raise(warningAlert(14_106, "too many documents for one text"), undefined, target.url);
      return;
    }
    const names = new Set(extra.map(([name]) => name));
    const parameters = [...answer.parameters.filter(([name]) => !names.has(name)), ...extra];
    const order = { target, parameters, callSid: undefined, cookies: answer.cookies, isAwaited: true };
    this.#exchange.webhooks.deliver(order, (result) => {
      this.#follow(answer, result);
    });
  }

  #follow(answer: Answer, result: WebhookResult): void {
    const document = readReply(result);
    if (document.ok) {
      for (const alert of document.alerts) this.#exchange.raise(alert, undefined, result.url);
      this.#carryOut(answer, document.verbs, result.url);
      return;
    }
    this.#exchange.raise(document.alert, undefined, result.url);
    const { smsFallbackUrl: url, smsFallbackMethod: method } = answer.number;
    if (answer.isFallback || url === "") return;
    answer.isFallback = true;
    this.#fetch(answer, { url, method }, [
      ["ErrorCode", String(document.alert.code)],
      ["ErrorUrl", result.url],
    ]);
  }

  #carryOut(answer: Answer, verbs: readonly Element[], document: string): void {
    let messages = 0;
    for (const verb of verbs) {
      if (verb.name === "Redirect") {
        this.#fetch(answer, targetOf(verb, verb.text.trim(), document));
        return;
      }
      if (verb.name !== "Message") continue;
      messages += 1;
      if (messages > mostMessages) {
        const alert = warningAlert(14_109, `a text is answered with ${mostMessages} messages at most`);
        this.#exchange.raise(alert, undefined, document);
        return;
      }
      const reply = this.#exchange.messaging.replies.send(answer.message, verb, document);
      const action = verb.attributes.action?.trim() ?? "";
      if (action === "") continue;
      this.#fetch(answer, targetOf(verb, action, document), [
        ["MessageSid", reply?.sid ?? ""],
        ["MessageStatus", reply?.status ?? "failed"],
      ]);
      return;
    }
  }

  /** The cookies of two numbers, which are kept until they have been silent for four hours. */
  #cookiesOf({ from = "", to }: Message): CookieJar {
    const nowMs = this.#exchange.clock.now();
    const pair = `${from} ${to}`;
    const known = this.#jars.get(pair);
    const isFresh = known !== undefined && nowMs - known.lastMs <= 4 * 3_600_000;
    const jar = isFresh ? known.jar : new CookieJar();
    this.#jars.set(pair, { jar, lastMs: nowMs });
    return jar;
  }
}

/** An empty URL means the document itself. */
function targetOf(verb: Element, url: string, document: string): AbsoluteTarget {
  return { url: url === "" ? document : absolute(url, document), method: methodAttribute(verb, "method", "POST") };
}

/**
 * What to make of the answer to a text, by its content type (twilio.com/docs/messaging/twiml).
 *
 * Plain text goes to the person as it is. An empty answer means no reply.
 */
function readReply(result: WebhookResult): ParsedTwiml {
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
