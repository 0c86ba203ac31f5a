import type { Exchange } from "../exchange.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";
import type { Message } from "./message.ts";
import { Refusal, refusalOf } from "./refusal.ts";
import { segmentsOf } from "./segments.ts";

/** A text that somebody wants to be sent. */
export interface TextOrder {
  readonly to: string;
  /** A number of the account; undefined lets the service choose one. */
  readonly from: string | undefined;
  readonly service: string | undefined;
  readonly body: string;
  readonly statusCallback: AbsoluteTarget | undefined;
  readonly direction: "outbound-api" | "outbound-reply";
}

/** The longest text that Twilio takes, in characters (error 21617). */
export const longestBody = 1600;

/** Whether a text can go to such a number, or come from it. */
export function isTelephone(number: string): boolean {
  return /^\+[1-9]\d{6,14}$/.test(number);
}

/** Takes texts from the account's owner, or refuses them. */
export class Sending {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Takes a text. Throws a {@link Refusal} as Twilio does. */
  send(order: TextOrder): Message {
    const { messaging } = this.#exchange;
    const sender = this.#senderOf(order);
    this.#check(order, sender);
    const message = this.#create(order, sender, false);
    if (order.service !== undefined && messaging.delivery.isFull(sender)) messaging.delivery.fail(message, 30_001);
    else messaging.delivery.begin(message, sender);
    return message;
  }

  /** Sends what Twilio says by itself, to whom it likes. */
  sendOwn(from: string, to: string, body: string): void {
    const order = { from, to, body, service: undefined, statusCallback: undefined } as const;
    const message = this.#create({ ...order, direction: "outbound-reply" }, from, true);
    this.#exchange.messaging.delivery.begin(message, from);
  }

  /** The number that a text goes out from: of a service the one that the person knows already, else its first. */
  #senderOf({ to, from, service, direction }: TextOrder): string {
    const { messaging, numbers } = this.#exchange;
    const pool = service === undefined ? undefined : messaging.services.numbersOf(service);
    if (service !== undefined && pool === undefined)
      throw new Refusal(21_701, `The Messaging Service ${service} does not exist.`);
    if (from !== undefined) {
      if (!isTelephone(from)) throw new Refusal(21_212, `The 'From' number ${from} is not a valid phone number.`);
      if (numbers.named(from)?.capabilities.sms === true && (pool?.includes(from) ?? true)) return from;
      const what = "is not a valid, message-capable Twilio phone number for this account";
      throw new Refusal(direction === "outbound-reply" ? 14_108 : 21_606, `The 'From' number ${from} ${what}.`);
    }
    const known = messaging.book.newestFirst.find((one) => one.to === to && pool?.includes(one.from ?? ""));
    const sender = known?.from ?? pool?.[0];
    if (sender === undefined) throw new Refusal(21_703, `The Messaging Service ${service ?? ""} has no phone numbers.`);
    return sender;
  }

  #check({ to, body, service }: TextOrder, sender: string): void {
    const { messaging } = this.#exchange;
    if (!isTelephone(to)) throw refusalOf(21_211, to, sender);
    if (to === sender) throw new Refusal(21_266, `'To' and 'From' number cannot be the same: ${to}`);
    if (body.length > longestBody)
      throw new Refusal(21_617, `The concatenated message body exceeds the ${longestBody} character limit.`);
    const reception = messaging.receptions.of(to);
    if (reception.kind === "refused") throw refusalOf(reception.errorCode, to, sender);
    if (messaging.optOuts.has(sender, to)) throw refusalOf(21_610, to, sender);
    if (service === undefined && messaging.delivery.isFull(sender)) throw refusalOf(21_611, to, sender);
  }

  #create(order: TextOrder, sender: string, byTwilio: boolean): Message {
    const { clock, sids, messaging } = this.#exchange;
    const { direction, to, body, service, statusCallback } = order;
    const nowMs = clock.now();
    const message: Message = {
      sid: sids.next("SM"),
      direction,
      from: service === undefined ? sender : undefined,
      to,
      body,
      status: service === undefined ? "queued" : "accepted",
      segments: segmentsOf(body),
      service,
      statusCallback,
      createdMs: nowMs,
      updatedMs: nowMs,
      sentMs: undefined,
      arrivedMs: undefined,
      errorCode: undefined,
      byTwilio,
    };
    messaging.book.add(message);
    return message;
  }
}
