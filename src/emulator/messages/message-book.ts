import type { Events } from "../events.ts";
import type { Message } from "./message.ts";

/** The texts that are remembered, in the order in which they came about. */
export class MessageBook {
  readonly #messages = new Map<string, Message>();
  readonly #keep: number;
  readonly #events: Events;

  constructor(keep: number, events: Events) {
    this.#keep = keep;
    this.#events = events;
  }

  /** Adds a text; the oldest may be forgotten for it. */
  add(message: Message): void {
    this.#messages.set(message.sid, message);
    this.changed(message);
    const [oldest] = this.#messages.size > this.#keep ? this.#messages.keys() : [];
    if (oldest !== undefined) this.#messages.delete(oldest);
  }

  /** Tells those who follow what happens that a text has got further. */
  changed(message: Message): void {
    this.#events.add({ type: "message", message });
  }

  get(sid: string): Message | undefined {
    return this.#messages.get(sid);
  }

  delete(sid: string): void {
    this.#messages.delete(sid);
  }

  clear(): void {
    this.#messages.clear();
  }

  /** Every text that is remembered, oldest first. */
  get oldestFirst(): readonly Message[] {
    return [...this.#messages.values()];
  }

  /** The same as Twilio lists them. */
  get newestFirst(): readonly Message[] {
    return this.oldestFirst.toReversed();
  }
}
