import { applyProvision, BrokenOffError, describeChange } from "../../twilio/provision-apply.ts";
import type { Change } from "../../twilio/provision-plan.ts";
import type { RestClient } from "../../twilio/rest-client.ts";
import { ask } from "./ask.ts";

/** What a shell expects of a program that Ctrl-C ended. */
export const interruptedCode = 130;

/** Whether whoever sits at the terminal agrees to a plan that they have just been shown. */
export async function agreed(question: string, signal?: AbortSignal): Promise<boolean> {
  const terminal = { input: process.stdin, output: process.stdout };
  const answer = await ask(question, signal === undefined ? terminal : { ...terminal, signal });
  if (answer === "yes") return true;
  print("\nNothing was changed.");
  process.exitCode = answer === "interrupted" ? interruptedCode : 1;
  return false;
}

/**
 * Makes the changes, and says so of each; gives whether all are made.
 *
 * Ctrl-C stops it after the change that is under way; npm sends it twice, so only the first counts.
 */
export async function carryOut(rest: RestClient, changes: readonly Change[]): Promise<boolean> {
  const stop = new AbortController();
  const interrupt = () => {
    if (!stop.signal.aborted) print("Stopping, once Twilio has answered …");
    stop.abort();
  };
  process.on("SIGINT", interrupt);
  try {
    await applyProvision(rest, changes, { onProgress: tell, signal: stop.signal });
    return true;
  } catch (error) {
    if (!(error instanceof BrokenOffError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = stop.signal.aborted ? interruptedCode : 1;
    return false;
  } finally {
    process.off("SIGINT", interrupt);
  }
}

/** Says that a change has been made. */
export function tell(made: Change): void {
  print(`done: ${describeChange(made)}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
