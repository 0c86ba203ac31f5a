import { askedOf, hear, type Incoming, type Step, type Survey } from "../../src/sms/conversation.ts";
import { textOf } from "../../src/sms/reading/text.ts";
import { readCut } from "../../src/sms/reading/read-text.ts";

/** A text that is not read yet. */
export type UnreadText = Omit<Incoming, "cut" | "reading" | "isPassedOn"> & Partial<Pick<Incoming, "isPassedOn">>;

/** Goes on with a survey by a text that is read with nothing known of the customer but the survey; people are told of it. */
export function hearAlone(survey: Survey, text: UnreadText): Step {
  const context = { asked: askedOf(survey), rated: survey.rating, callBackOpen: false, now: { weekday: 0, minute: 0 } };
  const cut = textOf(text.body);
  return hear(survey, { isPassedOn: true, ...text, cut, reading: readCut(context, cut) });
}
