import type { AbsoluteTarget } from "../webhooks/target.ts";

/** Where a text is on its way (twilio.com/docs/messaging/api/message-resource). */
export type MessageStatus =
  "accepted" | "queued" | "sending" | "sent" | "delivered" | "undelivered" | "failed" | "received";

/** A text, in or out. */
export interface Message {
  readonly sid: string;
  readonly direction: "inbound" | "outbound-api" | "outbound-reply";
  /** Undefined until a Messaging Service has chosen one of its numbers. */
  from: string | undefined;
  readonly to: string;
  body: string;
  status: MessageStatus;
  readonly segments: number;
  readonly service: string | undefined;
  readonly statusCallback: AbsoluteTarget | undefined;
  readonly createdMs: number;
  updatedMs: number;
  sentMs: number | undefined;
  /** When it was on the telephone that it was sent to. */
  arrivedMs: number | undefined;
  errorCode: number | undefined;
  /** Whether Twilio itself has answered a keyword with it. */
  readonly byTwilio: boolean;
}

/** Whether nothing happens to a text any more. */
export function isSettled({ status }: Message): boolean {
  return status === "delivered" || status === "undelivered" || status === "failed" || status === "received";
}
