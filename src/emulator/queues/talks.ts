import type { BridgeEnd } from "../calls/bridges.ts";
import type { Call } from "../calls/call.ts";
import type { QueueDial, Stay } from "./queue.ts";
import type { Exchange } from "../exchange.ts";
import { talkParameters } from "./results.ts";

/** The talks that queues bring about, and the two reports that follow each (fact sheet 3.6). */
export class Talks {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** A caller and the rep who took them talk from now on. */
  begin(stay: Stay, dial: QueueDial): void {
    dial.taken = undefined;
    dial.queue.taken.delete(stay);
    const { hangupOnStar, timeLimitSeconds } = dial.order.dial;
    this.#exchange.bridges.start({
      dialer: dial.rep,
      other: stay.call,
      hangupOnStar,
      timeLimitSeconds,
      ended: (end, talkedSeconds) => {
        // Between the two reports either of them may go, or be taken elsewhere.
        const [repIsThere, customerIsThere] = [stillThere(dial.rep), stillThere(stay.call)];
        const rep = () => {
          this.#talkOver(stay, dial, repIsThere() ? end : leftBehind(end), talkedSeconds);
        };
        const customer = () => {
          this.#talkOverForCustomer(stay, end, customerIsThere());
        };
        this.#inOrder(rep, customer);
      },
    });
  }

  /** What follows for the two sides of a talk: in the order, and with the gap between, that Twilio may have. */
  #inOrder(rep: () => void, customer: () => void): void {
    const { actionOrder, actionGapSeconds } = this.#exchange.options;
    const [first, second] = actionOrder === "rep-first" ? [rep, customer] : [customer, rep];
    first();
    if (actionGapSeconds === 0) {
      second();
      return;
    }
    const link = this.#exchange.clock.link();
    this.#exchange.clock.after(actionGapSeconds * 1000, () => {
      link.resume(second);
    });
  }

  #talkOver(stay: Stay, { rep, frame, order }: QueueDial, end: BridgeEnd, talkedSeconds: number): void {
    const { runner, options, clock } = this.#exchange;
    const parameters = talkParameters(stay, talkedSeconds, clock.now(), options.dialLegOnQueue);
    if (end === "dialer-moved") runner.report(rep, frame, order.dial.action, parameters);
    else if (end !== "dialer-hung-up") runner.follow(rep, frame, order.dial.action, parameters);
    else if (options.repHungUpAction) runner.report(rep, frame, order.dial.action, parameters);
  }

  #talkOverForCustomer(stay: Stay, end: BridgeEnd, isThere: boolean): void {
    const { callers, lifecycle } = this.#exchange;
    const report = () => {
      callers.report(stay, "bridged");
    };
    if (end === "other-moved") callers.report(stay, "redirected-from-bridged");
    else if (end === "other-hung-up" || !isThere) report();
    // By `*` Twilio hangs up on the customer; their action is requested, its answer ignored.
    else if (end === "star") lifecycle.end(stay.call, undefined, report);
    else callers.talkOver(stay);
  }
}

/** Tells later whether a call is still where it is now. */
function stillThere(call: Call): () => boolean {
  const { epoch } = call;
  return () => call.epoch === epoch && !call.isOver;
}

/** How a talk has ended for a rep who is not there any more when it is reported. */
function leftBehind(end: BridgeEnd): BridgeEnd {
  return end === "dialer-moved" ? end : "dialer-hung-up";
}
