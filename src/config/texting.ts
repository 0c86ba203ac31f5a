import type { Served } from "../record/served.ts";
import type { SmsHours } from "../sms/hours.ts";
import type { Settings } from "./settings.ts";

/** What texts go by. */
export interface TextingSettings {
  /** The number they come from; undefined lets the Messaging Service choose. */
  readonly from: string | undefined;
  readonly serviceSid: string | undefined;
  readonly company: string | undefined;
  /** How long a talk is at least after which a customer is asked how it was, in seconds. */
  readonly surveyMinTalk: number;
  /** A number is asked once in that many days at most. */
  readonly surveyEveryDays: number;
  /** After how many seconds of waiting a survey begins with an apology. */
  readonly apologyAfter: number;
  readonly hours: SmsHours;
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

/** The settings of texting; undefined when neither of the two that turn it on is set. */
export function textingSettings(read: Settings): TextingSettings | undefined {
  if (!isOn(read)) return undefined;
  return {
    from: read.SMS_FROM,
    serviceSid: read.MESSAGING_SERVICE_SID,
    company: read.COMPANY,
    surveyMinTalk: read.SURVEY_MIN_TALK,
    surveyEveryDays: read.SURVEY_EVERY_DAYS,
    apologyAfter: read.APOLOGY_AFTER,
    hours: read.SMS_HOURS,
    timeZone: read.TIME_ZONE ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    keywords: read.SMS_KEYWORDS,
    perSecond: read.SMS_PER_SECOND,
    served: { countries: textCountries(read), deniedPrefixes: read.DENIED_PREFIXES ?? [] },
    perHour: read.TEXTS_PER_HOUR,
    perDay: read.TEXTS_PER_DAY,
    toStrangersPerHour: read.ANSWERS_TO_STRANGERS,
  };
}

function textCountries({ TEXT_COUNTRIES: countries }: Settings): Served["countries"] {
  return countries === "none" ? new Set() : countries;
}

/**
 * What is wrong with the variables about texts, taken together.
 *
 * A server's own clock mostly shows UTC, and texts at night are against the
 * law in places: with an account, the time zone has to be said.
 */
export function textingProblems(read: Settings, live: boolean): string[] {
  if (!isOn(read)) return [];
  const cause = read.SMS_FROM === undefined ? "MESSAGING_SERVICE_SID" : "SMS_FROM";
  return [
    ...(read.DATABASE_URL?.kind === "none"
      ? [`DATABASE_URL is none, but texts (${cause}) need the record: leave it away, or leave ${cause} away`]
      : []),
    ...(live && read.TIME_ZONE === undefined
      ? [`TIME_ZONE is missing: say by whose clock texts (${cause}) keep SMS_HOURS, for example Europe/Berlin`]
      : []),
    ...((read.RETENTION_DAYS ?? Infinity) <= read.SURVEY_EVERY_DAYS
      ? ["RETENTION_DAYS must be more than SURVEY_EVERY_DAYS: the line would forget whom it has asked"]
      : []),
  ];
}

function isOn({ SMS_FROM: from, MESSAGING_SERVICE_SID: service }: Settings): boolean {
  return from !== undefined || service !== undefined;
}
