import { z } from "zod";
import type { DatabaseSettings } from "../record/database-settings.ts";
import { type Mode, wholeNumber } from "./kinds.ts";

/** Where the record is kept unless DATABASE_URL says otherwise: whom the line owes a call offline, no live line may ring. */
const files = { live: "queue-dispatch.db", offline: "queue-dispatch.offline.db" } as const;

const databaseUrl = z
  .string()
  .trim()
  .transform((text, context): DatabaseSettings => {
    if (text === "none") return { kind: "none" };
    if (/^sqlite:[^\0]+$/.test(text)) return { kind: "sqlite", path: text.slice("sqlite:".length) };
    if (/^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: "postgres", url: text };
    // The value itself may hold a password.
    context.addIssue("must be sqlite:FILE, postgres://USER:PASSWORD@HOST/NAME, or none to keep no record");
    return z.NEVER;
  });

/** Where the line's record is kept. */
export const record = z
  .object({
    DATABASE_URL: databaseUrl
      .optional()
      .describe(
        "Where the line's record is kept: sqlite:FILE (for one process), postgres://USER:PASSWORD@HOST/NAME (for any number " +
          "of processes), or none, which leaves the round-robin that needs no record. Without it: " +
          `sqlite:${files.live} with an account, sqlite:${files.offline} offline, so that no call you made up is ever rung ` +
          "back by the live line.",
      ),
    RETENTION_DAYS: wholeNumber(3, 3650)
      .optional()
      .describe(
        "For how many days calls that are over are kept, with their surveys, call-backs, reps' legs and texts. It has to be " +
          "more than SURVEY_EVERY_DAYS. Without it, for ever, but for texts, which are kept for 90 days at most. Reports cover " +
          "what is left. Who wants no texts is remembered for good; npm run privacy -- forget keeps only a hash of that.",
      ),
  })
  .describe("The line's record");

/** Where the line's record is kept. */
export function databaseOf({ DATABASE_URL }: z.infer<typeof record>, mode: Mode): DatabaseSettings {
  return DATABASE_URL ?? { kind: "sqlite", path: files[mode] };
}
