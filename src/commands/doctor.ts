import type { Config, Environment } from "../config.ts";
import type { WantedNumber } from "../twilio/provision-plan.ts";
import { lookAtSettings } from "./doctor/checks/settings.ts";
import { leadingHere } from "./doctor/checks/numbers.ts";
import { type Examination, examine, lineOf } from "./doctor/examine.ts";
import type { Finding } from "./doctor/finding.ts";
import { asText, verdictOf } from "./doctor/report.ts";
import { provisionNumbers } from "./provision.ts";
import { keptNumbers } from "./provision/kept-file.ts";
import { type NumberOptions, readNumbers } from "./provision/numbers.ts";

/** How the command line was used. */
export interface DoctorOptions extends NumberOptions {
  readonly fix?: boolean;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** What is wrong with where the numbers would lead. */
const leadsNowhere = /^(?:public-url|server|signature)/;

/** What a program that has asked for it may go by. */
const exitCodes = { fine: 0, look: 0, doubtful: 1, wrong: 2 } as const;

/**
 * Examines settings, account, server and the way between them, and says of each what it means and how to mend it.
 *
 * The exit code is 0 where all is well, 1 where something may be wrong, 2 where something is. With `fix`, what
 * provision can mend is mended, after asking for leave, and everything is looked at once more.
 */
export async function doctor(env: Environment, inEnvFile: readonly string[], options: DoctorOptions): Promise<void> {
  const settings = lookAtSettings(env, inEnvFile);
  const wanted = settings.config === undefined ? [] : numbersOf(settings.config, options);
  let examination = await look(env, inEnvFile, { ...settings, wanted });
  if (options.fix && settings.config !== undefined && examination.findings.some(({ isFixable }) => isFixable)) {
    process.stdout.write(asText(examination));
    const dead = examination.findings.find(({ id, verdict }) => verdict === "wrong" && leadsNowhere.test(id));
    if (dead !== undefined)
      throw new Error(`Nothing was changed: callers would be led where nothing answers them. First: ${dead.remedy}`);
    await fix(settings.config, wanted, options);
    examination = await look(env, inEnvFile, { ...settings, wanted });
  }
  process.stdout.write(options.json ? `${JSON.stringify(asJson(examination), null, 2)}\n` : asText(examination));
  process.exitCode = exitCodes[verdictOf(examination.findings)];
}

interface Settings {
  readonly config: Config | undefined;
  readonly findings: readonly Finding[];
  readonly wanted: readonly WantedNumber[];
}

async function look(
  env: Environment,
  inEnvFile: readonly string[],
  { config, findings, wanted }: Settings,
): Promise<Examination> {
  if (config === undefined) return { findings, skipped: ["everything else"] };
  const line = await examine(lineOf({ env, inEnvFile, wanted, config }));
  return { findings: [...findings, ...line.findings], skipped: line.skipped };
}

/** Those of the command line, or else those that were provisioned from here; where there are none, those that lead here. */
function numbersOf({ accountSid, queues }: Config, options: DoctorOptions): readonly WantedNumber[] {
  const problems = options.fix && options.json ? ["--fix and --json exclude each other: say one of them"] : [];
  const isAnyGiven = [options.premium, options.customers, options.reps, options.queue].some((one) => one !== undefined);
  const read = isAnyGiven ? readNumbers(options, queues) : { numbers: keptNumbers(accountSid, queues), problems: [] };
  const all = [...problems, ...read.problems];
  if (all.length > 0)
    throw new Error(["This cannot be done as it was asked for:", ...all.map((problem) => `  ${problem}`)].join("\n"));
  return read.numbers;
}

async function fix(config: Config, wanted: readonly WantedNumber[], { yes = false }: DoctorOptions): Promise<void> {
  if (!yes && !process.stdin.isTTY)
    throw new Error("There is no terminal to ask you on: say --yes to change the account.");
  const line = lineOf({ env: {}, inEnvFile: [], wanted, config });
  const numbers = wanted.length > 0 ? wanted : leadingHere(line, await line.numbers());
  await provisionNumbers({ rest: line.rest, config, numbers }, { yes });
}

function asJson({ findings, skipped }: Examination): object {
  return {
    verdict: verdictOf(findings),
    findings: findings.map(({ id, verdict, means, remedy }) => ({ id, verdict, means, remedy })),
    skipped,
  };
}
