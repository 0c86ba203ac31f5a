import type { Call } from "./call.ts";

/** The calls of the account: all that are going on, and the newest of those that have ended. */
export class CallBook {
  readonly #active = new Map<string, Call>();
  readonly #ended = new Map<string, Call>();
  readonly #keep: number;

  constructor(keep: number) {
    this.#keep = keep;
  }

  add(call: Call): void {
    this.#active.set(call.sid, call);
  }

  get(sid: string): Call | undefined {
    return this.#active.get(sid) ?? this.#ended.get(sid);
  }

  /** Files a call among those that have ended; the oldest of them may be forgotten for it. */
  file(call: Call): void {
    this.#active.delete(call.sid);
    this.#ended.set(call.sid, call);
    const [oldest] = this.#ended.size > this.#keep ? this.#ended.keys() : [];
    if (oldest !== undefined) this.#ended.delete(oldest);
  }

  /** Forgets a call that has ended; false when it has not. */
  delete(sid: string): boolean {
    return this.#ended.delete(sid);
  }

  clear(): void {
    this.#active.clear();
    this.#ended.clear();
  }

  /** Calls that are going on, oldest first. */
  get active(): readonly Call[] {
    return [...this.#active.values()];
  }

  /** Every call that is remembered, newest first, as Twilio lists them. */
  get newestFirst(): readonly Call[] {
    const all = [...this.#ended.values(), ...this.#active.values()];
    return all.toSorted((a, b) => b.identity.createdMs - a.identity.createdMs || (a.sid < b.sid ? 1 : -1));
  }
}
