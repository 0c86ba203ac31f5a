import type { CallBackOutcome } from "../../dispatch/after-attempt.ts";
import type { Outcome } from "../../dispatch/outcome.ts";
import {
  type CallBackOfStory,
  type CallOfStory,
  goesOn,
  type HeardOfStory,
  type KnownCall,
  type SurveyOfStory,
  type TextOfStory,
} from "../../record/history.ts";
import { type ActRow, detailsOf } from "../../record/tables/acts.ts";
import { stopwatchTime } from "../format.ts";

/** Something that happened to a call. What other people have said or are called stands apart from our own words. */
export interface StoryEvent {
  readonly atMs: number;
  readonly text: string;
  /** A rep's number, or words of a customer or of ours. */
  readonly quote?: string | undefined;
}

/** What became of a call, in words for people. */
export const outcomeWords: Readonly<Record<Outcome | typeof goesOn, string>> = {
  answered: "answered",
  abandoned: "gave up",
  "call-back": "asked to be rung back",
  "wait-limit": "waited too long",
  dismissed: "taken off the line",
  closed: "nobody on the line, or closed",
  "queue-full": "queue was full",
  moved: "moved elsewhere",
  failed: "failed",
  [goesOn]: "goes on",
};

/** All that the record knows of a call, in the order in which it happened. */
export function storyOf({ call, survey, texts, heard, callBacks, acts }: KnownCall): StoryEvent[] {
  const events = [
    ...stay(call, acts),
    ...acts.map(actEvent),
    ...callBacks.flatMap(callBackEvents),
    ...texts.flatMap(textEvents),
    ...heard.map(heardEvent),
    ...(survey === undefined ? [] : surveyEvents(survey, heard.length === 0)),
  ];
  // What happened at the same time stays as it was told.
  return events.toSorted((one, other) => one.atMs - other.atMs);
}

function stay(call: CallOfStory, acts: KnownCall["acts"]): StoryEvent[] {
  const { arrivedMs, placeMs, connectMs, bridgedMs, endedMs, queue, rep, doubtful, seenMs, leaving, outcome } = call;
  const rung = acts.map((act) => detailsOf(act).from?.queue).find((from) => from !== undefined) ?? queue;
  const events: StoryEvent[] = [{ atMs: arrivedMs, text: `rang the ${rung} number, and waited in ${rung}` }];
  const isLetFirst = acts.some(({ what, undoneMs }) => what === "first" && undoneMs === null);
  if (placeMs !== null && placeMs < arrivedMs && !isLetFirst)
    events.push({ atMs: arrivedMs, text: "got back the place of an earlier call" });
  const takenMs = connectMs ?? bridgedMs;
  const hasTalked = outcome === "answered" || call.state === "connecting";
  if (takenMs !== null && hasTalked) {
    const waited = lasting(arrivedMs, bridgedMs ?? takenMs);
    events.push({ atMs: bridgedMs ?? takenMs, text: `was put through after ${waited} to`, quote: rep ?? "a rep" });
  }
  if (call.state !== "over") {
    if (doubtful === 1)
      events.push({ atMs: seenMs, text: "was last heard of; a rep has found nobody where they should be" });
    if (leaving !== null) events.push({ atMs: seenMs, text: `is on the way out: ${outcomeWords[leaving]}` });
    return events;
  }
  if (endedMs !== null && outcome !== null) events.push({ atMs: endedMs, text: ending(call, outcome, endedMs) });
  return events;
}

function ending({ arrivedMs, bridgedMs }: CallOfStory, outcome: Outcome, endedMs: number): string {
  if (outcome === "answered") {
    return bridgedMs === null ? "hung up" : `hung up after a talk of ${lasting(bridgedMs, endedMs)}`;
  }
  return `${outcomeWords[outcome]}, after ${lasting(arrivedMs, endedMs)}`;
}

const actWords: Readonly<Record<string, string>> = {
  dismiss: "was taken off the line by",
  first: "was let go first by",
  "undo-first": "was put back into their place by",
};

function actEvent({ what, who, atMs, details }: ActRow): StoryEvent {
  const { to, failed } = detailsOf({ details });
  const text = to === undefined ? actWords[what] : `was moved to ${to} by`;
  return {
    atMs,
    text: failed === undefined ? (text ?? what) : "could not be taken out of the queue, as was wanted by",
    quote: who,
  };
}

const callBackEnds: Readonly<Record<CallBackOutcome, string>> = {
  answered: "their call back is over: they have talked",
  unreached: "could not be reached",
  lapsed: "was not rung back: no rep was free",
  uncallable: "cannot be called: Twilio says so",
  cancelled: "no longer wanted to be rung back",
  "rang-in": "rang in before they were reached, and was answered",
};

function callBackEvents({ askedMs, rangMs, acceptedMs, endedMs, outcome, tries, rep }: CallBackOfStory): StoryEvent[] {
  const events: StoryEvent[] = [{ atMs: askedMs, text: "is to be rung back" }];
  const tried = tries > 0 ? `; ${tries} before came to nothing` : "";
  if (rangMs !== null) events.push({ atMs: rangMs, text: `was rung back${tried}, for`, quote: rep ?? "a rep" });
  if (acceptedMs !== null) events.push({ atMs: acceptedMs, text: "pressed the key, and was put through" });
  if (endedMs !== null && outcome !== null) events.push({ atMs: endedMs, text: callBackEnds[outcome] });
  return events;
}

function textEvents({ body, state, reason, status, writtenMs, attemptedMs }: TextOfStory): StoryEvent[] {
  if (state === "dropped") return [{ atMs: writtenMs, text: `got no text: ${reason ?? "nobody knows why"}` }];
  if (state === "due") return [{ atMs: writtenMs, text: "is to get a text" }];
  const atMs = attemptedMs ?? writtenMs;
  const arrival = status === null || status === "sent" || status === "queued" ? "" : ` (${status})`;
  return [{ atMs, text: `was sent a text${arrival}:`, quote: body ?? "" }];
}

/** A text from a customer. */
export function heardEvent({ heardMs, body, photos, reading }: HeardOfStory): StoryEvent {
  const pictures = (photos ?? 0) === 0 ? "" : `, with ${photos} picture${photos === 1 ? "" : "s"}`;
  const understood = reading === null ? "" : `, understood as ${reading}`;
  const words = body === null ? ", of which the words were not kept: too many in a day" : `${understood}:`;
  return { atMs: heardMs, text: `texted${pictures}${words}`, quote: body ?? undefined };
}

/** @param isAllWeHave whether the comment is all that is known of what they texted */
function surveyEvents({ askedMs, rating, ratedMs, comment }: SurveyOfStory, isAllWeHave: boolean): StoryEvent[] {
  const ratedAtMs = ratedMs ?? askedMs;
  return [
    ...(rating === null ? [] : [{ atMs: ratedAtMs, text: `rated the call ${rating} of 5` }]),
    ...(!isAllWeHave || comment === null || comment === ""
      ? []
      : [{ atMs: ratedAtMs, text: "wrote:", quote: comment }]),
  ];
}

/** The same seconds as everywhere that a call is told of. */
function lasting(fromMs: number, toMs: number): string {
  return stopwatchTime(Math.round((toMs - fromMs) / 1000));
}
