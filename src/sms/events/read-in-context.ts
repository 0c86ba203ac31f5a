import { hourMs } from "../../runtime/durations.ts";
import { askedOf, openMs, type Survey } from "../conversation.ts";
import { readText } from "../reading/read-text.ts";
import type { Asked, Reading, WeekTime } from "../reading/reading.ts";
import { surveyOf } from "../rows.ts";
import type { TextingRules } from "../texting.ts";
import type { IncomingText, Texter } from "./customer-texts.ts";

/**
 * What somebody means by a text: by what we last asked them, or where that leaves it unclear, by what we had asked before
 * and they can still answer.
 */
export function readInContext(texter: Texter, text: IncomingText, rules: TextingRules): Reading {
  const { heardMs, photos = 0, body } = text;
  const survey = texter.survey === undefined ? undefined : surveyOf(texter.survey);
  const asked = [ofSurvey(survey, heardMs), ofCalls(texter, rules)]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => b.atMs - a.atMs);
  const known = { rated: survey?.rating, callBackOpen: texter.open !== undefined, photos };
  const now = weekTime(heardMs, rules.timeZone);
  const readings = asked.map(({ asked, atMs }) =>
    readText({ ...known, asked, hoursAgo: Math.max(0, heardMs - atMs) / hourMs, now }, body),
  );
  const clear = readings.find(({ intents }) => !intents.includes("unclear"));
  const [first = readText({ ...known, asked: "nothing", hoursAgo: Infinity, now }, body)] = readings;
  return first.intents.includes("unclear") && first.rating === undefined ? (clear ?? first) : first;
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

/** Who has given up is offered a call-back; who has asked for one is promised it. */
function ofCalls({ open, asking: { last } }: Texter, { offersCallBack }: TextingRules): LastAsked | undefined {
  if (open !== undefined) return { asked: "promised", atMs: open.askedMs };
  if (last === undefined || !offersCallBack || last.madeUp > 0) return undefined;
  const isMissed = last.outcome !== null && last.outcome !== "answered" && last.outcome !== "moved";
  return isMissed ? { asked: "offer", atMs: last.placeMs } : undefined;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What clock and calendar of a time zone show. */
function weekTime(atMs: number, timeZone: string): WeekTime {
  const shown = { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en-US", { timeZone, ...shown });
  clocks.set(timeZone, clock);
  const [weekday = "", hour = 0, minute = 0] = clock.format(atMs).split(/[ :,]+/);
  return { weekday: Math.max(0, weekdays.indexOf(weekday)), minute: Number(hour) * 60 + Number(minute) };
}
