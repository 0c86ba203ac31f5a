import type { Exchange } from "../exchange.ts";
import { Answering } from "./answering.ts";
import { Delivery } from "./delivery.ts";
import type { Message } from "./message.ts";
import { MessageBook } from "./message-book.ts";
import { OptOuts } from "./opt-outs.ts";
import { Receiving } from "./receiving.ts";
import { Receptions } from "./receptions.ts";
import { Replies } from "./replies.ts";
import { Sending } from "./sending.ts";
import { Services } from "./services.ts";

/** Everything about texts: what is known of them, and the parts that make them come and go. */
export class Messaging {
  readonly book: MessageBook;
  readonly services: Services;
  readonly optOuts: OptOuts;
  readonly receptions: Receptions;
  /** From people to the account. */
  readonly receiving: Receiving;
  readonly answering: Answering;
  /** From the account to people. */
  readonly replies: Replies;
  readonly sending: Sending;
  readonly delivery: Delivery;

  constructor(exchange: Exchange) {
    this.book = new MessageBook(exchange.options.keepMessages, exchange.events);
    this.services = new Services(exchange);
    this.optOuts = new OptOuts(this.services);
    this.receptions = new Receptions(() => exchange.numbers);
    this.receiving = new Receiving(exchange);
    this.answering = new Answering(exchange);
    this.replies = new Replies(exchange);
    this.sending = new Sending(exchange);
    this.delivery = new Delivery(exchange);
  }

  /** The texts that have arrived on the telephone at a number, oldest first. */
  inbox(number: string): readonly Message[] {
    const arrived = this.book.oldestFirst.filter((one) => one.to === number && one.arrivedMs !== undefined);
    return arrived.toSorted((a, b) => (a.arrivedMs ?? 0) - (b.arrivedMs ?? 0));
  }

  /** Forgets every text, and who wants none. */
  clear(): void {
    for (const part of [this.book, this.optOuts, this.receptions, this.answering, this.replies, this.delivery]) {
      part.clear();
    }
  }
}
