import type { Message } from "../../src/emulator/messages/message.ts";
import { lineNumber, type PhoneLine, type PhoneLineOptions, startPhoneLine } from "./phone-line.ts";
import type { Documents } from "./twiml-server.ts";

export const ann = "+15005550123";

/** A line whose one number takes texts at `/sms`. */
export interface TextLine extends PhoneLine {
  /** Ann, or somebody else, texts the number. */
  readonly text: (body: string, from?: string) => Promise<Message>;
  /** What has arrived on a telephone. */
  readonly inbox: (number?: string) => string[];
  /** What status callbacks to `/sms-status` have said, in turn. */
  readonly statuses: () => string[];
}

/** Starts it in virtual time; it ends with the test. */
export async function startTexts(documents: Documents = {}, options: PhoneLineOptions = {}): Promise<TextLine> {
  const { number, ...settings } = options;
  const line = await startPhoneLine(
    { "/sms-status": { status: 204 }, "/sms": "<Response/>", ...documents },
    { ...settings, number: { smsUrl: "/sms", ...number } },
  );
  return {
    ...line,
    text: (body, from = ann) => line.twilio.text({ from, to: lineNumber, body }),
    inbox: (telephone = ann) => line.twilio.inbox(telephone).map(({ body }) => body),
    statuses: () => line.server.asked("/sms-status").map(({ params }) => params.MessageStatus ?? ""),
  };
}
