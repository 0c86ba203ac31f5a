import { type Change, told } from "../../record/changes.ts";
import { write } from "../../record/database.ts";
import { forgetSurvey } from "../../record/tables/surveys.ts";
import { type TextRow, texts } from "../../record/tables/texts.ts";
import { noText, type Silence } from "../text-events.ts";

/** A text is not sent, for that reason. What it was to ask was never asked. One that is on no way out stays as it is. */
export function drop(text: TextRow, reason: Silence, errorCode: number | null = null): Change[] {
  const { callSid, kind, state } = text;
  if (state !== "due" && state !== "sending") return [];
  return [
    ...texts.save({ ...text, state: "dropped", reason, errorCode }, text),
    told(noText(text, reason, errorCode ?? undefined)),
    ...(callSid === null ? [] : [write(forgetSurvey, callSid, kind)]),
  ];
}
