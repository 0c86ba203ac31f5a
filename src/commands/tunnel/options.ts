import { type Config, type Environment, readConfig } from "../../config.ts";
import type { WantedNumber } from "../../twilio/provision-plan.ts";
import { keptNumbers } from "../provision/kept-file.ts";
import { type NumberOptions, readNumbers } from "../provision/numbers.ts";
import { isInstalled, type TunnelProgram, tunnelPrograms } from "./programs.ts";

/** How the command line was used. */
export interface TunnelOptions extends NumberOptions {
  readonly with?: string;
  readonly url?: string;
  readonly yes?: boolean;
}

/** What a tunnel is opened by, and for which numbers. */
export interface TunnelPlan {
  /** Undefined where somebody else runs the tunnel. */
  readonly program: TunnelProgram | undefined;
  /** Undefined where only the tunnel says it. */
  readonly url: string | undefined;
  readonly config: Config;
  readonly numbers: readonly WantedNumber[];
  /** Whether nobody is asked. */
  readonly yes: boolean;
}

/** Stands for a public URL that is not known yet. */
const unknownUrl = "https://tunnel.invalid";

/** Reads the options, or throws one error that says what is wrong with them. */
export function readOptions(env: Environment, options: TunnelOptions): TunnelPlan {
  const isOffline = [env.TWILIO_ACCOUNT_SID, env.TWILIO_AUTH_TOKEN].every((value = "") => value.trim() === "");
  if (isOffline)
    throw new Error(
      "No account is set, and the Twilio of this machine needs no tunnel: npm start. npm run rehearse -- --with-tunnel shows one.",
    );
  const config = readConfig({ ...env, PUBLIC_URL: options.url ?? unknownUrl });
  const { numbers, problems } = numbersOf(config, options);
  const program = programOf(options, env);
  const all = [...problems, ...modeProblems(options), ...(typeof program === "string" ? [program] : [])];
  if (all.length > 0)
    throw new Error(["This cannot be done as it was asked for:", ...all.map((problem) => `  ${problem}`)].join("\n"));
  return {
    program: typeof program === "string" ? undefined : program,
    url: options.url,
    config,
    numbers,
    yes: options.yes ?? false,
  };
}

/** Those of the command line, or else those that were provisioned from here before. */
function numbersOf({ accountSid, queues, texting }: Config, options: TunnelOptions) {
  const isAnyGiven = [options.premium, options.customers, options.reps, options.queue].some((one) => one !== undefined);
  const kept = isAnyGiven ? [] : keptNumbers(accountSid, queues);
  return kept.length > 0 ? { numbers: kept, problems: [] } : readNumbers(options, queues, texting?.fromOf);
}

function programOf({ with: name, url }: TunnelOptions, env: Environment): TunnelProgram | string | undefined {
  if (name === undefined && url !== undefined) return undefined;
  const names = tunnelPrograms.map((program) => program.name).join(", ");
  if (name === undefined) {
    const found = tunnelPrograms.find((program) => isInstalled(program.name, env));
    return (
      checked(found, url) ??
      `none of ${names} is installed: install one, or open any other tunnel and say --url https://…`
    );
  }
  const program = tunnelPrograms.find((one) => one.name === name);
  if (program === undefined)
    return `--with ${name}: say one of ${names}, or open any other tunnel and say --url https://…`;
  if (!isInstalled(name, env)) return `--with ${name}: it is not installed, or not in PATH`;
  return checked(program, url);
}

function checked(program: TunnelProgram | undefined, url: string | undefined): TunnelProgram | string | undefined {
  if (program?.needsUrl !== true || url !== undefined) return program;
  return `${program.name} goes by the name that you have there: say --with ${program.name} --url https://NAME.pagekite.me`;
}

function modeProblems({ yes = false }: TunnelOptions): string[] {
  return yes || process.stdin.isTTY
    ? []
    : ["there is no terminal to ask you on: say --yes to point the numbers here without"];
}
