import type { Line } from "../line/line.ts";
import type { Clock } from "../web/clock.ts";
import type { Log } from "../web/log.ts";
import { customerTexts, type IncomingText } from "./events/customer-texts.ts";
import { type Report, textIsReported } from "./events/sending-ends.ts";
import type { TextingRules } from "./texting.ts";

/** What listens to texts and reports is made of. */
export interface EarsParts {
  readonly line: Pick<Line, "ask" | "problem">;
  readonly rules: TextingRules;
  readonly clock: Clock;
  readonly log: Log;
  /** Is called when there is something to send. */
  readonly onHeard: () => void;
}

/** How soon the record is told again, in milliseconds. */
const againMs = 5000;
/** So many texts are kept at most while the record does not answer. */
const mostKept = 1000;
/** So often the record is told at once: a decision may come too late without the record being away. */
const mostTries = 4;

/**
 * Tells the record what was texted, and what Twilio reports.
 *
 * Twilio tells of a text once. While the record does not answer, what was said is kept here, in its order, so that no
 * STOP and no rating is lost.
 */
export class Ears {
  readonly #parts: EarsParts;
  readonly #kept: (() => Promise<unknown>)[] = [];
  #isWaiting = false;
  #cancel: () => void = () => {};

  constructor(parts: EarsParts) {
    this.#parts = parts;
  }

  /** Resolves when the record has the text, or has been found not to answer. */
  async hear(text: IncomingText): Promise<void> {
    const { line, rules } = this.#parts;
    await this.#tell(() => line.ask((tx, moment) => customerTexts(tx, text, rules, moment).then(() => true)));
  }

  async report(report: Report): Promise<void> {
    const { line } = this.#parts;
    await this.#tell(() => line.ask((tx, moment) => textIsReported(tx, report, moment).then(() => true)));
  }

  close(): void {
    this.#cancel();
    if (this.#kept.length > 0) this.#parts.log.error({ lost: this.#kept.length }, "texts were not recorded");
  }

  async #tell(tell: () => Promise<unknown>): Promise<void> {
    if (this.#kept.length === 0 && (await this.#isTold(tell))) return;
    // With the record there, it was a fault of our own, and would be one again.
    if (this.#kept.length === 0 && this.#parts.line.problem === undefined) return;
    if (this.#kept.length >= mostKept) {
      this.#parts.log.error("a text was not recorded: too many wait for the record");
      return;
    }
    this.#kept.push(tell);
    this.#later();
  }

  async #isTold(tell: () => Promise<unknown>): Promise<boolean> {
    const { line, onHeard } = this.#parts;
    for (let tries = 0; tries < mostTries && line.problem === undefined; tries += 1) {
      if ((await tell()) !== true) continue;
      onHeard();
      return true;
    }
    return false;
  }

  #later(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const { clock } = this.#parts;
    this.#cancel = clock.after(againMs, () => {
      void clock.run(() => this.#tellAgain());
    });
  }

  async #tellAgain(): Promise<void> {
    for (let tell = this.#kept[0]; tell !== undefined; tell = this.#kept[0]) {
      if (!(await this.#isTold(tell)) && this.#parts.line.problem !== undefined) break;
      this.#kept.shift();
    }
    this.#isWaiting = false;
    if (this.#kept.length > 0) this.#later();
  }
}
