import type { Config } from "../../config.ts";
import { offlineNumbers } from "../../twilio/offline.ts";
import { offlinePeople } from "../../front-page.tsx";
import { paths } from "../../urls.ts";

/** What the terminal shows when the server listens: where, and offline what to try next. */
export function banner(config: Config, isDemo = false): string {
  const lines = config.mode === "live" ? liveLines(config) : isDemo ? demoLines(config) : offlineLines(config);
  return `\n${lines.join("\n")}\n\n`;
}

function liveLines(config: Config): string[] {
  const url = config.publicOrigin + config.basePath;
  return [`Queue Dispatch listens on ${config.host}, port ${config.port}; Twilio reaches it at ${url}.`];
}

function offlineLines(config: Config): string[] {
  const url = config.publicOrigin + config.basePath;
  const numbers = offlineNumbers(config.queues);
  return [
    `Queue Dispatch listens on ${url}, offline: no Twilio account is set.`,
    "",
    `  Ring it, and hear it speak:   ${url}${paths.phones}`,
    `  See who waits and who talks:  ${url}${paths.dashboard}`,
    "",
    ...(config.emulatorPort === undefined
      ? [`Twilio is looked for at ${String(config.apiUrl)}.`]
      : [`A Twilio for this machine listens on ${String(config.apiUrl)}, with these numbers:`]),
    "",
    ...numbers.map(({ phoneNumber, line }) => `  ${phoneNumber}  ${line}`),
    "",
    "Or be the people on the line in another terminal:",
    "",
    ...offlinePeople(config),
    "",
    "Ctrl-C stops it.",
  ];
}

function demoLines({ publicOrigin, basePath }: Config): string[] {
  const url = publicOrigin + basePath;
  return [
    "This is a demo: a busy line with made-up people, and a day of made-up calls behind it.",
    "",
    `  See who waits and who talks:  ${url}${paths.dashboard}`,
    `  Ring it, and hear it speak:   ${url}${paths.phones}`,
    "",
    "Ctrl-C ends it, and nothing is left of it.",
  ];
}
