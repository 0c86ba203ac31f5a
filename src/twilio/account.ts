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
export async function findAccountObstacle(rest: RestClient, accountSid: string): Promise<Obstacle | undefined> {
  return accountObstacle(await readAccountState(rest, accountSid));
}

/** What Twilio says of the account, with what its own clock showed then. */
export async function readAccountState(
  rest: RestClient,
  accountSid: string,
): Promise<AccountState & { readonly twilioMs: number }> {
  const { body, headers } = await rest.api.v2010.accounts(accountSid).fetchWithHttpInfo();
  const { type, status } = body;
  return { type, status, twilioMs: Date.parse(headers.date ?? "") };
}

/** Says once in the log what keeps the account from running a line; where Twilio does not answer, nothing. */
export async function warnOfObstacle(rest: RestClient, accountSid: string, log: Log): Promise<void> {
  try {
    const obstacle = await findAccountObstacle(rest, accountSid);
    if (obstacle !== undefined) log.warn(`${obstacle.means} ${obstacle.remedy}`);
  } catch (error) {
    log.debug({ problem: restProblem(error) }, "Twilio could not be asked what kind of account this is");
  }
}

/** What keeps an account from running a line, and what to do about it. */
export interface Obstacle {
  readonly kind: "suspended" | "trial";
  readonly means: string;
  readonly remedy: string;
}

/** Why an account cannot run a line; undefined when it can. */
export function accountObstacle({ type, status }: AccountState): Obstacle | undefined {
  if (status === "suspended" || status === "closed") {
    const means = `Twilio says that this account is ${status}: its numbers do not answer.`;
    return { kind: "suspended", means, remedy: "The Twilio Console says why." };
  }
  if (type !== "Trial") return undefined;
  return {
    kind: "trial",
    means:
      "This is a trial account, and a trial cannot run this line: it has one number, ends a call after ten documents, " +
      "renames queues, does not ring reps or customers back, and refuses our texts.",
    remedy: "Upgrade it in the Twilio Console; npm run rehearse tries everything without an account.",
  };
}
