import { wholeAttribute } from "../check.ts";
import type { Element } from "../parse.ts";
import type { Verb } from "../verb.ts";

/** What a number of loops comes to: `0` means until the caller hangs up, 1,000 times at most. */
export function loops(element: Element): number {
  const loop = wholeAttribute(element, "loop", 1);
  return loop === 0 ? 1000 : Math.min(loop, 1000);
}

/** Speaks (twilio.com/docs/voice/twiml/say), as long as that many words take. */
export const say: Verb = {
  answers: true,
  run(element, { options, hear }) {
    const text = element.text.trim().replaceAll(/\s+/g, " ");
    if (text === "") return { kind: "continue" };
    const words = text.split(" ").length;
    const ms = (loops(element) * words * 60_000) / options.wordsPerMinute;
    hear("Say", text, ms);
    return { kind: "wait", ms };
  },
};
