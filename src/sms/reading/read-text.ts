import { once } from "../../runtime/once.ts";
import { isAutomatic, soundsAutomatic } from "./automatic.ts";
import { callWish, isOfCalls, needsNone, saidWish, wishedIn } from "./call-me.ts";
import { asks, asksForHelp, isCode, saysLittle, wantsTexts } from "./intents.ts";
import { cleaned, isBlank } from "./normalise.ts";
import { notBeforeIn } from "./not-before.ts";
import { mayWantNoTexts, wantsNoTexts, wantsNothing } from "./opt-out.ts";
import { ratingIn, type SaidRating } from "./rating.ts";
import { isEmoji, isPolite, isTapback } from "./reactions.ts";
import type { Context, Intent, Rating, Reading } from "./reading.ts";
import { type Text, textOf } from "./text.ts";
import { isYes } from "./twilio-words.ts";

/**
 * What somebody means by a text, as far as it can be told from what we had asked them and from their words.
 *
 * Whoever would be understood as "leave me alone" is, whatever else they say. What nobody should act upon without having
 * thought is `unclear`; it is never guessed.
 */
export function readText(context: Context, body: string): Reading {
  return readCut(context, textOf(body));
}

/** The same of a text that is cut already: what has been found in it is not looked for again. */
export function readCut(context: Context, text: Text): Reading {
  if (isBlank(text.body) || isCode(text.body)) return only("unclear");
  if (isTapback(text)) return only("reaction");
  if (wantsNoTexts(text, context)) return wantsOut(text, context);
  if (isAutomatic(text) || soundsAutomatic(text)) return only("automatic");
  return wishes(text, context);
}

/** Makes ready what reading needs, about half a second's work: so the first text that comes keeps nobody waiting. */
export const makeReady = once(() => {
  for (const asked of ["rating", "comment", "offer", "nothing"] as const)
    for (const body of ["4, thank you, at 5 tomorrow if you like", "something else?"])
      readText({ asked, rated: undefined, callBackOpen: false, now: { weekday: 1, minute: 600 } }, body);
});

function only(...intents: Intent[]): Reading {
  return { intents, rating: undefined, notBefore: undefined, comment: undefined };
}

function wantsOut(text: Text, context: Context): Reading {
  const wish = saidWish(text);
  if (wish === "call-me") return { ...only("stop", "call-me"), notBefore: notBeforeIn(text, context.now) };
  const isOpen = context.callBackOpen || context.asked === "promised" || context.asked === "offer";
  const isAll = wish === "do-not-call" || (isOpen && (wantsNothing(text) || needsNone(text)));
  return isAll ? only("stop", "do-not-call") : only("stop");
}

function wishes(text: Text, context: Context): Reading {
  const said = ratingIn(text.body, text.tokens);
  const rating = ratingOf(said, context);
  const wish = callWish(text, context);
  const timed = rating === undefined ? text : { sentences: wishedIn(text) };
  const notBefore = wish === "call-me" ? notBeforeIn(timed, context.now) : undefined;
  const rest = restOf(text, context, said, { isRated: rating !== undefined, isOfCalls: wish !== undefined });
  const intents: Intent[] = [
    ...(rating === undefined ? [] : (["rating"] as const)),
    ...(wish === undefined ? [] : [wish]),
    ...rest,
  ];
  const comment = intents.includes("comment") ? cleaned(text.body) : undefined;
  return { intents, rating, notBefore, comment };
}

/** A rating counts where one was asked for; afterwards only where it clearly corrects, as a number alone does. */
function ratingOf({ rating, isAll, corrects }: SaidRating, { asked, rated }: Context): Rating | undefined {
  if (rating === undefined || asked === "nothing" || isOfCalls({ asked })) return undefined;
  return asked === "rating" || rated === undefined || isAll || corrects ? rating : undefined;
}

interface Known {
  readonly isRated: boolean;
  readonly isOfCalls: boolean;
}

/** What a text is besides a rating and a wish for a call or none. */
function restOf(text: Text, context: Context, said: SaidRating, { isRated, isOfCalls }: Known): Intent[] {
  const { asked } = context;
  if (wantsTexts(text) || isYesToStart(text, context)) return ["start"];
  if (isRated) return said.isAll ? [] : asks(text) ? ["question"] : ["comment"];
  if (isOfCalls) return asked === "comment" || asked === "done" ? ["comment"] : [];
  if (asksForHelp(text)) return ["help"];
  if (isEmoji(text) || isPolite(text, context)) return ["reaction"];
  if (said.isAll || said.isDoubtful || saysLittle(text)) return ["unclear"];
  if (asks(text)) return ["question"];
  if (mayWantNoTexts(text, context)) return ["unclear"];
  if (asked === "comment" || asked === "done") return ["comment"];
  return asked === "rating" && text.words.length > 0 && !isBareNumber(text, said) ? ["comment"] : ["unclear"];
}

/** A number that is none of ours, and no words worth keeping. */
function isBareNumber({ words }: Text, { isClose }: SaidRating): boolean {
  return words.every((word) => /^\d/.test(word)) || (isClose && words.length < 3);
}

/** YES is what Twilio takes for START; where nothing was asked, so do we. */
function isYesToStart({ body }: Text, { asked }: Context): boolean {
  return (asked === "nothing" || asked === "done") && isYes(body);
}
