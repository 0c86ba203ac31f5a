import { errorAlert } from "../alerts.ts";
import { callbackAlert } from "../calls/read-document.ts";
import type { Exchange } from "../exchange.ts";
import { failureMessage } from "./failures.ts";
import type { Message, MessageStatus } from "./message.ts";
import { statusParameters } from "./parameters.ts";

/** A sender's queue holds what it can send in that time, in seconds (errors 21611 and 30001). */
const longestBacklogSeconds = 36_000;

/** Brings texts on their way to telephones, and reports it to their status callbacks. */
export class Delivery {
  readonly #exchange: Exchange;
  /** When each number will have sent all that it has, in milliseconds. */
  readonly #freeMs = new Map<string, number>();

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Whether a number has more to send already than its queue holds. */
  isFull(sender: string): boolean {
    return this.#backlogMs(sender) > longestBacklogSeconds * 1000;
  }

  /** Sends a text that has been taken. */
  begin(message: Message, sender: string): void {
    const { clock, options } = this.#exchange;
    const waitMs = this.#backlogMs(sender);
    this.#freeMs.set(sender, clock.now() + waitMs + (message.segments * 1000) / options.segmentsPerSecond);
    const isAccepted = message.status === "accepted";
    if (isAccepted) {
      this.#later(message, 0, () => {
        message.from = sender;
        this.#enter(message, "queued");
      });
    }
    this.#later(message, waitMs, () => {
      this.#enter(message, "sending");
    });
    this.#later(message, waitMs + options.sentSeconds * 1000, () => {
      this.#leave(message);
    });
  }

  /** Lets a text fail that has been taken, and that nobody will send. */
  fail(message: Message, errorCode: number): void {
    this.#later(message, 0, () => {
      this.#failed(message, "failed", errorCode);
    });
  }

  clear(): void {
    this.#freeMs.clear();
  }

  /** The carrier takes the text, or does not. */
  #leave(message: Message): void {
    const { clock, options, messaging } = this.#exchange;
    const reception = messaging.receptions.of(message.to);
    if (reception.kind === "failed") {
      this.#failed(message, "failed", reception.errorCode);
      return;
    }
    message.sentMs = clock.now();
    this.#enter(message, "sent");
    this.#later(message, options.deliveredSeconds * 1000, () => {
      if (reception.kind === "undelivered") this.#failed(message, "undelivered", reception.errorCode);
      else this.#arrive(message, reception.kind === "no-receipt");
    });
  }

  #arrive(message: Message, isSilent: boolean): void {
    const { clock, numbers, messaging } = this.#exchange;
    message.arrivedMs = clock.now();
    messaging.book.changed(message);
    if (!isSilent) this.#enter(message, "delivered");
    // A number of the account has no telephone: what it is sent comes in again.
    if (numbers.named(message.to) !== undefined && message.from !== undefined)
      messaging.receiving.receive({ from: message.from, to: message.to, body: message.body });
  }

  #failed(message: Message, status: "failed" | "undelivered", errorCode: number): void {
    message.errorCode = errorCode;
    this.#exchange.raise(errorAlert(errorCode, `${failureMessage(errorCode)} (message ${message.sid})`));
    this.#enter(message, status);
  }

  #enter(message: Message, status: MessageStatus): void {
    const { clock, options, messaging } = this.#exchange;
    message.status = status;
    message.updatedMs = clock.now();
    messaging.book.changed(message);
    if (status !== "sending" || options.sendingCallback) this.#report(message);
  }

  #report(message: Message): void {
    const { clock, options, webhooks } = this.#exchange;
    const { statusCallback: target, status } = message;
    if (target === undefined) return;
    const parameters = statusParameters(message, options);
    const deliver = () => {
      const order = { target, parameters, callSid: undefined, cookies: undefined, isAwaited: false };
      webhooks.deliver(order, (result) => {
        const alert = callbackAlert(result);
        if (alert !== undefined) this.#exchange.raise(alert, undefined, target.url);
      });
    };
    const isHeldBack = status === "sent" && options.statusOrder === "reversed";
    if (isHeldBack) clock.after(options.deliveredSeconds * 1000 + 1, deliver);
    else deliver();
  }

  /** Goes on with a text later, if it is not forgotten by then. */
  #later(message: Message, ms: number, task: () => void): void {
    const { clock, messaging } = this.#exchange;
    clock.after(ms, () => {
      if (messaging.book.get(message.sid) === message) task();
    });
  }

  #backlogMs(sender: string): number {
    return Math.max(0, (this.#freeMs.get(sender) ?? 0) - this.#exchange.clock.now());
  }
}
