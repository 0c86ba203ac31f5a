import { errorAlert, warningAlert } from "../alerts.ts";
import type { BridgeEnd } from "../calls/bridge.ts";
import type { Call, Frame } from "../calls/call.ts";
import type { QueueDial } from "../calls/queue-dial.ts";
import type { Exchange } from "../exchange.ts";
import type { DialQueueOrder, EnqueueOrder } from "../twiml/outcome.ts";
import type { Parameters } from "../webhooks/signature.ts";
import { absolute } from "../webhooks/target.ts";
import { type Queue, type Stay, waitedSeconds } from "./queue.ts";

/**
 * Brings callers and reps together (twilio.com/docs/voice/twiml/enqueue and
 * …/queue): callers in the order in which they were enqueued, and reps who
 * listen to the same queue in the order in which they dialled.
 */
export class QueueLine {
  readonly #exchange: Exchange;
  readonly #waits = new WeakMap<Stay, number>();

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** A caller joins a queue, which is created for her when there is none of that name. */
  join(call: Call, frame: Frame, order: EnqueueOrder): void {
    const { queues, clock, faults, runner } = this.#exchange;
    const queue = queues.named(order.name) ?? queues.create(order.name);
    const forced = faults.takeQueueResult();
    if (queue === undefined || forced === "system-error" || forced === "error") {
      runner.follow(call, frame, order.action, [["QueueResult", forced ?? "system-error"]]);
    } else if (queue.members.length >= queue.maxSize) {
      this.#exchange.raise(warningAlert(14_207, `the queue ${queue.name} is full`), call, frame.source.url);
      runner.follow(call, frame, order.action, [["QueueResult", "queue-full"]]);
    } else {
      const stay: Stay = { call, queue, order, frame, enqueuedMs: clock.now() };
      if (forced !== undefined) this.#forced.add(stay);
      this.#enter(stay, queue.members.length);
    }
  }

  readonly #forced = new WeakSet<Stay>();

  /** Asks what the caller hears next; Twilio does so again and again while she waits. */
  askWait(call: Call): void {
    if (call.stage.kind !== "queued") return;
    const { order, frame } = call.stage.stay;
    if (order.wait === undefined || order.wait.url === "") return;
    const url = absolute(order.wait.url, frame.source.url);
    this.#exchange.runner.fetch(call, "wait", { url, method: order.wait.method });
  }

  waitParameters(stay: Stay): Parameters {
    const nowMs = this.#exchange.clock.now();
    return [
      ["QueueSid", stay.queue.sid],
      ["QueuePosition", String(stay.queue.positionOf(stay.call))],
      ["QueueTime", String(waitedSeconds(stay, nowMs))],
      ["AvgQueueTime", String(stay.queue.averageWaitSeconds(nowMs))],
      ["CurrentQueueSize", String(stay.queue.members.length)],
      ["MaxQueueSize", String(stay.queue.maxSize)],
    ];
  }

