import type { Hours } from "../dispatch/hours.ts";
import type { Served } from "../record/served.ts";
import type { Senders } from "./senders.ts";

/** What texts go by. */
export interface TextingSettings extends Senders {
  readonly serviceSid: string | undefined;
  /** Who texts. */
  readonly company: string;
  /** Where people get help, as HELP says; undefined where they are to call. */
  readonly contact: string | undefined;
  /** Whether waiting callers are told that we may text them, and may decline it by a key. */
  readonly asksConsent: boolean;
  /** How long a talk is at least after which a customer is asked how it was, in seconds. */
  readonly surveyMinTalk: number;
  /** A number is asked once in that many days at most. */
  readonly surveyEveryDays: number;
  /** After how many seconds of waiting a survey begins with an apology. */
  readonly apologyAfter: number;
  readonly hours: Hours;
  /** Whose clock the hours are read from. */
  readonly timeZone: string;
  /** Who answers STOP, START and HELP: Twilio by itself, or we. */
  readonly keywords: "twilio" | "own";
  readonly perSecond: number;
  /** Which numbers get texts. */
  readonly served: Served;
  /** How many texts go out, to all numbers together; the answer to STOP goes out whatever was sent before. */
  readonly perHour: number;
  readonly perDay: number;
  /** How many answers a hour numbers get that have never rung us, all together. */
  readonly toStrangersPerHour: number;
}

/** What decisions about texts go by. */
export interface TextingRules extends TextingSettings {
  /** Whether a caller who has given up can ask to be rung back. */
  readonly offersCallBack: boolean;
}
