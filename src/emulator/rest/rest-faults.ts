import { Due } from "../webhooks/due.ts";

/** Something that goes wrong on purpose with REST requests whose path has `rest` in it, a number of times. */
export type RestFault = {
  readonly rest: string;
  /** Only requests by this method; otherwise by any. */
  readonly method?: "GET" | "POST" | "DELETE";
  readonly times?: number;
  /** With 4, only one in four of these requests; otherwise each. */
  readonly every?: number;
} & RestTrouble;

export type RestTrouble =
  | /** Twilio refuses: 429 and the 5xx have its codes (20429, 20500, …). Nothing is carried out. */ {
      readonly kind: "status";
      readonly status: number;
    }
  | /** The answer comes that much later, in real time whatever the clock: HTTP waits for no virtual one. */ {
      readonly kind: "delay";
      readonly seconds: number;
    }
  | /** The connection ends instead of an answer, before the request was carried out (the default) or after. */ {
      readonly kind: "reset";
      readonly carriedOut?: boolean;
    }
  | /** No answer comes; the connection ends with the faults, or with the emulator. The same choice. */ {
      readonly kind: "timeout";
      readonly carriedOut?: boolean;
    };

/** A longer timer than that ends at once in Node. */
const longestTimerMs = 2 ** 31 - 1;

/** The faults of REST that are still to happen, and the requests that wait in vain. */
export class RestFaults {
  #faults: Due<RestFault>[] = [];
  readonly #waiting = new Set<() => void>();

  add(fault: RestFault): void {
    this.#faults.push(new Due(fault));
  }

  /** What is still to go wrong. */
  get left(): readonly RestFault[] {
    return this.#faults.map((entry) => entry.rest);
  }

  /** The fault that befalls a request, the oldest if there are several; it has happened once more then. */
  take(method: string, path: string): RestFault | undefined {
    const due = this.#faults.find(
      (entry) => path.includes(entry.fault.rest) && (entry.fault.method ?? method) === method && entry.isDue(),
    );
    if (due === undefined) return undefined;
    this.#faults = this.#faults.filter(({ left }) => left > 0);
    return due.fault;
  }

  /** Resolves after so many seconds of real time, and at the latest when the faults are cleared. */
  async wait(seconds = Number.POSITIVE_INFINITY): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    let over = () => {};
    await new Promise<void>((resolve) => {
      over = resolve;
      this.#waiting.add(over);
      if (Number.isFinite(seconds)) timer = setTimeout(over, Math.min(seconds * 1000, longestTimerMs)).unref();
    });
    clearTimeout(timer);
    this.#waiting.delete(over);
  }

  /** Nothing goes wrong any more, and nobody waits any longer. */
  clear(): void {
    this.#faults = [];
    for (const over of this.#waiting) over();
  }
}
