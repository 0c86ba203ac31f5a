import type { CallBackRules } from "../record/call-backs/why-not-ring.ts";
import type { DurableRecord } from "../record/record.ts";
import { question } from "../record/decision.ts";
import { capUse, type CapUse } from "../record/tables/texts.ts";
import type { TextingRules } from "./texting.ts";
import { dayMs, hourMs } from "../runtime/durations.ts";

/** What the figures need. */
export interface CapFiguresParts {
  readonly record: Pick<DurableRecord, "decide">;
  readonly rules: Pick<TextingRules, "perHour" | "perDay" | "toStrangersPerHour">;
  /** Undefined when nobody is rung back. */
  readonly callBacks: () => Pick<CallBackRules, "perHour" | "mostOpen"> | undefined;
}

/** How far each cap is used at this moment. */
const howFarUsed = question((tx, _: undefined, { nowMs }) => tx.one(capUse, nowMs - hourMs, nowMs - dayMs, nowMs));

/** How old the figures become before the record is asked again, in milliseconds. */
const staleMs = 5000;

/** How far the caps over all numbers are used, for `/readyz`: as of the outbox's last round, a few seconds ago. */
export class CapFigures {
  readonly #parts: CapFiguresParts;
  #used: CapUse | undefined;
  #askedMs = -staleMs;

  constructor(parts: CapFiguresParts) {
    this.#parts = parts;
  }

  /** Asks the record anew, unless it was asked just now. */
  async refresh(nowMs: number): Promise<void> {
    if (Math.abs(nowMs - this.#askedMs) < staleMs) return;
    this.#askedMs = nowMs;
    this.#used = await this.#parts.record.decide(howFarUsed, undefined);
  }

  /** "12 of 200" for each cap; undefined as long as the record does not say. */
  read(): Readonly<Record<string, string>> | undefined {
    if (this.#used === undefined) return undefined;
    const { rules } = this.#parts;
    const callBacks = this.#parts.callBacks();
    const { textsPerHour, textsPerDay, toStrangers, callBacksPerHour, callBacksOpen } = this.#used;
    return {
      textsPerHour: `${textsPerHour} of ${rules.perHour}`,
      textsPerDay: `${textsPerDay} of ${rules.perDay}`,
      answersToStrangers: `${toStrangers} of ${rules.toStrangersPerHour}`,
      ...(callBacks && {
        callBacksPerHour: `${callBacksPerHour} of ${callBacks.perHour}`,
        callBacksOpen: `${callBacksOpen} of ${callBacks.mostOpen}`,
      }),
    };
  }
}
