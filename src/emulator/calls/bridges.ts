import type { Exchange } from "../exchange.ts";
import type { Call } from "./call.ts";

/** What ends a talk. */
export type BridgeEnd = "dialer-hung-up" | "other-hung-up" | "star" | "time-limit" | "dialer-moved" | "other-moved";

/** Two parties who hear each other. */
export interface Bridge {
  /** Whose document has the Dial. */
  readonly dialer: Call;
  readonly other: Call;
  readonly startedMs: number;
  readonly hangupOnStar: boolean;
  /** What follows for both when the talk ends; called once. */
  readonly ended: (end: BridgeEnd) => void;
}

/** What a talk is made of. */
export interface BridgeOrder {
  readonly dialer: Call;
  readonly other: Call;
  readonly hangupOnStar: boolean;
  readonly timeLimitSeconds: number;
  readonly ended: (end: BridgeEnd, talkedSeconds: number) => void;
}

/** Joins two calls, and parts them again for one reason only, whatever happens at the same moment. */
export class Bridges {
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  start({ dialer, other, hangupOnStar, timeLimitSeconds, ended }: BridgeOrder): void {
    const { clock, lifecycle } = this.#exchange;
    const startedMs = clock.now();
    let over = false;
    const bridge: Bridge = {
      dialer,
      other,
      startedMs,
      hangupOnStar,
      ended: (end) => {
        if (over) return;
        over = true;
        ended(end, Math.floor((clock.now() - startedMs) / 1000));
      },
    };
    for (const call of [dialer, other]) lifecycle.answered(call);
    // A report of the answer may have been the moment at which somebody was cut off.
    if (dialer.isOver || other.isOver) return;
    for (const call of [dialer, other]) call.enter({ kind: "bridged", bridge });
    dialer.note(startedMs, `talks to ${other.number}`);
    other.note(startedMs, `talks to ${dialer.number}`);
    dialer.setTimer(
      clock.after(timeLimitSeconds * 1000, () => {
        this.end(bridge, "time-limit");
      }),
    );
    this.#exchange.hooks.onTalk?.(dialer, other);
  }

  /** Ends a talk. Both calls are free of it before anything follows. */
  end(bridge: Bridge, end: BridgeEnd): void {
    for (const call of [bridge.dialer, bridge.other]) {
      if (!call.isOver) call.enter({ kind: "running" });
    }
    bridge.ended(end);
  }
}
