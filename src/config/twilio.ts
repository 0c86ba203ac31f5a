import { z } from "zod";
import { isLoopbackOrHttps, isLoopbackUrl } from "../http/loopback.ts";
import { baseUrl, type Environment, type Mode, offlineRemedy, wholeNumber } from "./kinds.ts";
import { server } from "./server.ts";

/** Where Twilio is, if it is not where it usually is. */
export const twilio = z
  .object({
    TWILIO_API_URL: baseUrl()
      .refine(isLoopbackOrHttps, "is neither https nor on this machine: your token would travel in the clear")
      .optional()
      .describe(
        "Where Twilio's REST API is looked for instead of at Twilio: an https URL, or one on this machine. With it, no emulator is started.",
      ),
    EMULATOR_PORT: wholeNumber(1, 65_535)
      .prefault("4010")
      .describe("Offline: the port on which the emulator listens, on this machine only."),
  })
  .describe("Another Twilio");

/** Where Twilio is; offline, our own emulator takes its place unless another one runs elsewhere. */
export function twilioConfig({ TWILIO_API_URL: apiUrl, EMULATOR_PORT }: z.infer<typeof twilio>, mode: Mode) {
  const isOurs = mode === "offline" && apiUrl === undefined;
  return {
    /** Where REST goes instead of Twilio; undefined means Twilio itself. */
    apiUrl: isOurs ? `http://127.0.0.1:${EMULATOR_PORT}` : apiUrl,
    /** Where our own emulator of Twilio listens on loopback; undefined when there is none to start. */
    emulatorPort: isOurs ? EMULATOR_PORT : undefined,
  };
}

/** What is wrong with it offline. */
export function twilioProblems({ TWILIO_API_URL: apiUrl, ...given }: Environment, mode: Mode): string[] {
  if (mode === "live") return [];
  if (apiUrl !== undefined)
    return isLoopbackUrl(apiUrl) ? [] : [`TWILIO_API_URL must be on loopback offline: ${offlineRemedy}`];
  const ports = [server.shape.PORT.safeParse(given.PORT), twilio.shape.EMULATOR_PORT.safeParse(given.EMULATOR_PORT)];
  return ports[0]?.data !== undefined && ports[0].data === ports[1]?.data
    ? ["EMULATOR_PORT must be another port than PORT: the Twilio for this machine listens beside the server"]
    : [];
}
