import { z } from "zod";
import { offline } from "../twilio/offline.ts";
import { type Environment, type Mode, sid } from "./kinds.ts";

/** The account; its absence makes the line offline. */
export const account = z
  .object({
    TWILIO_ACCOUNT_SID: sid("AC").optional().describe("The account's SID: AC and 32 hexadecimal digits."),
    TWILIO_AUTH_TOKEN: z
      .string()
      .regex(/^\S+$/, "has white space in it: copy it from the Twilio Console")
      .optional()
      .describe(
        "The account's primary auth token: 32 hexadecimal digits. An API key will not do, because webhooks are signed with the token.",
      ),
  })
  .describe('Your Twilio account: both or neither (Twilio Console, "Account Info")');

const offlineTokens: readonly string[] = [offline.authToken, offline.formerAuthToken];

/** An account, or half of one, makes the line live. */
export function modeOf(given: Environment): Mode {
  return given.TWILIO_ACCOUNT_SID === undefined && given.TWILIO_AUTH_TOKEN === undefined ? "offline" : "live";
}

/** The account; without one, what everybody knows stands in its place. */
export function accountConfig({
  TWILIO_ACCOUNT_SID: accountSid = offline.accountSid,
  TWILIO_AUTH_TOKEN: authToken = offline.authToken,
}: z.infer<typeof account>) {
  return { accountSid, authToken };
}

/** What is wrong with an account, or with there being none. */
export function accountProblems(given: Environment, mode: Mode): string[] {
  if (mode === "live") return [...half(given), ...shapeOfToken(given), ...knownToAll(given)];
  return given.NODE_ENV === "production"
    ? ["TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN are missing, and NODE_ENV=production does not run offline: set both"]
    : [];
}

function half({ TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: token }: Environment): string[] {
  const remedy = "is half of a pair (set both, or neither to run offline)";
  if (accountSid === undefined) return [`TWILIO_ACCOUNT_SID is missing: TWILIO_AUTH_TOKEN alone ${remedy}`];
  return token === undefined ? [`TWILIO_AUTH_TOKEN is missing: TWILIO_ACCOUNT_SID alone ${remedy}`] : [];
}

/** A token of another shape would sign nothing that Twilio signs: every webhook would be refused. */
function shapeOfToken({ TWILIO_AUTH_TOKEN: token = "" }: Environment): string[] {
  return token === "" || offlineTokens.includes(token) || /\s/.test(token) || /^[0-9a-fA-F]{32}$/.test(token)
    ? []
    : [
        "TWILIO_AUTH_TOKEN must be 32 hexadecimal digits: copy the primary auth token from the Twilio Console, no API key",
      ];
}

function knownToAll({ TWILIO_ACCOUNT_SID: accountSid = "", TWILIO_AUTH_TOKEN: token = "" }: Environment): string[] {
  const remedy = "is the one for running offline, which everybody knows: set your own, or leave both away";
  return [
    ...(accountSid.trim() === offline.accountSid ? [`TWILIO_ACCOUNT_SID ${remedy}`] : []),
    ...(offlineTokens.includes(token) ? [`TWILIO_AUTH_TOKEN ${remedy}`] : []),
  ];
}
