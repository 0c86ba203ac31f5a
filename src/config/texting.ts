import { z } from "zod";
import type { TextingSettings } from "../sms/texting.ts";
import type { caps } from "./caps.ts";
import { changeable, hours, type Mode, quoted, sid, wholeNumber } from "./kinds.ts";
import type { record } from "./record.ts";

const sender = z
  .string()
  .trim()
  .regex(/^(?:\+[1-9]\d{6,14}|\d{3,8})$/, {
    error: ({ input }) => `${quoted(input)} is not a number to text from: write one of yours such as +15005550001`,
  });

const timeZone = z
  .string()
  .trim()
  .refine(isTimeZone, {
    error: ({ input }) => `${quoted(input)} is not a time zone: write one such as Europe/Berlin or America/New_York`,
  });

const longestName = 40;
const companyName = z
  .string()
  .trim()
  .max(longestName, `is longer than ${longestName} characters, and stands in every text: write it short`)
  .regex(/^[^\p{C}]*$/u, "has characters in it that nobody can see: write it anew");

/** Texts after the call. */
export const texting = z
  .object({
    SMS_FROM: sender
      .optional()
      .describe(
        "The number that texts come from. This or MESSAGING_SERVICE_SID turns texts on. For example +15005550001.",
      ),
    MESSAGING_SERVICE_SID: sid("MG")
      .optional()
      .describe("The Messaging Service that texts are sent through: MG and 32 hexadecimal digits."),
    COMPANY: companyName
      .optional()
      .describe(`Your name, which texts begin with and call-backs say first. Up to ${longestName} characters.`)
      .meta(changeable),
    SURVEY_MIN_TALK: wholeNumber(0, 14_400)
      .prefault("30")
      .describe("A customer is asked how it went after a talk of at least this many seconds.")
      .meta(changeable),
    SURVEY_EVERY_DAYS: wholeNumber(1, 365)
      .prefault("7")
      .describe("A number is asked no more than once in this many days.")
      .meta(changeable),
    APOLOGY_AFTER: wholeNumber(10, 14_400)
      .prefault("300")
      .describe("After this many seconds of waiting, the question begins with an apology.")
      .meta(changeable),
    SMS_HOURS: hours
      .prefault("08:00-20:00")
      .describe(
        "When texts about calls go out, by TIME_ZONE and by the customer's own clock, where their number tells it. What comes up " +
          "later waits for the morning; answers to a text go out at any time.",
      )
      .meta(changeable),
    TIME_ZONE: timeZone
      .optional()
      .describe(
        "The line's clock, for example Europe/Berlin. Required with an account and texts; otherwise it is this machine's.",
      ),
    SMS_KEYWORDS: z
      .enum(["twilio", "own"], "must be twilio or own")
      .prefault("twilio")
      .describe(
        "Who answers STOP, START and HELP: twilio (Twilio does so unless you turn its opt-out handling off), or own: we do.",
      ),
    SMS_PER_SECOND: wholeNumber(1, 100)
      .prefault("1")
      .describe("How many texts go out in a second at most.")
      .meta(changeable),
  })
  .describe("Texts after the call; they need the record");

/** The line's time zone: as it is set, or this machine's. */
export function timeZoneOf({ TIME_ZONE: zone }: Pick<z.infer<typeof texting>, "TIME_ZONE">): string {
  return zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What texts go by; undefined when neither of the two settings that turn them on is set. */
export function textingConfig(read: z.infer<typeof texting> & z.infer<typeof caps>): TextingSettings | undefined {
  if (!isOn(read)) return undefined;
  return {
    from: read.SMS_FROM,
    serviceSid: read.MESSAGING_SERVICE_SID,
    company: read.COMPANY,
    surveyMinTalk: read.SURVEY_MIN_TALK,
    surveyEveryDays: read.SURVEY_EVERY_DAYS,
    apologyAfter: read.APOLOGY_AFTER,
    hours: read.SMS_HOURS,
    timeZone: timeZoneOf(read),
    keywords: read.SMS_KEYWORDS,
    perSecond: read.SMS_PER_SECOND,
    served: {
      countries: read.TEXT_COUNTRIES === "none" ? new Set() : read.TEXT_COUNTRIES,
      deniedPrefixes: read.DENIED_PREFIXES ?? [],
    },
    perHour: read.TEXTS_PER_HOUR,
    perDay: read.TEXTS_PER_DAY,
    toStrangersPerHour: read.ANSWERS_TO_STRANGERS,
  };
}

/**
 * What is wrong with the variables about texts, taken together.
 *
 * A server's own clock mostly shows UTC, and texts at night are against the
 * law in places: with an account, the time zone has to be said.
 */
export function textingProblems(read: z.infer<typeof texting> & z.infer<typeof record>, mode: Mode): string[] {
  if (!isOn(read)) return [];
  const cause = read.SMS_FROM === undefined ? "MESSAGING_SERVICE_SID" : "SMS_FROM";
  return [
    ...(read.DATABASE_URL?.kind === "none"
      ? [`DATABASE_URL is none, but texts (${cause}) need the record: leave it away, or leave ${cause} away`]
      : []),
    ...(mode === "live" && read.TIME_ZONE === undefined
      ? [`TIME_ZONE is missing: say by whose clock texts (${cause}) keep SMS_HOURS, for example Europe/Berlin`]
      : []),
    ...((read.RETENTION_DAYS ?? Infinity) <= read.SURVEY_EVERY_DAYS
      ? ["RETENTION_DAYS must be more than SURVEY_EVERY_DAYS: the line would forget whom it has asked"]
      : []),
  ];
}

function isOn({ SMS_FROM: from, MESSAGING_SERVICE_SID: service }: z.infer<typeof texting>): boolean {
  return from !== undefined || service !== undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}
