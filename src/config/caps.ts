import { z } from "zod";
import { changeable, countries, list, quoted, wholeNumber } from "./kinds.ts";

const prefix = z.string().regex(/^\+[1-9]\d{0,14}$/, {
  error: ({ input }) => `${quoted(input)} is not what a number begins with: write + and digits, such as +1900`,
});

/** What strangers can make the line spend. */
export const caps = z
  .object({
    TEXT_COUNTRIES: countries
      .optional()
      .describe(
        "Where texts go: codes of countries such as US,CA, or none for nowhere. Without it: the country of the number that " +
          "was rung or texted.",
      )
      .meta(changeable),
    DENIED_PREFIXES: list(prefix)
      .optional()
      .describe(
        "What numbers begin with that get no texts and no call-backs, separated by commas: for example +1900,+1809. Their " +
          "calls are taken all the same.",
      )
      .meta(changeable),
    TEXTS_PER_HOUR: wholeNumber(1, 10_000)
      .prefault("200")
      .describe(
        "How many texts go out in an hour. What comes after waits, and is dropped when it makes no sense any more. The " +
          "answer to STOP always goes out.",
      )
      .meta(changeable),
    TEXTS_PER_DAY: wholeNumber(1, 100_000)
      .prefault("1000")
      .describe("How many texts go out in a day, in the same way.")
      .meta(changeable),
    ANSWERS_TO_STRANGERS: wholeNumber(0, 1000)
      .prefault("0")
      .describe(
        "How many answers go out in an hour to numbers that text but have never rung. With 0 and SMS_KEYWORDS=own, HELP is " +
          "answered to callers only; a carrier that wants to see it answered needs more. STOP is heeded from everybody, and " +
          "confirmed to callers and to whoever has had a text.",
      )
      .meta(changeable),
  })
  .describe(
    "What strangers can make the line spend; each cap is over all numbers, and /readyz shows how far it is used",
  );
