import type { AttemptNews } from "../dispatch/after-attempt.ts";
import type { QueueName } from "../dispatch/queue-order.ts";
import type { Twiml } from "../twilio/webhook.ts";
import { document } from "./document.ts";
import { attemptWords, callBackInWords, greeting, missedInWords, words } from "./words.ts";
import { paths } from "../urls.ts";

/** A customer who is rung back for a rep. */
export interface RungBack {
  readonly id: string;
  readonly number: string;
  /** Where they had waited, and since when. */
  readonly queue: QueueName;
  readonly waitedMs: number;
  /** The number of the rep's Dial. */
  readonly round: number;
  /** What the rep hears first of the attempt before. */
  readonly news?: AttemptNews | undefined;
  /** The number that the customer rang. */
  readonly lineNumber: string;
}

/** What these documents are made of. */
export interface CallBackSettings {
  /** The path before every URL of ours. */
  readonly basePath: string;
  /** Who rings. */
  readonly company?: string | undefined;
}

/** Any key counts, and none is needed behind it. */
export const oneKey = { numDigits: 1, finishOnKey: "" } as const;

/**
 * How long a customer's telephone rings, and how long they may talk, in seconds. A Dial of a number warns nobody before its limit
 * (twilio.com/docs/voice/twiml/dial, "timeLimit"): so it is longer than any talk should be.
 */
const ringSeconds = 25;
const longestTalkSeconds = 7200;
/** How long whoever answers may think about the key after the question, in seconds: a rep is waiting. */
const keySeconds = 4;

/** Tells a rep whom they get, and rings that customer. */
export function ringBack(rung: RungBack, { basePath }: CallBackSettings): Twiml {
  const { id, number, lineNumber, round, news } = rung;
  return document((response) => {
    if (news !== undefined) response.say(attemptWords[news]);
    response.say(callBackInWords(rung));
    const name = encodeURIComponent(id);
    const dial = response.dial({
      timeout: ringSeconds,
      callerId: lineNumber,
      timeLimit: longestTalkSeconds,
      action: `${basePath}${paths.repCallComplete}?callback=${name}&round=${round}`,
      method: "GET",
      hangupOnStar: true,
    });
    dial.number({ url: `${basePath}${paths.callBack}?id=${name}` }, number);
  });
}

/** Asks whoever answers for a key, once, and tells us when there is none. */
export function askForKey(id: string, { basePath, company }: CallBackSettings): Twiml {
  return document((response) => {
    const action = `${basePath}${paths.callBackAccepted}?id=${encodeURIComponent(id)}`;
    const key = response.gather({ action, ...oneKey, timeout: keySeconds });
    key.say(`${greeting(company)} ${words.callBackQuestion}`);
    response.redirect({ method: "POST" }, action);
  });
}

/** Tells a voicemail, mostly, who has rung, and which number to ring. */
export function callBackMissed(lineNumber: string, customer: string, { company }: CallBackSettings): Twiml {
  return document((response) => {
    response.say(`${greeting(company)} ${missedInWords(lineNumber, customer)}`);
    response.hangup();
  });
}
