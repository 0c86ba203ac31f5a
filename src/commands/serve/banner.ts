import type { Config } from "../../config.ts";
import { someRep } from "../../line/rep-numbers.ts";
import { offlineNumbers } from "../../twilio/offline.ts";

/** What the terminal shows when the server listens: where, and offline what to try next. */
export function banner(config: Config): string {
  return `\n${(config.mode === "live" ? liveLines(config) : offlineLines(config)).join("\n")}\n\n`;
}

function liveLines(config: Config): string[] {
  const url = config.publicOrigin + config.basePath;
  return [`Queue Dispatch listens on ${config.host}, port ${config.port}; Twilio reaches it at ${url}.`];
}

function offlineLines(config: Config): string[] {
  const numbers = offlineNumbers(config.queues);
  return [
    `Queue Dispatch listens on ${config.publicOrigin}${config.basePath}, offline: no Twilio account is set.`,
    ...(config.emulatorPort === undefined
      ? [`Twilio is looked for at ${String(config.apiUrl)}.`]
      : [`A Twilio for this machine listens on ${String(config.apiUrl)}.`]),
    "",
    ...numbers.map(({ phoneNumber, line }) => `  ${phoneNumber}  ${line}`),
    "",
    "Be the people on the line, in another terminal:",
    "",
    ...people(config),
    "",
    "Ctrl-C stops it.",
  ];
}

/** Four commands that end with a premium customer in a talk while a regular one waits, each below a line that says so. */
export function people({ queues, apiUrl, repNumbers }: Config): string[] {
  const numbers = offlineNumbers(queues);
  const numberOf = (line: string | undefined) => numbers.find((number) => number.line === line)?.phoneNumber ?? "";
  const ring = (from: string, line: string | undefined) =>
    `curl ${String(apiUrl)}/emulator/calls -d '{"from":"${from}","to":"${numberOf(line)}"}'`;
  const [first] = queues;
  const commands: [string, string][] = [
    ["a customer rings", ring("+15005550011", queues.at(-1))],
    ...(queues.length > 1 ? ([["a premium customer rings", ring("+15005550012", first)]] as [string, string][]) : []),
    ["a rep rings in", ring(someRep(repNumbers), "reps")],
    ["who talks to whom?", `curl ${String(apiUrl)}/emulator`],
  ];
  return commands.map(([what, command]) => `  # ${what}\n  ${command}`);
}
