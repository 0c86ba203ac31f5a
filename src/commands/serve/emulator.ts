import { randomUUID } from "node:crypto";
import type { Config } from "../../config.ts";
import type { Twilio } from "../../emulator/start-twilio.ts";
import type { Services } from "../../services.ts";
import { neededQueues } from "../../record/rules.ts";
import { lineNumbers, senderNumbers } from "../line-numbers.ts";
import { provisionAccount } from "../../twilio/provisioning.ts";
import { ListenError } from "../../http/errors.ts";

/**
 * Starts the Twilio of this machine when there is no other: in real time, with
 * the offline numbers, which are then pointed at the server as those of a real
 * account would be.
 */
export async function startEmulator(config: Config, { rest, log }: Services): Promise<Twilio | undefined> {
  const { emulatorPort: port, accountSid, authToken, queues, apiUrl, texting } = config;
  const publicUrl = config.publicOrigin + config.basePath;
  if (port === undefined) return undefined;
  // A server with an account never loads it.
  const { startTwilio } = await import("../../emulator/start-twilio.ts");
  const numbers = lineNumbers(config);
  const twilio = startTwilio({
    clock: "real",
    // The record outlives the emulator: a call of today must not have the SID of one of yesterday.
    seed: randomUUID(),
    accountSid,
    authToken,
    numbers: {
      ...senderNumbers(config),
      ...Object.fromEntries(numbers.map(({ phoneNumber }) => [phoneNumber, {}])),
    },
    onAlert: ({ code, message, url, callSid }) => {
      log.warn({ code, url, callSid }, `Twilio's debugger would say: ${message}`);
    },
    onNotEmulated: ({ message, url, callSid }) => {
      log.warn({ url, callSid }, message);
    },
  });
  await twilio.listen(port).catch((error: unknown) => {
    throw new ListenError({ host: "127.0.0.1", port, variable: "EMULATOR_PORT" }, error);
  });
  const needed = neededQueues(queues, config.database);
  await provisionAccount(rest, { queues: needed, numbers, apiUrl, publicUrl, sms: texting !== undefined });
  return twilio;
}
