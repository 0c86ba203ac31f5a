import { who } from "../../record/call-events.ts";
import type { Change } from "../../record/changes.ts";
import { textsCall } from "../../record/decisions/customer-asks-for-call-back.ts";
import type { TextCause } from "../../record/notice.ts";
import type { Moment } from "../../record/rules.ts";
import { isOptedOut } from "../../record/tables/consents.ts";
import { noticed } from "../../record/tables/notices.ts";
import { namesManager } from "../reading/intents.ts";
import { cleaned } from "../reading/normalise.ts";
import type { Reading } from "../reading/reading.ts";
import type { IncomingText, ReadText, Texter } from "./texter.ts";

/** What they have done, by what it causes. */
const sentences: Readonly<Record<TextCause, string>> = {
  "call-not-promised": "asks for a call, and none could be promised",
  "wants-manager": "speaks of a manager",
  question: "has asked something",
  "unclear-text": "has texted what could not be understood",
};

/** People are told of so many texts an hour of those who never rang us, whether these are answered or not. */
const mostOfStrangers = 5;

/** What people are told of a text, and whether they know by now that there is such a one. */
export interface Noticed {
  readonly changes: readonly Change[];
  readonly isPassedOn: boolean;
}

/**
 * A person should see to what somebody has texted: so people are told, once per number and cause in an hour, and of those
 * who never rang us of a few.
 */
export function noticesOf(texter: Texter, text: ReadText, moment: Moment): Noticed {
  const { told, toldOfStrangers, hasRung, isKept } = texter;
  // Nobody could look up what they are told of.
  const causes = isKept ? causesOf(texter, text, moment) : [];
  const cause = causes.find((one) => !told.has(one));
  if (cause === undefined || (!hasRung && toldOfStrangers >= mostOfStrangers))
    return { changes: [], isPassedOn: causes.some((one) => told.has(one)) };
  const { messageSid, from } = text;
  const somebody = hasRung ? "A customer" : "Somebody who never rang";
  const sentence = `${somebody} (${who(from)}) ${sentences[cause]}: ${quoted(text)}`;
  const id = `${hasRung ? "text" : "stranger"}-${messageSid}`;
  const notice = { id, cause, subject: messageSid, text: sentence, atMs: moment.nowMs };
  return { changes: noticed(notice, moment.rules.alertNumbers), isPassedOn: true };
}

/** What is worth a notice; what weighs most comes first. */
function causesOf(texter: Texter, text: ReadText, moment: Moment): TextCause[] {
  const { cut, reading } = text;
  const has = (intent: Reading["intents"][number]) => reading.intents.includes(intent);
  if (has("automatic") || has("reaction")) return [];
  const causes: [TextCause, boolean][] = [
    ["call-not-promised", has("call-me") && !isPromised(texter, text, moment)],
    ["wants-manager", namesManager(cut)],
    ["question", has("question")],
    ["unclear-text", has("unclear")],
  ];
  return causes.filter(([, isSo]) => isSo).map(([cause]) => cause);
}

function isPromised({ asking, consent }: Texter, { from, messageSid }: IncomingText, moment: Moment): boolean {
  if (isOptedOut(consent)) return asking.asker?.open !== undefined;
  const { answer } = textsCall(asking, { number: from, messageSid }, moment);
  return answer === "noted" || answer === "noted-before" || answer === "kept-for-later" || answer === "on-the-line";
}

/** Longer words than that nobody reads in a notice, in characters. */
const longestQuote = 80;

/** Their words as a notice shows them, on one line; the pictures, where there are no words. */
function quoted({ body, photos = 0 }: IncomingText): string {
  const letters = Array.from(cleaned(body).replaceAll(/\s+/g, " "));
  const isLong = letters.length > longestQuote;
  const words = (isLong ? [...letters.slice(0, longestQuote - 3), "..."] : letters).join("");
  const pictures = photos === 0 ? [] : [`${photos} picture${photos === 1 ? "" : "s"}`];
  return [...(words === "" ? [] : [`"${words}"`]), ...pictures].join(", with ") || "no words";
}
