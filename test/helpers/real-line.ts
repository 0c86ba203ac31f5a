import { randomUUID } from "node:crypto";
import type { RaisedAlert } from "../../src/emulator/alerts.ts";
import type { Phone } from "../../src/emulator/phone.ts";
import { startTwilio, type Twilio, type TwilioSettings } from "../../src/emulator/start-twilio.ts";
import { offlineNumbers } from "../../src/twilio/offline.ts";
import { atEnd } from "./at-end.ts";

const queues = ["premium-customers", "customers"] as const;

/** A Twilio at real pace whose numbers point at a server in another process. */
export interface RealTwilio {
  readonly twilio: Twilio;
  /** Where its REST is. */
  readonly apiUrl: string;
  /** Is told of every talk when it begins. */
  onTalk: (rep: Phone, customer: Phone) => void;
}

/** Starts it; it ends with the test. Everything that takes time is short, unless the settings say otherwise. */
export async function startRealTwilio(serverUrl: string, settings: TwilioSettings = {}): Promise<RealTwilio> {
  const twilio = startTwilio({
    clock: "real",
    seed: randomUUID(),
    webhookSeconds: 0.001,
    mediaSeconds: 0.5,
    wordsPerMinute: 1200,
    keepCalls: 1_000_000,
    keepRequests: 1_000_000,
    ...settings,
    onTalk: (rep, customer) => {
      real.onTalk(rep, customer);
    },
  });
  atEnd(() => {
    twilio.stop();
  });
  for (const queue of [...queues, "fetch"]) twilio.createQueue(queue);
  for (const { phoneNumber, line } of offlineNumbers(queues))
    twilio.setNumber(phoneNumber, {
      voiceUrl: `${serverUrl}/${line === "reps" ? "rep-call-complete" : line}`,
      voiceFallbackUrl: `${serverUrl}/voice-fallback?for=${line}`,
      statusCallback: `${serverUrl}/call-status`,
      smsUrl: `${serverUrl}/sms`,
    });
  const real: RealTwilio = { twilio, apiUrl: await twilio.listen(), onTalk: () => {} };
  return real;
}

/** The calls on which a webhook has come to nothing: Twilio may have ended them. */
export function touchedCalls(twilio: Twilio): ReadonlySet<string> {
  const failed = twilio.requests().filter(({ status, error }) => error !== undefined || status === undefined);
  return new Set(failed.flatMap(({ callSid }) => callSid ?? []));
}

/** The alerts of a call, in words, for a message that has to explain itself. */
export function alertsOf(alerts: readonly RaisedAlert[], callSid: string): string {
  return alerts.flatMap((alert) => (alert.callSid === callSid ? [`${alert.code} ${alert.message}`] : [])).join("; ");
}
