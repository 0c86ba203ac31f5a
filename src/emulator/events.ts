import type { Call } from "./calls/call.ts";
import type { SoundEntry } from "./calls/sounds.ts";
import type { Message } from "./messages/message.ts";
import { Recent } from "./recent.ts";

/** Something that has happened in the emulated world. */
export type WorldEvent =
  | /** A call is another than before: its status, where it waits, whom it is with. */ {
      readonly type: "call";
      readonly call: Call;
    }
  | /** Somebody hears something else. */ { readonly type: "sound"; readonly call: Call; readonly entry: SoundEntry }
  | /** Something happened on a call, in words. */ {
      readonly type: "note";
      readonly call: Call;
      readonly atMs: number;
      readonly text: string;
    }
  | /** A text has come about, or has got further. */ { readonly type: "message"; readonly message: Message };

/** Some events, and the place behind them. */
export interface Page {
  readonly events: readonly WorldEvent[];
  /** What to ask for next time. */
  readonly next: number;
  /** Whether events are lacking: they are forgotten, or the place is one of another world. */
  readonly isGap: boolean;
}

/** How many events are remembered, for those who come back. */
const keepEvents = 5000;

/** All that happens, in order, for those who follow it. */
export class Events {
  readonly #recent = new Recent<WorldEvent>(keepEvents);
  readonly #waiting = new Set<() => void>();

  add(event: WorldEvent): void {
    this.#recent.add(event);
    for (const wake of this.#waiting) wake();
  }

  /** What has happened behind a place; without one, nothing but the place where everything ends. */
  after(place: number | undefined): Page {
    const next = this.#recent.total;
    if (place === undefined || place > next) return { events: [], next, isGap: place !== undefined };
    const kept = this.#recent.toArray();
    const wanted = next - place;
    return { events: wanted === 0 ? [] : kept.slice(-wanted), next, isGap: wanted > kept.length };
  }

  /** Resolves when something has happened behind a place, and at the latest after so many seconds of real time. */
  async wait(place: number, seconds: number): Promise<void> {
    if (place !== this.#recent.total || seconds === 0) return;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        resolve();
      };
      this.#waiting.add(wake);
      timer = setTimeout(wake, seconds * 1000).unref();
    });
    clearTimeout(timer);
  }

  /** Nobody waits any longer. */
  close(): void {
    for (const wake of this.#waiting) wake();
  }
}
