import { Due } from "./due.ts";

/**
 * Something that goes wrong on purpose with requests to a path, a number of times; with `every` 4, only with one in four.
 * A path that ends in `*` is any that begins so.
 */
export type Fault = { readonly path: string; readonly times?: number; readonly every?: number } & (
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
  | /**
     * The server gets the request twice at once, and the second answer counts. With `afterSeconds` it gets the same
     * request that much later, and nobody waits for the second answer.
     */ {
      readonly kind: "duplicate";
      readonly afterSeconds?: number;
    }
  | LateFault
  | /** The request never reaches the server; where Twilio waits for an answer, it waits in vain. */ {
      readonly kind: "lose";
    }
  | /** The caller is cut off at the moment of the request. */ { readonly kind: "drop" }
);

/** The request is late on its way: Twilio goes on after a report, and waits for an answer as long as it ever does. */
export type LateFault =
  | /** It reaches the server that much later. */ { readonly kind: "late"; readonly seconds: number }
  | /** It reaches the server behind the next webhook of the same call (the default) or of any; at the latest after `seconds`, 15 by default. */ {
      readonly kind: "reorder";
      readonly behind?: "call" | "any";
      readonly seconds?: number;
    };

/** What makes a request late, if anything does. */
export function lateFault(due: readonly Fault[]): LateFault | undefined {
  return due.find((fault) => fault.kind === "late" || fault.kind === "reorder");
}

/** Something that Twilio reports on purpose: the results for which it names no cause one could bring about. */
export type ForcedResult = { readonly times?: number } & (
  { readonly queueResult: "error" | "system-error" | "bridging-in-process" } | { readonly dequeueResult: string }
);

/** The faults that are still to happen. */
export class Faults {
  #faults: Due<Fault>[] = [];
  #forced: { readonly forced: ForcedResult; left: number }[] = [];

  add(fault: Fault): void {
    this.#faults.push(new Due(fault));
  }

  /** What is still to go wrong. */
  get left(): readonly Fault[] {
    return this.#faults.map((entry) => entry.rest);
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
    const due = this.#faults.filter((entry) => isMeant(entry.fault.path, path) && entry.isDue());
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

function isMeant(wanted: string, path: string): boolean {
  return wanted.endsWith("*") ? path.startsWith(wanted.slice(0, -1)) : path === wanted;
}
