/** Something that goes wrong on purpose with requests to a path, a number of times. */
export type Fault = { readonly path: string; readonly times?: number } & (
  | /** The answer takes that much longer. */ { readonly kind: "delay"; readonly seconds: number }
  | /** The connection is refused: the server never hears of the request. */ { readonly kind: "refuse" }
  | /** The server has the request, but its answer is lost with the connection. */ { readonly kind: "reset" }
  | /** The server has the request, but another status comes back. */ {
      readonly kind: "status";
      readonly status: number;
    }
  | /** The server has the request, but what comes back is no TwiML. */ {
      readonly kind: "garbage";
      readonly body?: string;
    }
  | /** The server gets the request twice, and the second answer counts. */ { readonly kind: "duplicate" }
  | /** The caller is cut off at the moment of the request. */ { readonly kind: "drop" }
);

/** Something that Twilio reports on purpose: the results for which it names no cause one could bring about. */
export type ForcedResult = { readonly times?: number } & (
  { readonly queueResult: "error" | "system-error" | "bridging-in-process" } | { readonly dequeueResult: string }
);

/** The faults that are still to happen. */
export class Faults {
  #faults: { readonly fault: Fault; left: number }[] = [];
  #forced: { readonly forced: ForcedResult; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 });
  }

  force(forced: ForcedResult): void {
    this.#forced.push({ forced, left: forced.times ?? 1 });
  }

  clear(): void {
    this.#faults = [];
    this.#forced = [];
  }

  /** The faults that befall a request to this path; each has happened once more then. */
  take(path: string): readonly Fault[] {
    if (this.#faults.length === 0) return [];
    const due = this.#faults.filter((entry) => entry.fault.path === path && entry.left > 0);
    for (const entry of due) entry.left -= 1;
    this.#faults = this.#faults.filter((entry) => entry.left > 0);
    return due.map((entry) => entry.fault);
  }

  takeQueueResult(): string | undefined {
    return this.#takeForced("queueResult");
  }

  takeDequeueResult(): string | undefined {
    return this.#takeForced("dequeueResult");
  }

  #takeForced(kind: "queueResult" | "dequeueResult"): string | undefined {
    const entry = this.#forced.find(({ forced, left }) => kind in forced && left > 0);
    if (entry === undefined) return undefined;
    entry.left -= 1;
    this.#forced = this.#forced.filter(({ left }) => left > 0);
    const result: unknown = Reflect.get(entry.forced, kind);
    return typeof result === "string" ? result : undefined;
  }
}
