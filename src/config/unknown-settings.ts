import type { Environment } from "./kinds.ts";
import { settings } from "./settings.ts";

const known = Object.keys(settings.shape);
/** Begins the names of our own settings, and hardly those of other programs. */
const ourPrefixes = [
  "TWILIO_",
  "REP_",
  "QUEUE_",
  "SMS_",
  "SURVEY_",
  "CONSENT_",
  "CALLBACK_",
  "CALLBACKS_",
  "TEXT_",
  "TEXTS_",
  "ANSWERS_",
  "DENIED_",
  "NOTIFY_",
  "ALERT_",
  "RETENTION_",
  "EMULATOR_",
  "HOLD_",
  "ANNOUNCE_",
  "DIAL_",
  "MESSAGING_",
  "PAGEKITE_",
];
/** What Node, npm, Postgres, ngrok and proxies read from the environment, so that it may stand in `.env` as well. */
const others = /^(?:NODE_|npm_|UV_|NGROK_|PG[A-Z]+$|TZ$|NO_COLOR$|FORCE_COLOR$|(?:HTTP|HTTPS|NO|ALL)_PROXY$)/i;
/** A shorter name is one letter away from too many. */
const shortestName = 6;

/**
 * A sentence for each variable that is set and is no setting: all that stand in `.env`, and of the rest of the
 * environment, which belongs to everybody, those that look like ours.
 */
export function unknownSettings(env: Environment, inFile: readonly string[]): { name: string; sentence: string }[] {
  const file = new Set(inFile);
  const isOdd = (name: string) => file.has(name) || looksLikeOurs(name);
  const names = Object.keys(env).filter((name) => !known.includes(name) && !others.test(name) && isOdd(name));
  return names.map((name) => ({ name, sentence: sentenceOn(name) }));
}

function looksLikeOurs(name: string): boolean {
  return (
    ourPrefixes.some((prefix) => name.startsWith(prefix)) ||
    known.some((setting) => setting.length >= shortestName && isOneEdit(name, setting))
  );
}

function sentenceOn(name: string): string {
  const meant = known.find((setting) => isOneEdit(name.toUpperCase(), setting));
  const remedy = meant === undefined ? "see .env.example for those there are" : `did you mean ${meant}?`;
  return `${name} is not a setting and is ignored; ${remedy}`;
}

/** Whether one letter more, less or different, or two that have changed places, is all between two names. */
function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const [a, b] = [short.slice(start), long.slice(start)];
  if (a.length < b.length) return a === b.slice(1);
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
