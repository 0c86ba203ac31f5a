import { type CallEvent, who } from "../record/call-events.ts";
import { weekdayAndTime } from "../runtime/days.ts";
import type { TextRow } from "../record/tables/texts.ts";

type Text = Pick<TextRow, "id" | "number" | "kind" | "callSid">;

/** Why no text goes out, in words for the log, by the reason that the record keeps. */
const reasons = {
  "no telephone": "that number cannot be texted",
  denied: "the number begins as DENIED_PREFIXES says",
  country: "the number is in no country of TEXT_COUNTRIES",
  "opted out": "they have asked for no texts",
  unreachable: "the number takes no texts, as a landline",
  "short talk": "the talk was shorter than SURVEY_MIN_TALK",
  "asked lately": "they were asked less than SURVEY_EVERY_DAYS ago",
  "short wait": "they hung up within ten seconds",
  "rang again": "they have rung again or asked to be rung back",
  "told enough": "they have had three texts of that kind within a day",
  "too late": "it could not be sent in time",
  "too many": "as many have gone out as TEXTS_PER_HOUR or TEXTS_PER_DAY allows",
  "no such call": "the record says something else of that call by now",
  "too many replies": "they have had twelve answers within an hour",
  "too many strangers": "as many who never rang were answered as ANSWERS_TO_STRANGERS allows",
  "never texted": "they have never rung us, and have no text to take leave of",
  automatic: "a machine has texted, and is not answered",
  refused: "Twilio refuses it",
  "rung back": "they are rung back instead",
  "call-back over": "their call-back is not open any more",
  moved: "they were moved out of the queue",
  dismissed: "somebody has taken them off the line",
  failed: "their call failed three times",
  forgotten: "they have been forgotten",
} as const;

/** Why no text goes out, as the record keeps it. */
export type Silence = keyof typeof reasons;

/** No text goes out, and why not. */
export function noText({ id, number, kind, callSid }: Text, reason: Silence, errorCode?: number): CallEvent {
  const why = reasons[reason];
  const code = errorCode === undefined ? "" : ` (error ${errorCode})`;
  const msg = `no text goes to ${who(number)}: ${why}${code}`;
  return { event: "text.dropped", id, kind, callSid: callSid ?? undefined, reason, errorCode, msg };
}

/** A text waits for the hours in which texts may go out. */
export function textWaits({ id, number, kind }: Text, untilMs: number, timeZone: string): CallEvent {
  const until = new Date(untilMs).toISOString();
  const msg = `the text to ${who(number)} waits until ${weekdayAndTime(untilMs, timeZone)}: it is outside SMS_HOURS`;
  return { event: "text.waits", id, kind, until, msg };
}

/** A text that has come in is heeded, and not kept. */
export function textLeftOut({ messageSid, from }: { readonly messageSid: string; readonly from: string }): CallEvent {
  const msg = `a text from ${who(from)} is not kept: there are enough of theirs within a day`;
  return { event: "text.left-out", messageSid, msg };
}

/** Twilio has a text of ours. */
export function textSent({ id, number, kind, callSid }: Text): CallEvent {
  return { event: "text.sent", id, kind, callSid: callSid ?? undefined, msg: `a text goes to ${who(number)}` };
}
