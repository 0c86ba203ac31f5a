import type { Survey } from "./conversation.ts";
import type { Rating } from "./rating.ts";

/** A text on its way out; see the table `messages_out`. */
export interface OutRow {
  readonly id: string;
  readonly kind: "follow-up" | "call-back" | "reply" | "stranger" | "farewell";
  readonly number: string;
  readonly callSid: string | null;
  readonly sender: string | null;
  readonly body: string | null;
  readonly state: "due" | "sending" | "sent" | "dropped";
  readonly reason: string | null;
  readonly writtenMs: number;
  readonly dueMs: number;
  readonly expiresMs: number;
  readonly attempts: number;
  readonly attemptedMs: number | null;
  readonly messageSid: string | null;
  readonly status: string | null;
  readonly statusRank: number;
  readonly errorCode: number | null;
}

/** Whether it follows a call or a call-back: what it says is decided when it is due. */
export function isFollowUp({ kind }: Pick<OutRow, "kind">): boolean {
  return kind === "follow-up" || kind === "call-back";
}

/** What we know of a number; see the table `consents`. */
export interface ConsentRow {
  readonly optedOutMs: number | null;
  readonly unreachableCode: number | null;
  readonly toldMs: number | null;
}

/** A survey as the database has it. */
export interface SurveyRow {
  readonly callSid: string;
  readonly stage: Survey["stage"];
  readonly askedMs: number;
  readonly rating: Rating | null;
  readonly ratedMs: number | null;
  readonly comment: string | null;
}

const betweenComments = "\n\n";

/** The survey that a row stands for. Texts that were heard before have a table of their own. */
export function surveyOf({ stage, askedMs, rating, ratedMs, comment }: SurveyRow): Survey {
  const comments = comment === null ? [] : comment.split(betweenComments);
  return { stage, askedMs, rating: rating ?? undefined, ratedMs: ratedMs ?? undefined, comments, heard: [] };
}

/** Its comments, as the database keeps them. */
export function commentOf({ comments }: Survey): string | null {
  return comments.length === 0 ? null : comments.join(betweenComments);
}