  connectParameters(stay: Stay, dial: QueueDial): Parameters {
    return [
      ["QueueSid", stay.queue.sid],
      ["QueueTime", String(this.#waited(stay))],
      ["DequeingCallSid", dial.rep.sid],
    ];
  }

  /** The caller leaves the queue alive: her action's document follows, or the verb after `<Enqueue>`. */
  leave(stay: Stay, result: "leave" | "error"): void {
    const parameters = this.#exit(stay, result);
    stay.call.enter({ kind: "running" });
    this.#exchange.runner.follow(stay.call, stay.frame, stay.order.action, parameters);
  }

  /** The caller is taken elsewhere: Twilio only reports it. */
  movedAway(stay: Stay, result: "redirected" | "redirected-from-bridged" | "hangup" | "bridged"): void {
    this.#exchange.runner.report(stay.call, stay.frame, stay.order.action, this.#exit(stay, result));
  }

  /** The caller has hung up while she waited. */
  hungUp(stay: Stay): void {
    this.movedAway(stay, "hangup");
  }

  /** The caller has hung up while she heard the document before the bridge. */
  hungUpConnecting(stay: Stay, dial: QueueDial): void {
    this.movedAway(stay, this.#exchange.options.connectHangUpResult);
    this.callerGone(dial);
  }

  /** The caller who had been taken for a rep is gone before the bridge. */
  callerGone(dial: QueueDial): void {
    dial.taken = undefined;
    if (this.#exchange.options.connectHangUpDial === "ends") this.#dialEnded(dial, this.#emptyParameters(dial.queue));
    else this.#listen(dial);
  }

  /** A rep takes the first caller of a queue, or listens for one until the Dial's time is over. */
  dial(rep: Call, frame: Frame, order: DialQueueOrder): void {
    const { queues, faults, clock } = this.#exchange;
    const queue = queues.named(order.name);
    const forced = faults.takeDequeueResult();
    if (queue !== undefined && forced === undefined) {
      rep.note(clock.now(), `listens on ${queue.name}`);
      this.#listen({ rep, frame, order, queue, taken: undefined });
      return;
    }
    if (order.name === "") this.#exchange.raise(errorAlert(14_212, "the queue's name is empty"), rep, frame.source.url);
    const { notFoundResult, notFoundDelaySeconds, queueSidOnNotFound } = this.#exchange.options;
    const result = forced ?? notFoundResult;
    const sid: Parameters = queueSidOnNotFound ? [["QueueSid", ""]] : [];
    const follow = () => {
      this.#exchange.runner.follow(rep, frame, order.dial.action, [...dialResult(result, "failed", false), ...sid]);
    };
    if (notFoundDelaySeconds > 0) rep.setTimer(clock.after(notFoundDelaySeconds * 1000, follow));
    else follow();
  }

  /** A rep has hung up while listening, or while a caller was being taken for her. */
  repHungUp(dial: QueueDial): void {
    const stay = dial.taken;
    this.stopListening(dial);
    if (this.#exchange.options.repHungUpAction) {
      this.#exchange.runner.report(dial.rep, dial.frame, dial.order.dial.action, this.#emptyParameters(dial.queue));
    }
    if (stay !== undefined) this.#repGone(stay);
  }

  /** A listening rep is taken elsewhere: the Dial's action is requested all the same (changelog 2021-05-13). */
  repMoved(dial: QueueDial): void {
    const stay = dial.taken;
    this.stopListening(dial);
    this.#exchange.runner.report(dial.rep, dial.frame, dial.order.dial.action, this.#emptyParameters(dial.queue));
    if (stay !== undefined) this.#repGone(stay);
  }

  stopListening(dial: QueueDial): void {
    const { listeners } = dial.queue;
    const place = listeners.indexOf(dial);
    if (place >= 0) listeners.splice(place, 1);
    dial.taken = undefined;
  }

  /** The document before the bridge is over: now they talk. */
  bridge(caller: Call): void {
    if (caller.stage.kind !== "connecting") return;
    const { stay, dial } = caller.stage;
    this.#bridge(stay, dial);
  }

  /** The document before the bridge could not be had (error 14211). */
  connectFailed(caller: Call): void {
    if (caller.stage.kind !== "connecting") return;
    const { stay, dial } = caller.stage;
    this.#exchange.raise(
      errorAlert(14_211, "the document before the bridge could not be had"),
      caller,
      stay.frame.source.url,
    );
    if (this.#exchange.options.connectFailure === "bridge") {
      this.#bridge(stay, dial);
      return;
    }
    dial.taken = undefined;
    this.#dialEnded(dial, dialResult("error", "failed", false, stay.queue.sid));
    this.#enter(stay, 0);
  }

  #enter(stay: Stay, place: number): void {
    stay.queue.members.splice(place, 0, stay);
    stay.call.enter({ kind: "queued", stay });
    stay.call.note(this.#exchange.clock.now(), `waits in ${stay.queue.name}, place ${place + 1}`);
    const [listener] = stay.queue.listeners;
    if (listener === undefined) this.askWait(stay.call);
    else this.#take(listener);
  }

  #listen(dial: QueueDial): void {
    const { clock, options } = this.#exchange;
    dial.rep.enter({ kind: "listening", dial });
    dial.queue.listeners.push(dial);
    if (dial.queue.members.length > 0) {
      this.#take(dial);
      return;
    }
    const seconds = Math.max(options.dialMinimumSeconds, dial.order.dial.timeoutSeconds) + options.dialBufferSeconds;
    dial.rep.setTimer(
      clock.after(seconds * 1000, () => {
        this.#dialEnded(dial, this.#emptyParameters(dial.queue));
      }),
    );
  }

  /** Takes the first caller of the queue for a rep. */
  #take(dial: QueueDial): void {
    const stay = dial.queue.members.shift();
    if (stay === undefined) return;
    const { clock, runner } = this.#exchange;
    this.stopListening(dial);
    dial.rep.enter({ kind: "listening", dial });
    dial.taken = stay;
    this.#waits.set(stay, waitedSeconds(stay, clock.now()));
    if (this.#forced.has(stay)) {
      runner.report(stay.call, stay.frame, stay.order.action, this.#exit(stay, "bridging-in-process"));
    }
    const { connect } = dial.order;
    if (connect === undefined) {
      this.#bridge(stay, dial);
      return;
    }
    stay.call.enter({ kind: "connecting", stay, dial });
    runner.fetch(stay.call, "connect", { url: absolute(connect.url, dial.frame.source.url), method: connect.method });
  }

  #bridge(stay: Stay, dial: QueueDial): void {
    dial.taken = undefined;
    this.#exchange.bridges.start({
      dialer: dial.rep,
      other: stay.call,
      hangupOnStar: dial.order.dial.hangupOnStar,
      timeLimitSeconds: dial.order.dial.timeLimitSeconds,
      ended: (end, talkedSeconds) => {
        this.#talkOver(stay, dial, end, talkedSeconds);
      },
    });
  }

  #talkOver(stay: Stay, dial: QueueDial, end: BridgeEnd, talkedSeconds: number): void {
    const rep = () => {
      this.#talkOverForRep(stay, dial, end, talkedSeconds);
    };
    const customer = () => {
      this.#talkOverForCustomer(stay, end);
    };
    const order = this.#exchange.options.actionOrder === "rep-first" ? [rep, customer] : [customer, rep];
    for (const next of order) next();
  }

  #talkOverForRep(stay: Stay, dial: QueueDial, end: BridgeEnd, talkedSeconds: number): void {
    const parameters: Parameters = [
      ...dialResult("bridged", "completed", true, stay.queue.sid),
      ["DequeuedCallSid", stay.call.sid],
      ["DequeuedCallQueueTime", String(this.#waited(stay))],
      ["DequeuedCallDuration", String(talkedSeconds)],
    ];
    const { runner, options } = this.#exchange;
    const { action } = dial.order.dial;
    if (end === "dialer-moved") runner.report(dial.rep, dial.frame, action, parameters);
    else if (end !== "dialer-hung-up") runner.follow(dial.rep, dial.frame, action, parameters);
    else if (options.repHungUpAction) runner.report(dial.rep, dial.frame, action, parameters);
  }

  #talkOverForCustomer(stay: Stay, end: BridgeEnd): void {
    if (end === "star") {
      // Twilio hangs up on the customer; her action is requested, its answer ignored.
      this.#exchange.lifecycle.end(stay.call);
      this.movedAway(stay, "bridged");
    } else if (end === "other-hung-up") this.movedAway(stay, "bridged");
    else if (end === "other-moved") this.movedAway(stay, "redirected-from-bridged");
    else this.#exchange.runner.follow(stay.call, stay.frame, stay.order.action, this.#exit(stay, "bridged"));
  }

  #repGone(stay: Stay): void {
    if (stay.call.isOver) return;
    if (this.#exchange.options.connectRepHangUp === "requeue") this.#enter(stay, 0);
    else this.#exchange.lifecycle.end(stay.call);
  }

  #dialEnded(dial: QueueDial, parameters: Parameters): void {
    this.stopListening(dial);
    dial.rep.enter({ kind: "running" });
    this.#exchange.runner.follow(dial.rep, dial.frame, dial.order.dial.action, parameters);
  }

  #emptyParameters(queue: Queue): Parameters {
    return dialResult(
      "queue-empty",
      "no-answer",
      false,
      this.#exchange.options.queueSidOnEmpty ? queue.sid : undefined,
    );
  }

  /** Takes the stay out of its queue, if it is still in it, and gives what its action is told. */
  #exit(stay: Stay, result: string): Parameters {
    const waited = this.#waited(stay);
    const { members } = stay.queue;
    const place = members.indexOf(stay);
    if (place >= 0) members.splice(place, 1);
    return [
      ["QueueResult", result],
      ["QueueSid", stay.queue.sid],
      ["QueueTime", String(waited)],
    ];
  }

  #waited(stay: Stay): number {
    return this.#waits.get(stay) ?? waitedSeconds(stay, this.#exchange.clock.now());
  }
}

function dialResult(result: string, status: string, bridged: boolean, queueSid?: string): Parameters {
  const sid: Parameters = queueSid === undefined ? [] : [["QueueSid", queueSid]];
  return [["DialCallStatus", status], ["DialBridged", String(bridged)], ["DequeueResult", result], ...sid];
}
