import type { Log } from "../runtime/log.ts";
import { type RestClient, restProblem } from "./rest-client.ts";

/** What Twilio says of an account as a whole: `type` is Trial or Full, `status` active, suspended or closed. */
export interface AccountState {
  readonly type: string;
  readonly status: string;
}

/**
 * Asks Twilio what kind of account this is, and gives what keeps it from running a line; undefined when nothing does.
 *
 * Rejects when Twilio does not answer. The answer holds the auth token, so nothing else of it is kept.
 */
export async function findAccountObstacle(rest: RestClient, accountSid: string): Promise<string | undefined> {
  const { type, status } = await rest.api.v2010.accounts(accountSid).fetch();
  return accountObstacle({ type, status });
}

/** Says once in the log what keeps the account from running a line; where Twilio does not answer, nothing. */
export async function warnOfObstacle(rest: RestClient, accountSid: string, log: Log): Promise<void> {
  try {
    const obstacle = await findAccountObstacle(rest, accountSid);
    if (obstacle !== undefined) log.warn(obstacle);
  } catch (error) {
    log.debug({ problem: restProblem(error) }, "Twilio could not be asked what kind of account this is");
  }
}

/** Why an account cannot run a line, in a sentence or two; undefined when it can. */
export function accountObstacle({ type, status }: AccountState): string | undefined {
  if (status === "suspended" || status === "closed") {
    return `Twilio says that this account is ${status}: its numbers do not answer. The Twilio Console says why.`;
  }
  if (type !== "Trial") return undefined;
  return (
    "This is a trial account, and a trial cannot run this line: it has one number, ends a call after ten documents, " +
    "renames queues, does not ring reps or customers back, and refuses our texts. Upgrade it in the Twilio Console; " +
    "npm run rehearse tries everything without an account."
  );
}
