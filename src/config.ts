import type { z } from "zod";
import { callBackRules } from "./config/call-backs.ts";
import { liveProblems, offlineProblems, targetProblems } from "./config/modes.ts";
import { textingProblems, type TextingSettings, textingSettings } from "./config/texting.ts";
import { type DatabaseSettings, type Environment, type Settings, settings } from "./config/settings.ts";
import type { Ordering } from "./dispatch/order-of-service.ts";
import type { QueueOrder } from "./dispatch/queue-order.ts";
import type { CallBackRules } from "./record/call-backs/who.ts";
import { offline } from "./twilio/offline.ts";
import { signedOrigins } from "./twilio/signed-origins.ts";
import type { RepNumbers } from "./record/rep-numbers.ts";

export type { Environment } from "./config/settings.ts";

/** Every setting of the program, complete and checked. */
export interface Config {
  /** `offline`: no account, loopback only, known credentials. `live`: a Twilio account. */
  readonly mode: "offline" | "live";
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port of our URLs as Twilio calls them, for example `https://line.example.com`. */
  readonly publicOrigin: string;
  /** Every spelling of that origin that Twilio may sign. */
  readonly signedOrigins: readonly string[];
  /** The path before all of our URLs, for example `/line`; empty when there is none. */
  readonly basePath: string;
  readonly accountSid: string;
  readonly authToken: string;
  /** Where REST goes instead of Twilio; undefined means Twilio itself. */
  readonly apiUrl: string | undefined;
  /** Where our own emulator of Twilio listens on loopback; undefined when there is none to start. */
  readonly emulatorPort: number | undefined;
  readonly queues: QueueOrder;
  /** How waiting callers are ordered. */
  readonly ordering: Ordering;
  /** Where the line's record is kept. */
  readonly database: DatabaseSettings;
  readonly premiumQueueSid: string | undefined;
  readonly repNumbers: RepNumbers;
  /** Whether a rep whose number fails its carrier's signature is kept out. */
  readonly requireStir: boolean;
  /** How many seconds a rep's Dial listens. */
  readonly dialTimeout: number;
  /** After how many seconds of music a waiting caller hears news. */
  readonly announceEvery: number;
  /** Pieces of music for waiting callers; empty means our own. */
  readonly holdMusicUrls: readonly string[];
  /** How many seconds a caller waits at most. */
  readonly maxWait: number;
  /** How many seconds a caller waits at most while no rep is on the line. */
  readonly maxWaitWithoutReps: number;
  /** How many callers may wait in one queue; undefined when only Twilio limits it. */
  readonly maxQueue: number | undefined;
  /** What texts go by; undefined when none are sent or taken. */
  readonly texting: TextingSettings | undefined;
  /** Whom the line rings back; undefined when nobody. */
  readonly callBacks: CallBackRules | undefined;
  /** How many days the record keeps calls that are over; undefined when for ever. */
  readonly retentionDays: number | undefined;
  /** What whoever runs the line shows to see how it does from another machine; undefined when nobody can. */
  readonly opsToken: string | undefined;
  readonly logLevel: string;
}

/** The environment does not describe a line that could work. The message names every bad variable and how to mend it. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const lines = problems.map((problem) => `  ${problem}`);
    super(["The configuration is not usable. Please fix this in .env or in the environment:", ...lines].join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/**
 * Reads the settings, or throws one {@link ConfigError} that names all that is wrong.
 *
 * An empty variable counts as absent.
 */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const live = given.TWILIO_ACCOUNT_SID !== undefined || given.TWILIO_AUTH_TOKEN !== undefined;
  const read = settings.safeParse(given);
  const problems = [
    ...(read.error?.issues ?? []).map(describe),
    ...(read.data === undefined ? [] : [...targetProblems(read.data), ...textingProblems(read.data, live)]),
    ...(live ? liveProblems(given) : offlineProblems(given)),
  ];
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  return live ? liveConfig(read.data) : offlineConfig(read.data);
}

/** Where the record is kept unless DATABASE_URL says otherwise: whom the line owes a call offline, no live line may ring. */
const recordFiles = { live: "queue-dispatch.db", offline: "queue-dispatch.offline.db" } as const;

function liveConfig(read: Settings): Config {
  return {
    mode: "live",
    ...common(read, read.PUBLIC_URL ?? "", read.REP_NUMBERS ?? new Set<string>()),
    host: read.HOST ?? "0.0.0.0",
    accountSid: read.TWILIO_ACCOUNT_SID ?? "",
    authToken: read.TWILIO_AUTH_TOKEN ?? "",
    apiUrl: read.TWILIO_API_URL,
    emulatorPort: undefined,
    database: read.DATABASE_URL ?? { kind: "sqlite", path: recordFiles.live },
  };
}

function offlineConfig(read: Settings): Config {
  return {
    mode: "offline",
    ...common(
      read,
      read.PUBLIC_URL ?? `http://${inUrl(read.HOST ?? "127.0.0.1")}:${read.PORT}`,
      read.REP_NUMBERS ?? "anyone",
    ),
    host: read.HOST ?? "127.0.0.1",
    accountSid: offline.accountSid,
    authToken: offline.authToken,
    apiUrl: read.TWILIO_API_URL ?? `http://127.0.0.1:${read.EMULATOR_PORT}`,
    emulatorPort: read.TWILIO_API_URL === undefined ? read.EMULATOR_PORT : undefined,
    database: read.DATABASE_URL ?? { kind: "sqlite", path: recordFiles.offline },
  };
}

function common(read: Settings, publicUrlAsWritten: string, repNumbers: RepNumbers) {
  const publicUrl = new URL(publicUrlAsWritten);
  const texting = textingSettings(read);
  return {
    port: read.PORT,
    publicOrigin: publicUrl.origin,
    signedOrigins: signedOrigins(publicUrlAsWritten),
    basePath: publicUrl.pathname === "/" ? "" : publicUrl.pathname,
    queues: read.QUEUES.order,
    ordering: ordering(read),
    premiumQueueSid: read.PREMIUM_QUEUE_SID,
    dialTimeout: read.DIAL_TIMEOUT,
    announceEvery: read.ANNOUNCE_EVERY,
    holdMusicUrls: read.HOLD_MUSIC_URL ?? [],
    maxWait: read.MAX_WAIT,
    maxWaitWithoutReps: read.MAX_WAIT_WITHOUT_REPS,
    maxQueue: read.MAX_QUEUE,
    repNumbers,
    requireStir: read.REQUIRE_STIR === "yes",
    texting,
    callBacks: callBackRules(read, texting, repNumbers),
    retentionDays: read.RETENTION_DAYS,
    opsToken: read.OPS_TOKEN,
    logLevel: read.LOG_LEVEL,
  };
}

function ordering({ ORDER, QUEUES: { order, targetSeconds } }: Settings): Ordering {
  return ORDER === "strict" ? { kind: "strict", queues: order } : { kind: "target", targetSeconds };
}

function inUrl(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

function describe(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])} ${issue.message}`;
}
