import { attribute, methodAttribute, wholeAttribute } from "../check.ts";
import { targetOf, type Verb } from "../verb.ts";

/** Waits for keys while prompts play (twilio.com/docs/voice/twiml/gather); speech is not understood. */
export const gather: Verb = {
  answers: true,
  run(element, { document }) {
    return {
      kind: "gather",
      action: targetOf(element, "action") ?? { url: document, method: methodAttribute(element, "method", "POST") },
      timeoutMs: wholeAttribute(element, "timeout", 5) * 1000,
      numDigits: wholeAttribute(element, "numDigits", Number.POSITIVE_INFINITY),
      finishOnKey: attribute(element, "finishOnKey") ?? "#",
      actionOnEmptyResult: attribute(element, "actionOnEmptyResult")?.toLowerCase() === "true",
      prompts: element.children.filter((child) => ["Say", "Play", "Pause"].includes(child.name)),
    };
  },
};
