import type { Served } from "../record/served.ts";
import type { TextingSettings } from "../sms/texting.ts";
import type { Settings } from "./settings.ts";

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
  ];
}

function isOn({ SMS_FROM: from, MESSAGING_SERVICE_SID: service }: Settings): boolean {
  return from !== undefined || service !== undefined;
}
