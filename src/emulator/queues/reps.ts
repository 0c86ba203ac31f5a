import { type Alert, errorAlert } from "../alerts.ts";
import type { Call, Frame } from "../calls/call.ts";
import type { QueueDial } from "./queue.ts";
import type { Exchange } from "../exchange.ts";
import type { DialQueueOrder } from "../twiml/outcome.ts";
import type { Parameters } from "../webhooks/signature.ts";
import { absolute } from "../webhooks/target.ts";
import { dialParameters } from "./results.ts";

/**
 * The reps' side of the queues (twilio.com/docs/voice/twiml/queue): a Dial
 * takes the first caller, or listens for one. Reps who listen to the same
 * queue are served in the order in which they dialled.
 */
export class Reps {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  dial(rep: Call, frame: Frame, order: DialQueueOrder): void {
    const { queues, options } = this.#exchange;
    const queue = queues.named(order.name) ?? (options.dialCreatesQueue ? queues.create(order.name) : undefined);
    const forced = this.#exchange.faults.takeDequeueResult();
    if (queue === undefined || forced !== undefined) {
      this.#refuse(rep, frame, order, forced);
      return;
    }
    const dialedMs = this.#exchange.clock.now();
    rep.note(dialedMs, `listens on ${queue.name}`);
    this.#listen({ rep, frame, order, queue, dialedMs, taken: undefined });
  }

  /** Takes the first caller of the queue for a rep. */
  take(dial: QueueDial): void {
    const stay = dial.queue.members.shift();
    if (stay === undefined) return;
    const { clock, callers, runner } = this.#exchange;
    dial.queue.removeListener(dial);
    dial.rep.enter({ kind: "listening", dial });
    dial.taken = stay;
    stay.dequeuedMs = clock.now();
    if (stay.reportsBridging) callers.report(stay, "bridging-in-process");
    const { connect } = dial.order;
    if (connect === undefined) {
      this.#exchange.talks.begin(stay, dial);
      return;
    }
    dial.queue.taken.add(stay);
    stay.call.enter({ kind: "connecting", stay, dial });
    runner.fetch(stay.call, "connect", { url: absolute(connect.url, dial.frame.source.url), method: connect.method });
  }

  /** The document before the bridge is over: now they talk. */
  connected(caller: Call): void {
    if (caller.stage.kind === "connecting") this.#exchange.talks.begin(caller.stage.stay, caller.stage.dial);
  }

  /** The document before the bridge could not be had (error 14211). */
  connectFailed(caller: Call): void {
    if (caller.stage.kind !== "connecting") return;
    const { stay, dial } = caller.stage;
    const alert = errorAlert(14_211, "the document before the bridge could not be had");
    this.#exchange.raise(alert, caller, stay.frame.source.url);
    if (this.#exchange.options.connectFailure === "bridge") {
      this.#exchange.talks.begin(stay, dial);
      return;
    }
    this.#over(dial, dialParameters("error", "failed", stay.queue.sid));
    this.#exchange.callers.putBack(stay);
  }

  /** The caller who had been taken for a rep is gone before the bridge. A rep who is gone too waits for nobody. */
  callerGone(dial: QueueDial): void {
    if (dial.taken === undefined) return;
    dial.taken = undefined;
    if (this.#exchange.options.connectHangUpDial === "ends") this.#over(dial, this.#emptyParameters(dial));
    else this.#listen(dial);
  }

  /** A rep has hung up while listening, or while a caller was being taken for them. */
  hungUp(dial: QueueDial): void {
    if (this.#exchange.options.repHungUpAction) this.moved(dial);
    else this.#release(dial);
  }

  /** A listening rep is taken elsewhere: the Dial's action is requested all the same (changelog 2021-05-13). */
  moved(dial: QueueDial): void {
    const { rep, frame, order } = dial;
    this.#exchange.runner.report(rep, frame, order.dial.action, this.#emptyParameters(dial));
    this.#release(dial);
  }

  #refuse(rep: Call, frame: Frame, order: DialQueueOrder, forced: string | undefined): void {
    const { options, clock, runner } = this.#exchange;
    const why = forced === undefined ? "there is no such queue" : forced;
    rep.note(clock.now(), `cannot listen on ${JSON.stringify(order.name)}: ${why}`);
    const nameAlert = badName(order.name, options.longestQueueName);
    if (nameAlert !== undefined) this.#exchange.raise(nameAlert, rep, frame.source.url);
    const sid = options.queueSidOnNotFound ? "" : undefined;
    const parameters = dialParameters(forced ?? options.notFoundResult, options.notFoundDialStatus, sid);
    const follow = () => {
      runner.follow(rep, frame, order.dial.action, parameters);
    };
    if (options.notFoundDelaySeconds > 0) rep.setTimer(clock.after(options.notFoundDelaySeconds * 1000, follow));
    else follow();
  }

  #listen(dial: QueueDial): void {
    const { clock, options } = this.#exchange;
    dial.rep.enter({ kind: "listening", dial });
    dial.queue.addListener(dial);
    if (dial.queue.members.length > 0) {
      this.take(dial);
      return;
    }
    const seconds = Math.max(options.dialMinimumSeconds, dial.order.dial.timeoutSeconds) + options.dialBufferSeconds;
    dial.rep.setTimer(
      clock.after(seconds * 1000, () => {
        this.#over(dial, this.#emptyParameters(dial));
      }),
    );
  }

  #release(dial: QueueDial): void {
    const stay = dial.taken;
    dial.taken = undefined;
    dial.queue.removeListener(dial);
    if (stay === undefined || stay.call.isOver) return;
    if (this.#exchange.options.connectRepHangUp === "requeue") this.#exchange.callers.putBack(stay);
    else this.#exchange.lifecycle.end(stay.call);
  }

  #over(dial: QueueDial, parameters: Parameters): void {
    dial.taken = undefined;
    dial.queue.removeListener(dial);
    dial.rep.enter({ kind: "running" });
    this.#exchange.runner.follow(dial.rep, dial.frame, dial.order.dial.action, parameters);
  }

  #emptyParameters({ queue }: QueueDial): Parameters {
    const { emptyDialStatus, queueSidOnEmpty } = this.#exchange.options;
    return dialParameters("queue-empty", emptyDialStatus, queueSidOnEmpty ? queue.sid : undefined);
  }
}

function badName(name: string, longest: number): Alert | undefined {
  if (name === "") return errorAlert(14_212, "the queue's name is empty");
  return name.length > longest ? errorAlert(14_213, "the queue's name is too long") : undefined;
}
