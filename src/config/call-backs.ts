import { z } from "zod";
import type { CallBackRules } from "../record/call-backs/why-not-ring.ts";
import type { RepNumbers } from "../record/rep-numbers.ts";
import { allSenders } from "../sms/senders.ts";
import type { TextingSettings } from "../sms/texting.ts";
import type { caps } from "./caps.ts";
import { changeable, countries, hours, wholeNumber } from "./kinds.ts";
import { type texting as textingShape, timeZoneOf } from "./texting.ts";

/** Whom the line rings back. */
export const callBacks = z
  .object({
    CALLBACK_COUNTRIES: countries
      .optional()
      .describe(
        "Where customers are called back if they ask for it: codes of countries such as US,CA, or none for no call-backs. " +
          "Without it: the country of the number they rang.",
      )
      .meta(changeable),
    CALLBACK_HOURS: hours
      .prefault("08:00-21:00")
      .describe(
        "When customers are called back, by TIME_ZONE and by the customer's own clock, where their number tells it. " +
          "Whoever's turn comes later keeps their place and is called in the morning.",
      )
      .meta(changeable),
    CALLBACKS_PER_HOUR: wholeNumber(1, 10_000)
      .prefault("60")
      .describe("How many call-backs may be asked for in an hour; after that, none is offered.")
      .meta(changeable),
    MAX_CALLBACKS_OPEN: wholeNumber(1, 10_000)
      .prefault("100")
      .describe("How many call-backs may be open at once; while there are so many, none is offered.")
      .meta(changeable),
  })
  .describe("Call-backs; texts must be on");

/** Whom the line rings back; undefined when nobody: without texts, those who were not reached could not be told. */
export function callBacksConfig(
  read: z.infer<typeof callBacks> & z.infer<typeof caps> & Pick<z.infer<typeof textingShape>, "TIME_ZONE">,
  texting: TextingSettings | undefined,
  repNumbers: RepNumbers,
): CallBackRules | undefined {
  const { CALLBACK_COUNTRIES: served } = read;
  if (texting === undefined || served === "none") return undefined;
  return {
    countries: served,
    deniedPrefixes: read.DENIED_PREFIXES ?? [],
    repNumbers,
    ownNumbers: new Set(allSenders(texting)),
    hours: read.CALLBACK_HOURS,
    timeZone: timeZoneOf(read),
    perHour: read.CALLBACKS_PER_HOUR,
    mostOpen: read.MAX_CALLBACKS_OPEN,
  };
}
