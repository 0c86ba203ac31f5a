import type { SurveyRow } from "../record/tables/surveys.ts";
import type { Survey } from "./conversation.ts";
import type { Rating } from "./reading/reading.ts";

const ratings: readonly Rating[] = [1, 2, 3, 4, 5];
const betweenComments = "\n\n";

/** The survey that a row stands for. Texts that were heard before have a table of their own. */
export function surveyOf({ stage, askedMs, rating, ratedMs, comment }: SurveyRow): Survey {
  const comments = comment === null ? [] : comment.split(betweenComments);
  return {
    stage,
    askedMs,
    rating: ratings.find((one) => one === rating),
    ratedMs: ratedMs ?? undefined,
    comments,
    heard: [],
  };
}

/** Its comments, as the database keeps them. */
function commentOf({ comments }: Survey): string | null {
  return comments.length === 0 ? null : comments.join(betweenComments);
}

/** A row of what its survey has become. */
export function rowOf(row: SurveyRow, survey: Survey): SurveyRow {
  const { stage, rating = null, ratedMs = null } = survey;
  return { ...row, stage, rating, ratedMs, comment: commentOf(survey) };
}
