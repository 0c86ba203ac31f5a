import { type Alert, errorAlert, warningAlert } from "../alerts.ts";
import type { Exchange } from "../exchange.ts";
import { attribute } from "../twiml/check.ts";
import type { Element } from "../twiml/parse.ts";
import { absolute, type AbsoluteTarget } from "../webhooks/target.ts";
import type { Message } from "./message.ts";
import { Refusal } from "./refusal.ts";
import { isTelephone } from "./sending.ts";

/** Sends what documents answer to texts. */
export class Replies {
  readonly #exchange: Exchange;
  /** When a number has answered another one lately, in milliseconds. */
  readonly #lately = new Map<string, readonly number[]>();

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Sends one `<Message>`; undefined when it cannot be sent, which Twilio's debugger shows. */
  send(received: Message, verb: Element, document: string): Message | undefined {
    const to = attribute(verb, "to") ?? received.from ?? "";
    const from = attribute(verb, "from") ?? received.to;
    const body = this.#bodyOf(verb);
    const hasMedia = verb.children.some(({ name }) => name === "Media");
    if (hasMedia) this.#exchange.reportNotEmulated("<Message><Media>", undefined, document);
    if (hasMedia && body === "") return undefined;
    const problem = this.#problem(to, from, body);
    if (problem !== undefined) {
      this.#exchange.raise(problem, undefined, document);
      return undefined;
    }
    const statusCallback = this.#callbackOf(verb, document);
    const order = { to, from, service: undefined, body, statusCallback, direction: "outbound-reply" } as const;
    try {
      return this.#exchange.messaging.sending.send(order);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#exchange.raise(errorAlert(error.code, error.message), undefined, document);
      return undefined;
    }
  }

  clear(): void {
    this.#lately.clear();
  }

  #problem(to: string, from: string, body: string): Alert | undefined {
    if (!isTelephone(to)) return warningAlert(14_101, `<Message> has a bad to: ${JSON.stringify(to)}`);
    if (!isTelephone(from)) return warningAlert(14_102, `<Message> has a bad from: ${JSON.stringify(from)}`);
    if (body === "") return warningAlert(14_103, "<Message> has no text in it");
    if (!this.#isInCircles(from, to)) return undefined;
    const { mostReplies, replyWindowSeconds } = this.#exchange.options;
    const what = `more than ${mostReplies} replies from ${from} to ${to} within ${replyWindowSeconds} seconds`;
    return errorAlert(14_107, what);
  }

  /** Two machines that answer each other would never end. */
  #isInCircles(from: string, to: string): boolean {
    const { clock, options } = this.#exchange;
    const pair = `${from} ${to}`;
    const sinceMs = clock.now() - options.replyWindowSeconds * 1000;
    const lately = (this.#lately.get(pair) ?? []).filter((ms) => ms > sinceMs);
    if (lately.length >= options.mostReplies) return true;
    this.#lately.set(pair, [...lately, clock.now()]);
    return false;
  }

  /** The text in its `<Body>` elements, or else directly in it. */
  #bodyOf({ children, text }: Element): string {
    const parts = children.filter(({ name }) => name === "Body").map((body) => body.text);
    const body = parts.length === 0 ? text : parts.join("");
    return this.#exchange.options.trimMessages ? body.trim() : body;
  }

  #callbackOf(verb: Element, document: string): AbsoluteTarget | undefined {
    const given = attribute(verb, "statusCallback")?.trim() ?? "";
    if (given === "") return undefined;
    const url = absolute(given, document);
    if (/^https?:\/\//i.test(url)) return { url, method: "POST" };
    const alert = warningAlert(14_105, `<Message> has a bad statusCallback: ${JSON.stringify(given)}`);
    this.#exchange.raise(alert, undefined, document);
    return undefined;
  }
}
