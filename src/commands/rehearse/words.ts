import { existsSync } from "node:fs";
import type { Config } from "../../config.ts";
import type { Environment } from "../../config.ts";
import { lineNumbers } from "../line-numbers.ts";
import { offlinePeople } from "../../front-page.tsx";
import { namesOf, rehearsalFile } from "./stage.ts";

/** What stands at the beginning: what is real in a rehearsal, and what is not. */
export function opening(given: Environment): string {
  const { taken, left } = namesOf(given);
  return [
    "A rehearsal: everything as it will be live, but the account. Nothing leaves this machine.",
    taken.length === 0 ? "Every setting has its default." : `Your settings are used: ${taken.join(", ")}.`,
    ...(left.length === 0 ? [] : [`These belong to the real line and are replaced: ${left.join(", ")}.`]),
    "",
  ].join("\n");
}

/** The arguments of `provision` for every number of the line. */
export function provisionArguments(config: Config): string[] {
  return lineNumbers(config).flatMap(({ line, phoneNumber }) => {
    if (line === "premium-customers") return ["--premium", phoneNumber];
    if (line === "customers" || line === "reps") return [`--${line}`, phoneNumber];
    return ["--queue", `${line}=${phoneNumber}`];
  });
}

/** The commands of going live, as they have just been carried out. */
export function goingLive(config: Config, hasTunnel = false): string {
  const hasFile = existsSync(".env");
  const numbers = provisionArguments(config).join(" ");
  const commands = hasTunnel
    ? [`  npm run tunnel -- ${numbers}`]
    : [`  npm run provision -- ${numbers}`, "  NODE_ENV=production npm start"];
  const publicUrl = hasTunnel ? [] : [`  PUBLIC_URL=${config.publicOrigin}${config.basePath}`];
  return [
    `\nTo go live, do the same with your own account${hasFile ? ", which goes into .env" : ""}:\n`,
    ...(hasFile ? [] : ["  cp .env.example .env"]),
    ...commands,
    "  npm run doctor",
    "\nThe numbers are those of your account then, and .env has your own in place of what stood for it here:\n",
    `  TWILIO_ACCOUNT_SID=${config.accountSid}`,
    `  TWILIO_AUTH_TOKEN=${config.authToken}`,
    ...publicUrl,
    `  REP_NUMBERS=${config.repNumbers === "anyone" ? "anyone" : [...config.repNumbers].join(",")}`,
    "",
  ].join("\n");
}

/** How to be the people on the line while it stays up. */
export function whileItIsUp(config: Config): string {
  return [
    "\nThe line is up: be the people on it, in another terminal:\n",
    ...offlinePeople(config),
    "\nCtrl-C ends it.\n",
  ].join("\n");
}

/** What stands at the end. */
export function closing(): string {
  const over = "\nThe rehearsal is over: nothing of it is running any more.";
  if (!existsSync(rehearsalFile)) return over;
  return `${over} Until the next one, this shows its calls:\n\n  DATABASE_URL=sqlite:${rehearsalFile} npm run -s report\n`;
}
