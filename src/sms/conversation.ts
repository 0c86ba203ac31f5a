import { cleaned, isBlank } from "./reading/normalise.ts";
import { isTapback } from "./reading/reactions.ts";
import type { Asked, Intent, Rating, Reading } from "./reading/reading.ts";
import { reservedOf } from "./reading/reserved.ts";
import type { Text } from "./reading/text.ts";
import { isYes } from "./reading/twilio-words.ts";
import { askAgain, askForComment, corrected, passedOn, thanks, thanksForRating } from "./words.ts";
import { hourMs } from "../runtime/durations.ts";

/** Where a survey stands. */
export interface Survey {
  /**
   * `asked` for a number; `asked-again`; `rated` and asked for a comment;
   * `done`, where nothing more is asked; `stopped` by the customer for good.
   */
  readonly stage: "asked" | "asked-again" | "rated" | "done" | "stopped";
  readonly askedMs: number;
  readonly rating: Rating | undefined;
  /** When the customer first rated. */
  readonly ratedMs: number | undefined;
  /** What the customer said besides, in their own words, oldest first. */
  readonly comments: readonly string[];
  /** The MessageSids that were heard: Twilio may tell of a text twice. */
  readonly heard: readonly string[];
}

/** A text from the customer. */
export interface Incoming {
  readonly messageSid: string;
  readonly body: string;
  readonly atMs: number;
  /** The body, cut into words. */
  readonly cut: Text;
  readonly reading: Reading;
  /** Whether people were told of it, or of another one like it just now. */
  readonly isPassedOn: boolean;
}

/** What a text makes of a survey, and what we answer; undefined is silence. */
export interface Step {
  readonly survey: Survey;
  readonly reply: string | undefined;
}

/** How long a survey is open for answers. */
export const openMs = 72 * hourMs;
/** How long a rating can be corrected. */
export const correctableMs = hourMs;
/** More comments than that are not kept, so that nobody can fill our database. */
export const mostComments = 10;
/** Nor more MessageSids: Twilio repeats a request soon or never. */
const mostHeard = 100;

/** What a person has to see to. */
const forPeople: ReadonlySet<Intent> = new Set(["question", "call-me"]);

/** A survey that was sent just now. */
export function begin(askedMs: number): Survey {
  return { stage: "asked", askedMs, rating: undefined, ratedMs: undefined, comments: [], heard: [] };
}

/** What our last text about a survey was about. */
export function askedOf({ stage }: Survey): Asked {
  if (stage === "rated") return "comment";
  if (stage === "stopped") return "nothing";
  return stage === "done" ? "done" : "rating";
}

/**
 * Goes on with a survey when the customer texts.
 *
 * A text that was heard before, one that is too late, a blank one and one after
 * STOP change nothing. Reserved words are no answers; what they ask for is
 * done elsewhere, only STOP ends the survey. Machines are not answered.
 */
export function hear(survey: Survey, text: Incoming): Step {
  const { messageSid, body, atMs, cut, reading } = text;
  const isOver = survey.stage === "stopped" || atMs - survey.askedMs > openMs;
  if (isOver || survey.heard.includes(messageSid) || isBlank(body)) return { survey, reply: undefined };
  const noted = { ...survey, heard: [...survey.heard, messageSid].slice(-mostHeard) };
  if (reading.intents.includes("stop")) return { survey: { ...noted, stage: "stopped" }, reply: undefined };
  if (isForOthers(reading, cut)) return { survey: noted, reply: undefined };
  if (noted.rating === undefined)
    return reading.rating === undefined ? unrated(noted, text) : rated(noted, reading, body, atMs);
  const isCorrection = reading.rating !== undefined && atMs - (noted.ratedMs ?? 0) <= correctableMs;
  return isCorrection ? corrects(noted, reading, body) : commented(noted, text);
}

/** Whether it is a reserved word, or written by a machine. */
function isForOthers({ intents }: Reading, text: Text): boolean {
  if (intents.some((intent) => intent === "start" || intent === "help" || intent === "automatic")) return true;
  const reserved = reservedOf(text.words);
  return reserved === "callMe" || reserved === "doNotCall" || isYes(text.body) || isTapback(text);
}

/** The first rating; who has commented before is asked nothing more. */
function rated(survey: Survey, { rating, intents }: Reading, body: string, atMs: number): Step {
  const wasDone = survey.stage === "done";
  const comments = intents.length === 1 ? survey.comments : withComment(survey, body);
  const stage = wasDone ? "done" : "rated";
  return {
    survey: { ...survey, stage, rating, ratedMs: atMs, comments },
    reply: wasDone ? thanksForRating : askForComment,
  };
}

/**
 * No number could be read: asked once more, and then left at that. Who has asked something of us is not asked instead of
 * being answered, but told that people know; where people do not, we say nothing. Nor do we to words that may mean
 * "leave me alone".
 */
function unrated(survey: Survey, { body, cut, reading, isPassedOn }: Incoming): Step {
  const comments = withComment(survey, body);
  if ((isForPeople(reading) && !isPassedOn) || isInDoubt(reading, cut))
    return { survey: { ...survey, comments }, reply: undefined };
  if (survey.stage === "asked")
    return { survey: { ...survey, stage: "asked-again", comments }, reply: isForPeople(reading) ? passedOn : askAgain };
  const reply = survey.stage === "asked-again" ? thanks : undefined;
  return { survey: { ...survey, stage: "done", comments }, reply };
}

function isForPeople({ intents }: Reading): boolean {
  return intents.some((intent) => forPeople.has(intent));
}

/** Whether it is unclear by its words: not by a number that is none of ours, or by too few of them. */
function isInDoubt({ intents }: Reading, { body, words }: Text): boolean {
  return intents.includes("unclear") && !/\d/.test(body) && words.length > 2;
}

/** The same number once more is no correction. */
function corrects(survey: Survey, { rating = survey.rating, intents }: Reading, body: string): Step {
  const comments = intents.length === 1 ? survey.comments : withComment(survey, body);
  if (rating === undefined || rating === survey.rating) return { survey: { ...survey, comments }, reply: undefined };
  return { survey: { ...survey, rating, comments }, reply: corrected(rating) };
}

/** We thank once, and say where people know of it; whatever follows is kept in silence. */
function commented(survey: Survey, { body, reading, isPassedOn }: Incoming): Step {
  const comments = withComment(survey, body);
  const answer = isForPeople(reading) && isPassedOn ? passedOn : thanks;
  return { survey: { ...survey, stage: "done", comments }, reply: survey.stage === "rated" ? answer : undefined };
}

function withComment({ comments }: Survey, body: string): readonly string[] {
  return comments.length < mostComments ? [...comments, cleaned(body)] : comments;
}
