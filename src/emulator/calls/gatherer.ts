import type { Exchange } from "../exchange.ts";
import type { GatherOrder } from "../twiml/outcome.ts";
import { verbFor } from "../twiml/verbs.ts";
import { absolute } from "../webhooks/target.ts";
import type { Call, Frame } from "./call.ts";

/**
 * Gathers keys (twilio.com/docs/voice/twiml/gather).
 *
 * The prompts play at once and a key stops them; the timeout begins after them
 * and again with every key.
 */
export class Gatherer {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  begin(call: Call, frame: Frame, order: GatherOrder): void {
    call.gather = { order, source: frame.source, digits: "" };
    this.#prompt(call, order, 0);
  }

  /** A person presses a key; keys that nobody waits for are lost. */
  press(call: Call, key: string): void {
    const { gather } = call;
    if (gather === undefined) return;
    if (key === gather.order.finishOnKey) {
      this.#end(call);
      return;
    }
    gather.digits += key;
    if (gather.digits.length >= gather.order.numDigits) this.#end(call);
    else this.#listen(call, gather.order);
  }

  #prompt(call: Call, order: GatherOrder, index: number): void {
    const element = order.prompts[index];
    if (element === undefined) {
      this.#listen(call, order);
      return;
    }
    const outcome = verbFor(element.name)?.run(element, {
      options: this.#exchange.options,
      document: call.frame?.source.url ?? "",
      hear: (...heard) => {
        this.#exchange.runner.hear(call, ...heard);
      },
    });
    const ms = outcome?.kind === "wait" ? outcome.ms : 0;
    call.setTimer(
      this.#exchange.clock.after(ms, () => {
        this.#prompt(call, order, index + 1);
      }),
    );
  }

  #listen(call: Call, order: GatherOrder): void {
    call.setTimer(
      this.#exchange.clock.after(order.timeoutMs, () => {
        this.#end(call);
      }),
    );
  }

  /** With keys, or when an empty result is asked for, the action follows; otherwise the next verb. */
  #end(call: Call): void {
    const { gather } = call;
    if (gather === undefined) return;
    call.gather = undefined;
    call.setTimer(() => {});
    const { order, digits, source } = gather;
    if (digits === "" && !order.actionOnEmptyResult) {
      this.#exchange.runner.proceed(call);
      return;
    }
    const target = { url: absolute(order.action.url, source.url), method: order.action.method };
    const kind = call.frame?.kind ?? "main";
    this.#exchange.runner.fetch(call, kind, target, [["Digits", digits]]);
  }
}
