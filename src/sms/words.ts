import type { Promising } from "../record/rules.ts";
import type { NoCallBack } from "./follow-up.ts";
import type { Rating } from "./reading/reading.ts";
import type { TwilioWord } from "./reading/twilio-words.ts";

/** How to opt out. */
const optOut = "STOP to opt out.";
/** The same, for whoever has opted in. */
const stopThem = "STOP to stop them.";

/** What a survey begins with. */
export interface SurveyWords {
  /** Who asks, for example `Acme`. */
  readonly company: string;
  /** Whether the customer waited so long that an apology is due. */
  readonly waitedLong: boolean;
  /** Whether it says how to opt out. */
  readonly saysOptOut: boolean;
}

/** The text after a talk. */
export function survey({ company, waitedLong, saysOptOut }: SurveyWords): string {
  const thanks = `Thanks for calling ${company}`;
  const opening = waitedLong ? `${thanks}, and sorry for the long wait.` : `${thanks}.`;
  return withOptOut(`${opening} How did we do? Reply with a number from 1 (poor) to 5 (great).`, saysOptOut);
}

/** What a text to a caller begins with whom we have missed. */
export interface MissedWords extends Omit<SurveyWords, "waitedLong"> {
  /** Whether there are call-backs to offer. */
  readonly offersCallBack: boolean;
  /** Whether they would have their old place in line. */
  readonly keepsPlace: boolean;
}

const offering = "Reply CALL and we will call you back";

/** The text to a caller who has given up, or whom we could not take. */
export function missed({ company, saysOptOut, offersCallBack, keepsPlace }: MissedWords): string {
  const way = offersCallBack
    ? `${offering}${keepsPlace ? ", with your old place in line" : ""}.`
    : "Please call us again when it suits you.";
  return withOptOut(named(company, `Sorry we missed you. ${way}`), saysOptOut);
}

const notRungBackWords: Readonly<Record<NoCallBack, string>> = {
  unreached: "We called you back and could not reach you.",
  lapsed: "Sorry, nobody was free to call you back.",
  uncallable: "Sorry, our call to you could not be put through.",
  cancelled: "Sorry, we cannot call you back after all.",
};

/** The text to a customer who has asked to be rung back in vain: it says what happened. */
export function notRungBack(why: NoCallBack, { company, saysOptOut }: Omit<SurveyWords, "waitedLong">): string {
  const text = `${notRungBackWords[why]} Please call us again when it suits you.`;
  return withOptOut(named(company, text), saysOptOut);
}

export const askForComment = "Thank you! What is the one thing we should know?";
export const askAgain = "Sorry, we did not get that. Please reply with one number from 1 (poor) to 5 (great).";
export const passedOn = "Thank you. We have passed your message on to our team.";
export const thanks = "Thank you, we have noted that.";
export const thanksForRating = "Thank you!";

/** The answer to a rating that replaces another one. */
export function corrected(rating: Rating): string {
  return `Thank you, we have changed it to ${rating}.`;
}

const undoing = "Reply NO CALL if you no longer need it.";
export const callBackNoted = `We will call you back as soon as it is your turn. ${undoing}`;

export const callBackCancelled = "We have cancelled your call-back. Reply CALL if you want one after all.";
/** The same, where CALL would be refused. */
export const callBackCancelledForNow = "We have cancelled your call-back. Please call us if you need us after all.";
export const alreadyOnTheLine = "Your number is already on the line with us.";
export const noCallBackNow = "Sorry, we are not calling anybody back at the moment. Please call us when it suits you.";
export const callBackKept = `You keep your place, but we are not calling anybody back now. ${undoing}`;
export const noCallBackHere = "Sorry, we cannot call this number back. Please call us.";
export const tooManyCallBacks = "Sorry, we cannot take more call-backs right now. Please call us.";
export const askedTooOften = "Sorry, your number has asked for as many call-backs as it gets in a day. Please call us.";
export const nothingToCancel = "There is no call-back to cancel.";
export const noCallBack = "We have no missed call of yours to return. Please call us.";

/** The same, where nobody is rung at this hour, or they have said when; `from` is such as `Mon 08:00`. */
export function callBackNotedFrom(from: string): string {
  return `We will call you back when it is your turn, from ${from} on. ${undoing}`;
}

/** That it stands: they have asked once more, or may doubt it. */
export function callBackStands(from: string | undefined): string {
  return `We will still call you back when it is your turn${from === undefined ? "" : `, from ${from} on`}. ${undoing}`;
}

/** What a text about a call-back that is open is made of. */
export interface PromiseWords extends Omit<SurveyWords, "waitedLong"> {
  /** The number that the customer rang. */
  readonly lineNumber: string;
  /** From when on they are rung, where that is not now. */
  readonly from?: string | undefined;
}

/**
 * The text to a customer whose call-back is open: they have asked for it by a key, or hung up before they were answered, or whoever
 * answered has pressed no key.
 */
export function callBackPromised(why: Promising, { company, saysOptOut, lineNumber, from }: PromiseWords): string {
  const promises = {
    asked: from === undefined ? callBackNoted : callBackNotedFrom(from),
    kept: callBackStands(from),
    tried: `We tried to call you back. Call us at ${lineNumber}, or reply NO CALL if you no longer need it.`,
  };
  return withOptOut(named(company, promises[why]), saysOptOut);
}

/** Who we are, and where people get help. */
export interface OurWords {
  readonly company: string;
  readonly contact: string | undefined;
}

/** What we answer to the keywords that Twilio leaves to us. */
export function keywordAnswer(keyword: TwilioWord, { company, contact }: OurWords, offersCallBack: boolean): string {
  if (keyword === "stop")
    return named(company, "You are unsubscribed and will get no more texts from us. Reply START to get them again.");
  if (keyword === "start") return named(company, `You will get our texts again. Reply HELP for help, ${stopThem}`);
  const what = offersCallBack ? "a question or offer a call-back" : "a question or a note";
  const help = contact === undefined ? "Call us for help." : `Help: ${contact}.`;
  return named(company, `We text ${what} after calls. ${help} ${optOut} Msg & data rates may apply.`);
}

/** A text that begins with whom it is from. One that does already stays as it is. */
export function named(company: string, text: string): string {
  return text.startsWith(`${company}: `) ? text : `${company}: ${text}`;
}

/** A text that says how to opt out, if it is to. One that does already stays as it is. */
export function withOptOut(text: string, saysOptOut: boolean): string {
  return saysOptOut && !tellsOptOut(text) ? `${text} ${optOut}` : text;
}

/** Whether a text says how to opt out. A company may be called STOP N GO. */
export function tellsOptOut(text: string): boolean {
  return text.includes(optOut) || text.endsWith(stopThem);
}

/** Whether a text offers a call-back to whom we have missed. */
export function offersCall(text: string): boolean {
  return text.includes(offering);
}

/** Whether a text says that somebody will be called back: they are told how to undo it. */
export function promisesCall(text: string): boolean {
  return text.includes(undoing);
}
