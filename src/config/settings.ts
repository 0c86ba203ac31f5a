import { z } from "zod";
import type { QueueName, QueueOrder } from "../dispatch/queue-order.ts";
import { readHours } from "../sms/hours.ts";
import type { RepNumbers } from "../record/rep-numbers.ts";
import { reservedNames } from "../urls.ts";
import { isLoopbackOrHttps } from "../http/loopback.ts";

/** Where settings come from: variable names and their values, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

const queueName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, {
    error: ({ input }) =>
      `${quoted(input)} is not a name for a queue: use a-z, 0-9 and -, at most 63 of them, no - in front`,
  })
  .refine((name) => !reservedNames.has(name), {
    error: ({ input }) => `${quoted(input)} has a meaning of its own here: give that queue another name`,
  });

const queueAndTarget = z.object({
  name: queueName,
  targetSeconds: z
    .string()
    .regex(/^\d{1,5}$/, {
      error: ({ input }) => `says ${quoted(input)} behind a name: a target is a number of seconds`,
    })
    .transform(Number)
    .optional(),
});

/** The queues, highest priority first, and the target waits that stand behind their names. */
interface Queues {
  readonly order: QueueOrder;
  readonly targetSeconds: ReadonlyMap<QueueName, number>;
}

const queues = list(z.string())
  .transform((parts) =>
    parts.map((part): z.input<typeof queueAndTarget> => {
      const [name = "", ...targets] = part.split(":").map((text) => text.trim());
      return { name, ...(targets.length === 0 ? {} : { targetSeconds: targets.join(":") }) };
    }),
  )
  .pipe(z.array(queueAndTarget))
  .refine((entries) => entries.length <= 10, "may name ten queues at most")
  .refine(
    (entries) => new Set(entries.map(({ name }) => name)).size === entries.length,
    "names a queue twice: each may stand once",
  )
  .transform((entries, context): Queues => {
    const [first, ...rest] = entries.map(({ name }) => name);
    const targets = entries.flatMap(({ name, targetSeconds }) =>
      targetSeconds === undefined ? [] : [[name, targetSeconds] as const],
    );
    if (first !== undefined) return { order: [first, ...rest], targetSeconds: new Map(targets) };
    context.addIssue("is an empty list: name the queues, highest priority first, with commas between");
    return z.NEVER;
  });

const repNumber = z.string().regex(/^(?:anyone|\+[1-9]\d{1,14}|client:[^\s,]+)$/, {
  error: ({ input }) => `${quoted(input)} is neither a number such as +15005550090 nor client:NAME`,
});

const repNumbers = list(repNumber)
  .refine((numbers) => numbers.length === 1 || !numbers.includes("anyone"), "says anyone and more: anyone stands alone")
  .transform((numbers): RepNumbers => (numbers[0] === "anyone" ? "anyone" : new Set(numbers)));

/** Where the line's record is kept; `none` is a line that keeps none. */
export type DatabaseSettings =
  | { readonly kind: "none" }
  | { readonly kind: "sqlite"; readonly path: string }
  | { readonly kind: "postgres"; readonly url: string };

const databaseUrl = z
  .string()
  .trim()
  .transform((text, context): DatabaseSettings => {
    if (text === "none") return { kind: "none" };
    if (/^sqlite:[^\0]+$/.test(text)) return { kind: "sqlite", path: text.slice("sqlite:".length) };
    if (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: "postgres", url: text };
    // The value itself may hold a password.
    context.addIssue("must be sqlite:FILE, postgres://USER:PASSWORD@HOST/NAME, or none to keep no record");
    return z.NEVER;
  });

const mediaUrl = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: ({ input }) => `${quoted(input)} is not the URL of a piece of music: write https://… of an MP3 or WAV file`,
});

const sender = z
  .string()
  .trim()
  .regex(/^(?:\+[1-9]\d{6,14}|\d{3,8})$/, {
    error: ({ input }) => `${quoted(input)} is not a number to text from: write one of yours such as +15005550001`,
  });

const hours = z.string().transform((text, context) => {
  const read = readHours(text);
  if (read !== undefined) return read;
  context.addIssue("must be hours of the day such as 08:00-20:00");
  return z.NEVER;
});

const timeZone = z
  .string()
  .trim()
  .refine(isTimeZone, {
    error: ({ input }) => `${quoted(input)} is not a time zone: write one such as Europe/Berlin or America/New_York`,
  });

const companyName = z
  .string()
  .trim()
  .max(40, "is longer than 40 characters, and stands in every text: write it short")
  .regex(/^[^\p{C}]*$/u, "has characters in it that nobody can see: write it anew");

const country = z
  .string()
  .transform((code) => code.toUpperCase())
  .refine((code) => code === "NONE" || isCountry(code), {
    error: ({ input }) => `${quoted(input)} is not a country: write codes of two letters such as US,CA, or none`,
  });

const countries = list(country)
  .refine((codes) => codes.length === 1 || !codes.includes("NONE"), "says none and more: none stands alone")
  .transform((codes): "none" | ReadonlySet<string> => (codes[0] === "NONE" ? "none" : new Set(codes)));

