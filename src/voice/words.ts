import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { AttemptNews } from "../dispatch/after-attempt.ts";
import type { WaitEstimate } from "../dispatch/estimate.ts";

/** Every sentence that is spoken on the line, word for word. */
export const words = {
  /** Something of ours broke, and the caller waits on. */
  sorryStayOnTheLine: "We are sorry, something went wrong on our side. Please stay on the line.",
  /** Something of ours broke for good. */
  sorryGoodbye: "We are sorry, something went wrong on our side. Please call us again. Goodbye.",
  /** A stranger rang the reps' number. */
  staffOnly: "This line is for our staff. Goodbye.",
  /** The caller has waited as long as we let anybody wait. */
  waitLimitReached: "We are sorry that nobody could take your call in time. Please call again later. Goodbye.",
  /** Somebody who runs the line has taken the caller off it, and left no words of their own. */
  dismissed: "We are sorry, we cannot take your call today. Goodbye.",
  /** As many wait already as the queue takes. */
  queueFull: "We are sorry, too many people are waiting at the moment. Please call again a little later. Goodbye.",
  /** No rep is on the line. */
  closed: "We are sorry, nobody is here to take your call at the moment. Please call again later. Goodbye.",
  /** What a waiting caller may do instead; said after their place and the estimate. */
  callBackOffer: "To be called back instead, press 1. You keep your place in line.",
  /** The same, for somebody who has never had a talk with us. */
  callBackOfferToStrangers: "To be called back instead, press 1. Callers who stay on the line go first.",
  /** They wait to be rung back, and have rung us. */
  callBackStays: "You have asked to be called back. If you hang up, we will still call you when it is your turn.",
  /** They have pressed the key for no texts. */
  noTexts: "Thank you. We will not text you.",
  /** They have pressed the key. */
  callBackPromise:
    "Thank you. When it is your turn, we will call you back on the number you are calling from. Please press 1 when you answer. Goodbye.",
  /** They have pressed the key, but a rep is on the way to them. */
  aboutToBePutThrough: "It is your turn right now. Please stay on the line.",
  /** A customer who is rung back has answered, or a voicemail has; it is said once, after a greeting. */
  callBackQuestion: "You asked us to call you back. To talk now, press 1; if you no longer need it, 2; in an hour, 3.",
  /** They no longer want it. */
  callBackDeclined: "We will not call you again about this. Goodbye.",
  /** They want it in an hour. */
  callBackLater: "We will call you again after an hour, when it is your turn. Goodbye.",
  /** The same, when it is too late in the day by then. */
  callBackOutOfHours:
    "It will be too late to call by then. We will call you again as soon as our calling hours begin. Goodbye.",
  /** What becomes of what they want is not known yet: the record does not answer. */
  callBackHeard: "Thank you. Goodbye.",
  /** The talk is over. */
  thankYouGoodbye: "Thank you for your call. Goodbye.",
  /** Twilio ends a rep's call after four hours; so we end it between two talks. */
  ringInAgain: "Please call in again now, so that no conversation is cut short.",
} as const;

/** About how long it takes to say something, in milliseconds: rather too long than too short. */
function spokenMs(text: string): number {
  return Math.round((text.length / 13) * 1000);
}

/** For so long whoever hears the apology has not joined the queue yet, in milliseconds. */
export const apologyMs = spokenMs(words.sorryStayOnTheLine);

/** A caller's place among all who are served before them, counted from 1: "You are number three in line." */
export function placeInWords(place: number): string {
  return place <= 1 ? "You are next in line." : `You are number ${numberInWords(place)} in line.`;
}

/** How long a caller will wait: "The wait is about three to five minutes." */
export function estimateInWords({ fromMinutes, toMinutes }: Omit<WaitEstimate, "meanSeconds">): string {
  if (fromMinutes > 0 && fromMinutes < toMinutes) {
    return `The wait is about ${numberInWords(fromMinutes)} to ${minutesInWords(toMinutes)}.`;
  }
  if (fromMinutes > 0) return `The wait is about ${minutesInWords(toMinutes)}.`;
  return `The wait is less than ${toMinutes <= 1 ? "a minute" : minutesInWords(toMinutes)}.`;
}

function minutesInWords(minutes: number): string {
  return `${numberInWords(minutes)} ${minutes === 1 ? "minute" : "minutes"}`;
}

const upToTwelve = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A whole number as we say it: in words up to twelve, in figures beyond. */
function numberInWords(number: number): string {
  return upToTwelve[number] ?? String(number);
}

/** What a waiting caller is told, once, before we text them. */
export function consentPrompt(company = "We"): string {
  return `${company} may text you about this call. If you want no texts, press 3.`;
}

/** How we greet who is rung back. */
export function greeting(company: string | undefined): string {
  return company === undefined ? "Hello." : `Hello, this is ${company}.`;
}

/** What a rep hears before a customer is rung back for them. */
export function callBackInWords({ number, queue, waitedMs }: CustomerToRing): string {
  const end = spelled(number.replaceAll(/\D/g, "").slice(-4));
  const where = queue.replaceAll("-", " ");
  return `The next call is a call-back from the queue ${where}. They have waited ${waitInWords(waitedMs)}. The number ends in ${end}. Please wait while it rings.`;
}

/** Whom a rep is told about. */
export interface CustomerToRing {
  readonly number: string;
  readonly queue: string;
  readonly waitedMs: number;
}

const minutesAnHour = 60;

function waitInWords(waitedMs: number): string {
  const minutes = Math.round(Math.max(0, waitedMs) / 60_000);
  if (minutes === 0) return "less than a minute";
  if (minutes < 2 * minutesAnHour) return minutesInWords(minutes);
  return `${numberInWords(Math.round(minutes / minutesAnHour))} hours`;
}

/** What a rep hears of an attempt that came to nothing. */
export const attemptWords: Readonly<Record<AttemptNews, string>> = {
  "no-answer": "Nobody answered.",
  busy: "The line was busy.",
  failed: "The call could not be put through.",
  "no-key": "Nobody pressed the key.",
  declined: "They do not need the call any more.",
  later: "They want to be called later.",
  "rang-in": "They have called us in the meantime.",
};

/** What a voicemail hears, mostly, for a customer who pressed no key: which number to ring, as they would dial it. */
export function missedInWords(lineNumber: string, customer: string): string {
  const [ours, theirs] = [parsePhoneNumberFromString(lineNumber), parsePhoneNumberFromString(customer)];
  const isHome = ours !== undefined && ours.countryCallingCode === theirs?.countryCallingCode;
  const written = (isHome ? ours.formatNational() : ours?.formatInternational()) ?? lineNumber;
  const groups = written.match(/\d+/g) ?? [];
  return `You asked us to call you back. Please call us at ${isHome ? "" : "plus "}${groups.map(spelled).join(", ")}.`;
}

/** One digit after the other. */
function spelled(digits: string): string {
  return digits.split("").join(" ");
}
