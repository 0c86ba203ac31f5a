import type { Config } from "../../config.ts";
import { offlineNumbers } from "../../twilio/offline.ts";
import { offlinePeople } from "../../front-page.ts";

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
    ...offlinePeople(config),
    "",
    "Ctrl-C stops it.",
  ];
}
