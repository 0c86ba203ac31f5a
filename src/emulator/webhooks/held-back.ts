import type { EmulatorClock } from "../clock.ts";

/** A webhook that is late. */
export interface LateWebhook {
  readonly callSid: string | undefined;
  /** Behind which webhook it goes: the next of its own call, or of any. Undefined: it only waits for its time. */
  readonly behind: "call" | "any" | undefined;
  /** How late it is at most, in milliseconds. */
  readonly lateMs: number;
  /** Lets it go on to the server. */
  readonly go: () => void;
}

/** Webhooks that are held back on their way to the server, until their time comes or another has overtaken them. */
export class HeldBack {
  readonly #clock: EmulatorClock;
  readonly #held = new Map<LateWebhook, () => void>();

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  add(webhook: LateWebhook): void {
    const cancel = this.#clock.after(webhook.lateMs, () => {
      this.#held.delete(webhook);
      webhook.go();
    });
    this.#held.set(webhook, cancel);
  }

  /** A webhook of that call has reached the server: those that were to come behind it follow. */
  overtakenBy(callSid: string | undefined): void {
    if (this.#held.size === 0) return;
    const overtaken = [...this.#held].filter(
      ([{ behind, callSid: own }]) => behind === "any" || (behind === "call" && own !== undefined && own === callSid),
    );
    for (const [webhook, cancel] of overtaken) {
      cancel();
      this.#held.delete(webhook);
      webhook.go();
    }
  }

  /** Loses whatever is on its way. */
  clear(): void {
    for (const cancel of this.#held.values()) cancel();
    this.#held.clear();
  }
}
