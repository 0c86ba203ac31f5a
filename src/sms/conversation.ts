import { readKeyword } from "./keywords.ts";
import { isOnlyRating, type Rating, readRating } from "./rating.ts";
import { askAgain, askForComment, corrected, thanks, thanksForRating } from "./words.ts";
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

/** A survey that was sent just now. */
export function begin(askedMs: number): Survey {
  return { stage: "asked", askedMs, rating: undefined, ratedMs: undefined, comments: [], heard: [] };
}

/**
 * Goes on with a survey when the customer texts.
 *
 * A text that was heard before, one that is too late, a blank one and one after
 * STOP change nothing. Reserved words are no answers; what they ask for is
 * done elsewhere, only STOP ends the survey.
 */
export function hear(survey: Survey, { messageSid, body, atMs }: Incoming): Step {
  const isOver = survey.stage === "stopped" || atMs - survey.askedMs > openMs;
  if (isOver || survey.heard.includes(messageSid) || isBlank(body)) return { survey, reply: undefined };
  const noted = { ...survey, heard: [...survey.heard, messageSid].slice(-mostHeard) };
  const keyword = readKeyword(body)?.keyword;
  if (keyword === "stop") return { survey: { ...noted, stage: "stopped" }, reply: undefined };
  if (keyword !== undefined) return { survey: noted, reply: undefined };
  const rating = readRating(body);
  if (noted.rating === undefined) return rating === undefined ? unrated(noted, body) : rated(noted, rating, body, atMs);
  const isCorrection = rating !== undefined && isOnlyRating(body) && atMs - (noted.ratedMs ?? 0) <= correctableMs;
  return isCorrection ? corrects(noted, rating) : commented(noted, body);
}

/** The first rating; who has commented before is asked nothing more. */
function rated(survey: Survey, rating: Rating, body: string, atMs: number): Step {
  const wasDone = survey.stage === "done";
  const comments = isOnlyRating(body) ? survey.comments : withComment(survey, body);
  const stage = wasDone ? "done" : "rated";
  return {
    survey: { ...survey, stage, rating, ratedMs: atMs, comments },
    reply: wasDone ? thanksForRating : askForComment,
  };
}

/** No number could be read: asked once more, and then left at that. */
function unrated(survey: Survey, body: string): Step {
  const comments = withComment(survey, body);
  if (survey.stage === "asked") return { survey: { ...survey, stage: "asked-again", comments }, reply: askAgain };
  const reply = survey.stage === "asked-again" ? thanks : undefined;
  return { survey: { ...survey, stage: "done", comments }, reply };
}

/** The same number once more is no correction. */
function corrects(survey: Survey, rating: Rating): Step {
  if (rating === survey.rating) return { survey, reply: undefined };
  return { survey: { ...survey, rating }, reply: corrected(rating) };
}

/** We thank once; whatever follows is kept in silence. */
function commented(survey: Survey, body: string): Step {
  const comments = withComment(survey, body);
  return { survey: { ...survey, stage: "done", comments }, reply: survey.stage === "rated" ? thanks : undefined };
}

function withComment({ comments }: Survey, body: string): readonly string[] {
  return comments.length < mostComments ? [...comments, cleaned(body)] : comments;
}

/** Without what no database, document or terminal should be given: control characters, half characters, bidi overrides. */
export function cleaned(body: string): string {
  return body.replaceAll(/(?![\n\t])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu, "").trim();
}

/** White space and invisible characters only. */
function isBlank(body: string): boolean {
  return body.replaceAll(/[\s\p{C}]/gu, "") === "";
}
