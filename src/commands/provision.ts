import { type Config, type Environment, readConfig } from "../config.ts";
import { neededQueues } from "../record/rules.ts";
import { findAccountObstacle } from "../twilio/account.ts";
import { applyProvision, BrokenOffError, describeChange } from "../twilio/provision-apply.ts";
import type { Change, WantedNumber } from "../twilio/provision-plan.ts";
import { planChanges, ProvisionProblems } from "../twilio/provisioning.ts";
import { createRestClient, type RestClient, restProblem } from "../twilio/rest-client.ts";
import { ask } from "./provision/ask.ts";
import { type NumberOptions, readNumbers } from "./provision/numbers.ts";
import { planTable } from "./provision/table.ts";

/** How the command line was used. */
export interface ProvisionOptions extends NumberOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** What a shell expects of a program that Ctrl-C ended. */
const interruptedCode = 130;

/** Makes the account match the configuration, after showing what that changes and asking for leave. */
export async function provision(env: Environment, options: ProvisionOptions): Promise<void> {
  const config = readConfig(env);
  const numbers = readOptions(options, config);
  const rest = createRestClient(config);
  print(whichAccount(config));
  await warnOfObstacle(rest, config);
  const changes = await look(rest, config, numbers);
  if (changes.length === 0) {
    print("There is nothing to do: the account is as it should be.");
    return;
  }
  print(`\n${planTable(changes)}`);
  if (options.dryRun) print("Nothing was changed: this was a dry run.");
  else if (options.yes || (await agreed())) await change(rest, changes);
}

function readOptions(options: ProvisionOptions, { queues }: Config): readonly WantedNumber[] {
  const { numbers, problems } = readNumbers(options, queues);
  const all = [...problems, ...modeProblems(options)];
  if (all.length > 0)
    throw new Error(["This cannot be done as it was asked for:", ...all.map((problem) => `  ${problem}`)].join("\n"));
  return numbers;
}

function modeProblems({ yes = false, dryRun = false }: ProvisionOptions): string[] {
  if (yes && dryRun) return ["--yes and --dry-run exclude each other: say one of them"];
  return yes || dryRun || process.stdin.isTTY
    ? []
    : ["there is no terminal to ask you on: say --yes to change the account, or --dry-run to look only"];
}

function whichAccount({ mode, accountSid, apiUrl }: Config): string {
  return `Account ${accountSid}${mode === "offline" ? " (offline)" : ""}${apiUrl === undefined ? "" : ` at ${apiUrl}`}`;
}

/** Says what keeps the account from running a line. Where Twilio does not answer, the look at its queues says why. */
async function warnOfObstacle(rest: RestClient, { accountSid }: Config): Promise<void> {
  const obstacle = await findAccountObstacle(rest, accountSid).catch(() => undefined);
  if (obstacle !== undefined) print(`\nWarning: ${obstacle}`);
}

async function look(rest: RestClient, config: Config, numbers: readonly WantedNumber[]): Promise<readonly Change[]> {
  const { apiUrl, texting } = config;
  const queues = neededQueues(config.queues, config.database);
  const publicUrl = config.publicOrigin + config.basePath;
  try {
    return await planChanges(rest, { queues, apiUrl, numbers, publicUrl, sms: texting !== undefined });
  } catch (error) {
    if (error instanceof ProvisionProblems) throw error;
    throw new Error(`The account could not be read, and nothing was changed: ${whyUnread(error, config)}`, {
      cause: error,
    });
  }
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

async function agreed(): Promise<boolean> {
  const answer = await ask("Change the account so?", { input: process.stdin, output: process.stdout });
  if (answer === "yes") return true;
  print("\nNothing was changed.");
  process.exitCode = answer === "interrupted" ? interruptedCode : 1;
  return false;
}

/** Makes the changes. Ctrl-C stops it after the change that is under way; npm sends it twice, so only the first counts. */
async function change(rest: RestClient, changes: readonly Change[]): Promise<void> {
  const stop = new AbortController();
  const interrupt = () => {
    if (!stop.signal.aborted) print("Stopping, once Twilio has answered …");
    stop.abort();
  };
  process.on("SIGINT", interrupt);
  try {
    const onProgress = (made: Change) => {
      print(`done: ${describeChange(made)}`);
    };
    await applyProvision(rest, changes, { onProgress, signal: stop.signal });
    print("The account is as it should be.");
  } catch (error) {
    if (!(error instanceof BrokenOffError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = stop.signal.aborted ? interruptedCode : 1;
  } finally {
    process.off("SIGINT", interrupt);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
