import type { Message } from "../../src/emulator/messages/message.ts";
import { createRestClient, type RestClient } from "../../src/twilio/rest-client.ts";
import { type Documents, lineNumber, type PhoneLine, type PhoneLineOptions, startPhoneLine } from "./twiml-server.ts";

export const accountSid = `AC${"0".repeat(32)}`;
export const authToken = "this0offline0token0is0not0secret";
export const ann = "+15005550123";

/** A line whose one number takes texts at `/sms`, and Twilio's own client for its REST API. */
export interface TextLine extends PhoneLine {
  readonly client: RestClient;
  /** Where the emulator listens. */
  readonly door: string;
  /** Ann, or somebody else, texts the number. */
  readonly text: (body: string, from?: string) => Promise<Message>;
  /** What has arrived on a telephone. */
  readonly inbox: (number?: string) => string[];
  /** What status callbacks to `/sms-status` have said, in turn. */
  readonly statuses: () => string[];
  readonly after: (seconds: number) => Promise<void>;
  readonly codes: () => readonly number[];
}

/** Starts it in virtual time; it ends with the test. */
export async function startTexts(documents: Documents = {}, options: PhoneLineOptions = {}): Promise<TextLine> {
  const { number, ...settings } = options;
  const line = await startPhoneLine(
    { "/sms-status": { status: 204 }, "/sms": "<Response/>", ...documents },
    { ...settings, number: { smsUrl: "/sms", ...number } },
  );
  const door = await line.twilio.listen();
  return {
    ...line,
    door,
    client: createRestClient({ accountSid, authToken, apiUrl: door }),
    text: (body, from = ann) => line.twilio.text({ from, to: lineNumber, body }),
    inbox: (telephone = ann) => line.twilio.inbox(telephone).map(({ body }) => body),
    statuses: () => line.server.asked("/sms-status").map(({ params }) => params.MessageStatus ?? ""),
  };
}
