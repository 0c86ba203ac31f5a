import type { PhoneNumber } from "../calls/numbers.ts";
import type { Exchange } from "../exchange.ts";
import { isTollFree, type Keyword, keywordOf, keywordReplies, tollFreeReplies } from "./keywords.ts";
import type { Message } from "./message.ts";
import { segmentsOf } from "./segments.ts";
import { longestBody } from "./sending.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";

/** A text that somebody sends to a number of the account. */
export interface IncomingText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
}

/** Takes texts from people: keywords first, then the number's own document. */
export class Receiving {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** A text comes in. Throws when no number of the account is meant, or when it is longer than a text can be. */
  receive(text: IncomingText): Message {
    const { numbers, messaging } = this.#exchange;
    const number = numbers.named(text.to);
    if (number === undefined) throw new Error(`${text.to} is not a number of this account`);
    if (text.body.length > longestBody) throw new Error(`a text has ${longestBody} characters at most`);
    const message = this.#create(text);
    messaging.book.add(message);
    const keyword = this.#heed(message, text.from);
    this.#answer(number, message, keyword);
    return message;
  }

  #create({ from, to, body }: IncomingText): Message {
    const { clock, sids, messaging } = this.#exchange;
    const nowMs = clock.now();
    return {
      sid: sids.next("SM"),
      direction: "inbound",
      from,
      to,
      body,
      status: "received",
      segments: segmentsOf(body),
      service: messaging.services.serviceOf(to),
      statusCallback: undefined,
      createdMs: nowMs,
      updatedMs: nowMs,
      sentMs: nowMs,
      arrivedMs: nowMs,
      errorCode: undefined,
      byTwilio: false,
    };
  }

  /** Does what a keyword asks of Twilio itself; gives what the webhook is told of it. */
  #heed({ to: number, body, service }: Message, person: string): Keyword | undefined {
    const { options, messaging } = this.#exchange;
    const keyword = options.optOut === "off" ? undefined : keywordOf(body, options.keywordPunctuation);
    const isYes = /^\s*yes\b/i.test(body);
    // The network, which keeps the list for a toll-free number, takes YES for a word like any other.
    if (keyword === undefined || (isTollFree(number) && isYes)) return undefined;
    const wasOut = messaging.optOuts.has(number, person);
    if (keyword === "STOP") messaging.optOuts.add(number, person);
    if (keyword === "START") messaging.optOuts.delete(number, person);
    const isIdle = keyword === "START" && !wasOut && options.startWithoutStop === "silence";
    const reply = isIdle ? undefined : replyTo(keyword, number, wasOut);
    if (reply !== undefined) messaging.sending.sendOwn(number, person, reply);
    return options.optOut === "advanced" && service !== undefined ? keyword : undefined;
  }

  #answer(number: PhoneNumber, message: Message, keyword: Keyword | undefined): void {
    const { smsUrl, smsMethod, smsApplicationSid } = number;
    if (smsApplicationSid !== "")
      this.#exchange.reportNotEmulated(`texts to ${smsApplicationSid}, which overrides the SmsUrl`);
    else this.#ask(number, message, this.#inboundOf(message) ?? { url: smsUrl, method: smsMethod }, keyword);
  }

  #ask(number: PhoneNumber, message: Message, target: AbsoluteTarget, keyword: Keyword | undefined): void {
    if (target.url !== "") this.#exchange.messaging.answering.begin(number, message, target, keyword);
  }

  /** Where the service of a number has its texts go; undefined when to the number's own URL. */
  #inboundOf({ service }: Message): AbsoluteTarget | undefined {
    const { serviceDefersToNumber, serviceInboundUrl } = this.#exchange.options;
    return service === undefined || serviceDefersToNumber ? undefined : { url: serviceInboundUrl, method: "POST" };
  }
}

function replyTo(keyword: Keyword, number: string, wasOut: boolean): string | undefined {
  if (!isTollFree(number)) return keywordReplies[keyword];
  if (keyword !== "HELP") return tollFreeReplies[keyword];
  return wasOut ? undefined : keywordReplies.HELP;
}
