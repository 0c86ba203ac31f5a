import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../../runtime/log.ts";
import { reasonOf } from "../../runtime/reason.ts";
import type { EmulatorDoor } from "./emulator-door.ts";
import type { WholeCall, WorldEvent, WorldMessage } from "./world.ts";

/** Who wants to know what happens in the emulated world. */
export interface Listener {
  /** Something was missed: this is how everything stands. */
  readonly begin?: (calls: readonly WholeCall[], messages: readonly WorldMessage[]) => void;
  readonly happened?: (event: WorldEvent) => void;
  /** All that was known has been told: a good moment to show it. */
  readonly caughtUp?: () => void;
}

/** A question for events waits so long for its answer, in seconds. */
const waitSeconds = 25;
/** So long after a failure it is asked again, in milliseconds. */
const againMs = 1000;

/**
 * Follows what happens in the emulated world, from the first time that somebody asks for it.
 *
 * It waits in wall time: the emulator may have another clock, and virtual time would stand still for a question without an answer.
 */
export class Follower {
  readonly #door: EmulatorDoor;
  readonly #log: Log;
  readonly #listeners: readonly Listener[];
  readonly #ended = new AbortController();
  #first: Promise<void> | undefined;
  #place: number | undefined;
  #isDown = false;

  constructor(door: EmulatorDoor, log: Log, listeners: readonly Listener[]) {
    this.#door = door;
    this.#log = log;
    this.#listeners = listeners;
  }

  /** Begins to follow if nobody has yet; resolves when everything is known that there is to know, or cannot be had. */
  follow(): Promise<void> {
    this.#first ??= this.#begin();
    return this.#first;
  }

  /** Whether the emulator does not answer. */
  get isDown(): boolean {
    return this.#isDown;
  }

  close(): void {
    this.#ended.abort();
  }

  async #begin(): Promise<void> {
    await this.#catchUp();
    void this.#goOn();
  }

  async #goOn(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      await this.#catchUp();
      if (this.#isDown) await pause(againMs, undefined, { signal: this.#ended.signal, ref: false }).catch(() => {});
    }
  }

  async #catchUp(): Promise<void> {
    try {
      await this.#read();
      this.#isDown = false;
    } catch (error) {
      if (this.#ended.signal.aborted) return;
      if (!this.#isDown) this.#log.warn({ reason: reasonOf(error) }, "the Twilio of this machine does not answer");
      this.#isDown = true;
    }
    for (const { caughtUp } of this.#listeners) caughtUp?.();
  }

  async #read(): Promise<void> {
    const page = await this.#door.events(this.#place, waitSeconds, this.#ended.signal);
    if (this.#place === undefined || page.gap) await this.#readAll();
    else for (const event of page.events) for (const { happened } of this.#listeners) happened?.(event);
    this.#place = page.next;
  }

  async #readAll(): Promise<void> {
    const [calls, messages] = await Promise.all([this.#door.calls(), this.#door.messages()]);
    for (const { begin } of this.#listeners) begin?.(calls, messages);
  }
}
