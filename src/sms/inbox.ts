import type { DurableRecord } from "../record/record.ts";
import { customerTexts } from "./events/customer-texts.ts";
import { type Report, textIsReported } from "./events/sending-ends.ts";
import type { IncomingText } from "./events/texter.ts";
import { textOf } from "./reading/text.ts";
import type { TextingRules } from "./texting.ts";

/** What listens to texts and reports is made of. */
export interface InboxParts {
  readonly record: Pick<DurableRecord, "decide">;
  readonly rules: TextingRules;
  /** Is called when there is something to send. */
  readonly onHeard: () => void;
}

/** Tells the record what was texted, and what Twilio reports. Twilio tells of a text once: no STOP and no rating is lost. */
export class Inbox {
  readonly #parts: InboxParts;

  constructor(parts: InboxParts) {
    this.#parts = parts;
  }

  /** Resolves when the record has the text, or has been found not to answer. */
  async hear(text: IncomingText): Promise<void> {
    const { record, rules, onHeard } = this.#parts;
    const cut = textOf(text.body);
    await record.decide(customerTexts, { text: { ...text, cut }, rules }, { again: true, onTaken: onHeard });
  }

  async report(report: Report): Promise<void> {
    const { record, onHeard } = this.#parts;
    await record.decide(textIsReported, report, { again: true, onTaken: onHeard });
  }
}
