import { warningAlert } from "../alerts.ts";
import type { Call, Frame } from "../calls/call.ts";
import type { Exchange } from "../exchange.ts";
import type { EnqueueOrder } from "../twiml/outcome.ts";
import { absolute } from "../webhooks/target.ts";
import type { Queue, Stay } from "./queue.ts";
import { exitParameters } from "./results.ts";

/**
 * The callers' side of the queues (twilio.com/docs/voice/twiml/enqueue): they
 * are taken in the order in which they were enqueued.
 */
export class Callers {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** A caller joins a queue, which is created when there is none of that name. */
  join(call: Call, frame: Frame, order: EnqueueOrder): void {
    const { queues, clock, faults, runner } = this.#exchange;
    if (this.#exchange.options.enqueueAnswers) this.#exchange.lifecycle.answered(call);
    const queue = queues.named(order.name) ?? queues.create(order.name);
    const forced = faults.takeQueueResult();
    if (queue === undefined || forced === "system-error" || forced === "error") {
      runner.follow(call, frame, order.action, [["QueueResult", forced ?? "system-error"]]);
    } else if (queue.members.length >= this.#limitOf(queue, order)) {
      this.#exchange.raise(warningAlert(14_207, `the queue ${queue.name} is full`), call, frame.source.url);
      runner.follow(call, frame, order.action, [["QueueResult", "queue-full"]]);
    } else {
      const reportsBridging = forced === "bridging-in-process";
      const stay = { call, queue, order, frame, enqueuedMs: clock.now(), dequeuedMs: undefined, reportsBridging };
      this.#enter(stay, queue.members.length);
    }
  }

  /** A caller who had been taken goes back to the front of the queue, behind those who came earlier and are back, too. */
  putBack(stay: Stay): void {
    stay.dequeuedMs = undefined;
    stay.queue.taken.delete(stay);
    const place = stay.queue.members.findIndex(({ enqueuedMs }) => enqueuedMs >= stay.enqueuedMs);
    this.#enter(stay, place < 0 ? stay.queue.members.length : place);
  }

  /** Asks what the caller hears next; Twilio does so again and again while the caller waits. */
  askWait(call: Call): void {
    if (call.stage.kind !== "queued") return;
    const { order, frame } = call.stage.stay;
    if (order.wait === undefined || order.wait.url === "") return;
    const url = absolute(order.wait.url, frame.source.url);
    this.#exchange.runner.fetch(call, "wait", { url, method: order.wait.method });
  }

  /** The caller leaves the queue alive: the action's document follows, or the verb after `<Enqueue>`. */
  leave(stay: Stay, result: "leave" | "error"): void {
    const parameters = this.#exit(stay, result);
    stay.call.enter({ kind: "running" });
    this.#exchange.runner.follow(stay.call, stay.frame, stay.order.action, parameters);
  }

  /** The talk is over and the caller still there: the same. */
  talkOver(stay: Stay): void {
    this.#exchange.runner.follow(stay.call, stay.frame, stay.order.action, this.#exit(stay, "bridged"));
  }

  /** The caller is gone, or taken elsewhere: Twilio only reports it. */
  report(stay: Stay, result: string): void {
    this.#exchange.runner.report(stay.call, stay.frame, stay.order.action, this.#exit(stay, result));
  }

  #limitOf({ maxSize }: Queue, { maxQueueSize }: EnqueueOrder): number {
    return this.#exchange.options.maxQueueSizeCounts ? Math.min(maxSize, maxQueueSize) : maxSize;
  }

  #enter(stay: Stay, place: number): void {
    stay.queue.members.splice(place, 0, stay);
    stay.call.enter({ kind: "queued", stay });
    stay.call.note(this.#exchange.clock.now(), `waits in ${stay.queue.name}, place ${place + 1}`);
    const { repOrder } = this.#exchange.options;
    const listener = stay.queue.listeners.at(repOrder === "first-dialled" ? 0 : -1);
    if (listener === undefined) this.askWait(stay.call);
    else this.#exchange.reps.take(listener);
  }

  #exit(stay: Stay, result: string) {
    stay.queue.remove(stay);
    return exitParameters(stay, result, this.#exchange.clock.now());
  }
}
