import { type Config, type Environment, readConfig } from "../config.ts";
import { findAccountObstacle } from "../twilio/account.ts";
import type { Change, WantedNumber } from "../twilio/provision-plan.ts";
import { changesIn, keep, planUndo } from "../twilio/provision-undo.ts";
import { listNumbers } from "../twilio/provisioning.ts";
import { listQueues } from "../twilio/queues.ts";
import { createRestClient, type RestClient } from "../twilio/rest-client.ts";
import { agreed, carryOut } from "./provision/carry-out.ts";
import { KeptFile } from "./provision/kept-file.ts";
import { lookForChanges, unread } from "./provision/look.ts";
import { type NumberOptions, readNumbers } from "./provision/numbers.ts";
import { planTable } from "./provision/table.ts";

/** How the command line was used. */
export interface ProvisionOptions extends NumberOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly undo?: boolean;
}

/** Makes the account match the configuration, after showing what that changes and asking for leave. */
export async function provision(env: Environment, options: ProvisionOptions): Promise<void> {
  const config = readConfig(env);
  const numbers = readOptions(options, config);
  const rest = createRestClient(config);
  print(whichAccount(config));
  if (options.undo) {
    await undo(rest, config, options);
    return;
  }
  await warnOfObstacle(rest, config);
  await provisionNumbers({ rest, config, numbers }, options);
}

/** What is to be made so. */
export interface Provisioning {
  readonly rest: RestClient;
  readonly config: Config;
  readonly numbers: readonly WantedNumber[];
}

/** Shows what changes, asks for leave unless it is given, and makes the changes; what was there before is kept. */
export async function provisionNumbers(
  { rest, config, numbers }: Provisioning,
  { yes = false, dryRun = false }: Pick<ProvisionOptions, "yes" | "dryRun">,
): Promise<void> {
  const changes = await lookForChanges(rest, config, numbers);
  if (changes.length === 0) {
    print("There is nothing to do: the account is as it should be.");
    return;
  }
  print(`\n${planTable(changes)}`);
  if (dryRun) print("Nothing was changed: this was a dry run.");
  else if (yes || (await agreed("Change the account so?"))) {
    keepForGood(config.accountSid, changes);
    if (!(await carryOut(rest, changes))) return;
    print("The account is as it should be.");
    print("npm run provision -- --undo puts back what was there before.");
  }
}

/** What a tunnel has changed before is no longer its own to put back. */
function keepForGood(accountSid: string, changes: readonly Change[]): void {
  const [file, tunnels] = [new KeptFile(accountSid, "provision"), new KeptFile(accountSid, "tunnel")];
  file.write(keep(file.read(), [...changesIn(tunnels.read()), ...changes]));
  tunnels.remove();
}

/** Puts back what was there before: first before a tunnel that has left something, the next time before `provision`. */
async function undo(
  rest: RestClient,
  config: Config,
  { yes = false, dryRun = false }: ProvisionOptions,
): Promise<void> {
  const file = (["tunnel", "provision"] as const)
    .map((changer) => new KeptFile(config.accountSid, changer))
    .find(({ isThere }) => isThere);
  if (file === undefined) {
    print("There is nothing to undo: nothing that was changed from here is kept.");
    return;
  }
  const { changes, left } = await lookForUndo(rest, config, file);
  if (changes.length > 0) print(`\n${planTable(changes)}`);
  for (const sentence of left) print(sentence);
  if (dryRun) print("Nothing was changed: this was a dry run.");
  else if (changes.length === 0 || yes || (await agreed("Put it back so?"))) {
    if (!(await carryOut(rest, changes))) return;
    file.remove();
    print("The account is as it was before.");
  }
}

async function lookForUndo(rest: RestClient, config: Config, file: KeptFile) {
  const kept = file.read();
  try {
    return planUndo(kept, { queues: await listQueues(rest), numbers: await listNumbers(rest) });
  } catch (error) {
    throw unread(error, config);
  }
}

function readOptions(options: ProvisionOptions, { queues, texting }: Config): readonly WantedNumber[] {
  const isUndone = options.undo === true;
  const { numbers, problems } = isUndone
    ? { numbers: [], problems: undoProblems(options) }
    : readNumbers(options, queues, texting?.fromOf);
  const all = [...problems, ...modeProblems(options)];
  if (all.length > 0)
    throw new Error(["This cannot be done as it was asked for:", ...all.map((problem) => `  ${problem}`)].join("\n"));
  return numbers;
}

function undoProblems({ premium, customers, reps, queue }: NumberOptions): string[] {
  const isAnyGiven = [premium, customers, reps, queue].some((numbers) => numbers !== undefined);
  return isAnyGiven ? ["--undo takes no numbers: it puts back all that was changed"] : [];
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
  if (obstacle !== undefined) print(`\nWarning: ${obstacle.means} ${obstacle.remedy}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
