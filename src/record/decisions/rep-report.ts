import type { QueueName } from "../../dispatch/queue-order.ts";
import type { AttemptReport } from "./attempt-ends.ts";

/** A request on a rep's leg: they ring in, or their Dial is over. */
export interface RepReport {
  readonly repSid: string;
  readonly number: string;
  /** The number that the rep rang. */
  readonly lineNumber: string;
  /** Whether the leg is over, by its CallStatus. */
  readonly isOver: boolean;
  /** Which of the rep's Dials is over, as the URL that we signed says; undefined when they ring in, or without a record. */
  readonly round: number | undefined;
  /** Whether Twilio says anything of a Dial. */
  readonly dialed: boolean;
  readonly talk: Talk | undefined;
  /** What the Dial came to that rang a customer back. */
  readonly attempt?: AttemptReport | undefined;
}

/** A talk that is over, as the rep's action tells it. */
export interface Talk {
  readonly customerSid: string | undefined;
  readonly queue: QueueName | undefined;
  readonly queueSid: string | undefined;
  readonly talkedSeconds: number | undefined;
  readonly queueSeconds: number | undefined;
}
