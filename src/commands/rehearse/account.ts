import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { once } from "node:events";
import type { Config } from "../../config.ts";
import { startTwilio, type Twilio } from "../../emulator/start-twilio.ts";
import { lineNumbers, senderNumbers } from "../line-numbers.ts";
import { ListenError } from "../../http/errors.ts";
import { rehearsalFile } from "./stage.ts";

/** What Twilio has set on a number that has just been bought. */
const asBought = { voiceUrl: "https://demo.twilio.com/welcome/voice/" };

/** Opens an account that has a number for every line, as bought, on the port that the configuration looks for REST at. */
export async function openAccount(config: Config): Promise<Twilio> {
  const { accountSid, authToken, apiUrl } = config;
  const numbers = lineNumbers(config).map(({ phoneNumber }) => phoneNumber);
  const twilio = startTwilio({
    clock: "real",
    seed: randomUUID(),
    accountSid,
    authToken,
    numbers: { ...senderNumbers(config), ...Object.fromEntries(numbers.map((number) => [number, asBought])) },
    onAlert: ({ code, message, url }) => {
      process.stderr.write(`Twilio's debugger would say: ${code} ${message}${url === undefined ? "" : ` (${url})`}\n`);
    },
  });
  const port = Number(new URL(apiUrl ?? "").port);
  await twilio.listen(port).catch((error: unknown) => {
    throw new ListenError({ host: "127.0.0.1", port, variable: "EMULATOR_PORT" }, error);
  });
  return twilio;
}

/** Whether every number that was bought does what it did then. */
export function isAsBought({ numbers }: Twilio): boolean {
  return numbers.every(
    ({ voiceUrl, voiceFallbackUrl, statusCallback }) =>
      [asBought.voiceUrl, ""].includes(voiceUrl) && voiceFallbackUrl === "" && statusCallback === "",
  );
}

/** Sees that the server will find its port free and its record empty. */
export async function prepareServer({ host, port, database }: Config): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch (error) {
    throw new ListenError({ host, port, variable: "PORT" }, error);
  }
  probe.close();
  await once(probe, "close");
  if (database.kind === "none") return;
  for (const ending of ["", "-wal", "-shm"]) await rm(rehearsalFile + ending, { force: true });
}
