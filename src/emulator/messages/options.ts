/** What can be said about how texts go; what Twilio leaves open among it, each with a default. */
export interface SmsOptions {
  /**
   * Who answers STOP, START and HELP. `default`: Twilio, and it blocks; `advanced`: so it does, and on numbers of a
   * Messaging Service it tells the webhook by `OptOutType`; `off`: nobody but the server. Default `default`.
   */
  readonly optOut: "default" | "advanced" | "off";
  /** The Messaging Services by SID, with their numbers. When none is named, any SID stands for one with all numbers. */
  readonly messagingServices: Readonly<Record<string, readonly string[]>>;
  /** Whether texts to numbers of a service go to each number's own SmsUrl (`UseInboundWebhookOnNumber`). Default true. */
  readonly serviceDefersToNumber: boolean;
  /** Where they go otherwise (`InboundRequestUrl`); when that is empty too, nowhere, as documented. Default empty. */
  readonly serviceInboundUrl: string;
  /** How many segments a number sends in a second; further ones stay queued. Documented for a long code: 1, the default. */
  readonly segmentsPerSecond: number;
  /** How long a text takes from the queue to the carrier, in seconds. Default 1. */
  readonly sentSeconds: number;
  /** How long it takes from the carrier to the telephone, in seconds. Default 2. */
  readonly deliveredSeconds: number;
  /** Whether the callback of `sent` goes out before the one of how it ended, or after it. Twilio promises no order. Default before. */
  readonly statusOrder: "in-order" | "reversed";
  /** Whether `sending` has a callback of its own. Default false. */
  readonly sendingCallback: boolean;
  /** Whether a callback about a failure has an ErrorMessage besides its ErrorCode. Default false. */
  readonly errorMessageInCallback: boolean;
  /** From when on a text has a `date_sent`, by which lists can be filtered. Default when it has left the queue. */
  readonly dateSent: "sent" | "created";
  /** What Twilio answers START to somebody who has not said STOP before: as to anybody, or nothing. Default as to anybody. */
  readonly startWithoutStop: "reply" | "silence";
  /** Whether `STOP.` is the keyword too, with punctuation behind it. Default false. */
  readonly keywordPunctuation: boolean;
  /** Whether Twilio's own answers to keywords are in the list of messages. Default true. */
  readonly keywordRepliesListed: boolean;
  /** Whether white space around the text of a `<Message>` is dropped. Default true. */
  readonly trimMessages: boolean;
  /** So many replies by TwiML go from one number to another within `replyWindowSeconds` (error 14107). Documented as 20, the default. */
  readonly mostReplies: number;
  /** How long these replies are counted, in seconds. Documented as a short time. Default 30. */
  readonly replyWindowSeconds: number;
  /** How many documents a text can be redirected to (error 14106). Default 10. */
  readonly mostDocuments: number;
  /** How many messages are remembered. Default 10,000. */
  readonly keepMessages: number;
}

export const smsDefaults: SmsOptions = {
  optOut: "default",
  messagingServices: {},
  serviceDefersToNumber: true,
  serviceInboundUrl: "",
  segmentsPerSecond: 1,
  sentSeconds: 1,
  deliveredSeconds: 2,
  statusOrder: "in-order",
  sendingCallback: false,
  errorMessageInCallback: false,
  dateSent: "sent",
  startWithoutStop: "reply",
  keywordPunctuation: false,
  keywordRepliesListed: true,
  trimMessages: true,
  mostReplies: 20,
  replyWindowSeconds: 30,
  mostDocuments: 10,
  keepMessages: 10_000,
};
