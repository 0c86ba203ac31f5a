import type { Call, CallStatus, Heard, TimelineEntry } from "./calls/call.ts";
import type { SoundEntry } from "./calls/sounds.ts";
import type { Exchange } from "./exchange.ts";
import type { Message } from "./messages/message.ts";
import { waitedSeconds } from "./queues/queue.ts";
import type { Method } from "./twiml/check.ts";

/** Where a caller stands in a queue. */
export interface QueuePlace {
  readonly name: string;
  /** 1 at the front. */
  readonly position: number;
  readonly waitedSeconds: number;
}

/**
 * A person with a telephone, on one call.
 *
 * Every method resolves when the world has settled: no webhook is on its way
 * that the deed has caused, and every call waits for a key, a timer or a
 * partner.
 */
export class Phone {
  /** @internal */
  readonly call: Call;
  readonly #exchange: Exchange;
  readonly #phoneOf: (call: Call) => Phone;

  /** @internal */
  constructor(exchange: Exchange, call: Call, phoneOf: (call: Call) => Phone) {
    this.#exchange = exchange;
    this.call = call;
    this.#phoneOf = phoneOf;
  }

  get sid(): string {
    return this.call.sid;
  }

  get status(): CallStatus {
    return this.call.status;
  }

  get isOver(): boolean {
    return this.call.isOver;
  }

  /** The person's own number. */
  get number(): string {
    return this.call.number;
  }

  /** Who rings whom. */
  get from(): string {
    return this.call.identity.from;
  }

  get to(): string {
    return this.call.identity.to;
  }

  /** When the call came about, when it was answered, and when it ended; in milliseconds since 1970. */
  get createdMs(): number {
    return this.call.identity.createdMs;
  }

  get startedMs(): number | undefined {
    return this.call.startedMs;
  }

  get endedMs(): number | undefined {
    return this.call.endedMs;
  }

  /** Where the person waits; undefined when in no queue. */
  get queue(): QueuePlace | undefined {
    const { stage } = this.call;
    if (stage.kind !== "queued") return undefined;
    const { queue } = stage.stay;
    const nowMs = this.#exchange.clock.now();
    return { name: queue.name, position: queue.positionOf(this.call), waitedSeconds: waitedSeconds(stage.stay, nowMs) };
  }

  /** The queue that the person listens on for a caller; undefined when on none. */
  get listensOn(): string | undefined {
    return this.call.stage.kind === "listening" ? this.call.stage.dial.queue.name : undefined;
  }

  /** Whom the person talks to. */
  get partner(): Phone | undefined {
    const { partner } = this.call;
    return partner === undefined ? undefined : this.#phoneOf(partner);
  }

  /** What the person has heard, oldest first. */
  get heard(): readonly Heard[] {
    return this.call.heard.toArray();
  }

  /** What there was to hear on the line, tones, silence and talks among it, oldest first. */
  get sounds(): readonly SoundEntry[] {
    return this.call.sounds.toArray();
  }

  /** What has happened on the call, in words, oldest first. */
  get timeline(): readonly TimelineEntry[] {
    return this.call.timeline.toArray();
  }

  /** The texts that have arrived on this telephone, oldest first. */
  get inbox(): readonly Message[] {
    return this.#exchange.messaging.inbox(this.number);
  }

  /** Texts the account: the number that the call is with, unless another is said. */
  text(body: string, to = this.#lineNumber): Promise<void> {
    return this.#act(() => {
      this.#exchange.messaging.receiving.receive({ from: this.number, to, body });
    });
  }

  /** Puts the telephone down. */
  hangUp(): Promise<void> {
    return this.#act(() => {
      this.#exchange.lifecycle.end(this.call);
    });
  }

  /** Is cut off at this instant, as when a battery is empty; nothing is waited for. */
  drop(): void {
    this.#exchange.lifecycle.end(this.call);
  }

  /** Is moved to another document, as by REST, at this instant; nothing is waited for. A call that is over stays over. */
  moveTo(document: { readonly url: string; readonly method?: Method } | { readonly twiml: string }): void {
    const destination = "twiml" in document ? document : { target: { method: "POST" as const, ...document } };
    this.#exchange.transfer.move(this.call, destination);
  }

  /** Presses keys at this instant; nothing is waited for. */
  tap(digits: string): void {
    for (const key of digits) this.#press(key);
  }

  /** Presses keys, one after another. `*` ends a talk whose Dial says so. */
  press(digits: string): Promise<void> {
    return this.#act(() => {
      this.tap(digits);
    });
  }

  /** Answers a telephone that rings. */
  answer(): Promise<void> {
    return this.#act(() => {
      this.#exchange.handsets.answer(this.call, "human");
    });
  }

  /** Lets a machine answer. */
  machine(): Promise<void> {
    return this.#act(() => {
      this.#exchange.handsets.answer(this.call, "machine_start");
    });
  }

  /** Is engaged. */
  busy(): Promise<void> {
    return this.#act(() => {
      this.#exchange.handsets.refuse(this.call, "busy");
    });
  }

  /** Lets it ring until the network gives up. */
  noAnswer(): Promise<void> {
    return this.#act(() => {
      this.#exchange.handsets.refuse(this.call, "no-answer");
    });
  }

  /** Cannot be reached at all: the number does not exist. */
  unreachable(): Promise<void> {
    return this.#act(() => {
      this.#exchange.handsets.refuse(this.call, "failed");
    });
  }

  /** The number of the account on this call. */
  get #lineNumber(): string {
    const { direction, from, to } = this.call.identity;
    return direction === "inbound" ? to : from;
  }

  #press(key: string): void {
    const { stage } = this.call;
    if (stage.kind === "bridged" && key === "*" && stage.bridge.hangupOnStar && stage.bridge.dialer === this.call) {
      this.#exchange.bridges.end(stage.bridge, "star");
    } else this.#exchange.runner.gatherer.press(this.call, key);
  }

  #act(deed: () => void): Promise<void> {
    return this.#exchange.clock.act(deed);
  }
}
