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
  /** The number that the customer rang. */
  readonly lineNumber: string;
  /** The number of the rep's Dial. */
  readonly round: number;
}

/** What a rep hears of them before. */
export interface ToldOf extends Omit<RungBack, "lineNumber"> {
  /** Where they had waited, and since when. */
  readonly queue: QueueName;
  readonly waitedMs: number;
  /** What became of the attempt before. */
  readonly news?: AttemptNews | undefined;
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

/** Tells a rep whom they get, and asks us whether to ring that customer now: while the rep listens, the customer may ring in. */
export function tellOfCallBack(told: ToldOf, { basePath }: CallBackSettings): Twiml {
  return document((response) => {
    if (told.news !== undefined) response.say(attemptWords[told.news]);
    response.say(callBackInWords(told));
    response.redirect({ method: "GET" }, `${actionOf(told, basePath)}&ring=1`);
  });
}

/** Rings a customer for a rep. */
export function ringBack(rung: RungBack, { basePath }: CallBackSettings): Twiml {
  const { id, number, lineNumber } = rung;
  return document((response) => {
    const dial = response.dial({
      timeout: ringSeconds,
      callerId: lineNumber,
      timeLimit: longestTalkSeconds,
      action: actionOf(rung, basePath),
      method: "GET",
      hangupOnStar: true,
    });
    dial.number({ url: `${basePath}${paths.callBack}?id=${encodeURIComponent(id)}` }, number);
  });
}

/** What a rep's leg is asked for next. */
function actionOf({ id, round }: Pick<RungBack, "id" | "round">, basePath: string): string {
  return `${basePath}${paths.repCallComplete}?callback=${encodeURIComponent(id)}&round=${round}`;
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
