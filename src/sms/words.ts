import type { Rating } from "./reading/reading.ts";
import type { TwilioWord } from "./reading/twilio-words.ts";

/** What a survey begins with. */
export interface SurveyWords {
  /** Who asks, for example `Acme`. */
  readonly company: string | undefined;
  /** Whether the customer waited so long that an apology is due. */
  readonly waitedLong: boolean;
  /** Whether this is our first text to the number: then it says how to opt out. */
  readonly isFirst: boolean;
}

/** The text after a talk. */
export function survey({ company, waitedLong, isFirst }: SurveyWords): string {
  const thanks = `Thanks for calling${company === undefined ? "" : ` ${company}`}`;
  const opening = waitedLong ? `${thanks}, and sorry for the long wait.` : `${thanks}.`;
  return withOptOut(`${opening} How did we do? Reply with a number from 1 (poor) to 5 (great).`, isFirst);
}

/** What a text to a caller begins with whom we have missed. */
export interface MissedWords extends Omit<SurveyWords, "waitedLong"> {
  /** Whether there are call-backs to offer. */
  readonly offersCallBack: boolean;
  /** Whether they would have their old place in line. */
  readonly keepsPlace: boolean;
}

/** The text to a caller who has given up, or whom we could not take. */
export function missed({ company, isFirst, offersCallBack, keepsPlace }: MissedWords): string {
  const name = company === undefined ? "" : `${company}: `;
  const way = offersCallBack
    ? `Reply CALL and we will call you back${keepsPlace ? ", with your old place in line" : ""}.`
    : "Please call us again when it suits you.";
  return withOptOut(`${name}Sorry we missed you. ${way}`, isFirst);
}

/** The text to a customer whom we could not ring back. */
export function unreached({ company, isFirst }: Pick<SurveyWords, "company" | "isFirst">): string {
  const name = company === undefined ? "" : `${company}: `;
  return withOptOut(`${name}We could not reach you. Please call us again when it suits you.`, isFirst);
}

export const askForComment = "Thank you! What is the one thing we should know?";
export const askAgain = "Sorry, we did not get that. Please reply with one number from 1 (poor) to 5 (great).";
export const thanks = "Thank you, we have noted that.";
export const thanksForRating = "Thank you!";

/** The answer to a rating that replaces another one. */
export function corrected(rating: Rating): string {
  return `Thank you, we have changed it to ${rating}.`;
}

export const callBackNoted =
  "We will call you back as soon as it is your turn. Reply CANCEL-CALL if you no longer need it.";
export const callBackCancelled = "We have cancelled your call-back. Reply CALL if you want one after all.";
export const alreadyOnTheLine = "You are already on the line with us.";
export const noCallBackNow = "Sorry, we are not calling anybody back at the moment. Please call us when it suits you.";
export const callBackKept =
  "You keep your place in line, but we are not calling anybody back at the moment. Reply CANCEL-CALL if you no longer need it.";
export const noCallBackHere = "Sorry, we cannot call this number back. Please call us.";
export const tooManyCallBacks = "Sorry, we cannot take more call-backs right now. Please call us.";
export const nothingToCancel = "There is no call-back to cancel.";
export const noCallBack = "We have no missed call of yours to return. Please call us.";

/** What we answer to the keywords that Twilio leaves to us. */
export function keywordAnswer(keyword: TwilioWord, offersCallBack: boolean): string {
  if (keyword === "stop")
    return "You are unsubscribed and will get no more texts from us. Reply START to get them again.";
  if (keyword === "start") return "You will get our texts again. Reply HELP for help, STOP to stop them.";
  const what = offersCallBack ? "a short question, or a call-back" : "a short question, or a note that we missed you";
  return `We text you after a call: ${what}. Reply STOP to stop this. Message and data rates may apply.`;
}

function withOptOut(text: string, isFirst: boolean): string {
  return isFirst ? `${text} STOP to opt out.` : text;
}
