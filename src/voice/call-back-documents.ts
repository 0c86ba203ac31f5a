import type { Twiml } from "../twilio/webhook.ts";
import { document } from "./document.ts";
import { callBackInWords, greeting, words } from "./words.ts";
import { paths } from "../urls.ts";

/** A customer who is rung back for a rep. */
export interface RungBack {
  readonly id: string;
  readonly number: string;
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

/** How long a customer's telephone rings, and how long they may talk, in seconds. */
const ringSeconds = 25;
const longestTalkSeconds = 3600;
/** How long whoever answers may think about the key after the question, in seconds. */
const keySeconds = 8;

/** Tells a rep whom they get, and rings that customer; `round` numbers the rep's Dial. */
export function ringBack({ id, number, lineNumber }: RungBack, round: number, { basePath }: CallBackSettings): Twiml {
  return document((response) => {
    response.say(callBackInWords(number));
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

/** Asks whoever answers to press the key, twice, and hangs up on who does not. */
export function askForKey(id: string, { basePath, company }: CallBackSettings): Twiml {
  return document((response) => {
    const action = `${basePath}${paths.callBackAccepted}?id=${encodeURIComponent(id)}`;
    const key = response.gather({ action, ...oneKey, timeout: keySeconds });
    key.say(`${greeting(company)} ${words.callBackQuestion}`);
    key.pause({ length: 1 });
    key.say(words.callBackQuestion);
    response.hangup();
  });
}
