import type { z } from "zod";
import { accountConfig, accountProblems, modeOf } from "./config/account.ts";
import { callBacksConfig } from "./config/call-backs.ts";
import { ConfigError } from "./config/config-error.ts";
import { dashboardConfig, dashboardProblems } from "./config/dashboard.ts";
import type { Environment, Mode } from "./config/kinds.ts";
import { noticesConfig, noticesProblems } from "./config/notices.ts";
import { queuesConfig, targetProblems } from "./config/queues.ts";
import { databaseOf } from "./config/record.ts";
import { repsConfig, repsProblems } from "./config/reps.ts";
import { serverConfig, serverProblems } from "./config/server.ts";
import { type Settings, settings } from "./config/settings.ts";
import { textingConfig, textingProblems, timeZoneOf } from "./config/texting.ts";
import { tunnelConfig } from "./config/tunnel.ts";
import { twilioConfig, twilioProblems } from "./config/twilio.ts";
import { waitingConfig } from "./config/waiting.ts";

export { ConfigError } from "./config/config-error.ts";
export type { Environment } from "./config/kinds.ts";

/** Every setting of the program, complete and checked. */
export type Config = Readonly<ReturnType<typeof configOf>> & {
  /** What was set, as it was. */
  readonly given: Environment;
};

/**
 * Reads the settings, or throws one {@link ConfigError} that names all that is wrong.
 *
 * An empty variable counts as absent.
 */
export function readConfig(env: Environment): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const mode = modeOf(given);
  const read = settings.safeParse(given);
  const problems = [
    ...(read.error?.issues ?? []).map(describe),
    ...(read.data === undefined
      ? []
      : [...targetProblems(read.data), ...textingProblems(read.data, mode), ...noticesProblems(read.data)]),
    ...[accountProblems, serverProblems, repsProblems, twilioProblems, dashboardProblems].flatMap((find) =>
      find(given, mode),
    ),
  ];
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  return { ...configOf(read.data, mode), given };
}

function configOf(read: Settings, mode: Mode) {
  const reps = repsConfig(read);
  const texting = textingConfig(read);
  return {
    /** `offline`: no account, loopback only, known credentials. `live`: a Twilio account. */
    mode,
    ...accountConfig(read),
    ...serverConfig(read, mode),
    ...twilioConfig(read, mode),
    ...tunnelConfig(read),
    ...reps,
    ...queuesConfig(read),
    ...waitingConfig(read),
    ...dashboardConfig(read),
    database: databaseOf(read, mode),
    /** By whose clock a day begins. */
    timeZone: timeZoneOf(read),
    /** What texts go by; undefined when none are sent or taken. */
    texting,
    /** Whom the line rings back; undefined when nobody. */
    callBacks: callBacksConfig(read, texting, reps.repNumbers),
    /** What people must know, and how they are told. */
    notices: noticesConfig(read),
    /** How many days the record keeps calls that are over; undefined when for ever. */
    retentionDays: read.RETENTION_DAYS,
  };
}

function describe(issue: z.core.$ZodIssue): string {
  return `${String(issue.path[0])} ${issue.message}`;
}
