import { errorAlert } from "../alerts.ts";
import type { Exchange } from "../exchange.ts";
import { connectParameters, waitParameters } from "../queues/results.ts";
import type { Parameters } from "../webhooks/signature.ts";
import type { AbsoluteTarget } from "../webhooks/target.ts";
import type { WebhookResult } from "../webhooks/record.ts";
import type { Call } from "./call.ts";
import { callParameters } from "./parameters.ts";

/** More webhooks of one call than that within a minute end it: something goes in circles, and time hardly moves. */
const mostWebhooksPerMinute = 1000;

/** The requests that a call makes. */
export class Asking {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Asks a URL; the answer counts only if by then nothing else has taken the call over. */
  ask(call: Call, target: AbsoluteTarget, extra: Parameters, then: (result: WebhookResult) => void): void {
    if (call.isOver) return;
    if (this.#goesInCircles(call)) {
      const alert = errorAlert(11_200, `more than ${mostWebhooksPerMinute} webhooks of one call within a minute`);
      this.#exchange.raise(alert, call, target.url);
      this.#exchange.lifecycle.end(call, "failed");
      return;
    }
    const { epoch } = call;
    call.note(this.#exchange.clock.now(), `Twilio asks ${target.method} ${target.url}`);
    const parameters = this.#parameters(call, [...this.#context(call, extra), ...extra]);
    const order = { target, parameters, callSid: call.sid, cookies: call.cookies, isAwaited: true };
    this.#exchange.webhooks.deliver(order, (result) => {
      if (call.epoch === epoch && !call.isOver) then(result);
    });
  }

  /** Tells a URL something, and has no use for the answer. */
  report(call: Call, target: AbsoluteTarget, extra: Parameters): void {
    call.note(this.#exchange.clock.now(), `Twilio reports to ${target.url}`);
    const parameters = this.#parameters(call, extra);
    const order = { target, parameters, callSid: call.sid, cookies: call.cookies, isAwaited: false };
    this.#exchange.webhooks.deliver(order, () => {});
  }

  #parameters(call: Call, extra: Parameters): Parameters {
    return [...callParameters(call, this.#exchange.options), ...extra];
  }

  #goesInCircles({ guard }: Call): boolean {
    const nowMs = this.#exchange.clock.now();
    if (nowMs - guard.sinceMs > 60_000) Object.assign(guard, { sinceMs: nowMs, webhooks: 0 });
    guard.webhooks += 1;
    return guard.webhooks > mostWebhooksPerMinute;
  }

  /** What a request says besides the usual, by what the call is doing. */
  #context({ stage }: Call, extra: Parameters): Parameters {
    const isGather = extra.some(([name]) => name === "Digits");
    if (isGather && !this.#exchange.options.queueOnGather) return [];
    const nowMs = this.#exchange.clock.now();
    if (stage.kind === "queued") return waitParameters(stage.stay, nowMs);
    if (stage.kind === "connecting") return connectParameters(stage.stay, stage.dial.rep.sid, nowMs);
    return [];
  }
}
