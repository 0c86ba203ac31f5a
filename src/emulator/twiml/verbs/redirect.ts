import { methodAttribute } from "../check.ts";
import type { Verb } from "../verb.ts";

/** Goes on with another document; an empty URL means this one again (twilio.com/docs/voice/twiml/redirect). */
export const redirect: Verb = {
  answers: false,
  run(element, { document }) {
    const url = element.text.trim();
    return {
      kind: "fetch",
      target: { url: url === "" ? document : url, method: methodAttribute(element, "method", "POST") },
    };
  },
};
