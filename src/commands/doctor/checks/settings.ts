import { nodeProblem } from "../../../check-node.ts";
import { ConfigError, type Environment, readConfig } from "../../../config.ts";
import type { Config } from "../../../config.ts";
import { unknownSettings } from "../../../config/unknown-settings.ts";
import { doubtful, fine, type Finding, wrong } from "../finding.ts";

/** What the settings come to, without which there is no line to look at. */
export interface SettingsFound {
  readonly config: Config | undefined;
  readonly findings: readonly Finding[];
}

/** Looks at Node, and at whether `.env` and the environment are complete and spelt right. */
export function lookAtSettings(
  env: Environment,
  inEnvFile: readonly string[],
  nodeVersion = process.versions.node,
): SettingsFound {
  const { config, problems } = read(env);
  const unknown = unknownSettings(env, inEnvFile).map(({ sentence }) => {
    const [means = "", remedy = ""] = sentence.split("; ");
    return doubtful(
      "setting-unknown",
      `${means}.`,
      `Correct its name, or take it out: ${remedy}${remedy.endsWith("?") ? "" : "."}`,
    );
  });
  const found = [...problems, ...(config === undefined ? [] : account(config)), ...unknown];
  const all = fine("settings", "The settings are complete and spelt right.");
  return { config, findings: [lookAtNode(nodeVersion), ...(found.length === 0 ? [all] : found)] };
}

function lookAtNode(version: string): Finding {
  const problem = nodeProblem(version);
  if (problem === undefined) return fine("node", `Node ${version} will do.`);
  const [means = "", remedy = ""] = problem.split(": ");
  return wrong("node-too-old", `${means}.`, `Install another one: ${remedy}.`);
}

function read(env: Environment): { readonly config?: Config; readonly problems: readonly Finding[] } {
  try {
    return { config: readConfig(env), problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const remedy = "Correct it in .env or in the environment; .env.example says what it may be.";
    return { problems: error.problems.map((problem) => wrong("setting-bad", `${problem}.`, remedy)) };
  }
}

function account({ mode }: Config): Finding[] {
  if (mode === "live") return [];
  const remedy = "For a real one, copy .env.example to .env and fill in TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN.";
  return [
    doubtful("no-account", "No account is set: this is the line offline, with the Twilio of this machine.", remedy),
  ];
}
