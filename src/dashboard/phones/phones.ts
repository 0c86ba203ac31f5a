import { setTimeout as pause } from "node:timers/promises";
import type { QueueOrder } from "../../dispatch/queue-order.ts";
import type { RepNumbers } from "../../record/rep-numbers.ts";
import type { Clock } from "../../runtime/clock.ts";
import type { Log } from "../../runtime/log.ts";
import { offlineNumbers } from "../../twilio/offline.ts";
import { Crowd } from "./crowd.ts";
import { EmulatorDoor } from "./emulator-door.ts";
import { Follower } from "./follower.ts";
import { HandsetBook } from "./handset-book.ts";
import { Troubles } from "./trouble.ts";

/** What happens in the emulator is told within that time, in milliseconds of wall time. */
const momentMs = 500;

/** What the telephones of an offline line are made of. */
export interface PhonesParts {
  /** Where the Twilio of this machine listens. */
  readonly apiUrl: string;
  readonly queues: QueueOrder;
  readonly repNumbers: RepNumbers;
  readonly clock: Clock;
  readonly log: Log;
}

/** The telephones of an offline line: those in the browser, those of simulated people, and what can be made to go wrong. */
export class Phones {
  readonly door: EmulatorDoor;
  readonly book: HandsetBook;
  readonly crowd: Crowd;
  readonly troubles: Troubles;
  readonly #follower: Follower;
  readonly #listeners = new Set<() => void>();

  constructor({ apiUrl, queues, repNumbers, clock, log }: PhonesParts) {
    const lines = offlineNumbers(queues);
    this.door = new EmulatorDoor(apiUrl);
    this.book = new HandsetBook(lines, repNumbers);
    const isTaken = (number: string) => this.book.has(number);
    this.crowd = new Crowd({ door: this.door, clock, lines, repNumbers, isTaken });
    this.troubles = new Troubles(this.door);
    const caughtUp = () => {
      this.changed();
    };
    this.#follower = new Follower(this.door, log, [this.book, this.crowd, { caughtUp }]);
  }

  /** Whether the emulator does not answer. */
  get isDown(): boolean {
    return this.#follower.isDown;
  }

  /** Begins to follow what happens, if nobody has asked for it yet. */
  follow(): Promise<void> {
    return this.#follower.follow();
  }

  /** Calls the listener whenever there may be something new to show; the answer ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells those who listen. */
  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** The simulated people hang up, if there is still time for it, and nobody is followed any more. */
  /** Resolves when the emulator has told something new, or after a moment in which it has not. */
  async nextNews(): Promise<void> {
    let stop = () => {};
    const news = new Promise<void>((resolve) => (stop = this.onChange(resolve)));
    await Promise.race([news, pause(momentMs, undefined, { ref: false })]);
    stop();
  }

  close(): void {
    void this.#end();
  }

  /** Whoever was just ringing is known a moment later, and goes then. */
  async #end(): Promise<void> {
    await this.crowd.stop();
    await pause(momentMs, undefined, { ref: false });
    await this.crowd.stop();
    this.#follower.close();
  }
}
