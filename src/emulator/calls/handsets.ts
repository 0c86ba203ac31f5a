import type { Exchange } from "../exchange.ts";
import type { Call } from "./call.ts";

/** What a telephone does when it rings, without anybody being asked. */
export type Habit =
  | { readonly kind: "rings" }
  | { readonly kind: "answers"; readonly afterSeconds: number }
  | { readonly kind: "is-busy" }
  | { readonly kind: "is-machine"; readonly afterSeconds: number };

/** The telephones that Twilio can ring: all the numbers in the world that are not on the account. */
export class Handsets {
  readonly #habits = new Map<string, Habit>();
  readonly #exchange: Exchange;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** Says what a telephone does when it rings; by default it rings until somebody gives up. */
  setHabit(number: string, habit: Habit): void {
    this.#habits.set(number, habit);
  }

  /** A leg rings at its number. */
  ring(leg: Call): void {
    const habit = this.#habits.get(leg.identity.to) ?? { kind: "rings" };
    if (habit.kind === "is-busy") this.refuse(leg, "busy");
    else if (habit.kind !== "rings") {
      this.#exchange.clock.after(habit.afterSeconds * 1000, () => {
        this.answer(leg, habit.kind === "is-machine" ? "machine_start" : "human");
      });
    }
  }

  /** Somebody answers, or a machine does. What no longer rings cannot be answered. */
  answer(leg: Call, by: "human" | "machine_start"): void {
    if (!isRinging(leg)) return;
    if (leg.identity.settings.detectsMachines) leg.answeredBy = by;
    if (leg.stage.kind === "screening") this.#exchange.ringing.answered(leg);
    else if (leg.stage.kind === "ringing") this.#exchange.transfer.answered(leg);
  }

  /** Nobody answers: the line is busy, it rings out, or there is none. */
  refuse(leg: Call, status: "busy" | "no-answer" | "failed"): void {
    if (isRinging(leg)) this.#exchange.lifecycle.end(leg, status);
  }

  /** The leg that rings or talks at a number now; of several the newest. */
  legAt(number: string): Call | undefined {
    return this.#exchange.calls.active.findLast(
      (call) => call.identity.to === number && call.identity.direction !== "inbound",
    );
  }

  clear(): void {
    this.#habits.clear();
  }
}

/** Whether Twilio rings somebody on this leg who has not answered yet. */
export function isRinging({ identity, isOver, startedMs }: Call): boolean {
  return identity.direction !== "inbound" && !isOver && startedMs === undefined;
}
