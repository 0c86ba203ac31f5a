import { clockOf } from "../../record/customer-hours.ts";
import { clockIn } from "../../runtime/days.ts";
import { dayMs, minuteMs } from "../../runtime/durations.ts";
import { askedOf, openMs, type Survey } from "../conversation.ts";
import { readCut } from "../reading/read-text.ts";
import type { Asked, NotBefore, Reading, WeekTime } from "../reading/reading.ts";
import { surveyOf } from "../rows.ts";
import type { TextingRules } from "../texting.ts";
import { offersCall } from "../words.ts";
import type { CutText, Texter } from "./texter.ts";

/**
 * What somebody means by a text: by what we last asked them, or where that leaves it unclear, by what we had asked before
 * and they can still answer.
 */
export function readInContext(texter: Texter, text: CutText, rules: TextingRules): Reading {
  const { heardMs, cut } = text;
  const survey = texter.survey === undefined ? undefined : surveyOf(texter.survey);
  const asked = [ofSurvey(survey, heardMs), ofCalls(texter, rules)]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => b.atMs - a.atMs);
  const known = { rated: survey?.rating, callBackOpen: texter.open !== undefined };
  const now = weekTime(heardMs, clockOf(text.from, rules.timeZone, heardMs));
  const readings = asked.map(({ asked }) => readCut({ ...known, asked, now }, cut));
  const clear = readings.find(({ intents }) => !intents.includes("unclear"));
  const [first = readCut({ ...known, asked: "nothing", now }, cut)] = readings;
  return first.intents.includes("unclear") ? (clear ?? first) : first;
}

/** The last thing we have asked, and when. */
interface LastAsked {
  readonly asked: Asked;
  readonly atMs: number;
}

function ofSurvey(survey: Survey | undefined, heardMs: number): LastAsked | undefined {
  const isOver = survey === undefined || survey.stage === "stopped" || heardMs - survey.askedMs > openMs;
  return isOver ? undefined : { asked: askedOf(survey), atMs: survey.askedMs };
}

/** Who was texted that they can be called back is offered it; who has asked for it is promised it, and offered none when it is over. */
function ofCalls(
  { open, asking: { last, newest }, followUp }: Texter,
  { offersCallBack }: TextingRules,
): LastAsked | undefined {
  if (open !== undefined) return { asked: "promised", atMs: open.askedMs };
  if (last === undefined || !offersCallBack || last.madeUp > 0) return undefined;
  const isMissed = last.outcome !== null && last.outcome !== "answered" && last.outcome !== "moved";
  if (!isMissed) return undefined;
  const overMs = newest?.endedMs ?? -Infinity;
  if (overMs < (last.endedMs ?? last.placeMs)) {
    const isOffered = followUp?.callSid === last.callSid && offersCall(followUp.body ?? "");
    return isOffered ? { asked: "offer", atMs: followUp.attemptedMs ?? followUp.writtenMs } : undefined;
  }
  const wasInVain = newest?.outcome === "unreached" || newest?.outcome === "lapsed";
  return { asked: wasInVain ? "rung" : "nothing", atMs: overMs };
}

/** What clock and calendar of a time zone show. */
function weekTime(atMs: number, timeZone: string): WeekTime {
  const shown = new Date(clockIn(timeZone, atMs));
  return { weekday: shown.getUTCDay(), minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}

/** The next instant that is meant by a time, by the clock of a time zone. */
export function instantOf(when: NotBefore, atMs: number, timeZone: string): number {
  if ("inMinutes" in when) return atMs + when.inMinutes * minuteMs;
  const shown = clockIn(timeZone, atMs);
  const days = (when.weekday - new Date(shown).getUTCDay() + 7) % 7;
  const meant = shown - (shown % dayMs) + days * dayMs + when.minute * minuteMs;
  const likelyMs = atMs + (meant > shown ? meant : meant + 7 * dayMs) - shown;
  // The clock may be put forward or back until then.
  return likelyMs + ((meant - clockIn(timeZone, likelyMs)) % dayMs);
}
