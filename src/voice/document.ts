import twilio from "twilio";
import type { Twiml } from "../twilio/webhook.ts";

const { VoiceResponse } = twilio.twiml;

/** A finished document with the verbs that are put into it. */
export function document(fill: (response: InstanceType<typeof VoiceResponse>) => unknown): Twiml {
  const response = new VoiceResponse();
  fill(response);
  return response.toString();
}
