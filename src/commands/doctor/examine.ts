import { lookup } from "node:dns/promises";
import type { Config } from "../../config.ts";
import { paths } from "../../urls.ts";
import { systemClock } from "../../runtime/clock.ts";
import { readAccountState } from "../../twilio/account.ts";
import { listNumbers } from "../../twilio/provisioning.ts";
import { listQueues } from "../../twilio/queues.ts";
import { createRestClient } from "../../twilio/rest-client.ts";
import { askIfThere } from "./ask.ts";
import type { Check, Line } from "./check.ts";
import { accountCheck, clockCheck, twilioCheck } from "./checks/account.ts";
import { capsCheck } from "./checks/caps.ts";
import { dashboardCheck } from "./checks/dashboard.ts";
import { numbersCheck } from "./checks/numbers.ts";
import { localUrl, publicUrlCheck } from "./checks/public-url.ts";
import { queuesCheck } from "./checks/queues.ts";
import { diskCheck, recordCheck } from "./checks/record.ts";
import { repsCheck } from "./checks/reps.ts";
import { serverCheck } from "./checks/server.ts";
import { signaturesCheck } from "./checks/signatures.ts";
import { textsCheck } from "./checks/texts.ts";
import { tunnelsCheck } from "./checks/tunnels.ts";
import { type Finding, wrong } from "./finding.ts";

/** Everything that is looked at, in order; what another one needs comes before it. */
export const checks: readonly Check[] = [
  twilioCheck,
  accountCheck,
  clockCheck,
  numbersCheck,
  queuesCheck,
  publicUrlCheck,
  signaturesCheck,
  recordCheck,
  diskCheck,
  serverCheck,
  textsCheck,
  repsCheck,
  dashboardCheck,
  capsCheck,
  tunnelsCheck,
];

/** What has been found, and what could not be looked at because of it. */
export interface Examination {
  readonly findings: readonly Finding[];
  readonly skipped: readonly string[];
}

/** Looks at a line, one thing after the other, and changes nothing. */
export async function examine(line: Line): Promise<Examination> {
  const findings: Finding[] = [];
  const failed = new Set<Check>();
  const skipped: string[] = [];
  for (const check of checks) {
    if (check.needs.some((needed) => failed.has(needed))) {
      failed.add(check);
      skipped.push(check.about);
      continue;
    }
    const found = await lookAt(check, line);
    findings.push(...found);
    if (found.some(({ verdict }) => verdict === "wrong")) failed.add(check);
  }
  return { findings, skipped };
}

/** A look that fails is a finding too. */
async function lookAt(check: Check, line: Line): Promise<readonly Finding[]> {
  try {
    return await check.look(line);
  } catch (error) {
    const means = `Looking at ${check.about} failed: ${error instanceof Error ? error.message : String(error)}.`;
    return [wrong("look-failed", means, "Look again; where it fails again, what it says is what to mend.")];
  }
}

/** Where a line comes from. */
export interface LineParts extends Pick<Line, "env" | "inEnvFile" | "wanted"> {
  readonly config: Config;
}

/** A line that asks its account and its server for each thing once. */
export function lineOf({ env, inEnvFile, wanted, config }: LineParts): Line {
  const rest = createRestClient(config);
  const line: Line = {
    env,
    inEnvFile,
    wanted,
    config,
    rest,
    publicUrl: config.publicOrigin + config.basePath,
    now: () => systemClock.now(),
    addressesOf: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
    account: once(() => readAccountState(rest, config.accountSid)),
    numbers: once(() => listNumbers(rest)),
    queues: once(() => listQueues(rest)),
    readiness: once(() => readReadiness(line)),
  };
  return line;
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

/** From this machine, or with the token for operations from another, it says what is wrong. */
async function readReadiness(line: Line): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { opsToken } = line.config;
  const headers = opsToken === undefined ? {} : { Authorization: `Bearer ${opsToken}` };
  const answer =
    (await askIfThere(localUrl(line) + paths.readiness)) ??
    (await askIfThere(line.publicUrl + paths.readiness, { headers }));
  try {
    const read: unknown = JSON.parse(answer?.body ?? "");
    return Object.fromEntries(Object.entries(Object(read)));
  } catch {
    return undefined;
  }
}
