import { offline } from "../../twilio/offline.ts";

/** What the command line of `emulate` leaves open. */
export const emulateDefaults = {
  authToken: offline.authToken,
  accountSid: offline.accountSid,
  port: "4010",
  clock: "real",
} as const;
