import { z } from "zod";
import type { Senders } from "../sms/senders.ts";
import type { TextingSettings } from "../sms/texting.ts";
import type { caps } from "./caps.ts";
import { changeable, hours, list, type Mode, quoted, sid, wholeNumber } from "./kinds.ts";
import type { queues } from "./queues.ts";
import type { record } from "./record.ts";

/** A number to text from, behind the name of a queue where it is that queue's own. */
const sender = z
  .string()
  .regex(/^(?:[^=]+=)?(?:\+[1-9]\d{6,14}|\d{3,8})$/, {
    abort: true,
    error: ({ input }) =>
      `${quoted(input)} is not a number to text from: write one of yours such as +15005550001, or a queue's own such as customers=+15005550001`,
  })
  .transform((text) => {
    const [number = "", queue] = text.split("=").toReversed();
    return { queue: queue?.trim(), number };
  });

const senders = list(z.string())
  .pipe(z.array(sender))
  .refine((all) => isOnce(all.map(({ queue = "" }) => queue)), {
    error: "says twice where the texts of a queue come from, or of all others: say it once",
  })
  .refine((all) => isOnce(all.map(({ number }) => number)), {
    error: "names a number twice: whoever taps a number reaches one queue",
  });

const timeZone = z
  .string()
  .trim()
  .refine(isTimeZone, {
    error: ({ input }) => `${quoted(input)} is not a time zone: write one such as Europe/Berlin or America/New_York`,
  });

const longestName = 40;
const longestContact = 60;

/** What stands in texts. */
function shortWords(longest: number) {
  return z
    .string()
    .trim()
    .max(longest, `is longer than ${longest} characters, and stands in texts: write it short`)
    .regex(/^[^\p{C}]*$/u, "has characters in it that nobody can see: write it anew");
}

/** Who texts offline, where nobody has said it. */
const offlineCompany = "Queue Dispatch";

/** Texts after the call. */
export const texting = z
  .object({
    SMS_FROM: senders
      .optional()
      .describe(
        "The number that texts come from. This or MESSAGING_SERVICE_SID turns texts on. A queue may have its own, behind its " +
          "name, so that whoever taps it reaches that queue: for example +15005550001,premium-customers=+15005550002.",
      ),
    MESSAGING_SERVICE_SID: sid("MG")
      .optional()
      .describe("The Messaging Service that texts are sent through: MG and 32 hexadecimal digits."),
    COMPANY: shortWords(longestName)
      .optional()
      .describe(
        `Your name, which texts begin with and call-backs say first. Up to ${longestName} characters. Required with an account ` +
          `and texts; offline it is ${offlineCompany}.`,
      )
      .meta(changeable),
    CONTACT: shortWords(longestContact)
      .optional()
      .describe(
        "Where people get help, as our answer to HELP says: a telephone number, a page, or an e-mail address. Without it " +
          `they are asked to call. Up to ${longestContact} characters.`,
      )
      .meta(changeable),
    CONSENT_PROMPT: z
      .enum(["on", "off"], "must be on or off")
      .prefault("off")
      .describe(
        "Whether callers who wait are told, once a call, that you may text them about it and that 3 declines it: on or off. The " +
          "record keeps when they were told, and when they declined.",
      )
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
export function textingConfig(
  read: z.infer<typeof texting> & z.infer<typeof caps> & z.infer<typeof queues>,
): TextingSettings | undefined {
  if (!isOn(read)) return undefined;
  return {
    ...sendersOf(read),
    serviceSid: read.MESSAGING_SERVICE_SID,
    company: read.COMPANY ?? offlineCompany,
    contact: read.CONTACT,
    asksConsent: read.CONSENT_PROMPT === "on",
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

type Read = z.infer<typeof texting> & z.infer<typeof queues>;

/** Where every queue has a number of its own, the lowest one's is for what is about none. */
function sendersOf({ SMS_FROM: all = [], QUEUES: { order }, MESSAGING_SERVICE_SID: serviceSid }: Read): Senders {
  const fromOf = new Map(all.flatMap(({ queue, number }) => (queue === undefined ? [] : [[queue, number]])));
  const lowest = serviceSid === undefined ? fromOf.get(order.at(-1) ?? "") : undefined;
  return { from: all.find(({ queue }) => queue === undefined)?.number ?? lowest, fromOf };
}

/** What is wrong with the queues that stand before numbers to text from. */
function senderProblems({ SMS_FROM: all = [], QUEUES: { order }, MESSAGING_SERVICE_SID: serviceSid }: Read): string[] {
  const named = all.flatMap(({ queue }) => queue ?? []);
  const isComplete = named.length < all.length || serviceSid !== undefined || all.length === 0;
  const lacking = isComplete ? [] : order.filter((queue) => !named.includes(queue));
  return [
    ...named
      .filter((queue) => !order.includes(queue))
      .map((queue) => `SMS_FROM names ${quoted(queue)}, which is no queue of QUEUES (${order.join(",")})`),
    ...lacking.map(
      (queue) =>
        `SMS_FROM has no number for ${queue}: add ${queue}=+1…, or one without a name, which is for all others`,
    ),
  ];
}

/**
 * What is wrong with the variables about texts, taken together.
 *
 * A server's own clock mostly shows UTC, and texts at night are against the
 * law in places: with an account, the time zone has to be said. So has the name,
 * since nobody may be texted without being told by whom.
 */
export function textingProblems(read: Read & z.infer<typeof record>, mode: Mode): string[] {
  if (!isOn(read))
    return read.CONSENT_PROMPT === "on"
      ? ["CONSENT_PROMPT is on, but no texts are sent: set SMS_FROM or MESSAGING_SERVICE_SID, or leave it off"]
      : [];
  const cause = read.SMS_FROM === undefined ? "MESSAGING_SERVICE_SID" : "SMS_FROM";
  return [
    ...(read.DATABASE_URL?.kind === "none"
      ? [`DATABASE_URL is none, but texts (${cause}) need the record: leave it away, or leave ${cause} away`]
      : []),
    ...(mode === "live" && read.TIME_ZONE === undefined
      ? [`TIME_ZONE is missing: say by whose clock texts (${cause}) keep SMS_HOURS, for example Europe/Berlin`]
      : []),
    ...(mode === "live" && read.COMPANY === undefined
      ? [`COMPANY is missing: texts (${cause}) must say whom they are from, for example COMPANY=Acme`]
      : []),
    ...senderProblems(read),
    ...((read.RETENTION_DAYS ?? Infinity) <= read.SURVEY_EVERY_DAYS
      ? ["RETENTION_DAYS must be more than SURVEY_EVERY_DAYS: the line would forget whom it has asked"]
      : []),
  ];
}

function isOn({ SMS_FROM: from, MESSAGING_SERVICE_SID: service }: z.infer<typeof texting>): boolean {
  return from !== undefined || service !== undefined;
}

function isOnce(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}
