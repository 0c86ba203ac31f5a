import type { Config } from "../../config.ts";
import { neededQueues } from "../../record/rules.ts";
import type { Change, WantedNumber } from "../../twilio/provision-plan.ts";
import { planChanges, ProvisionProblems } from "../../twilio/provisioning.ts";
import { type RestClient, restProblem } from "../../twilio/rest-client.ts";

/** Looks at the account, and lists what must change; throws one error when that cannot be, or nobody answers. */
export async function lookForChanges(
  rest: RestClient,
  config: Config,
  numbers: readonly WantedNumber[],
): Promise<readonly Change[]> {
  const { apiUrl, texting } = config;
  const queues = neededQueues(config.queues, config.database);
  const publicUrl = config.publicOrigin + config.basePath;
  try {
    return await planChanges(rest, { queues, apiUrl, numbers, publicUrl, sms: texting !== undefined });
  } catch (error) {
    throw error instanceof ProvisionProblems ? error : unread(error, config);
  }
}

/** That the account could not be read, why, and what to do. */
export function unread(error: unknown, config: Config): Error {
  const why = whyUnread(error, config);
  return new Error(`The account could not be read, and nothing was changed: ${why}`, { cause: error });
}

function whyUnread(error: unknown, { mode, apiUrl }: Config): string {
  const refused = error instanceof Error && Reflect.get(error, "code") === "ECONNREFUSED";
  if (!refused || apiUrl === undefined) return restProblem(error);
  const remedy =
    mode === "offline"
      ? "start one there with npm start or npm run emulate, or set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN for a real account"
      : "start what should answer there, or leave TWILIO_API_URL away to reach Twilio itself";
  return `nothing answers at ${apiUrl}; ${remedy}`;
}
