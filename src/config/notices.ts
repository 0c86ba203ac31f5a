import { z } from "zod";
import { isLoopbackOrHttps } from "../http/loopback.ts";
import { isTelephone } from "../twilio/telephones.ts";
import { changeable, list, quoted, wholeNumber } from "./kinds.ts";
import type { texting } from "./texting.ts";

const telephone = z.string().refine(isTelephone, {
  error: ({ input }) => `${quoted(input)} is not a telephone number: write it as +15005550090`,
});

/** What people must know. */
export const notices = z
  .object({
    NOTIFY_URL: z
      .string()
      .trim()
      .refine((text) => URL.canParse(text) && isLoopbackOrHttps(text), "must be an https URL that takes POSTs")
      .optional()
      .describe(
        "Where notices go: a POST of JSON for each, signed as Standard Webhooks (standardwebhooks.com) have it and repeated " +
          "for a day. For example https://hooks.example.com/line.",
      ),
    NOTIFY_SECRET: z
      .string()
      .trim()
      .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, "must be whsec_ and 24 bytes or more in base64")
      .optional()
      .describe('What those POSTs are signed with: echo "whsec_$(openssl rand -base64 24)" makes one.'),
    ALERT_NUMBERS: list(telephone)
      .optional()
      .describe(
        "Telephones that get a text for each notice, once per cause and hour, separated by commas. These texts are not " +
          "counted in the caps for customers. Texts must be on.",
      ),
    LONG_WAIT: wholeNumber(10, 14_000)
      .prefault("300")
      .describe("Somebody who has waited for so many seconds is worth a notice.")
      .meta(changeable),
  })
  .describe(
    "Notices: a cap is reached, somebody waits for long, nobody takes calls, a bad rating, Twilio or the record is away",
  );

/** What people must know, and how they are told. */
export function noticesConfig(read: z.infer<typeof notices>) {
  const { NOTIFY_URL: url, NOTIFY_SECRET: secret } = read;
  return {
    /** Where notices are sent; undefined when they are only kept. */
    receiver: url === undefined || secret === undefined ? undefined : { url, secret },
    alertNumbers: read.ALERT_NUMBERS ?? [],
    longWait: read.LONG_WAIT,
  };
}

/** What is wrong with the variables about notices, taken together. */
export function noticesProblems(read: z.infer<typeof notices> & z.infer<typeof texting>): string[] {
  const hasTexts = read.SMS_FROM !== undefined || read.MESSAGING_SERVICE_SID !== undefined;
  return [
    ...(read.NOTIFY_URL !== undefined && read.NOTIFY_SECRET === undefined
      ? ['NOTIFY_SECRET is missing: echo "whsec_$(openssl rand -base64 24)" makes one']
      : []),
    ...(read.ALERT_NUMBERS !== undefined && !hasTexts
      ? ["ALERT_NUMBERS need texts: set SMS_FROM or MESSAGING_SERVICE_SID"]
      : []),
  ];
}
