import { z } from "zod";
import type { RepNumbers } from "../record/rep-numbers.ts";
import { type Environment, list, type Mode, quoted, wholeNumber } from "./kinds.ts";

const repNumber = z.string().regex(/^(?:anyone|\+[1-9]\d{1,14}|client:[^\s,]+)$/, {
  error: ({ input }) => `${quoted(input)} is neither a number such as +15005550090 nor client:NAME`,
});

const repNumbers = list(repNumber)
  .refine((numbers) => numbers.length === 1 || !numbers.includes("anyone"), "says anyone and more: anyone stands alone")
  .transform((numbers): RepNumbers => (numbers[0] === "anyone" ? "anyone" : new Set(numbers)));

/** Who takes calls. */
export const reps = z
  .object({
    REP_NUMBERS: repNumbers
      .optional()
      .describe(
        "Who may take calls: numbers such as +15005550090 or client:NAME, separated by commas; everybody else hears that the " +
          "line is for staff. anyone lets in whoever rings the reps' number. Required with an account; offline it is anyone.",
      ),
    REQUIRE_STIR: z
      .enum(["yes", "no"], "must be yes or no")
      .prefault("no")
      .describe(
        "Who shows a rep's number that their carrier's signature (STIR) was found not to fit is kept out by yes, and only " +
          "logged by no. Most calls carry no such signature, and are let in either way.",
      ),
    DIAL_TIMEOUT: wholeNumber(1, 600)
      .prefault("1")
      .describe(
        "How many seconds a rep listens on an empty queue before the server is asked again. With a record, 10 costs nobody " +
          "anything and saves nine webhooks in ten: recommended for a live line. Above 10, a server does not wait " +
          "for its reps when it stops: whoever's Dial ends before the next server answers is cut off.",
      ),
  })
  .describe("The reps");

/** Who takes calls, and how. */
export function repsConfig(read: z.infer<typeof reps>) {
  return {
    repNumbers: read.REP_NUMBERS ?? ("anyone" as const),
    /** Whether a rep whose number fails its carrier's signature is kept out. */
    requireStir: read.REQUIRE_STIR === "yes",
    /** How many seconds a rep's Dial listens. */
    dialTimeout: read.DIAL_TIMEOUT,
  };
}

/** With an account, somebody has to say who may take calls. */
export function repsProblems({ REP_NUMBERS: numbers }: Environment, mode: Mode): string[] {
  return mode === "offline" || numbers !== undefined
    ? []
    : ["REP_NUMBERS is missing: list the numbers of your reps, for example +15005550090,client:ann (or say anyone)"];
}
