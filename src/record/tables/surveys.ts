import { statement } from "../database.ts";
import { table } from "./table.ts";

/** The question after a talk, and what came of it. */
export interface SurveyRow {
  readonly callSid: string;
  readonly customer: string;
  readonly stage: "asked" | "asked-again" | "rated" | "done" | "stopped";
  readonly askedMs: number;
  readonly rating: number | null;
  readonly ratedMs: number | null;
  readonly comment: string | null;
}

/** One row a survey. */
export const surveys = table<SurveyRow, "callSid">("surveys", "callSid", {
  callSid: "row",
  customer: "row",
  stage: "row",
  askedMs: "row",
  rating: "row",
  ratedMs: "row",
  comment: "row",
});

/** A survey whose question goes out now. */
export function newSurvey(callSid: string, customer: string, askedMs: number): SurveyRow {
  return { callSid, customer, stage: "asked", askedMs, rating: null, ratedMs: null, comment: null };
}

/** ($1 customer) The survey that the customer's texts are about. */
export const newestSurvey = statement<SurveyRow>(
  "newest_survey",
  `SELECT ${surveys.columns} FROM surveys WHERE customer = $1 ORDER BY asked_ms DESC LIMIT 1`,
);

/** ($1 customer) */
export const stopSurveys = statement("stop_surveys", `UPDATE surveys SET stage = 'stopped' WHERE customer = $1`);

/** ($1 call, $2 kind of the text) It was never asked. */
export const forgetSurvey = statement(
  "forget_survey",
  `DELETE FROM surveys WHERE call_sid = $1 AND rating IS NULL AND comment IS NULL
     AND ($2 = 'call-back' OR EXISTS (SELECT 1 FROM calls WHERE calls.call_sid = $1 AND calls.outcome = 'answered'))`,
);