const prefix = z.string().regex(/^\+[1-9]\d{0,14}$/, {
  error: ({ input }) => `${quoted(input)} is not what a number begins with: write + and digits, such as +1900`,
});

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** What each variable may hold by itself. */
export const settings = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().trim().optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, "must be AC and 32 hexadecimal digits: copy it from the Twilio Console")
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().regex(/^\S+$/, "has white space in it: copy it from the Twilio Console").optional(),
  TWILIO_API_URL: baseUrl()
    .refine(isLoopbackOrHttps, "is neither https nor on this machine: your token would travel in the clear")
    .optional(),
  PUBLIC_URL: baseUrl().optional(),
  QUEUES: queues.default({ order: ["premium-customers", "customers"], targetSeconds: new Map() }),
  ORDER: z.enum(["strict", "target"], "must be strict or target").default("strict"),
  DATABASE_URL: databaseUrl.optional(),
  RETENTION_DAYS: wholeNumber(3, 3650).optional(),
  PREMIUM_QUEUE_SID: z
    .string()
    .regex(/^QU[0-9a-fA-F]{32}$/, "must be QU and 32 hexadecimal digits")
    .optional(),
  REP_NUMBERS: repNumbers.optional(),
  REQUIRE_STIR: z.enum(["yes", "no"], "must be yes or no").default("no"),
  DIAL_TIMEOUT: wholeNumber(1, 600).default(1),
  ANNOUNCE_EVERY: wholeNumber(10, 600).default(45),
  HOLD_MUSIC_URL: list(mediaUrl).optional(),
  MAX_WAIT: wholeNumber(60, 14_000).default(1800),
  MAX_WAIT_WITHOUT_REPS: wholeNumber(10, 14_000).default(120),
  MAX_QUEUE: wholeNumber(1, 1000).optional(),
  SMS_FROM: sender.optional(),
  MESSAGING_SERVICE_SID: z
    .string()
    .trim()
    .regex(/^MG[0-9a-fA-F]{32}$/, "must be MG and 32 hexadecimal digits: copy it from the Twilio Console")
    .optional(),
  COMPANY: companyName.optional(),
  SURVEY_MIN_TALK: wholeNumber(0, 14_400).default(30),
  SURVEY_EVERY_DAYS: wholeNumber(1, 365).default(7),
  APOLOGY_AFTER: wholeNumber(10, 14_400).default(300),
  SMS_HOURS: hours.default({ from: 480, until: 1200 }),
  TIME_ZONE: timeZone.optional(),
  SMS_KEYWORDS: z.enum(["twilio", "own"], "must be twilio or own").default("twilio"),
  SMS_PER_SECOND: wholeNumber(1, 100).default(1),
  CALLBACK_COUNTRIES: countries.optional(),
  OPS_TOKEN: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]{16,}$/, "must be at least 16 letters, digits or signs: openssl rand -hex 16 makes a good one")
    .optional(),
  TEXT_COUNTRIES: countries.optional(),
  DENIED_PREFIXES: list(prefix).optional(),
  TEXTS_PER_HOUR: wholeNumber(1, 10_000).default(200),
  TEXTS_PER_DAY: wholeNumber(1, 100_000).default(1000),
  ANSWERS_TO_STRANGERS: wholeNumber(0, 1000).default(0),
  CALLBACKS_PER_HOUR: wholeNumber(1, 10_000).default(60),
  MAX_CALLBACKS_OPEN: wholeNumber(1, 10_000).default(100),
  EMULATOR_PORT: wholeNumber(1, 65_535).default(4010),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
});

/** The variables that were given, read; defaults stand where they depend on no other variable. */
export type Settings = z.infer<typeof settings>;

function quoted(input: unknown): string {
  return JSON.stringify(String(input).slice(0, 80));
}

function list<T extends z.ZodType<string, string>>(item: T) {
  return z
    .string()
    .transform((text) => text.split(",").map((part) => part.trim()))
    .pipe(z.array(item));
}

function wholeNumber(min: number, max: number) {
  const inRange = (text: string) => Number(text) >= min && Number(text) <= max;
  return z
    .string()
    .trim()
    .refine((text) => /^\d{1,9}$/.test(text) && inRange(text), `must be a whole number from ${min} to ${max}`)
    .transform(Number);
}

function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code)) return false;
  return new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

/** A URL of ours or of Twilio's to which paths are appended. */
function baseUrl() {
  return z
    .string()
    .trim()
    .refine(
      isBaseUrl,
      "must be a URL such as https://line.example.com or https://example.com/line: http or https, and no user, query, # or / at its end",
    );
}

function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text) || /[?#\s]|\/$/.test(text)) return false;
  const { protocol, username, password, pathname } = new URL(text);
  const path = /^(?:\/|(?:\/[\w.~-]+)+)$/;
  return /^https?:$/.test(protocol) && username === "" && password === "" && path.test(pathname);
}
